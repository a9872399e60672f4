/** How the day's calls of one Euler plan are shared out. */
import type { Entry } from './registry.ts'

/** Who waits for a LIVE asks seldom: what they don't need goes to those who are live. */
const WAITING_COUNTS = 0.1

export interface SharesDeps {
  readonly entries: () => readonly Entry[]
  readonly find: (creator: string) => Entry | undefined
  readonly isLive: (creator: string) => boolean
  readonly now: () => number
}

/** Counting everybody for each ask of everybody would grow with the square of them. */
const COUNTED_FOR_MS = 5_000

/** Each creator's part, above 0 and at most 1, by weight among those that run. */
export function createShares({ entries, find, isLive, now }: SharesDeps): (creator: string) => number {
  let sum = { of: 0, until: Number.NEGATIVE_INFINITY }
  const counts = ({ id, weight }: Entry) => weight * (isLive(id) ? 1 : WAITING_COUNTS)

  return (creator) => {
    if (now() >= sum.until) {
      const running = entries().filter(({ state }) => state === 'running')
      sum = { of: running.reduce((total, entry) => total + counts(entry), 0), until: now() + COUNTED_FOR_MS }
    }
    const own = find(creator)
    if (own === undefined || sum.of <= 0) return 1
    return Math.min(1, counts(own) / sum.of)
  }
}
