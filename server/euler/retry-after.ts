/** How long an answer asks us to wait, in whichever of the many ways it says so. */
import type { Said } from './said.ts'

const SECOND = 1_000
const DAY = 24 * 60 * 60 * SECOND
const UNITS = { s: SECOND, m: 60 * SECOND, h: 60 * 60 * SECOND } as const

/**
 * In ms, between a second and a day; undefined where nothing is said. `now` is epoch ms. `status`: of the answer. Euler
 * tells with every answer when its limits begin anew; that is no request to wait unless they are used up.
 */
export function waitAsked(headers: Headers, said: Said, now: number, status: number): number | undefined {
  const until =
    retryAfter(headers.get('retry-after'), now) ??
    (status === 429 || isUsedUp(headers) ? limitsBegin(headers, now) : undefined) ??
    spokenWait(said.words, now)
  return until === undefined ? undefined : Math.min(DAY, Math.max(SECOND, until - now))
}

const isUsedUp = (headers: Headers) =>
  ['x-ratelimit-remaining', 'ratelimit-remaining'].some((name) => headers.get(name)?.trim() === '0')

const limitsBegin = (headers: Headers, now: number) =>
  resetAt(headers.get('x-ratelimit-reset'), now) ?? resetAt(headers.get('ratelimit-reset'), now)

function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return now + Number(value) * SECOND
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : date
}

/** Seconds from now, epoch seconds, or epoch ms, told apart by their size → epoch ms. */
export function resetAt(value: string | null | undefined, now: number): number | undefined {
  if (value === null || value === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(value)) return undefined
  const number = Number(value)
  if (number > 1e11) return number
  return number > 1e9 ? number * SECOND : now + number * SECOND
}

/** "Try again in 03:02", "in 1:00:00", "in 30 seconds", "in 2 minutes". */
function spokenWait(words: string, now: number): number | undefined {
  const clock = /\bin (\d{1,2}):(\d{2})(?::(\d{2}))?/i.exec(words)
  if (clock !== null) {
    const parts = clock.slice(1).filter((part) => part !== undefined)
    return now + parts.reduce((sum, part) => sum * 60 + Number(part), 0) * SECOND
  }
  const spoken = /\bin (\d{1,5}) ?(s|m|h)(?:ec|econd|in|inute|our|r)?s?\b/i.exec(words)
  if (spoken === null) return undefined
  return now + Number(spoken[1]) * UNITS[spoken[2]?.toLowerCase() as keyof typeof UNITS]
}
