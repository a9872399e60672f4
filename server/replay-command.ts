/** `fanlight replay FILE`: what Fanlight makes of a recorded LIVE, as JSON for programs or as lines for people. */
import { parseArgs } from 'node:util'
import type { Writable } from 'node:stream'
import type { LiveEvent } from '../shared/events.ts'
import type { Clock } from './clock.ts'
import { describeEvent } from './source/describe-event.ts'
import { replayInto } from './replay-into.ts'
import { createReplay } from './source/replay.ts'

const HELP = `Usage: fanlight replay FILE [--speed N|max] [--print | --into URL]

Runs a recorded LIVE through Fanlight's own reading: the same decoding, the same counting of gifts, each message once.
FILE has one message per line: {"method", "msgId", "at", "payload"}, the payload in base64.

Without --print it shows what happens in plain lines, at the speed at which it happened (pauses of more than 30 s are
shortened), and touches no running Fanlight. With --into the recording is played in the overlays of the Fanlight that
runs there, as its setup page does it too.

  --print        writes each event as one line of JSON, and nothing else, to standard output
  --into URL     plays it in the overlays of a running Fanlight: --into http://localhost:5757
  --speed N      N times as fast as it happened (0.5 is half as fast); "max" does not wait
                 (default: 1, with --print: max)
  --help         shows this

The last line, on standard error, counts messages, events, unknown methods and messages that could not be decoded.
`

export interface CommandWorld {
  readonly stdout: Writable
  readonly stderr: Writable
  readonly clock: Clock
  readonly signal: AbortSignal
  /** For --into; by default the global one. */
  readonly fetch?: typeof globalThis.fetch
}

interface Order {
  readonly file: string
  readonly into: string | undefined
  readonly speed: number | 'max'
  readonly print: boolean
}

/** The exit code: 0 played, 1 the file could not be read, 2 wrong arguments. */
export async function replayCommand(args: readonly string[], world: CommandWorld): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    world.stdout.write(HELP)
    return 0
  }
  const order = readOrder(args)
  if (typeof order === 'string') {
    world.stderr.write(`${order}\nTry: fanlight replay --help\n`)
    return 2
  }
  return order.into === undefined ? play(order, world) : playInto({ ...order, into: order.into }, world)
}

/** What was asked for, or a sentence that says what is wrong with it. */
function readOrder(args: readonly string[]): Order | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { speed: { type: 'string' }, print: { type: 'boolean', default: false }, into: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...others] = positionals
    if (file === undefined) return 'Which file? Name a recorded LIVE.'
    if (others.length > 0) return `One file at a time, please: ${positionals.join(', ')}`
    const speed = readSpeed(values.speed ?? (values.print ? 'max' : '1'))
    if (speed === undefined) return `--speed takes a number above 0, or max; not "${values.speed}".`
    const { into, print } = values
    if (into !== undefined && print) return '--print and --into are two ways; choose one.'
    if (into !== undefined && !/^https?:$/.test(URL.parse(into)?.protocol ?? '')) {
      return `--into takes Fanlight's address, such as http://localhost:5757; not "${into}".`
    }
    return { file, speed, print, into }
  } catch (error) {
    // parseArgs throws only for arguments that it does not know, in words meant for people.
    return error instanceof Error ? error.message : String(error)
  }
}

function readSpeed(text: string): number | 'max' | undefined {
  if (text === 'max') return 'max'
  const speed = Number(text)
  return /^[0-9.]+$/.test(text) && speed > 0 && Number.isFinite(speed) ? speed : undefined
}

async function play({ file, speed, print }: Order, { stdout, stderr, clock, signal }: CommandWorld): Promise<number> {
  const replay = createReplay({ file, speed, clock })
  const reader = new AbortController()
  // Whoever read along has gone (`… | head`): stop, that is not a fault.
  stdout.on('error', (error) => reader.abort(error))
  const line = print ? (event: LiveEvent) => JSON.stringify(event) : describeEvent
  const playing = AbortSignal.any([signal, reader.signal])
  const sink = {
    mark: () => Promise.resolve(undefined),
    recent: () => Promise.resolve([]),
    emit: ({ events }: { readonly events: readonly LiveEvent[] }) =>
      write(stdout, events.map((event) => `${line(event)}\n`).join(''), playing),
    report: () => undefined,
  }
  try {
    await replay.run(sink, playing)
  } catch (error) {
    if (!playing.aborted) {
      stderr.write(`${whyUnreadable(file, error)}\n`)
      return 1
    }
  }
  const { messages, events, unknown, undecodable } = replay.tally
  stderr.write(
    `${messages} messages, ${events} events, ${unknown} of unknown methods, ${undecodable} that could not be decoded\n`,
  )
  return 0
}

async function playInto(order: Order & { readonly into: string }, world: CommandWorld): Promise<number> {
  try {
    await replayInto({ fetch: globalThis.fetch, ...world, ...order })
    return 0
  } catch (error) {
    const isOfFile = error instanceof Error && 'code' in error
    world.stderr.write(
      isOfFile
        ? `${whyUnreadable(order.file, error)}\n`
        : `${error instanceof Error ? error.message : String(error)}\n`,
    )
    return 1
  }
}

/** Resolves when there is room for more: a slow reader holds the replay up instead of filling the memory. */
function write(stream: Writable, text: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const gone = () => reject(signal.reason)
    signal.addEventListener('abort', gone, { once: true })
    const done = () => {
      signal.removeEventListener('abort', gone)
      resolve()
    }
    if (stream.write(text)) done()
    else stream.once('drain', done)
  })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
}

function whyUnreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const why = Object.hasOwn(REASONS, code) ? REASONS[code] : error instanceof Error ? error.message : String(error)
  return `Cannot read ${file}: ${why}.`
}
