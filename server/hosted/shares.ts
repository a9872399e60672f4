/** How the day's calls of one Euler plan are shared out. */
import type { Entry } from './registry.ts'

/** Who waits for a LIVE asks seldom: what they don't need goes to those who are live. */
const WAITING_COUNTS = 0.1

export interface SharesDeps {
  readonly entries: () => readonly Entry[]
  readonly find: (creator: string) => Entry | undefined
  /** Who is live, at whichever instance. */
  readonly live: () => ReadonlySet<string>
  readonly now: () => number
}

/** Counting everybody for each ask of everybody would grow with the square of them. */
const COUNTED_FOR_MS = 5_000

/** Each creator's part, above 0 and at most 1, by weight among those that run. */
export function createShares({ entries, find, live, now }: SharesDeps): (creator: string) => number {
  let counted = { live: new Set<string>() as ReadonlySet<string>, sum: 0, until: Number.NEGATIVE_INFINITY }
  const weightOf = ({ id, weight }: Entry) => weight * (counted.live.has(id) ? 1 : WAITING_COUNTS)

  function count(): void {
    counted = { live: live(), sum: 0, until: now() + COUNTED_FOR_MS }
    for (const entry of entries()) if (entry.state === 'running') counted.sum += weightOf(entry)
  }

  return (creator) => {
    if (now() >= counted.until) count()
    const own = find(creator)
    if (own === undefined || counted.sum <= 0) return 1
    return Math.min(1, weightOf(own) / counted.sum)
  }
}
