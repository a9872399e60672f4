/** What an answer's headers tell of the day's calls. Only a day's window is a budget; a minute's is a matter of pace. */
import type { RateLimits } from './euler.ts'
import { resetAt } from './retry-after.ts'

const DAY_SECONDS = 24 * 60 * 60
const HOUR_MS = 60 * 60 * 1000
/** No window shorter than a day was seen to hold as many calls. */
const SURELY_A_DAY = 1_000

interface Policy {
  readonly name: string
  readonly of: number | undefined
  readonly seconds: number | undefined
}

/** From RateLimit-*, the combined RateLimit header of either draft, or x-ratelimit-*. `now` is epoch ms. */
export function readLimits(headers: Headers, now: number): RateLimits {
  const policies = readPolicies(headers.get('ratelimit-policy') ?? headers.get('ratelimit-limit') ?? '')
  const day = policies.find((policy) => (policy.seconds ?? 0) >= DAY_SECONDS)
  const told =
    combined(headers.get('ratelimit'), day) ?? separate(headers, 'ratelimit') ?? separate(headers, 'x-ratelimit')
  const resetsAt = resetAt(told?.reset, now)
  if (told === undefined || !isOfTheDay(told.of, resetsAt, policies, day, now)) {
    return { ...(day?.of === undefined ? {} : { of: day.of }), ...apart(told?.left, resetsAt, now) }
  }
  const of = day?.of ?? told.of
  return {
    ...(told.left === undefined ? {} : { left: told.left }),
    ...(of === undefined ? {} : { of }),
    ...(resetsAt === undefined ? {} : { resetsAt }),
  }
}

/** What is left of a window shared out over what is left of its time; with none left, all of it. */
const apart = (left: number | undefined, resetsAt: number | undefined, now: number): RateLimits =>
  left === undefined || resetsAt === undefined || resetsAt <= now
    ? {}
    : { apartMs: Math.ceil((resetsAt - now) / Math.max(1, left)) }

interface Told {
  readonly of: number | undefined
  readonly left: number | undefined
  readonly reset: string | undefined
}

function isOfTheDay(
  of: number | undefined,
  resetsAt: number | undefined,
  policies: readonly Policy[],
  day: Policy | undefined,
  now: number,
): boolean {
  const windows = policies.filter((policy) => policy.seconds !== undefined)
  if (windows.length > 0) return day !== undefined && (windows.length === 1 || of === day.of)
  return (of ?? 0) >= SURELY_A_DAY || (resetsAt ?? now) - now > HOUR_MS
}

/** `1000;w=86400`, `5;w=60, 100;w=86400`, `"day";q=1000;w=86400`. */
const readPolicies = (value: string): readonly Policy[] =>
  value
    .split(',')
    .filter((item) => item.trim() !== '')
    .map((item) => {
      const [first = '', ...rest] = item.split(';').map((part) => part.trim())
      const parameters = new Map(rest.map((part) => part.split('=', 2) as [string, string | undefined]))
      return {
        name: first,
        of: numberIn(parameters.get('q') ?? first),
        seconds: numberIn(parameters.get('w')),
      }
    })

/** `limit=1000, remaining=950, reset=40000`, or `"day";r=950;t=40000` beside a policy of that name. */
function combined(value: string | null, day: Policy | undefined): Told | undefined {
  if (value === null) return undefined
  const items = value.split(',').map((item) => item.trim())
  const named = items.find((item) => item.startsWith('"') && item.split(';')[0] === day?.name)
  const get = (name: string) => new RegExp(`(?:^|[\\s,;])${name}=(\\d+)`, 'i').exec(named ?? value)?.[1]
  if (named !== undefined) return { of: day?.of, left: numberIn(get('r')), reset: get('t') }
  if (get('remaining') === undefined) return undefined
  return { of: numberIn(get('limit')), left: numberIn(get('remaining')), reset: get('reset') }
}

function separate(headers: Headers, prefix: string): Told | undefined {
  const left = numberIn(headers.get(`${prefix}-remaining`))
  if (left === undefined) return undefined
  return {
    of: numberIn(headers.get(`${prefix}-limit`)?.split(/[,;]/)[0]),
    left,
    reset: headers.get(`${prefix}-reset`) ?? undefined,
  }
}

const numberIn = (value: string | null | undefined): number | undefined => {
  const digits = /^\s*(\d{1,12})\s*$/.exec(value ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
