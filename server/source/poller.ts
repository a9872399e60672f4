/**
 * Asks Euler again and again for what happened in the LIVE. Each answer is translated, handed over as one batch
 * together with the place where it ends, and only then is the next one asked for: a crash in between asks again.
 */
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { FetchAnswer, RateLimits } from '../euler/euler.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { hearAnswer, hearNotLive, type Live, type Step } from './live-watch.ts'
import * as pace from './pace.ts'
import { readMark, writeMark, type PollMark } from './poll-mark.ts'
import { cannotKeep, STARTING, verdictOf } from './poll-verdict.ts'
import { createRateTeller } from './rate-teller.ts'
import type { Budget, Sink, Source, SourceStatus, Verdict } from './source.ts'
import { STREAK_IDLE_MS } from './gift-streak.ts'
import { createTranslator } from './translator.ts'

export interface PollerOptions {
  /** One webcast/fetch. Rejects with AppError, or with the signal's reason. */
  readonly ask: (cursor: string | undefined, room: string | undefined, signal: AbortSignal) => Promise<FetchAnswer>
  /** What is left of the day's calls, for answers that do not tell. */
  readonly rateLimits?: (signal: AbortSignal) => Promise<RateLimits>
  /** The creator's, without the @. */
  readonly handle: string
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly log: PollLog
}

/** The part of pino that the poller speaks to. */
export interface PollLog {
  debug(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface Poller extends Source {
  /** Something changed (the account, the handle, the plan): ends a wait that nothing but that could end. */
  poke(): void
}

/** Sleeps are cut up, so that a computer that slept wakes to the time it is. */
const LONGEST_SLEEP_MS = 30_000
/** After this many failures the cursor itself may be what Euler stumbles over. */
const FAILURES_OF_A_CURSOR = 3
const FIRST_RETRY_MS = 1_000
const SLOWEST_RETRY_MS = 30_000
/** A pause that Euler asked for holds over a restart, but not for hours: the account may be another one by then. */
const LONGEST_KEPT_PAUSE_MS = 15 * 60_000
/** A budget that makes us ask seldom must not end streaks that go on. */
const STREAK_GRACE_MS = 2_000

export function createPoller(options: PollerOptions): Poller {
  const { handle, clock, log } = options
  let pokes = new AbortController()

  async function run(sink: Sink, signal: AbortSignal): Promise<void> {
    const mark = readMark(await sink.mark(), handle)
    const translator = createTranslator({
      recent: await sink.recent(),
      now: clock.now(),
      onUndecodable: ({ method, id }, cause) => log.debug({ method, id, err: cause }, 'a message could not be decoded'),
      isForeign: (message, room) => message.history && room === formerRoom,
    })
    const rates = createRateTeller(options)
    let live: Live = mark?.live ?? { is: 'unknown' }
    let budget: Budget = pace.renew(mark?.budget ?? pace.assumedBudget(clock.now()), clock.now())
    let formerRoom = live.is === 'over' ? live.room : undefined
    let notBefore = mark?.notBefore
    let keptMark: string | undefined
    let failures = 0
    let intervalMs: number | undefined
    let streakIdleMs = STREAK_IDLE_MS
    let status: SourceStatus = { kind: 'poll', verdict: STARTING, budget }

    const report = (change: Partial<SourceStatus>) => {
      const { nextAt: _old, ...rest } = status
      status = { ...rest, ...change, budget }
      sink.report(status)
    }

    /** Hands over until it is kept: what the log does not have, Euler would not tell a second time. */
    async function deliver(events: readonly LiveEvent[]): Promise<void> {
      const place = writeMark(handle, markOf(live, budget, notBefore))
      if (events.length === 0 && place === keptMark) return
      for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, SLOWEST_RETRY_MS)) {
        try {
          await sink.emit({ events, mark: place })
          keptMark = place
          return
        } catch (error) {
          if (signal.aborted) throw error
          log.warn({ err: error }, 'events could not be kept; trying again')
          report({ verdict: cannotKeep(clock.now() + retryMs) })
          await clock.sleep(retryMs, signal)
        }
      }
    }

    /** Sleeps until then, or until `ending`, and meanwhile ends the streaks that have run dry. */
    async function rest(until: number, ending: AbortSignal): Promise<void> {
      while (!ending.aborted && clock.now() < until) {
        const due = Math.min(until, translator.nextExpiry(streakIdleMs) ?? until)
        const ms = Math.min(Math.max(0, due - clock.now()), LONGEST_SLEEP_MS)
        // Woken early: whoever did it set `ending`, which ends the loop.
        await clock.sleep(ms, ending).catch(() => undefined)
        const ends = translator.expire(clock.now(), streakIdleMs)
        if (ends.length > 0) await deliver(ends)
      }
    }

    async function ask(): Promise<FetchAnswer | AppError> {
      const stuck = failures >= FAILURES_OF_A_CURSOR
      const [room, cursor] = live.is === 'live' ? [live.room, stuck ? undefined : live.cursor] : []
      const answered = new AbortController()
      const asking = options
        .ask(cursor, room, signal)
        .catch((error: unknown) => asAppError(error))
        .finally(() => answered.abort())
      await rest(Number.POSITIVE_INFINITY, AbortSignal.any([signal, answered.signal]))
      return asking
    }

    function takeAnswer(answer: FetchAnswer): Step {
      const now = clock.now()
      intervalMs = answer.intervalMs ?? intervalMs
      const translations = answer.messages.flatMap((message) => translator.take(message, now) ?? [])
      const step = hearAnswer(live, { room: answer.room, cursor: answer.cursor, translations }, now)
      log.debug({ ...translator.tally, notEvenEnvelopes: answer.undecodable }, 'an answer came')
      return step
    }

    async function turn(): Promise<{ readonly outcome: pace.Outcome; readonly waitMs: number }> {
      const result = await ask()
      signal.throwIfAborted()
      const now = clock.now()
      const failed = result instanceof AppError
      failures = failed ? failures + 1 : 0
      budget = await rates.after(result, budget, signal)
      const step = failed ? afterFailure(result, live, now) : takeAnswer(result)
      if (live.is === 'live' && (step.live.is !== 'live' || step.live.room !== live.room)) formerRoom = live.room
      live = step.live
      const outcome: pace.Outcome = failed
        ? { is: 'failed', error: result, failures }
        : { is: live.is === 'live' ? 'live' : 'over' }
      const liveSince = live.is === 'live' ? live.since : undefined
      const waitMs = pace.waitMs({ outcome, budget, intervalMs, liveSince, now, random: options.random() })
      streakIdleMs = outcome.is === 'live' ? Math.max(STREAK_IDLE_MS, waitMs + STREAK_GRACE_MS) : STREAK_IDLE_MS
      notBefore = pace.isSlowDown(outcome) ? now + Math.min(waitMs, LONGEST_KEPT_PAUSE_MS) : undefined
      await deliver(step.events)
      return { outcome, waitMs }
    }

    async function loop(): Promise<void> {
      report(notBefore === undefined ? {} : { nextAt: notBefore })
      await rest(notBefore ?? 0, signal)
      while (!signal.aborted) {
        const askedAt = clock.now()
        const { outcome, waitMs } = await turn()
        const now = clock.now()
        const verdict: Verdict = verdictOf(outcome, budget, waitMs, now)
        report({ lastAt: now, nextAt: now + waitMs, verdict })
        pokes = new AbortController()
        const mayBePoked = canBePoked(outcome, budget, now)
        await rest(now + waitMs, mayBePoked ? AbortSignal.any([signal, pokes.signal]) : signal)
        // Poked or not, two asks are never closer than this.
        await rest(askedAt + pace.FLOOR_MS, signal)
      }
    }

    try {
      await loop()
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  return { run, poke: () => pokes.abort(new Error('something changed')) }
}

const afterFailure = (error: AppError, live: Live, now: number): Step =>
  error.code === pace.NOT_LIVE ? hearNotLive(live, now) : { live, events: [] }

const canBePoked = (outcome: pace.Outcome, budget: Budget, now: number): boolean =>
  pace.waitsForSomebody(outcome) && !pace.isSpent(budget, now)

function markOf(live: Live, budget: Budget, notBefore: number | undefined): PollMark {
  return { live, ...(budget.assumed ? { budget } : {}), ...(notBefore === undefined ? {} : { notBefore }) }
}

/** `ask` promises AppErrors; anything else is a fault of ours, and no reason to stop. */
const asAppError = (error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('FANLIGHT_FAULT', {
        whose: 'fanlight',
        next: 'again later',
        text: 'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.',
        cause: error,
      })
