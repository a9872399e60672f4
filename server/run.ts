/** The life of the process around an app: listen, say so, open the setup page, close on a signal. */
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import openInBrowser from 'open'
import { createApp, type App } from './app.ts'
import { systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { AppError } from './errors.ts'
import { createHostedApp } from './hosted/hosted-app.ts'
import { createLog } from './log.ts'
import { whenOrphaned } from './orphaned.ts'
import { createRecentLog } from './recent-log.ts'

export interface RunOptions {
  readonly config: Config
  /** Runs once the app listens, before Fanlight says that it is ready. */
  readonly afterListening?: (url: string, app: App) => Promise<void>
  /** Runs after the app has closed. */
  readonly afterClosing?: () => Promise<void>
}

/** Why nobody can listen there, by the system's own code. */
const CANNOT_LISTEN: Readonly<Record<string, (config: Config) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} of ${host} is taken, perhaps by another Fanlight. ` +
    'Close that one, or choose another port: FANLIGHT_PORT=5858, or --port 5858.',
  EACCES: ({ port }) =>
    `This computer does not let Fanlight use port ${port}. Choose another: FANLIGHT_PORT=5858, or --port 5858.`,
  EADDRNOTAVAIL: notOurs,
  ENOTFOUND: notOurs,
  EAI_AGAIN: notOurs,
}

function notOurs({ host }: Config): string {
  return (
    `${host} is not an address of this computer, so Fanlight cannot listen there. ` +
    'Leave FANLIGHT_HOST (--host) out, or use one of its own: 127.0.0.1, or 0.0.0.0 for all.'
  )
}

const CLOSE_WITHIN_MS = 15_000
/** A disk that spoils one log after the other is not met by beginning again and again. */
const MEND_AT_MOST_EVERY_MS = 60_000

/** Resolves when Fanlight runs; the process then lives until a signal. Exits 1 with a plain sentence where it cannot. */
export async function run({ config, afterListening, afterClosing }: RunOptions): Promise<void> {
  const recentLog = createRecentLog()
  const log = createLog(config.logLevel, process.stderr, recentLog.keep)
  const ended = new AbortController()
  let app: App | undefined
  let url = ''
  let mendedAt = Number.NEGATIVE_INFINITY

  const close = async (code: number) => {
    if (ended.signal.aborted) return
    ended.abort()
    // Whatever a room still waits for, whoever ends Fanlight wants it ended.
    setTimeout(() => {
      log.error('something did not come to its end; ending all the same')
      process.exit(code)
    }, CLOSE_WITHIN_MS).unref()
    await app?.close()
    await afterClosing?.()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    process.on(signal, () => void close(0))
  }
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(() => void close(0))
  // Whoever read along has gone (`npm start | head`): a LIVE goes on without them.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  // A fault that nobody waited for is ours, and goes to the log; it must not take the overlays off the screen.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'something in Fanlight failed'))

  async function open(port: number): Promise<void> {
    app = await (config.hosted === undefined ? createApp : createHostedApp)({
      config: { ...config, port },
      clock: systemClock,
      fetch: globalThis.fetch,
      log,
      recentLog: recentLog.lines,
      pages: join(import.meta.dirname, '../dist'),
      random: { number: Math.random, bytes: randomBytes },
      onDamaged: () => void mend(),
      print: (line) => console.log(line),
    })
    url = await app.listen()
  }

  /** Opening the log mends it, so everything is opened once more, on the same port: overlays come back by themselves. */
  async function mend(): Promise<void> {
    const now = systemClock.now()
    if (ended.signal.aborted || app === undefined || now - mendedAt < MEND_AT_MOST_EVERY_MS) return
    mendedAt = now
    log.error('the file with the events turned out to be damaged; opening everything once more')
    try {
      await app.close()
      if (!ended.signal.aborted) await open(Number(new URL(url).port))
    } catch (error) {
      console.error(explain(error, config))
      await close(1)
    }
  }

  try {
    await open(config.port)
    if (app !== undefined) await afterListening?.(url, app)
    console.log(`Fanlight is ready: ${url}`)
    if (config.open && process.stdout.isTTY) await openSetupPage(url, log)
  } catch (error) {
    console.error(explain(error, config))
    await close(1)
  }
}

function explain(error: unknown, config: Config): string {
  if (error instanceof AppError) return error.text
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : ''
  const sentence = Object.hasOwn(CANNOT_LISTEN, code) ? CANNOT_LISTEN[code]?.(config) : undefined
  if (sentence !== undefined) return sentence
  return `Fanlight could not start: ${error instanceof Error ? error.message : String(error)}`
}

async function openSetupPage(url: string, log: ReturnType<typeof createLog>): Promise<void> {
  try {
    await openInBrowser(url)
  } catch (error) {
    log.info({ err: error }, `no browser could be opened; open ${url} yourself`)
  }
}
