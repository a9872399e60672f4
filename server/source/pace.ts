/**
 * How long until the next ask. Pure: what came of the last ask, what is left of the day's calls and what time it is
 * go in, milliseconds come out. An ask costs the streamer a call of the day's budget, and asking too fast gets them
 * locked out, so every doubt is settled by waiting longer.
 */
import type { AppError } from '../errors.ts'
import type { RateLimits } from '../euler/euler.ts'
import type { Budget } from './source.ts'

/** Never asked faster than this, whatever the answer says. */
export const FLOOR_MS = 250
/** Where the answer names no interval. */
const USUAL_INTERVAL_MS = 1_000
/** An interval longer than this is a slip of the pen; taken at its word it would end the stream. */
const LONGEST_INTERVAL_MS = 10 * 60_000
/** How long a LIVE is expected to last, and how much of one always to reckon with still. */
const EXPECTED_LIVE_MS = 4 * 60 * 60_000
const LEAST_LIVE_MS = 30 * 60_000
/** Calls a day of the free plan, where nobody tells. */
const ASSUMED_A_DAY = 2_500
const DAY_MS = 24 * 60 * 60_000

const NOT_LIVE_MS = 30_000
const NOT_LIVE_SLOW_MS = 60_000
/** With so few calls left, waiting for a LIVE must not eat them. */
const FEW_LEFT = 500
const NOT_LIVE_SLOWEST_MS = 10 * 60_000
/** Until somebody acts, asking again is only a check whether they did. */
export const RECHECK_MS = 5 * 60_000
const SLOW_DOWN_MS = 60_000
const BACKOFF_FIRST_MS = 1_000
/** An ask costs a call; and the least wait after most failures is 5 s, which chance must reach beyond. */
const ASKS_APART_MS = 6_000
const BACKOFF_MOST_MS = 60_000

/** What came of the last ask. */
export type Outcome =
  | { readonly is: 'live' }
  /** An answer, but the LIVE it is about is over. */
  | { readonly is: 'over' }
  /** `failures`: how many asks in a row failed, this one included. */
  | { readonly is: 'failed'; readonly error: AppError; readonly failures: number }

export interface Situation {
  readonly outcome: Outcome
  readonly budget: Budget
  /** Which part of the calls, of the day as of a minute or an hour, is ours: above 0, 1 where nobody shares them. */
  readonly share?: number
  /** The interval of the last answer that named one. */
  readonly intervalMs?: number | undefined
  /** How far apart asks have to be for this minute's or hour's calls to last, where the last answer told. */
  readonly apartMs?: number | undefined
  /** When the LIVE began, where there is one. */
  readonly liveSince?: number | undefined
  /** Epoch ms. */
  readonly now: number
  /** From 0 to 1. */
  readonly random: number
}

/** Code of the error that means: this creator is not live. */
export const NOT_LIVE = 'NOT_LIVE'
/** Codes of the errors in which Euler itself tells when to come back. */
const SLOW_DOWN: ReadonlySet<string> = new Set(['EULER_SLOW_DOWN', 'EULER_DAY_SPENT'])

export const isSlowDown = (outcome: Outcome): boolean => outcome.is === 'failed' && SLOW_DOWN.has(outcome.error.code)

/** Nobody but the streamer can end this wait: asking again only checks whether they did. */
export const waitsForSomebody = (outcome: Outcome): boolean =>
  outcome.is === 'failed' && outcome.error.next !== 'again later' && outcome.error.code !== NOT_LIVE

/** Milliseconds until the next ask. */
export function waitMs(whole: Situation): number {
  const share = whole.share ?? 1
  const situation: Situation = share >= 1 ? whole : { ...whole, budget: oursOf(whole.budget, share) }
  const { outcome, budget, now } = situation
  const apartMs = (situation.apartMs ?? 0) / share
  const wanted = Math.max(FLOOR_MS, situation.intervalMs ?? USUAL_INTERVAL_MS, apartMs)
  const interval = Math.min(LONGEST_INTERVAL_MS, wanted)
  if (isSlowDown(outcome)) return Math.max(interval, afterMsOf(outcome) ?? SLOW_DOWN_MS)
  if (isSpent(budget, now)) return Math.max(budget.resetsAt - now, afterMsOf(outcome) ?? 0)
  return Math.ceil(Math.max(interval, afterMsOf(outcome) ?? 0, ownPace(situation)))
}

/** Told, it is what all have left together; counted by ourselves, it is short of what we alone have spent. */
function oursOf(budget: Budget, share: number): Budget {
  const spent = budget.of - budget.left
  const left = budget.assumed ? budget.of * share - spent : budget.left * share
  return { ...budget, of: budget.of * share, left: Math.max(0, left) }
}

const afterMsOf = (outcome: Outcome): number | undefined =>
  outcome.is === 'failed' ? outcome.error.afterMs : undefined

function ownPace({ outcome, budget, liveSince, now, random }: Situation): number {
  if (waitsForSomebody(outcome)) return RECHECK_MS
  if (outcome.is === 'over') return waitForLive(budget, now, random)
  if (outcome.is === 'failed' && outcome.error.code === NOT_LIVE) return waitForLive(budget, now, random)
  const spread = liveSince === undefined ? 0 : spreadMs(budget, liveSince, now)
  return outcome.is === 'failed' ? Math.max(spread, backoffMs(outcome.failures, random, ASKS_APART_MS)) : spread
}

/** Half of it by chance, so that a thousand Fanlights do not come back in the same second after an outage. */
export function backoffMs(failures: number, random: number, firstMs = BACKOFF_FIRST_MS): number {
  const most = Math.min(BACKOFF_MOST_MS, firstMs * 2 ** Math.min(failures - 1, 10))
  return most * (0.5 + random / 2)
}

export const isSpent = (budget: Budget, now: number): boolean => budget.left <= 0 && budget.resetsAt > now

/** The calls that are left, shared out over the LIVE still expected or until there are new ones. */
function spreadMs(budget: Budget, liveSince: number, now: number): number {
  const expected = Math.max(LEAST_LIVE_MS, liveSince + EXPECTED_LIVE_MS - now)
  const until = Math.min(expected, Math.max(0, budget.resetsAt - now))
  return until / Math.max(1, budget.left)
}

/** Half of what is left may go into waiting for a LIVE; the other half is for the LIVE. */
function waitForLive(budget: Budget, now: number, random: number): number {
  const share = (budget.resetsAt - now) / Math.max(1, budget.left / 2)
  const most = budget.left < FEW_LEFT ? NOT_LIVE_SLOWEST_MS : NOT_LIVE_SLOW_MS
  const wait = Math.min(most, Math.max(NOT_LIVE_MS, share))
  return Math.min(most, wait * (1 + random / 10))
}

/** Midnight, UTC, after `now`. */
const nextMidnight = (now: number): number => (Math.floor(now / DAY_MS) + 1) * DAY_MS

/** What we reckon with before anybody told. */
export const assumedBudget = (now: number): Budget => ({
  left: ASSUMED_A_DAY,
  of: ASSUMED_A_DAY,
  resetsAt: nextMidnight(now),
  assumed: true,
})

/** The budget of a new day once the old one is over. */
export function renew(budget: Budget, now: number): Budget {
  if (now < budget.resetsAt) return budget
  return { ...budget, left: budget.of, resetsAt: nextMidnight(now) }
}

/** The budget after one more ask: counted down by one, unless the answer told how it stands. Told beats assumed. */
export function spend(budget: Budget, told: RateLimits, now: number): Budget {
  const { left, of, resetsAt } = renew(budget, now)
  if (told.left === undefined) {
    if (told.of === undefined || !budget.assumed) return { ...renew(budget, now), left: Math.max(0, left - 1) }
    // Only the size of the day's budget was told: what we spent of it is our own count.
    return {
      left: Math.max(0, told.of - (of - left) - 1),
      of: told.of,
      resetsAt: told.resetsAt ?? resetsAt,
      assumed: true,
    }
  }
  const toldLeft = Math.max(0, told.left)
  const toldReset = told.resetsAt !== undefined && told.resetsAt > now ? told.resetsAt : nextMidnight(now)
  return {
    left: toldLeft,
    of: Math.max(toldLeft, told.of ?? (budget.assumed ? 0 : of)),
    resetsAt: toldReset,
    assumed: false,
  }
}
