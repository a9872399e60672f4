/** Events as lines of the feed: which are worth one, what they say, and what later events make of them. Pure. */
import type { Emote, LiveEvent, Person } from '../../shared/events.ts'

export const LINE_KINDS = ['chat', 'gifts', 'follows', 'joins', 'likes', 'other'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export const KIND_WORDS: Readonly<Record<LineKind, string>> = {
  chat: 'Chat',
  gifts: 'Gifts',
  follows: 'Follows',
  joins: 'Joins',
  likes: 'Likes',
  other: 'Other',
}

export interface FeedLine {
  /** The event's id, or the streak's, so that a growing streak stays one line. */
  readonly key: string
  readonly kind: LineKind
  readonly at: number
  readonly by?: Person
  /** What they did, in our words. Absent where they only spoke. */
  readonly did?: string
  /** What they wrote: a stranger's words. */
  readonly said?: string
  readonly emotes: readonly Emote[]
  /** The id of the message, where one can be given as a reason. */
  readonly message?: string
  /** TikTok or a moderator took it away. */
  readonly removed: boolean
}

/** So many of each kind, so that a flood of likes pushes no chat out. */
export const KEPT_OF_KIND = 150

const times = (count: number) => (count > 1 ? ` ×${count}` : '')
const BARRAGES = {
  'super-fan': 'became a super fan',
  subscribe: 'subscribed',
  'gifted-sub': 'gifted a subscription',
  'gifter-level': 'reached a gifter level',
  'team-level': 'reached a team level',
  'team-entrance': 'came in with the team',
  other: 'was announced',
} as const
const STREAMS = { online: 'The LIVE began', offline: 'The LIVE ended', paused: 'The LIVE is paused', resumed: 'The LIVE goes on' } // prettier-ignore

type Told = Pick<FeedLine, 'kind'> & Partial<Pick<FeedLine, 'key' | 'by' | 'did' | 'said' | 'emotes' | 'message'>>

/** What an event says; undefined for what is no news to anybody, such as the count of viewers. */
function tell(event: LiveEvent): Told | undefined {
  switch (event.type) {
    case 'chat':
      return { kind: 'chat', by: event.by, said: event.text, emotes: event.emotes, message: event.id }
    case 'emote':
      return { kind: 'chat', by: event.by, emotes: event.emotes, message: event.id }
    case 'question':
      return { kind: 'chat', by: event.by, did: 'asked:', said: event.text }
    case 'gift': {
      const diamonds = event.gift.diamonds * event.count
      const worth = diamonds > 0 ? ` (${diamonds} ${diamonds === 1 ? 'diamond' : 'diamonds'})` : ''
      return {
        kind: 'gifts',
        key: event.streak,
        by: event.by,
        did: `sent ${event.gift.name}${times(event.count)}${worth}`,
      }
    }
    case 'envelope':
      return event.is === 'new' && event.by !== undefined
        ? { kind: 'gifts', by: event.by, did: `sent a treasure chest (${event.diamonds} diamonds)` }
        : undefined
    case 'subscribe':
      return {
        kind: 'gifts',
        by: event.by,
        did: (event.months ?? 1) > 1 ? `subscribed, month ${event.months}` : 'subscribed',
      }
    case 'gifted-sub':
      return { kind: 'gifts', by: event.by, did: `gifted a subscription${times(event.count)}` }
    case 'follow':
      return { kind: 'follows', by: event.by, did: 'followed' }
    case 'share':
      return { kind: 'follows', by: event.by, did: 'shared the LIVE' }
    case 'join':
      return { kind: 'joins', by: event.by, did: 'joined' }
    case 'like':
      return { kind: 'likes', by: event.by, did: `liked${times(event.more)}` }
    case 'barrage':
      return event.by === undefined ? undefined : { kind: 'other', by: event.by, did: BARRAGES[event.what] }
    case 'intro':
      return { kind: 'other', by: event.by, did: 'greets:', said: event.text }
    case 'pin':
      return event.is === 'unpinned'
        ? undefined
        : {
            kind: 'other',
            did: event.by === undefined ? 'A message was pinned' : 'was pinned:',
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
            did: event.is === 'start' ? 'A poll began:' : 'The poll ended',
            ...(event.title === undefined ? {} : { said: event.title }),
          }
    case 'battle':
      return event.is === 'scores'
        ? undefined
        : { kind: 'other', did: event.is === 'open' ? 'A battle began' : 'The battle is over' }
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
