/** Who may call, and how often: tokens, scopes, plans and rate limits, each with the answer a refusal gets. */
import type { FaultDetails } from '../faults.ts'
import { holdsScope } from '../oauth/scopes.ts'
import { rateHeaders, type RateState, type Window } from '../rate-limits.ts'
import type { World } from '../world.ts'
import { jsonAnswer, refusal, type Answer } from './answer.ts'

export interface Caller {
  readonly token: string | undefined
  readonly apiKey: string | undefined
  /** The documentation's dialect knows no anonymous callers. */
  readonly mayBeAnonymous: boolean
}

const PLAN_401 =
  'You lack authorization for this endpoint. If this is a premium endpoint, upgrade at https://www.eulerstream.com/pricing.'

/** Whose calls are counted together, or why this one may not call. */
export function admit(world: World, caller: Caller, scope: string): { readonly as: string } | Answer {
  const { grants, faults, clock, apiKey } = world
  const plan = faults.take('plan')
  if (plan?.['status'] === 401) return refusal(401, PLAN_401)
  if (plan !== undefined) return refusal(402, 'This feature requires a business plan')
  if (faults.take('token-expired') !== undefined) return refusal(401, 'Invalid or expired OAuth token')
  if (faults.take('scope-missing') !== undefined) return refusal(401, `Missing scope ${scope}`)
  if (caller.apiKey !== undefined && caller.apiKey !== apiKey) return refusal(401, 'Invalid API key')
  if (caller.token === undefined) {
    if (caller.apiKey !== undefined) return { as: 'api key' }
    return caller.mayBeAnonymous ? { as: 'anonymous' } : refusal(401, 'Unauthorized')
  }
  const token = grants.look(caller.token, clock.now())
  if (token.state === 'dead' || token.kind !== 'access') return refusal(401, 'Invalid or expired OAuth token')
  if (!holdsScope(token.grant.scopes, scope)) return refusal(401, `Missing scope ${scope}`)
  return { as: world.countedAs ?? `grant ${token.grant.number}` }
}

export const limitsOf = (world: World, caller: string) =>
  caller === 'anonymous' ? world.settings.anonymousLimits : world.settings.limits

const RATE_MESSAGE =
  'You have reached the rate limit. Sign up for a free API key at https://www.eulerstream.com/pricing.'

const tooMany = (label: string, retryAfterS: number | undefined, resetAt: number, headers: Record<string, string>) =>
  jsonAnswer(
    429,
    { code: 429, message: RATE_MESSAGE, limit_label: label },
    {
      ...headers,
      'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
      ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
    },
  )

function simulatedLimit(details: FaultDetails, now: number): Answer {
  const label =
    details['label'] === 'room' ? 'rate_limit_room_id_hour' : `rate_limit_account_${details['label'] ?? 'minute'}`
  const wanted = details['retryAfter']
  const retryAfterS = typeof wanted === 'number' ? wanted : 30
  return tooMany(label, wanted === null ? undefined : retryAfterS, now + retryAfterS * 1000, {})
}

/** Counts the call: the state of the caller's limits, or the refusal. */
export function meter(world: World, caller: string): { readonly state: RateState } | Answer {
  const { rates, faults, clock } = world
  const now = clock.now()
  const fault = faults.take('rate-limited')
  if (fault !== undefined) return simulatedLimit(fault, now)
  const counted = rates.count(caller, limitsOf(world, caller), now)
  if (counted.full === undefined) return counted
  const window: Window = counted.full
  const { resetAt } = counted.state[window]
  const waitS = Math.ceil((resetAt - now) / 1000)
  return tooMany(`rate_limit_account_${window}`, waitS, resetAt, rateHeaders(counted.state, now))
}
