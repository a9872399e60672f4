/** The command as somebody at a terminal meets it. */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { RawMessage } from '../../server/euler/euler.ts'
import { replayCommand } from '../../server/replay-command.ts'
import { createReplay } from '../../server/source/replay.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, gift, idOf, THEN } from '../source/messages.ts'

const bin = join(import.meta.dirname, '../../server/bin.js')
const folder = mkdtempSync(join(tmpdir(), 'fanlight-replay-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(nodeArgs: readonly string[], closeAfterBytes = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, nodeArgs, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<Ran>((resolve, reject) => {
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      if (stdout.length > closeAfterBytes) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  return { child, ended }
}

const run = (args: readonly string[], closeAfterBytes?: number): Promise<Ran> =>
  start([bin, ...args], closeAfterBytes).ended

const lineOf = ({ method, payload }: RawMessage, at: number, msgId = '') =>
  JSON.stringify({ method, msgId, at, payload: Buffer.from(payload).toString('base64') })

function capture(name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

const small = capture('small.jsonl', [
  lineOf(chat(idOf(1), 'hi'), THEN),
  'not json',
  '{"method":"WebcastChatMessage","at":1,"payload":null}',
  JSON.stringify({ method: 'WebcastChatMessage', msgId: '1', at: THEN, payload: 'not base64!' }),
  '[]',
  JSON.stringify({ method: 'WebcastNew', msgId: '1', at: THEN, payload: '' }),
  JSON.stringify({ method: 'WebcastChatMessage', msgId: '1', at: THEN, payload: 'gAAA' }),
  '',
  lineOf(chat(idOf(1), 'hi'), THEN),
  lineOf(gift({ msgId: idOf(2), count: 3 }), THEN + 1_000),
  lineOf(chat(idOf(3), 'later'), THEN + 12_000),
  lineOf(gift({ msgId: idOf(4), count: 2, group: '77' }), THEN + 12_000),
])

describe('fanlight replay', () => {
  test('--print: events on stdout and nothing else, counts on stderr', async () => {
    const { code, stdout, stderr } = await run(['replay', small, '--print'])
    expect(code).toBe(0)
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.map(({ id }) => id)).toEqual([
      idOf(1),
      idOf(2),
      // Ended by the recording's own time, and by its end.
      `${idOf(2)}:end`,
      idOf(3),
      idOf(4),
      `${idOf(4)}:end`,
    ])
    expect(stderr).toBe('11 messages, 6 events, 1 of unknown methods, 5 that could not be decoded\n')
  })

  test('lines of other recorders: a message is not lost for its time, its id or the dress of its payload', async () => {
    const line = (n: number, other: object) => {
      const { method, payload } = chat(idOf(n), `line ${n}`)
      return JSON.stringify({ method, payload: Buffer.from(payload).toString('base64'), ...other })
    }
    const odd = capture('odd.jsonl', [
      `\uFEFF${line(1, { at: THEN, msgId: idOf(1) })}\r`,
      line(2, { msgId: idOf(2) }),
      line(3, { at: null }),
      line(4, { at: String(THEN), msgId: 4 }),
      line(5, { at: 1e30, msgId: idOf(5) }),
      line(6, { at: THEN, payload: Buffer.from(chat(idOf(6), 'line 6').payload).toString('base64url') }),
    ])
    const { stdout, stderr } = await run(['replay', odd, '--print'])
    expect(stdout.match(/"text":"line \d"/g)).toHaveLength(6)
    expect(stderr).toBe('6 messages, 6 events, 0 of unknown methods, 0 that could not be decoded\n')
  })

  test('a message is not lost for the names of its parts, a list around it, or an id written as a number', async () => {
    const parts = (n: number) => {
      const { method, payload } = chat('0', `line ${n}`)
      return { method, payload: Buffer.from(payload).toString('base64') }
    }
    const odd = capture('names.jsonl', [
      '[',
      `${JSON.stringify({ ...parts(1), at: THEN }).replace('{', `{"extra":{"method":7},"msgId":${idOf(1)},`)},`,
      JSON.stringify({ data: parts(2).payload, create_time: THEN, msg_id: idOf(2), type: parts(2).method }),
      `  ${JSON.stringify({ ...parts(3), at: new Date(THEN).toISOString(), id: idOf(3) })} ,`,
      ']',
    ])
    const { stdout, stderr } = await run(['replay', odd, '--print'])
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(events.map(({ id, text }) => [id, text])).toEqual([1, 2, 3].map((n) => [idOf(n), `line ${n}`]))
    expect(stderr).toBe('3 messages, 3 events, 0 of unknown methods, 0 that could not be decoded\n')
  })

  describe('however the file is kept', () => {
    const text = Array.from({ length: 400 }, (_, n) => lineOf(chat(idOf(n + 1), `line ${n}`), THEN + n, idOf(n + 1)))
    const write = (name: string, content: Buffer | string) => {
      const file = join(folder, name)
      writeFileSync(file, content)
      return file
    }
    const utf16 = (content: string) => Buffer.from(`\uFEFF${content}`, 'utf16le')

    test.each<[string, Buffer | string, number, number]>([
      ['packed', gzipSync(text.join('\n')), 400, 400],
      ['with lines of Windows and blank ones', `\uFEFF\r\n${text.join('\r\n\r\n  \r\n')}\r\n\r\n`, 400, 400],
      ['in the bytes of PowerShell', utf16(text.join('\r\n')), 400, 400],
      ['its last line cut short', text.join('\n').slice(0, -40), 400, 399],
      ['empty', '', 0, 0],
      ['of one blank line', '\n', 0, 0],
    ])('%s', async (name, content, messages, events) => {
      const { code, stderr } = await run(['replay', write(`${name}.txt`, content), '--print'])
      expect(code).toBe(0)
      expect(stderr).toBe(
        `${messages} messages, ${events} events, 0 of unknown methods, ${messages - events} that could not be decoded\n`,
      )
    })

    test('packed and cut short: what came before the cut is told, and that there was more', async () => {
      const packed = gzipSync(text.join('\n'))
      const { code, stdout, stderr } = await run([
        'replay',
        write('cut.gz', packed.subarray(0, packed.length / 2)),
        '--print',
      ])
      expect(code).toBe(0)
      expect(stdout.split('\n').length).toBeGreaterThan(50)
      expect(stderr).toMatch(/, [1-9]\d* that could not be decoded\n$/)
    })

    test('bytes that are no text at all are no messages, and no fault', async () => {
      const noise = Buffer.from(Array.from({ length: 50_000 }, (_, n) => (n * 7_919 + (n >> 3)) % 256))
      const { code, stdout, stderr } = await run(['replay', write('noise.bin', noise), '--print'])
      expect([code, stdout]).toEqual([0, ''])
      expect(stderr).toMatch(/^\d+ messages, 0 events/)
    })
  })

  test('times in seconds: a streak still ends ten seconds after its last gift', async () => {
    const seconds = capture('seconds.jsonl', [
      lineOf(gift({ msgId: idOf(1), count: 2 }), THEN / 1_000),
      lineOf(chat(idOf(2), 'soon'), THEN / 1_000 + 9),
      lineOf(chat(idOf(3), 'later'), THEN / 1_000 + 11),
    ])
    const { stdout } = await run(['replay', seconds, '--print'])
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text).id)
    expect(ids).toEqual([idOf(1), idOf(2), `${idOf(1)}:end`, idOf(3)])
  })

  test('without --print: lines for people', async () => {
    const { code, stdout } = await run(['replay', '--speed', 'max', small])
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^\d\d:\d\d:\d\d {2}Name 11: hi$/)
    expect(stdout).toContain('Name 11 sends Rose ×3 (+3)')
  })

  test('--speed keeps the spacing', async () => {
    const started = performance.now()
    const { code } = await run(['replay', '--print', '--speed=10', small])
    expect(code).toBe(0)
    expect(performance.now() - started).toBeGreaterThan(1_200)
  })

  test.each([
    ['nowhere.jsonl', 'there is no such file'],
    ['.', 'that is a folder'],
  ])('%s: says why, exits 1', async (name, why) => {
    const file = join(folder, name)
    const { code, stdout, stderr } = await run(['replay', file, '--print'])
    expect([code, stdout, stderr]).toEqual([1, '', `Cannot read ${file}: ${why}.\n`])
  })

  test.each([
    [[]],
    [['a', 'b']],
    [['a', '--speed', '0']],
    [['a', '--speed=-1']],
    [['a', '--speed', 'fast']],
    [['a', '--frobnicate']],
  ])('wrong arguments %j: a sentence, exit 2', async (args) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const signal = new AbortController().signal
    expect(await replayCommand(args, { stdout, stderr, clock: new FakeClock(), signal })).toBe(2)
    expect(stdout.read()).toBeNull()
    expect(String(stderr.read())).toMatch(/^.+\nTry: fanlight replay --help\n$/)
  })

  test('a reader that leaves is not a fault, and ends a long recording', async () => {
    const long = capture(
      'long.jsonl',
      Array.from({ length: 60_000 }, (_, n) => lineOf(chat(idOf(n + 1), 'x'.repeat(200)), THEN)),
    )
    const { code, stderr } = await run(['replay', long, '--print'], 100_000)
    expect(code).toBe(0)
    expect(stderr).toMatch(/^\d+ messages, \d+ events, 0 of unknown methods, 0 that could not be decoded\n$/)
    expect(Number(/^\d+/.exec(stderr)?.[0])).toBeLessThan(60_000)
  })

  test('--help', async () => {
    expect((await run(['replay', '--help'])).stdout).toMatch(/^Usage: fanlight replay FILE/)
  })
})

describe('a replay as a source', () => {
  test('keeps the spacing and tells the events as happening now', async () => {
    const clock = new FakeClock(THEN + 86_400_000)
    const began = clock.now()
    const told: [number, LiveEvent][] = []
    const replay = createReplay({ file: small, speed: 2, clock, asNow: true })
    const done = replay.run(
      {
        mark: () => Promise.resolve(undefined),
        recent: () => Promise.resolve([]),
        emit: async ({ events }) => void told.push(...events.map((event): [number, LiveEvent] => [clock.now(), event])),
        report: () => undefined,
      },
      new AbortController().signal,
    )
    await expect.poll(() => clock.sleeping).toBe(1)
    expect(told.map(([at, { id }]) => [at - began, id])).toEqual([[0, idOf(1)]])
    await clock.advance(500)
    await expect.poll(() => clock.sleeping).toBe(1)
    await clock.advance(5_500)
    await done
    expect(told.map(([at, { id }]) => [at - began, id]).slice(1)).toEqual([
      [500, idOf(2)],
      [6_000, `${idOf(2)}:end`],
      [6_000, idOf(3)],
      [6_000, idOf(4)],
      [6_000, `${idOf(4)}:end`],
    ])
    // The messages' own clock is shifted as a whole.
    expect(told[0]?.[1].at).toBe(began)
  })
})

/** Makes a Node believe that it is an older one: the program must then go on with the Node 24 it brought along. */
const PRETEND_OLD = 'data:text/javascript,Object.defineProperty(process,"version",{value:"v20.9.0"})'

describe('an old Node', () => {
  test('hands over: output, arguments and exit code are those of the new one', async () => {
    const told = await start(['--import', PRETEND_OLD, bin, 'replay', small, '--print']).ended
    expect([told.code, told.stdout.split('\n').length]).toEqual([0, 7])
    expect((await start(['--import', PRETEND_OLD, bin, 'replay']).ended).code).toBe(2)
  })

  test.skipIf(process.platform === 'win32')(
    'passes signals on',
    async () => {
      const slow = capture('slow.jsonl', [
        lineOf(chat(idOf(1), 'first'), THEN),
        lineOf(chat(idOf(2), 'much later'), THEN + 25_000),
      ])
      const { child, ended } = start(['--import', PRETEND_OLD, bin, 'replay', slow, '--print', '--speed', '1'])
      child.stdout?.once('data', () => child.kill('SIGTERM'))
      const { code, stdout, stderr } = await ended
      expect([code, stdout.split('\n').length]).toEqual([0, 2])
      expect(stderr).toContain('1 messages')
    },
    15_000,
  )

  test('with no other Node to be found: a plain sentence', async () => {
    const alone = join(folder, 'alone/server/bin.js')
    mkdirSync(join(folder, 'alone/server'), { recursive: true })
    writeFileSync(join(folder, 'alone/package.json'), '{"type":"module"}')
    copyFileSync(bin, alone)
    const { code, stdout, stderr } = await start(['--import', PRETEND_OLD, alone, 'replay', small]).ended
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Fanlight needs Node 24; this is v20\.9\.0.*npm ci.*\n$/)
  })
})

describe('fanlight', () => {
  test('--help, --version, an unknown command', async () => {
    const [help, version, unknown] = await Promise.all([run(['--help']), run(['--version']), run(['dance'])])
    expect([help.code, version.code, unknown.code]).toEqual([0, 0, 2])
    expect(help.stdout).toContain('replay')
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+/)
    expect(unknown.stderr).toContain('does not know "dance"')
  })
})
