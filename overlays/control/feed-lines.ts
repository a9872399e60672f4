/** Events as lines of the feed: which are worth one, what they say, and what later events make of them. Pure. */
import type { LiveEvent, Person, PlacedEmote } from '../../shared/events.ts'
import { say, sayCount } from '../words/say.ts'

export const LINE_KINDS = ['chat', 'gifts', 'follows', 'joins', 'likes', 'other'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export const KIND_WORDS: Readonly<Record<LineKind, () => string>> = {
  chat: () => say('Chat'),
  gifts: () => say('Gifts'),
  follows: () => say('Follows'),
  joins: () => say('Joins'),
  likes: () => say('Likes'),
  other: () => say('Other'),
}

export interface FeedLine {
  /** The event's id, or the streak's, so that a growing streak stays one line. */
  readonly key: string
  readonly kind: LineKind
  readonly at: number
  readonly by?: Person
  /** What they did, in our words, said anew each time: the language may change. Absent where they only spoke. */
  readonly did?: () => string
  /** What they wrote: a stranger's words. */
  readonly said?: string
  readonly emotes: readonly PlacedEmote[]
  /** The id of the message, where one can be given as a reason. */
  readonly message?: string
  /** TikTok or a moderator took it away. */
  readonly removed: boolean
}

/** So many of each kind, so that a flood of likes pushes no chat out. */
export const KEPT_OF_KIND = 150

const times = (count: number) => (count > 1 ? ` ×${count}` : '')
const BARRAGES = {
  'super-fan': () => say('became a super fan'),
  subscribe: () => say('subscribed'),
  'gifted-sub': () => say('gifted a subscription'),
  'gifter-level': () => say('reached a gifter level'),
  'team-level': () => say('reached a team level'),
  'team-entrance': () => say('came in with the team'),
  other: () => say('was announced'),
} as const
const STREAMS = { online: () => say('The LIVE began'), offline: () => say('The LIVE ended'), paused: () => say('The LIVE is paused'), resumed: () => say('The LIVE goes on') } // prettier-ignore

type Told = Pick<FeedLine, 'kind'> & Partial<Pick<FeedLine, 'key' | 'by' | 'did' | 'said' | 'emotes' | 'message'>>

/** What an event says; undefined for what is no news to anybody, such as the count of viewers. */
function tell(event: LiveEvent): Told | undefined {
  switch (event.type) {
    case 'chat':
      return { kind: 'chat', by: event.by, said: event.text, emotes: event.emotes, message: event.id }
    case 'emote':
      return {
        kind: 'chat',
        by: event.by,
        emotes: event.emotes.map((emote) => ({ ...emote, at: 0 })),
        message: event.id,
      }
    case 'question':
      return { kind: 'chat', by: event.by, did: () => say('asked:'), said: event.text }
    case 'gift': {
      const diamonds = event.gift.diamonds * event.count
      const worth = () => (diamonds > 0 ? ` (${sayCount('{count} diamond', '{count} diamonds', diamonds)})` : '')
      const gift = `${event.gift.name}${times(event.count)}`
      return { kind: 'gifts', key: event.streak, by: event.by, did: () => `${say('sent {gift}', { gift })}${worth()}` }
    }
    case 'envelope':
      return event.is === 'new' && event.by !== undefined
        ? {
            kind: 'gifts',
            by: event.by,
            did: () =>
              `${say('sent a treasure chest')} (${sayCount('{count} diamond', '{count} diamonds', event.diamonds)})`,
          }
        : undefined
    case 'subscribe':
      return {
        kind: 'gifts',
        by: event.by,
        did: () => {
          const months = event.months ?? 1
          return months > 1 ? say('subscribed, month {count}', { count: months }) : say('subscribed')
        },
      }
    case 'gifted-sub':
      return { kind: 'gifts', by: event.by, did: () => `${say('gifted a subscription')}${times(event.count)}` }
    case 'follow':
      return { kind: 'follows', by: event.by, did: () => say('followed') }
    case 'share':
      return { kind: 'follows', by: event.by, did: () => say('shared the LIVE') }
    case 'join':
      return { kind: 'joins', by: event.by, did: () => say('joined') }
    case 'like':
      return { kind: 'likes', by: event.by, did: () => `${say('liked')}${times(event.more)}` }
    case 'barrage':
      return event.by === undefined ? undefined : { kind: 'other', by: event.by, did: BARRAGES[event.what] }
    case 'intro':
      return { kind: 'other', by: event.by, did: () => say('greets:'), said: event.text }
    case 'pin':
      return event.is === 'unpinned'
        ? undefined
        : {
            kind: 'other',
            did: event.by === undefined ? () => say('A message was pinned') : () => say('was pinned:'),
            ...(event.by === undefined ? {} : { by: event.by }),
            ...(event.text === undefined ? {} : { said: event.text }),
          }
    case 'stream':
      return { kind: 'other', did: STREAMS[event.is] }
    case 'poll':
      return event.is === 'votes'
        ? undefined
        : {
            kind: 'other',
            did: event.is === 'start' ? () => say('A poll began:') : () => say('The poll ended'),
            ...(event.title === undefined ? {} : { said: event.title }),
          }
    case 'battle':
      return event.is === 'scores'
        ? undefined
        : { kind: 'other', did: event.is === 'open' ? () => say('A battle began') : () => say('The battle is over') }
    default:
      return undefined
  }
}

function addOne(lines: readonly FeedLine[], event: LiveEvent): readonly FeedLine[] {
  if (event.type === 'delete') {
    const gone = ({ message, by, kind }: FeedLine) =>
      (message !== undefined && event.messages.includes(message)) ||
      (kind === 'chat' && by !== undefined && event.people.includes(by.id))
    return lines.map((line) => (gone(line) && !line.removed ? { ...line, removed: true } : line))
  }
  const told = tell(event)
  if (told === undefined) return lines
  const line: FeedLine = { key: event.id, at: event.at, emotes: [], removed: false, ...told }
  const same = lines.findIndex(({ key }) => key === line.key)
  if (same === -1) return [...lines, line]
  return lines.map((other, at) => (at === same ? { ...line, at: other.at } : other))
}

/** Of a kind that has too many, the oldest are dropped. */
function keepNewest(lines: readonly FeedLine[]): readonly FeedLine[] {
  const left = new Map<LineKind, number>()
  for (const { kind } of lines) left.set(kind, (left.get(kind) ?? 0) + 1)
  return lines.filter(({ kind }) => {
    const count = left.get(kind) ?? 0
    left.set(kind, count - 1)
    return count <= KEPT_OF_KIND
  })
}

/** The lines after these events, oldest first. */
export const addEvents = (lines: readonly FeedLine[], events: readonly LiveEvent[]): readonly FeedLine[] =>
  keepNewest(events.reduce(addOne, lines))
