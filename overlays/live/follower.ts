/**
 * The client's half of the protocol, without a socket: frames go in, what to do comes out. It holds a place in the
 * log and the state there, and moves only along frames that begin where it stands (F1, R1, R2).
 */
import type { LiveEvent } from '../../shared/events.ts'
import { readState, reduce, type LiveState } from '../../shared/live-state.ts'
import { PROTOCOL_VERSION, type Cursor, type Hello, type SettingsValues } from '../../shared/protocol.ts'

/** What a page keeps of the LIVE: all of it, or a part that needs less and says the same. */
export interface Part<State> {
  /** From what a server tells, which may be of an earlier version. */
  readonly read: (told: Partial<LiveState>) => State
  readonly reduce: (state: State, event: LiveEvent) => State
}

export const wholeState: Part<LiveState> = { read: readState, reduce }

/** A place and the state there. Plain data: a page may keep it over a reload and go on from it. */
export interface Saved<State = LiveState> {
  readonly cursor: Cursor
  readonly state: State
}

/** An event and how long ago it happened as it arrives here, in ms, never negative (R5). */
export interface Delivered {
  readonly event: LiveEvent
  readonly ageMs: number
}

export type Reaction =
  | {
      readonly is: 'welcome'
      readonly beatMs: number
      readonly overlay: string
      readonly settings: SettingsValues
      /** Where pictures are to be had; absent where the server has none. */
      readonly pictures?: string
    }
  /** The state begins anew; `gap`: events in between were missed and are only in the totals. */
  | { readonly is: 'state'; readonly why: 'start' | 'gap' }
  | { readonly is: 'events'; readonly events: readonly Delivered[] }
  | { readonly is: 'settings'; readonly settings: SettingsValues }
  | { readonly is: 'beat' }
  /** Something is missing: reconnect and say hello from here. */
  | { readonly is: 'lost' }
  /** A frame of a later version of the protocol (V2). */
  | { readonly is: 'unknown' }

export interface Follower<State = LiveState> {
  /** The one frame to send on a new connection; `after` is absent where there is no place yet (R4). */
  hello(key: string): Hello
  /** `text` as it came, `now` of this machine in ms, any clock that does not jump. */
  receive(text: unknown, now: number): Reaction
  /** Where it stands; undefined before the first snapshot. */
  readonly saved: Saved<State> | undefined
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: unknown): Fields | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const frame: unknown = JSON.parse(text)
    return isFields(frame) ? frame : undefined
  } catch {
    // A frame cut or mangled on its way is a missing frame: the caller reconnects.
    return undefined
  }
}

const settingsOf = (frame: Fields) => (isFields(frame['settings']) ? (frame['settings'] as SettingsValues) : {})
const isCursor = (value: unknown): value is Cursor => typeof value === 'string'
const lost: Reaction = { is: 'lost' }

export const createFollower = (from?: Saved): Follower => followPart(wholeState, from)

/** `from` may have been kept by an earlier version of this page. */
export function followPart<State>(part: Part<State>, from?: Saved<State>): Follower<State> {
  let saved = from && { ...from, state: part.read(from.state as Partial<LiveState>) }
  /** The server's clock less ours; undefined where the server never told its own. */
  let serverAheadMs: number | undefined

  const heardTime = (frame: Fields, now: number) => {
    if (typeof frame['now'] === 'number') serverAheadMs = frame['now'] - now
  }

  const welcome = (frame: Fields): Reaction => ({
    is: 'welcome',
    beatMs: typeof frame['beatMs'] === 'number' ? frame['beatMs'] : 10_000,
    overlay: String(frame['overlay'] ?? ''),
    settings: settingsOf(frame),
    ...(typeof frame['pictures'] === 'string' ? { pictures: frame['pictures'] } : {}),
  })

  function snapshot(frame: Fields): Reaction {
    if (!isCursor(frame['cursor']) || !isFields(frame['state'])) return lost
    saved = { cursor: frame['cursor'], state: part.read(frame['state']) }
    return { is: 'state', why: frame['why'] === 'gap' ? 'gap' : 'start' }
  }

  function step(frame: Fields, now: number): Reaction {
    if (saved === undefined || frame['after'] !== saved.cursor) return lost
    if (!isCursor(frame['cursor']) || !Array.isArray(frame['events'])) return lost
    const events = frame['events'] as readonly LiveEvent[]
    const when = Array.isArray(frame['when']) ? (frame['when'] as readonly unknown[]) : []
    saved = { cursor: frame['cursor'], state: events.reduce(part.reduce, saved.state) }
    const serverNow = now + (serverAheadMs ?? 0)
    return {
      is: 'events',
      events: events.map((event, index) => {
        const happened = when[index]
        return { event, ageMs: Math.max(0, serverNow - (typeof happened === 'number' ? happened : event.at)) }
      }),
    }
  }

  return {
    hello: (key) => ({
      type: 'hello',
      v: PROTOCOL_VERSION,
      key,
      ...(saved === undefined ? {} : { after: saved.cursor }),
    }),
    receive(text, now) {
      const frame = parse(text)
      if (frame === undefined) return lost
      heardTime(frame, now)
      switch (frame['type']) {
        case 'welcome':
          return welcome(frame)
        case 'snapshot':
          return snapshot(frame)
        case 'events':
          return step(frame, now)
        case 'settings':
          return { is: 'settings', settings: settingsOf(frame) }
        case 'beat':
          return frame['cursor'] === saved?.cursor ? { is: 'beat' } : lost
        default:
          return { is: 'unknown' }
      }
    },
    get saved() {
      return saved
    },
  }
}
