/**
 * When events happened, by our own clock. TikTok's clock may be minutes from the streamer's, so `at` alone cannot
 * tell a late event from a wrong clock, and a wrong clock must not silence every alert (R5).
 */

/** Batches whose delays are remembered. More would be slow to notice that a clock was set. */
const REMEMBERED = 20
/** Fewer tell nothing: after a pause all of them may really be late. */
const ENOUGH = 3
/** What arrives as it happens was stamped by our own clock (a test event) and tells nothing of TikTok's. */
const OURS_MS = 100

export interface Happened {
  /** Epoch ms by our clock, in the order of `events`, each at most `arrived`. All of them arrived at once. */
  tell(arrived: number, events: readonly { readonly at: number }[]): number[]
}

/**
 * Takes the smallest delay of late as the distance of the clocks, when ours is ahead. Where TikTok's is ahead, events
 * seem to come from the future and count as just happened.
 */
export function createHappened(): Happened {
  const delays: number[] = []

  const ahead = () => (delays.length < ENOUGH ? 0 : Math.max(0, Math.min(...delays)))

  return {
    tell(arrived, events) {
      const delay = arrived - events.reduce((newest, { at }) => Math.max(newest, at), -Infinity)
      if (delay < 0 || delay >= OURS_MS) delays.push(delay)
      if (delays.length > REMEMBERED) delays.shift()
      const correction = ahead()
      return events.map((event) => Math.min(arrived, event.at + correction))
    },
  }
}
