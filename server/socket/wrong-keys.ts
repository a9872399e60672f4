/** Slows down who tries one wrong key after the other. A right key is never kept waiting. */
import type { Clock } from '../clock.ts'

export interface WrongKeys {
  /** Notes one more from this address; returns how long its answer is to be held back, in ms. */
  note(address: string): number
}

/** Some pages with an old address are usual after a key was replaced. */
const FREE = 5
const FIRST_MS = 250
const LONGEST_MS = 4_000
/** After so long without a wrong key everything is forgotten. */
const FORGET_MS = 60_000
/** Addresses remembered; the oldest makes way. */
const MOST = 1_000

export function createWrongKeys(clock: Pick<Clock, 'now'>): WrongKeys {
  const tries = new Map<string, { readonly count: number; readonly at: number }>()
  return {
    note(address) {
      const now = clock.now()
      const before = tries.get(address)
      const count = before === undefined || now - before.at > FORGET_MS ? 1 : before.count + 1
      tries.delete(address)
      tries.set(address, { count, at: now })
      const [oldest] = tries.keys()
      if (tries.size > MOST && oldest !== undefined) tries.delete(oldest)
      return count <= FREE ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (count - FREE - 1))
    },
  }
}
