/** Where the poller stands, as text beside each batch in the log: enough to go on after a crash as if nothing was. */
import type { Live } from './live-watch.ts'
import type { Budget } from './source.ts'

export interface PollMark {
  readonly live: Live
  /** Only our own count: what Euler tells is asked again. */
  readonly budget?: Budget
  /** Euler said to come back no earlier, epoch ms. */
  readonly notBefore?: number
}

const VERSION = 1

/** Marks of another creator or another version are not ours to go on from. */
export const writeMark = (handle: string, mark: PollMark): string => JSON.stringify({ v: VERSION, handle, ...mark })

/** A pause that Euler asked for holds over a restart, but not for hours: the account may be another one by then. */
export const LONGEST_KEPT_PAUSE_MS = 15 * 60_000
/** Longer than this no day's calls last. */
const LONGEST_DAY_MS = 25 * 60 * 60_000

/**
 * Undefined where there is nothing to go on from. What lies further ahead than it can was written while the clock was
 * wrong, and would be waited for in vain. `now`: epoch ms.
 */
export function readMark(text: string | undefined, handle: string, now: number): PollMark | undefined {
  const fields = parse(text)
  if (fields?.['v'] !== VERSION || fields['handle'] !== handle) return undefined
  const { live, budget, notBefore } = fields as unknown as PollMark
  if (typeof live?.is !== 'string') return undefined
  const kept = budget !== undefined && budget.resetsAt <= now + LONGEST_DAY_MS
  const pauses = notBefore !== undefined && notBefore <= now + LONGEST_KEPT_PAUSE_MS
  return { live, ...(kept ? { budget } : {}), ...(pauses ? { notBefore } : {}) }
}

function parse(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    // Another kind of source wrote it: the poller begins afresh, and the log knows the ids that it had.
    return undefined
  }
}
