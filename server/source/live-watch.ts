/** Is there a LIVE, and which? Pure: what an answer or a verdict makes of what was known. */
import type { EventOf, LiveEvent } from '../../shared/events.ts'
import type { Translation } from './translator.ts'

export type Live =
  | { readonly is: 'unknown' }
  | { readonly is: 'live'; readonly since: number; readonly room?: string; readonly cursor?: string }
  /**
   * `by` 'message': TikTok said so in the room; by 'verdict': Euler answered that nobody is live, which may be wrong, so
   * the `cursor` stays for the case that the room lives on.
   */
  | {
      readonly is: 'over'
      readonly at: number
      readonly room?: string
      readonly cursor?: string
      readonly by: 'message' | 'verdict'
    }

export interface Heard {
  /** What the answer's headers named. */
  readonly room?: string | undefined
  readonly cursor?: string | undefined
  readonly translations: readonly Translation[]
}

export interface Step {
  readonly live: Live
  readonly events: readonly LiveEvent[]
}

/** A room goes on answering after its LIVE ended. Talk this long after the end means that it did not. */
const AFTERGLOW_MS = 60_000

/** After an answer: the events to tell, a transition among them, and where that leaves us. `now`: epoch ms. */
export function hearAnswer(before: Live, heard: Heard, now: number): Step {
  const events = heard.translations.map(({ event }) => event)
  const room = heard.room ?? roomOf(before, heard)
  const begins = beginsLive(before, heard, room)
  if (before.is === 'over' && !begins) return { live: before, events }
  const since = before.is === 'live' && !begins ? before.since : now
  const cursor = heard.cursor ?? (before.is === 'live' && !begins ? before.cursor : undefined)
  const named = room === undefined ? {} : { room }
  const live: Live = { is: 'live', since, ...named, ...(cursor === undefined ? {} : { cursor }) }
  const told = begins ? [transition('online', room, now), ...events] : events
  const end = endIn(heard, room)
  return { live: end ? { is: 'over', at: end.at, by: 'message', ...named } : live, events: told }
}

/** After the verdict that nobody is live. */
export function hearNotLive(before: Live, now: number): Step {
  if (before.is === 'over') return { live: { ...before, by: 'verdict' }, events: [] }
  const room = before.is === 'live' ? before.room : undefined
  const cursor = before.is === 'live' ? before.cursor : undefined
  const named = { ...(room === undefined ? {} : { room }), ...(cursor === undefined ? {} : { cursor }) }
  const live: Live = { is: 'over', at: now, by: 'verdict', ...named }
  return { live, events: before.is === 'live' ? [transition('offline', room, now)] : [] }
}

/** Its id tells one transition from the next, and is the same where the same one is handed over again. */
function transition(is: 'online' | 'offline', room: string | undefined, at: number): EventOf<'stream'> {
  const id = `${is}:${room ?? 'unknown'}:${at}`
  return { type: 'stream', id, at, is, ...(room === undefined ? {} : { room }) }
}

/** Without a header the messages tell, but only of a LIVE that has no name yet: guests bring rooms of their own. */
const roomOf = (before: Live, { translations }: Heard): string | undefined =>
  before.is === 'live' && before.room !== undefined
    ? before.room
    : translations.find((translation) => translation.room !== undefined)?.room

function beginsLive(before: Live, heard: Heard, room: string | undefined): boolean {
  if (before.is === 'unknown') return true
  if (before.is === 'live') return before.room !== undefined && room !== undefined && room !== before.room
  if (before.by === 'verdict') return true
  const another = room !== undefined && room !== before.room
  return another || heard.translations.some((translation) => isLifeAfter(translation, before.at))
}

const isLifeAfter = ({ event }: Translation, endedAt: number): boolean =>
  (event.type === 'chat' || event.type === 'gift' || event.type === 'like' || event.type === 'join') &&
  event.at > endedAt + AFTERGLOW_MS

/** The message that ended this room's LIVE. Another room's end is that of a guest. */
function endIn({ translations }: Heard, room: string | undefined): LiveEvent | undefined {
  const ends = ({ event }: Translation) =>
    event.type === 'stream' &&
    event.is === 'offline' &&
    (event.room === undefined || room === undefined || event.room === room)
  return translations.find(ends)?.event
}
