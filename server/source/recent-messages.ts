/** The last minutes as they came in, in memory only: what a bug report is made from. */
import type { Clock } from '../clock.ts'
import type { RawMessage } from '../euler/euler.ts'
import type { CapturedMessage } from './capture-file.ts'

export interface RecentMessages {
  hear(messages: readonly RawMessage[]): void
  /** Oldest first. */
  list(): readonly CapturedMessage[]
  clear(): void
}

export interface RecentLimits {
  readonly ageMs: number
  readonly bytes: number
  readonly count: number
}

const USUAL: RecentLimits = { ageMs: 10 * 60_000, bytes: 8 * 1024 * 1024, count: 20_000 }

export function createRecentMessages(clock: Clock, limits: RecentLimits = USUAL): RecentMessages {
  let kept: (CapturedMessage | undefined)[] = []
  /** Where the oldest one that counts stands: cutting the front off each time would move all the others. */
  let first = 0
  let bytes = 0

  function forgetOldest(): void {
    const oldest = kept[first]
    if (oldest === undefined) return
    bytes -= oldest.message.payload.length
    kept[first] = undefined
    first++
    if (first < 1_000) return
    kept = kept.slice(first)
    first = 0
  }

  function trim(now: number): void {
    const isOver = () => {
      const oldest = kept[first]
      if (oldest === undefined) return false
      return bytes > limits.bytes || kept.length - first > limits.count || oldest.at < now - limits.ageMs
    }
    while (isOver()) forgetOldest()
  }

  return {
    hear(messages) {
      const at = clock.now()
      for (const { payload, ...rest } of messages) {
        // A copy: the payload is a view, and would hold the whole answer in memory.
        kept.push({ message: { ...rest, payload: Uint8Array.from(payload) }, at })
        bytes += payload.length
      }
      trim(at)
    },
    list() {
      trim(clock.now())
      return kept.filter((captured) => captured !== undefined)
    },
    clear() {
      kept = []
      first = 0
      bytes = 0
    },
  }
}
