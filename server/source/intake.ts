/**
 * What every source does with what it heard: messages are translated, each once, and handed over in batches together
 * with the place where they end, so that a crash can neither skip nor repeat. Streaks that run dry are ended meanwhile.
 */
import type { Clock } from '../clock.ts'
import type { RawMessage } from '../euler/euler.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { STREAK_IDLE_MS } from './gift-streak.ts'
import type { Live, Step } from './live-watch.ts'
import { readMark, writeMark, type PollMark } from './poll-mark.ts'
import { cannotKeep } from './poll-verdict.ts'
import type { Sink, SourceStatus } from './source.ts'
import { createTranslator, type Translation, type Translator } from './translator.ts'

/** The part of pino that sources speak to. */
export interface SourceLog {
  debug(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface IntakeOptions {
  /** Whose LIVE it is: a mark left by another's is not gone on from. */
  readonly handle: string
  readonly clock: Clock
  readonly log: SourceLog
  readonly sink: Sink
  readonly signal: AbortSignal
  /** What is told until something is known. */
  readonly status: SourceStatus
}

export interface Intake {
  /** Where the one before stood, if this one may go on from there. */
  readonly mark: PollMark | undefined
  /** Is there a LIVE, and which? */
  readonly live: Live
  readonly translator: Translator
  /** What a batch of TikTok's messages says that was not said before. */
  translate(messages: readonly RawMessage[]): readonly Translation[]
  /** Resolves once the step's events and the place behind them are kept; what was told of the budget and pause stays. */
  take(step: Step, told?: Omit<PollMark, 'live'>): Promise<void>
  /** Sleeps until then, or until `ending`, and ends the streaks that have run dry. */
  rest(until: number, ending: AbortSignal): Promise<void>
  endStreaks(): Promise<void>
  /** Streaks count as over after so long without a frame; by default STREAK_IDLE_MS. */
  setStreakIdle(ms: number): void
  /** Tells the change together with what was told before; a `nextAt` holds for one report. */
  report(change: Partial<SourceStatus>): void
}

/** Sleeps are cut up, so that a computer that slept wakes to the time it is. */
const LONGEST_SLEEP_MS = 30_000
const FIRST_RETRY_MS = 1_000
const SLOWEST_RETRY_MS = 30_000

export async function openIntake(options: IntakeOptions): Promise<Intake> {
  const { handle, clock, log, sink, signal } = options
  const mark = readMark(await sink.mark(), handle, clock.now())
  const translator = createTranslator({
    recent: await sink.recent(),
    now: clock.now(),
    onUndecodable: ({ method, id }, cause) => log.debug({ method, id, err: cause }, 'a message could not be decoded'),
    isForeign: (message, room) => message.history && room === formerRoom,
  })
  let live: Live = mark?.live ?? { is: 'unknown' }
  let formerRoom = live.is === 'over' ? live.room : undefined
  let told: Omit<PollMark, 'live'> = {}
  let keptMark: string | undefined
  let streakIdleMs = STREAK_IDLE_MS
  let { status } = options

  function report(change: Partial<SourceStatus>): void {
    const { nextAt: _old, ...rest } = status
    status = { ...rest, ...change }
    sink.report(status)
  }

  /** Hands over until it is kept: what the log does not have, nobody would tell a second time. */
  async function deliver(events: readonly LiveEvent[]): Promise<void> {
    const place = writeMark(handle, { live, ...told })
    if (events.length === 0 && place === keptMark) return
    for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, SLOWEST_RETRY_MS)) {
      try {
        await sink.emit({ events, mark: place })
        keptMark = place
        return
      } catch (error) {
        if (signal.aborted) throw error
        log.warn({ err: error }, 'events could not be kept; trying again')
        report({ verdict: cannotKeep(error, clock.now() + retryMs) })
        await clock.sleep(retryMs, signal)
      }
    }
  }

  async function endStreaks(): Promise<void> {
    const ends = translator.expire(clock.now(), streakIdleMs)
    if (ends.length > 0) await deliver(ends)
  }

  return {
    mark,
    get live() {
      return live
    },
    translator,
    translate(messages) {
      sink.heard?.(messages)
      const now = clock.now()
      return messages.flatMap((message) => translator.take(message, now) ?? [])
    },
    async take(step, now = told) {
      if (live.is === 'live' && (step.live.is !== 'live' || step.live.room !== live.room)) formerRoom = live.room
      live = step.live
      told = now
      await deliver(step.events)
    },
    async rest(until, ending) {
      while (!ending.aborted && clock.now() < until) {
        const due = Math.min(until, translator.nextExpiry(streakIdleMs) ?? until)
        const ms = Math.min(Math.max(0, due - clock.now()), LONGEST_SLEEP_MS)
        // Woken early: whoever did it set `ending`, which ends the loop.
        await clock.sleep(ms, ending).catch(() => undefined)
        await endStreaks()
      }
    },
    endStreaks,
    setStreakIdle: (ms) => void (streakIdleMs = ms),
    report,
  }
}
