/** What the streamer reads about the polling. */
import { AppError } from '../errors.ts'
import { isSpent, NOT_LIVE, type Outcome } from './pace.ts'
import type { Budget, Verdict } from './source.ts'

export const STARTING: Verdict = {
  code: 'STARTING',
  whose: 'fanlight',
  text: 'Fanlight asks Euler Stream for your LIVE.',
}

/** The log could not be written: what came waits in memory. Whose fault that is, where it is known, and what to do. */
export function cannotKeep(error: unknown, retryAt: number): Verdict {
  const { whose, text } = error instanceof AppError ? error : UNKNOWN_FAULT
  return { code: 'CANNOT_KEEP_EVENTS', whose, text, retryAt }
}

const UNKNOWN_FAULT = {
  whose: 'you',
  text: 'Fanlight cannot write to its data folder; the disk may be full. Nothing is lost yet: make some room, and it goes on by itself.',
} as const

/** A fault, and when the next try is, where one will help before somebody acts. */
export const waitingVerdict = ({ code, whose, text, next }: AppError, retryAt: number): Verdict => ({
  code,
  whose,
  text,
  ...(next === 'again later' || code === NOT_LIVE ? { retryAt } : {}),
})

export function verdictOf(outcome: Outcome, budget: Budget, waitMs: number, now: number): Verdict {
  const retryAt = now + waitMs
  if (outcome.is === 'failed') {
    return waitingVerdict(outcome.error, retryAt)
  }
  if (isSpent(budget, now)) {
    const text = `Today’s ${budget.of} calls of your Euler Stream plan are used up. Fanlight goes on when there are new ones; a bigger plan has more.`
    return { code: 'EULER_DAY_SPENT', whose: 'plan', text, retryAt }
  }
  if (outcome.is === 'over') {
    return { code: 'NOT_LIVE', whose: 'you', text: 'Your LIVE is over. Fanlight waits for the next one.', retryAt }
  }
  return { code: 'FINE', whose: 'fanlight', text: `Your LIVE is coming in.${saving(budget, waitMs)}` }
}

/** Slower than this, the streamer sees it and asks why. */
const NOTICEABLE_MS = 3_000

function saving({ assumed, of }: Budget, waitMs: number): string {
  if (waitMs < NOTICEABLE_MS) return ''
  const plan = assumed
    ? ` Euler Stream does not say how many calls a day you have, so Fanlight reckons with ${of}.`
    : ' A bigger Euler Stream plan would make it faster.'
  return ` Fanlight looks every ${Math.round(waitMs / 1_000)} seconds, so that the day’s calls last.${plan}`
}
