/** Keeps the day's budget: what answers tell of it, else what rate_limits tells, else our own count. */
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { FetchAnswer, RateLimits } from '../euler/euler.ts'
import { spend } from './pace.ts'
import type { Budget } from './source.ts'

export interface RateTellerOptions {
  readonly rateLimits?: (signal: AbortSignal) => Promise<RateLimits>
  readonly clock: Clock
  readonly log: { debug(details: object, message: string): void }
}

/** Asking costs a call itself, perhaps. In between we count. */
const ASK_EVERY_MS = 60 * 60_000
const HOUR_MS = 60 * 60_000

export interface RateTeller {
  /** The budget after one more ask. */
  after(result: FetchAnswer | AppError, budget: Budget, signal: AbortSignal): Promise<Budget>
}

export function createRateTeller({ rateLimits, clock, log }: RateTellerOptions): RateTeller {
  let askedAt: number | undefined

  async function after(result: FetchAnswer | AppError, budget: Budget, signal: AbortSignal): Promise<Budget> {
    const now = clock.now()
    if (result instanceof AppError) return afterFailure(result, budget, now)
    if (result.limits.left !== undefined) return spend(budget, result.limits, now)
    const due = askedAt === undefined || now >= askedAt + ASK_EVERY_MS || now >= budget.resetsAt
    const told = due ? await askRateLimits(signal) : {}
    return spend(budget, { ...result.limits, ...told }, now)
  }

  async function askRateLimits(signal: AbortSignal): Promise<RateLimits> {
    askedAt = clock.now()
    try {
      return (await rateLimits?.(signal)) ?? {}
    } catch (error) {
      // Nothing hangs on it: our own count stands in, and is said to be assumed.
      log.debug({ err: error }, 'rate_limits gave no answer')
      return {}
    }
  }

  return { after }
}

function afterFailure(error: AppError, budget: Budget, now: number): Budget {
  // One LIVE's day can be spent while the plan's is not.
  if (error.code === 'EULER_DAY_SPENT' && error.whose === 'plan')
    return { ...budget, left: 0, resetsAt: now + (error.afterMs ?? HOUR_MS) }
  // What never reached Euler cost nothing.
  const reachedEuler = error.whose !== 'network' && error.next !== 'reconnect' && error.next !== 'fix'
  return reachedEuler ? spend(budget, {}, now) : budget
}
