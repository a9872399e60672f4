/** Pages of the log for the control page, held back until there is something to tell. */
import type { Feed } from '../../shared/control.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Clock } from '../clock.ts'
import type { FeedSource } from './control-deps.ts'

export interface FeedAsk {
  readonly after?: string | undefined
  /** Only events of these types; all where it is absent. */
  readonly types?: ReadonlySet<string> | undefined
  readonly most: number
  readonly waitMs: number
}

/**
 * Reads from `after` up to the newest event: the newest `most` of them, since a page that was away wants what is new. Ends
 * early with `signal`.
 */
export async function readFeed(source: FeedSource, clock: Clock, ask: FeedAsk, signal: AbortSignal): Promise<Feed> {
  const until = clock.now() + ask.waitMs
  let { after } = ask
  let gap = false
  for (;;) {
    const heard = new AbortController()
    // Watched before it is read, so that what comes in between is not waited for.
    const unwatch = source.watch(() => heard.abort())
    try {
      const events: LiveEvent[] = []
      for (;;) {
        const page = source.read(after)
        gap ||= page.gap
        if (page.cursor === after) break
        after = page.cursor
        for (const event of page.events) if (ask.types?.has(event.type) ?? true) events.push(event)
        if (events.length > ask.most) events.splice(0, events.length - ask.most)
      }
      const left = until - clock.now()
      if (events.length > 0 || left <= 0 || signal.aborted) return { cursor: after, gap, events }
      await clock.sleep(left, AbortSignal.any([signal, heard.signal])).catch(() => undefined) // woken: read again
    } finally {
      unwatch()
    }
  }
}
