/** How long to wait before the next try: doubling, with jitter, for ever (C2). */

const FIRST_MS = 250
const MOST_MS = 15_000

export interface Backoff {
  /** The next wait, in ms. */
  next(): number
  /** All is well again: the next wait is a short one. */
  reset(): void
}

/**
 * `random` gives numbers from 0 to 1. Half of each wait is fixed and half is left to chance, so that twenty browser
 * sources that lost one server do not all come back in the same instant.
 */
export function createBackoff(random: () => number): Backoff {
  let ceilingMs = FIRST_MS
  return {
    next() {
      const waitMs = ceilingMs / 2 + (random() * ceilingMs) / 2
      ceilingMs = Math.min(ceilingMs * 2, MOST_MS)
      return waitMs
    },
    reset() {
      ceilingMs = FIRST_MS
    },
  }
}
