/**
 * Running totals become increases. TikTok tells of a streak by how many there are by now; frames get lost, come twice,
 * late and out of order, and more than half of the streaks never get an end. What must hold: the `more` of a streak's
 * events add up to the highest count ever told, and an overlay hears of one end.
 */
import type { EventOf, Gift, LiveEvent, Person } from '../../shared/events.ts'

/** A gift as a message tells it: `count` is the streak's total by now, `group` '0' where TikTok names no streak. */
export interface GiftFrame {
  readonly type: 'gift frame'
  readonly id: string
  readonly at: number
  readonly by: Person
  readonly gift: Gift
  readonly group: string
  readonly count: number
  readonly end: boolean
  /** False for gifts that are sent one by one: each frame is a gift of its own. */
  readonly streaks: boolean
  readonly to?: Person
}

type GiftEvent = EventOf<'gift'>

export interface GiftStreaks {
  /** The event of a frame; undefined where it adds nothing and ends nothing. `now`: the caller's clock, ms. */
  take(frame: GiftFrame, now: number): GiftEvent | undefined
  /** Ends the streaks that had no frame for `idleMs`. */
  expire(now: number, idleMs?: number): readonly GiftEvent[]
  /** When the next one would end, by the caller's clock; undefined with none open. */
  nextExpiry(idleMs?: number): number | undefined
  /** Picks up, after a restart, where the log's newest events stood (oldest first). */
  restore(events: readonly LiveEvent[], now: number): void
}

/** Without an end frame a streak is over after this. */
export const STREAK_IDLE_MS = 10_000
/** Streaks remembered at most, running and ended: a late frame of an older one would count again. */
const MOST_OPEN = 5_000
const MOST_ENDED = 10_000

const TIMED_END = ':end'

interface Streak {
  /** The last event it made. */
  readonly last: GiftEvent
  /** When its last frame came, by the caller's clock. */
  readonly touchedAt: number
}

export function createGiftStreaks(): GiftStreaks {
  // Both in the order of their last frame, oldest first.
  const open = new Map<string, Streak>()
  const ended = new Map<string, Streak>()

  function keep(key: string, streak: Streak): void {
    open.delete(key)
    ended.delete(key)
    const [place, most] = streak.last.over ? [ended, MOST_ENDED] : [open, MOST_OPEN]
    place.set(key, streak)
    const oldest = place.size > most ? place.keys().next().value : undefined
    if (oldest !== undefined) place.delete(oldest)
  }

  function take(frame: GiftFrame, now: number): GiftEvent | undefined {
    if (!frame.streaks) return eventOf(frame, keyOf(frame, frame.id), 0, true)
    const key = keyOf(frame, frame.group)
    const known = open.get(key) ?? ended.get(key)
    const before = known && beginsAnew(frame, known.last) ? undefined : known
    const counted = before?.last.count ?? 0
    const wasOver = before?.last.over === true
    if (frame.count <= counted && (!frame.end || wasOver)) {
      // Nothing new; but a running streak has shown that it runs.
      if (before && !wasOver) keep(key, { ...before, touchedAt: now })
      return undefined
    }
    const last = eventOf(frame, key, counted, frame.end)
    keep(key, { last, touchedAt: now })
    return last
  }

  function expire(now: number, idleMs = STREAK_IDLE_MS): GiftEvent[] {
    const over: GiftEvent[] = []
    for (const [key, { last, touchedAt }] of open) {
      if (touchedAt + idleMs > now) break
      const end: GiftEvent = { ...last, id: last.id + TIMED_END, at: last.at + STREAK_IDLE_MS, more: 0, over: true }
      keep(key, { last: end, touchedAt })
      over.push(end)
    }
    return over
  }

  function nextExpiry(idleMs = STREAK_IDLE_MS): number | undefined {
    const [oldest] = open.values()
    return oldest && oldest.touchedAt + idleMs
  }

  function restore(events: readonly LiveEvent[], now: number): void {
    for (const event of events) {
      const streaks = event.type === 'gift' && !event.streak.endsWith(`|${event.id}`)
      if (streaks) keep(event.streak, { last: event, touchedAt: now })
    }
  }

  return { take, expire, nextExpiry, restore }
}

const keyOf = (frame: GiftFrame, group: string): string => `${frame.by.id}|${frame.gift.id}|${group}`

function eventOf(frame: GiftFrame, streak: string, counted: number, over: boolean): GiftEvent {
  const { id, at, by, gift, to } = frame
  const count = Math.max(counted, frame.count)
  return { type: 'gift', id, at, by, gift, streak, count, more: count - counted, over, ...(to ? { to } : {}) }
}

/**
 * Streaks without a name share one key, so an end frees it for the next. Ended by time only, the same streak may
 * still go on: then its count rises, or its late end repeats the count.
 */
function beginsAnew(frame: GiftFrame, last: GiftEvent): boolean {
  if (frame.group !== '0' || !last.over) return false
  if (!last.id.endsWith(TIMED_END)) return frame.at >= last.at
  return frame.count < last.count || (frame.count === last.count && !frame.end)
}
