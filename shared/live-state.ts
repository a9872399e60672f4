/**
 * What a LIVE's events add up to. The one law of the program: the state at a cursor is the fold of the events up to
 * it, on the server and in the overlay, by this same function. Everything here is bounded.
 */
import type { EventOf, LiveEvent, Person } from './events.ts'

/** Chat lines kept, so that an overlay opened in mid-stream is not blank. */
const CHAT_KEPT = 50
/** Gifters kept. Past that the smallest is forgotten, so a place near the end of a very long list may be too low. */
const GIFTERS_KEPT = 200

export type ChatLine = EventOf<'chat'> | EventOf<'emote'>

/** Kinds of which the newest is worth showing ("last follower"). */
const LATEST = [
  'gift',
  'follow',
  'share',
  'join',
  'subscribe',
  'gifted-sub',
  'question',
  'envelope',
  'rank',
  'barrage',
] as const
type LatestKind = (typeof LATEST)[number]

export interface LiveState {
  /** `since`: epoch ms; `room`: TikTok's id of this LIVE. Unknown until a stream event tells. */
  readonly stream: {
    readonly is: 'unknown' | 'online' | 'paused' | 'offline'
    readonly since?: number
    readonly room?: string
  }
  /** Counted since this LIVE came online. `likes` is TikTok's own total of the room. */
  readonly totals: {
    readonly chats: number
    readonly gifts: number
    readonly diamonds: number
    readonly likes: number
    readonly follows: number
    readonly shares: number
    readonly joins: number
    readonly subscribes: number
  }
  /** Absent until TikTok told. */
  readonly viewers?: Pick<EventOf<'viewers'>, 'count' | 'total' | 'top'>
  readonly latest: { readonly [Kind in LatestKind]?: EventOf<Kind> }
  /** Most diamonds first. */
  readonly gifters: readonly { readonly by: Person; readonly diamonds: number }[]
  /** Oldest first. */
  readonly chat: readonly ChatLine[]
  readonly pinned?: EventOf<'pin'>
  readonly battle?: EventOf<'battle'>
  readonly goal?: EventOf<'goal'>
  readonly poll?: EventOf<'poll'>
}

export const emptyState: LiveState = {
  stream: { is: 'unknown' },
  totals: { chats: 0, gifts: 0, diamonds: 0, likes: 0, follows: 0, shares: 0, joins: 0, subscribes: 0 },
  latest: {},
  gifters: [],
  chat: [],
}

const isLatestKind = (type: LiveEvent['type']): type is LatestKind => (LATEST as readonly string[]).includes(type)

/** The state after one more event. Pure; returns `state` itself where the event changes nothing. */
export function reduce(state: LiveState, event: LiveEvent): LiveState {
  const next = fold(state, event)
  if (!isLatestKind(event.type)) return next
  return { ...next, latest: { ...next.latest, [event.type]: event } }
}

function fold(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'chat':
      return { ...count(state, { chats: 1 }), chat: keepLast([...state.chat, event]) }
    case 'emote':
      return { ...state, chat: keepLast([...state.chat, event]) }
    case 'gift':
      return foldGift(state, event)
    case 'like':
      // A late or repeated sample never takes likes away.
      return { ...state, totals: { ...state.totals, likes: Math.max(state.totals.likes, event.total) } }
    case 'follow':
      return count(state, { follows: 1 })
    case 'share':
      return count(state, { shares: 1 })
    case 'join':
      return count(state, { joins: 1 })
    case 'subscribe':
      return count(state, { subscribes: 1 })
    case 'gifted-sub':
      return count(state, { subscribes: event.count })
    case 'viewers':
      return { ...state, viewers: { count: event.count, total: event.total, top: event.top } }
    case 'delete':
      return foldDelete(state, event)
    case 'pin':
      return foldPin(state, event)
    case 'battle':
      return { ...state, battle: mergeBattle(state.battle, event) }
    case 'goal':
      return { ...state, goal: event }
    case 'poll':
      return { ...state, poll: mergePoll(state.poll, event) }
    case 'stream':
      return foldStream(state, event)
    default:
      return state
  }
}

const keepLast = (lines: readonly ChatLine[]): readonly ChatLine[] =>
  lines.length > CHAT_KEPT ? lines.slice(lines.length - CHAT_KEPT) : lines

function count(state: LiveState, more: Partial<LiveState['totals']>): LiveState {
  const totals = { ...state.totals }
  for (const [name, by] of Object.entries(more) as [keyof typeof totals, number][]) totals[name] += by
  return { ...state, totals }
}

function foldGift(state: LiveState, event: EventOf<'gift'>): LiveState {
  if (event.more === 0) return state
  const diamonds = event.more * event.gift.diamonds
  const before = state.gifters.find((gifter) => gifter.by.id === event.by.id)
  const now = { by: event.by, diamonds: (before?.diamonds ?? 0) + diamonds }
  const others = state.gifters.filter((gifter) => gifter !== before)
  const place = others.findIndex((gifter) => gifter.diamonds < now.diamonds)
  const gifters = place === -1 ? [...others, now] : [...others.slice(0, place), now, ...others.slice(place)]
  return { ...count(state, { gifts: event.more, diamonds }), gifters: gifters.slice(0, GIFTERS_KEPT) }
}

function foldDelete(state: LiveState, event: EventOf<'delete'>): LiveState {
  const gone = (line: { id: string; by: Person }) =>
    event.messages.includes(line.id) || event.people.includes(line.by.id)
  const chat = state.chat.filter((line) => !gone(line))
  const { pinned, ...rest } = state
  const unpin =
    pinned &&
    (event.messages.includes(pinned.message) || (pinned.by !== undefined && event.people.includes(pinned.by.id)))
  return unpin ? { ...rest, chat } : { ...state, chat }
}

function foldPin(state: LiveState, event: EventOf<'pin'>): LiveState {
  if (event.is === 'pinned') return { ...state, pinned: event }
  const { pinned: _gone, ...rest } = state
  return rest
}

/** A finish may name no hosts' pictures, and scores no names: what is known of the same battle stays. */
function mergeBattle(before: EventOf<'battle'> | undefined, event: EventOf<'battle'>): EventOf<'battle'> {
  if (before?.battle !== event.battle) return event
  const known = new Map(before.hosts.map((host) => [host.id, host]))
  const hosts = event.hosts.map((host) => {
    const was = known.get(host.id)
    return { ...was, ...host, army: host.army.length > 0 ? host.army : (was?.army ?? []) }
  })
  const endsAt = event.endsAt ?? before.endsAt
  return { ...event, hosts: hosts.length > 0 ? hosts : before.hosts, ...(endsAt === undefined ? {} : { endsAt }) }
}

/** Votes come without the title, and some without the options' words. */
function mergePoll(before: EventOf<'poll'> | undefined, event: EventOf<'poll'>): EventOf<'poll'> {
  if (before?.poll !== event.poll) return event
  const words = new Map(before.options.map((option) => [option.index, option.text]))
  const title = event.title ?? before.title
  const options = event.options.map((option) => ({ ...option, text: option.text || (words.get(option.index) ?? '') }))
  return { ...event, options: options.length > 0 ? options : before.options, ...(title === undefined ? {} : { title }) }
}

function foldStream(state: LiveState, event: EventOf<'stream'>): LiveState {
  const room = event.room ?? state.stream.room
  const named = room === undefined ? {} : { room }
  if (event.is === 'online') {
    const sameLive = event.room !== undefined && event.room === state.stream.room
    const since = sameLive ? (state.stream.since ?? event.at) : event.at
    return { ...(sameLive ? state : emptyState), stream: { is: 'online', since, ...named } }
  }
  const is = event.is === 'resumed' ? 'online' : event.is
  const since = event.is === 'offline' ? event.at : (state.stream.since ?? event.at)
  return { ...state, stream: { is, since, ...named } }
}
