/** Follows one socket until it ends: each message in its turn, and a silence that lasts too long is an end too. */
import type { Clock } from '../clock.ts'
import type { Intake } from './intake.ts'
import type { SocketEnd, SocketFeed } from './socket-feed.ts'

export type FeedEnd<Verdict> =
  | { readonly is: 'closed'; readonly end: SocketEnd }
  | { readonly is: 'silent' }
  /** `hear` has heard enough. */
  | { readonly is: 'heard'; readonly verdict: Verdict }

export interface FollowOptions<Verdict> {
  readonly feed: SocketFeed
  readonly intake: Intake
  readonly clock: Clock
  readonly signal: AbortSignal
  /** No message for so long means that the other side has gone, whatever the connection looks like. */
  readonly silenceMs: number
  /** Anything but undefined ends the following. */
  readonly hear: (message: Uint8Array | string) => Promise<Verdict | undefined>
}

/** Closes the feed in the end. Rejects with the signal's reason, or with what `hear` rejects with. */
export async function followFeed<Verdict>(options: FollowOptions<Verdict>): Promise<FeedEnd<Verdict>> {
  const { feed, intake, clock, signal, silenceMs, hear } = options
  let heardAt = clock.now()
  try {
    for (;;) {
      signal.throwIfAborted()
      const message = feed.take()
      if (message !== undefined) {
        heardAt = clock.now()
        const verdict = await hear(message)
        if (verdict !== undefined) return { is: 'heard', verdict }
        // In a flood there is no rest in which it would be done.
        await intake.endStreaks()
        continue
      }
      const end = feed.end()
      if (end !== undefined) return { is: 'closed', end }
      if (clock.now() >= heardAt + silenceMs) return { is: 'silent' }
      await intake.rest(heardAt + silenceMs, feed.news())
    }
  } finally {
    feed.close()
  }
}
