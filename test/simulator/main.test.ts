import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFlags } from '../../server/simulator/flags.ts'

const MAIN = join(import.meta.dirname, '../../server/simulator/main.ts')

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', error: '' }
  child.stdout.on('data', (text) => (said.out += String(text)))
  child.stderr.on('data', (text) => (said.error += String(text)))
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said, exit }
}

describe('flags', () => {
  const flags = (...args: string[]) => readFlags(args)

  test('without any', () =>
    expect(flags()).toEqual({
      is: 'run',
      flags: {
        host: '127.0.0.1',
        port: 5858,
        scene: 'busy',
        seed: '1',
        handle: 'lantern.fox',
        loop: false,
        speed: 1,
        maxGapMs: 10_000,
        redirectUris: [],
      },
    }))

  test('all of them', () =>
    expect(
      flags(
        ...'--port 0 --host ::1 --scene quiet --seed x --capture a.jsonl --speed 2.5 --max-gap 0.5 --loop'.split(' '),
        ...'--handle @ann --redirect-uri https://a.example/b'.split(' '),
      ),
    ).toMatchObject({
      flags: { port: 0, scene: 'quiet', capture: 'a.jsonl', speed: 2.5, maxGapMs: 500, handle: 'ann' },
    }))

  test('everything that is wrong is told at once', () => {
    const read = flags('--port', '70000', '--scene', 'opera', '--speed', '0', '--handle', 'a b', '--redirect-uri', 'x')
    expect(read.is === 'wrong' && read.problems.map((problem) => problem.split(' ')[0])).toEqual([
      '--port',
      '--scene',
      '--speed',
      '--handle',
      '--redirect-uri',
    ])
    expect(flags('--colour', 'red')).toMatchObject({ is: 'wrong' })
  })
})

describe('the program', () => {
  test('tells what to start Fanlight with, and ends on a signal', async () => {
    const { child, said, exit } = start(['--port', '0'])
    while (!said.out.includes('FANLIGHT_CREATOR')) await new Promise((resolve) => child.stdout.once('data', resolve))
    const api = /^FANLIGHT_EULER_API=(http:\S+)$/m.exec(said.out)?.[1] ?? ''
    expect((await fetch(`${api}/simulator/scene`)).status).toBe(200)
    expect(said.out).toContain(`FANLIGHT_EULER_AUTHORIZE=${api}/tiktok/oauth/authorize`)
    child.kill('SIGTERM')
    // Windows has no signals: there the process is simply ended.
    expect(await exit).toBe(process.platform === 'win32' ? null : 0)
  })

  test('a wrong flag: a message, no stack, exit 2; a missing capture: exit 1', async () => {
    const [wrong, missing] = [start(['--scene', 'opera']), start(['--port', '0', '--capture', 'nowhere.jsonl'])]
    expect(await wrong.exit).toBe(2)
    expect(wrong.said.error).toContain('--scene opera')
    expect(await missing.exit).toBe(1)
    expect(missing.said.error).toContain('nowhere.jsonl')
    expect(wrong.said.error + missing.said.error).not.toContain('    at ')
  })
})
