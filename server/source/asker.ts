/** One ask of webcast/fetch after the other: what came of it, what it cost, and how long until the next. */
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { FetchAnswer, PushOffer, RateLimits } from '../euler/euler.ts'
import { STREAK_IDLE_MS } from './gift-streak.ts'
import type { Intake, SourceLog } from './intake.ts'
import { hearAnswer, hearNotLive, type Live, type Step } from './live-watch.ts'
import * as pace from './pace.ts'
import { LONGEST_KEPT_PAUSE_MS } from './poll-mark.ts'
import { createRateTeller } from './rate-teller.ts'
import type { Budget } from './source.ts'

export interface AskerOptions {
  /** One webcast/fetch. Rejects with AppError, or with the signal's reason. */
  readonly ask: (cursor: string | undefined, room: string | undefined, signal: AbortSignal) => Promise<FetchAnswer>
  /** What is left of the day's calls, for answers that do not tell. */
  readonly rateLimits?: (signal: AbortSignal) => Promise<RateLimits>
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly log: SourceLog
  /** Which part of the day's calls is ours, 0 to 1: where several share an account. All of them, if absent. */
  readonly share?: () => number
}

export interface Turn {
  readonly outcome: pace.Outcome
  readonly waitMs: number
  /** TikTok's own socket, where a live answer named one. */
  readonly push?: PushOffer
  /** The old place is asked first for what it still has to tell: whether there is a socket is no matter this time. */
  readonly catchingUp?: true
}

export interface Asker {
  /** What is left of the day as things stand; a new day's budget once there is one. */
  budget(): Budget
  /** Asks once and hands over what came. Rejects only with the signal's reason. */
  turn(): Promise<Turn>
  /** The wait after something else than an ask: `spread` says whether the day's calls are to be shared out over it. */
  waitMs(outcome: pace.Outcome, spread: boolean): number
}

/** Where an ask goes on from; without a cursor it is answered with the recent past only. */
interface Place {
  readonly room?: string | undefined
  readonly cursor?: string | undefined
}

/** After this many failures the cursor itself may be what Euler stumbles over. */
const FAILURES_OF_A_CURSOR = 3
/** A budget that makes us ask seldom must not end streaks that go on. */
const STREAK_GRACE_MS = 2_000

export function createAsker(options: AskerOptions, intake: Intake, signal: AbortSignal): Asker {
  const { clock, log } = options
  const rates = createRateTeller(options)
  let budget: Budget = pace.renew(intake.mark?.budget ?? pace.assumedBudget(clock.now()), clock.now())
  let failures = 0
  let intervalMs: number | undefined
  /** The place from which nothing was told since, where an ask did without it. */
  let leftOut: Place | undefined
  let apartMs: number | undefined

  /** From where the next ask goes on. */
  function placeNow(): Place {
    const { live } = intake
    if (live.is !== 'live') return {}
    const { room, cursor } = live
    if (failures >= FAILURES_OF_A_CURSOR) return { room }
    return { room, cursor: leftOut !== undefined && leftOut.room === room ? leftOut.cursor : cursor }
  }

  /**
   * That an ask without the cursor is answered proves nothing against the cursor: the outage may just have ended, or
   * it was not true that nobody was live. So the old place is tried once more, or all that happened since would be lost.
   */
  function reconsider(asked: Place, before: Live, after: Live): void {
    const isSameRoom = before.is !== 'unknown' && after.is === 'live' && before.room === after.room
    const doubted = isSameRoom && asked.cursor === undefined ? before.cursor : undefined
    const tried = leftOut !== undefined && doubted !== undefined
    const room = after.is === 'live' ? after.room : undefined
    leftOut = doubted === undefined || tried ? undefined : { room, cursor: doubted }
  }

  async function ask({ room, cursor }: Place): Promise<FetchAnswer | AppError> {
    const answered = new AbortController()
    const asking = options
      .ask(cursor, room, signal)
      .catch((error: unknown) => asAppError(error))
      .finally(() => answered.abort())
    await intake.rest(Number.POSITIVE_INFINITY, AbortSignal.any([signal, answered.signal]))
    return asking
  }

  function hear(answer: FetchAnswer): Step {
    intervalMs = answer.intervalMs ?? intervalMs
    const translations = intake.translate(answer.messages)
    const step = hearAnswer(intake.live, { room: answer.room, cursor: answer.cursor, translations }, clock.now())
    log.debug({ ...intake.translator.tally, notEvenEnvelopes: answer.undecodable }, 'an answer came')
    return step
  }

  function waitMs(outcome: pace.Outcome, spread: boolean, live: Live = intake.live): number {
    const liveSince = spread && live.is === 'live' ? live.since : undefined
    const random = options.random()
    const share = options.share?.() ?? 1
    return pace.waitMs({ outcome, budget, share, intervalMs, apartMs, liveSince, now: clock.now(), random })
  }

  async function turn(): Promise<Turn> {
    const [asked, before] = [placeNow(), intake.live]
    const result = await ask(asked)
    signal.throwIfAborted()
    const now = clock.now()
    const failed = result instanceof AppError
    failures = failed ? failures + 1 : 0
    apartMs = failed ? undefined : result.limits.apartMs
    budget = await rates.after(result, budget, signal)
    const step = failed ? afterFailure(result, intake.live, now) : hear(result)
    if (!failed) reconsider(asked, before, step.live)
    const isLive = step.live.is === 'live'
    const outcome: pace.Outcome = failed ? { is: 'failed', error: result, failures } : { is: isLive ? 'live' : 'over' }
    const wait = waitMs(outcome, true, step.live)
    intake.setStreakIdle(outcome.is === 'live' ? Math.max(STREAK_IDLE_MS, wait + STREAK_GRACE_MS) : STREAK_IDLE_MS)
    const notBefore = pace.isSlowDown(outcome) ? now + Math.min(wait, LONGEST_KEPT_PAUSE_MS) : undefined
    await intake.take(step, {
      ...(budget.assumed ? { budget } : {}),
      ...(notBefore === undefined ? {} : { notBefore }),
    })
    if (failed || step.live.is !== 'live') return { outcome, waitMs: wait }
    // A socket would go on from here.
    if (leftOut !== undefined) return { outcome, waitMs: wait, catchingUp: true }
    const room = result.room ?? step.live.room
    const push = result.push === undefined || room === undefined ? undefined : { ...result.push, room }
    return { outcome, waitMs: wait, ...(push === undefined ? {} : { push }) }
  }

  return { budget: () => pace.renew(budget, clock.now()), turn, waitMs }
}

const afterFailure = (error: AppError, live: Live, now: number): Step =>
  error.code === pace.NOT_LIVE ? hearNotLive(live, now) : { live, events: [] }

/** `ask` promises AppErrors; anything else is a fault of ours, and no reason to stop. */
export const asAppError = (error: unknown): AppError =>
  error instanceof AppError
    ? error
    : new AppError('FANLIGHT_FAULT', {
        whose: 'fanlight',
        next: 'again later',
        text: 'Something in Fanlight itself went wrong. It keeps trying; please report it if it stays.',
        cause: error,
      })
