/** A batch of raw messages as events: normalised, each message once, gifts counted as increases. */
import type { RawMessage } from '../euler/euler.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { createGiftStreaks, type GiftStreaks } from './gift-streak.ts'
import { normalize } from './normalize.ts'
import { createRecentlySeen } from './recently-seen.ts'

/** How much came, and what became of it, since the start. */
export interface Tally {
  messages: number
  events: number
  unknown: number
  undecodable: number
}

export interface Translation {
  readonly event: LiveEvent
  /** The LIVE it happened in, where the message told. */
  readonly room?: string
}

export interface Translator {
  readonly tally: Readonly<Tally>
  /** What one message adds: nothing or one event. `now`: epoch ms. Never throws. */
  take(message: RawMessage, now: number): Translation | undefined
  /** The ends of streaks that had no frame for `idleMs`. */
  expire(now: number, idleMs?: number): readonly LiveEvent[]
  nextExpiry: GiftStreaks['nextExpiry']
}

export interface TranslatorOptions {
  /** The log's newest events, oldest first: what they told is not told again. */
  readonly recent?: readonly LiveEvent[]
  readonly now: number
  /** Called for each message that its schema does not fit. */
  readonly onUndecodable?: (message: RawMessage, cause: unknown) => void
  /** Messages of which this is true are passed over, as if they had not come. */
  readonly isForeign?: (message: RawMessage, room: string) => boolean
}

export function createTranslator(options: TranslatorOptions): Translator {
  const recent = options.recent ?? []
  const seen = createRecentlySeen(recent.map((event) => event.id))
  const streaks = createGiftStreaks()
  streaks.restore(recent, options.now)
  const tally: Tally = { messages: 0, events: 0, unknown: 0, undecodable: 0 }

  function take(message: RawMessage, now: number): Translation | undefined {
    tally.messages++
    const reading = normalize(message, now)
    if (reading.is === 'unknown') tally.unknown++
    if (reading.is === 'undecodable') {
      tally.undecodable++
      options.onUndecodable?.(message, reading.cause)
    }
    if (reading.is !== 'event') return undefined
    const { event: read, room } = reading
    if (room !== undefined && options.isForeign?.(message, room)) return undefined
    if (!seen.isNew(read.id)) return undefined
    const event = read.type === 'gift frame' ? streaks.take(read, now) : read
    if (event === undefined) return undefined
    tally.events++
    return { event, ...(room === undefined ? {} : { room }) }
  }

  function expire(now: number, idleMs?: number): readonly LiveEvent[] {
    const ends = streaks.expire(now, idleMs)
    tally.events += ends.length
    return ends
  }

  return { tally, take, expire, nextExpiry: streaks.nextExpiry }
}
