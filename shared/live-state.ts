/**
 * What a LIVE's events add up to. The one law of the program: the state at a cursor is the fold of the events up to
 * it, on the server and in the overlay, by this same function. Everything here is bounded.
 */
import {
  foldStream,
  isAnotherLive,
  withLine,
  withoutDeleted,
  withPin,
  type ChatLine,
  type StreamState,
} from './chat-state.ts'
import type { AnnouncedEvent, EventOf, Gift, LiveEvent, Person } from './events.ts'
import { emptyShow, foldShow, type Show } from './show.ts'

/** Gifters kept. Past that the smallest is forgotten, so a place near the end of a very long list may be too low. */
const GIFTERS_KEPT = 200
/** The same for who taps and who writes, and for the kinds of gifts. */
const OTHERS_KEPT = 100
/** Newest kept of those to be thanked, and of what was announced. */
const NEWEST_KEPT = 50

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
  readonly stream: StreamState
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
  /** The gift, or streak of one, that was worth most; of equals the later. */
  readonly biggest?: EventOf<'gift'>
  /** Most diamonds first. */
  readonly gifters: readonly { readonly by: Person; readonly diamonds: number }[]
  /** Most taps first, of those that messages told of. */
  readonly likers: readonly { readonly by: Person; readonly likes: number }[]
  /** Most messages first. */
  readonly chatters: readonly { readonly by: Person; readonly chats: number }[]
  /** Who came to stay or brought others, each once, newest first. */
  readonly followers: readonly Person[]
  readonly sharers: readonly Person[]
  readonly subscribers: readonly Person[]
  /** How many of each gift came, most first. */
  readonly giftCounts: readonly { readonly gift: Gift; readonly count: number }[]
  /** What there was to announce, oldest first; a gift streak is one, as its newest step tells. */
  readonly announced: readonly AnnouncedEvent[]
  /** Oldest first. */
  readonly chat: readonly ChatLine[]
  readonly pinned?: EventOf<'pin'>
  readonly battle?: EventOf<'battle'>
  readonly goal?: EventOf<'goal'>
  readonly poll?: EventOf<'poll'>
  /** The streamer's show: it goes on from one LIVE to the next. */
  readonly show: Show
}

export const emptyState: LiveState = {
  stream: { is: 'unknown' },
  totals: { chats: 0, gifts: 0, diamonds: 0, likes: 0, follows: 0, shares: 0, joins: 0, subscribes: 0 },
  latest: {},
  gifters: [],
  likers: [],
  chatters: [],
  followers: [],
  sharers: [],
  subscribers: [],
  giftCounts: [],
  announced: [],
  chat: [],
  show: emptyShow,
}

/** A state that an earlier version kept, with what it did not know of yet. */
export const readState = (kept: Partial<LiveState>): LiveState => ({
  ...emptyState,
  ...kept,
  show: { ...emptyShow, ...kept.show },
})

const isLatestKind = (type: LiveEvent['type']): type is LatestKind => (LATEST as readonly string[]).includes(type)

/** The state after one more event. Pure; returns `state` itself where the event changes nothing. */
export function reduce(state: LiveState, event: LiveEvent): LiveState {
  const next = fold(state, event)
  if (!isLatestKind(event.type)) return next
  return { ...next, latest: { ...next.latest, [event.type]: event } }
}

function fold(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'chat': {
      const chatters = addTo(state.chatters, 'chats', event.by, 1, OTHERS_KEPT)
      return { ...count(state, { chats: 1 }), chatters, chat: withLine(state.chat, event) }
    }
    case 'emote':
      return { ...state, chat: withLine(state.chat, event) }
    case 'gift':
      return foldGift(announce(state, event), event)
    case 'like': {
      const likers = event.more > 0 ? addTo(state.likers, 'likes', event.by, event.more, OTHERS_KEPT) : state.likers
      // A late or repeated sample never takes likes away.
      return { ...state, likers, totals: { ...state.totals, likes: Math.max(state.totals.likes, event.total) } }
    }
    case 'follow':
      return { ...count(announce(state, event), { follows: 1 }), followers: newest(state.followers, event.by) }
    case 'share':
      return { ...count(announce(state, event), { shares: 1 }), sharers: newest(state.sharers, event.by) }
    case 'join':
      return count(state, { joins: 1 })
    case 'subscribe':
      return { ...count(announce(state, event), { subscribes: 1 }), subscribers: newest(state.subscribers, event.by) }
    case 'gifted-sub':
      return count(announce(state, event), { subscribes: event.count })
    case 'barrage':
      return announce(state, event)
    case 'viewers':
      return { ...state, viewers: { count: event.count, total: event.total, top: event.top } }
    case 'delete':
      return foldDelete(state, event)
    case 'pin':
      return withPin(state, event)
    case 'battle':
      return { ...state, battle: mergeBattle(state.battle, event) }
    case 'goal':
      return { ...state, goal: event }
    case 'poll':
      return { ...state, poll: mergePoll(state.poll, event) }
    case 'stream':
      return foldLive(state, event)
    default: {
      const show = foldShow(state.show, event)
      return show === state.show ? state : { ...state, show }
    }
  }
}

function count(state: LiveState, more: Partial<LiveState['totals']>): LiveState {
  const totals = { ...state.totals }
  for (const [name, by] of Object.entries(more) as [keyof typeof totals, number][]) totals[name] += by
  return { ...state, totals }
}

/** One more of someone or something in a list that has most first. */
function addTo<Field extends 'diamonds' | 'likes' | 'chats'>(
  list: readonly ({ readonly by: Person } & Readonly<Record<Field, number>>)[],
  field: Field,
  by: Person,
  more: number,
  kept: number,
): readonly ({ readonly by: Person } & Readonly<Record<Field, number>>)[] {
  const at = list.findIndex((entry) => entry.by.id === by.id)
  const now = { by, [field]: (list[at]?.[field] ?? 0) + more } as (typeof list)[number]
  return ranked(list, at, now, (entry) => entry[field], kept)
}

/** The list with `now` in the place of the entry at `at` (-1: of none), moved up to where it belongs. */
function ranked<Entry>(
  list: readonly Entry[],
  at: number,
  now: Entry,
  worth: (entry: Entry) => number,
  kept: number,
): readonly Entry[] {
  const others = list.filter((_, index) => index !== at)
  const place = others.findIndex((entry) => worth(entry) < worth(now))
  others.splice(place === -1 ? others.length : place, 0, now)
  return others.slice(0, kept)
}

const newest = (people: readonly Person[], by: Person): readonly Person[] =>
  [by, ...people.filter((person) => person.id !== by.id)].slice(0, NEWEST_KEPT)

function announce(state: LiveState, event: AnnouncedEvent): LiveState {
  const { announced } = state
  const streak = event.type === 'gift' ? event.streak : undefined
  const at =
    streak === undefined ? -1 : announced.findIndex((other) => other.type === 'gift' && other.streak === streak)
  if (at === -1) return { ...state, announced: [...announced, event].slice(-NEWEST_KEPT) }
  return { ...state, announced: announced.map((other, index) => (index === at ? event : other)) }
}

function foldGift(state: LiveState, event: EventOf<'gift'>): LiveState {
  if (event.more === 0) return state
  const diamonds = event.more * event.gift.diamonds
  const at = state.giftCounts.findIndex(({ gift }) => gift.id === event.gift.id)
  const counted = { gift: event.gift, count: (state.giftCounts[at]?.count ?? 0) + event.more }
  return {
    ...count(state, { gifts: event.more, diamonds }),
    ...(worthOf(event) >= worthOf(state.biggest) ? { biggest: event } : {}),
    gifters: addTo(state.gifters, 'diamonds', event.by, diamonds, GIFTERS_KEPT),
    giftCounts: ranked(state.giftCounts, at, counted, (entry) => entry.count, OTHERS_KEPT),
  }
}

const worthOf = (event: EventOf<'gift'> | undefined): number =>
  event === undefined ? 0 : event.count * event.gift.diamonds

/** Who was removed leaves every list; what they gave stays counted. */
function foldDelete(state: LiveState, event: EventOf<'delete'>): LiveState {
  const people = new Set(event.people)
  const { spotlight, ...dark } = state.show
  const isDark = spotlight?.message !== undefined && event.messages.includes(spotlight.message)
  const next = { ...withoutDeleted(state, event), show: isDark ? dark : state.show }
  return people.size === 0 ? next : withoutPeople(next, (by) => by !== undefined && people.has(by.id))
}

function withoutPeople(state: LiveState, isGone: (by: Person | undefined) => boolean): LiveState {
  const stays = ({ by }: { readonly by?: Person }) => !isGone(by)
  const isHere = (person: Person) => !isGone(person)
  const { spotlight, ...dark } = state.show
  const { biggest, ...rest } = state
  return {
    ...rest,
    ...(biggest !== undefined && stays(biggest) ? { biggest } : {}),
    latest: Object.fromEntries(Object.entries(state.latest).filter(([, event]) => !('by' in event) || stays(event))),
    gifters: state.gifters.filter(stays),
    likers: state.likers.filter(stays),
    chatters: state.chatters.filter(stays),
    followers: state.followers.filter(isHere),
    sharers: state.sharers.filter(isHere),
    subscribers: state.subscribers.filter(isHere),
    announced: state.announced.filter(stays),
    show: spotlight !== undefined && !stays(spotlight) ? dark : state.show,
  }
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

function foldLive(state: LiveState, event: EventOf<'stream'>): LiveState {
  const kept = isAnotherLive(state.stream, event) ? { ...emptyState, show: state.show } : state
  return { ...kept, stream: foldStream(state.stream, event) }
}
