/** The program as a process: who started it may go, who reads along may go, and what it says when it cannot start. */
import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, makeTempDir } from '../support/processes.ts'

const main = join(import.meta.dirname, '../../server/main.ts')
let data: Awaited<ReturnType<typeof makeTempDir>>
beforeAll(async () => void (data = await makeTempDir()))
afterAll(() => data.remove())

function start(folder: string, env: Readonly<Record<string, string>>, throughShell = false) {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('FANLIGHT_'))
  const command = throughShell ? ['sh', '-c', `"${process.execPath}" "${main}"; true`] : [process.execPath, main]
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: {
      ...Object.fromEntries(clean),
      FANLIGHT_PORT: '0',
      FANLIGHT_OPEN: '0',
      FANLIGHT_DATA: join(data.path, folder),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const ready = () =>
    eventually(() => {
      const url = /Fanlight is ready: (\S+)\//.exec(output)?.[1]
      if (url === undefined) throw new Error(`not ready: ${output}`)
      return url
    })
  return { child, ended, ready, output: () => output }
}

/** Resolves once a foreign page's upgrade was refused. */
const knockFromElsewhere = (url: string) =>
  new Promise((resolve, reject) => {
    const headers = { connection: 'Upgrade', upgrade: 'websocket', origin: 'http://foreign.example' }
    get(`${url}/socket`, { headers }, resolve).on('error', reject)
  })

test.skipIf(process.platform === 'win32')('npm ends the shell it runs us in, and we end with it', async () => {
  const { child, ready } = start('orphan', { npm_lifecycle_event: 'start' }, true)
  const url = await ready()
  child.kill('SIGTERM')
  await eventually(async () => {
    const answers = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    )
    expect(answers).toBe(false)
  }, 10_000)
})

test('a LIVE goes on when nobody reads along any more', async () => {
  const { child, ready, ended } = start('unread', { FANLIGHT_LOG: 'trace' })
  const url = await ready()
  child.stdout.destroy()
  child.stderr.destroy()
  // Each is refused with a line of log, into nothing.
  for (let n = 0; n < 5; n++) await knockFromElsewhere(url)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(process.platform === 'win32' ? null : 0)
})

test('an address that is not ours: a sentence, no stack, exit 1', async () => {
  const { ended, output } = start('elsewhere', { FANLIGHT_HOST: '192.0.2.7' })
  expect(await ended).toBe(1)
  expect(output()).toMatch(/^192\.0\.2\.7 is not an address of this computer.*FANLIGHT_HOST.*\n$/s)
})
