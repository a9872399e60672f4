/** When this page heard of what is announced: TikTok's clock may be minutes off, and a streak goes on being heard of. */
import type { AnnouncedEvent } from '../../shared/events.ts'
import type { Delivered } from './follower.ts'
import { newsKey, type News } from './news.ts'

/** The state keeps fifty; a few more may be gone from it already. */
const KEPT = 200

const KINDS: ReadonlySet<string> = new Set(['gift', 'follow', 'share', 'subscribe', 'gifted-sub', 'barrage'])
const isAnnounced = (event: Delivered['event']): event is AnnouncedEvent => KINDS.has(event.type)

export interface Heard {
  /** `now`: epoch ms of this machine. */
  note(events: readonly Delivered[], now: number): void
  /** Epoch ms of this machine; TikTok's own time for what happened before the page was opened. */
  at(news: News): number
}

export function createHeard(): Heard {
  const times = new Map<string, number>()
  return {
    note(events, now) {
      for (const { event, ageMs } of events) {
        if (!isAnnounced(event)) continue
        const key = newsKey(event)
        times.delete(key)
        times.set(key, now - ageMs)
      }
      for (const key of times.keys()) {
        if (times.size <= KEPT) break
        times.delete(key)
      }
    },
    at: (news) => times.get(news.key) ?? news.at,
  }
}
