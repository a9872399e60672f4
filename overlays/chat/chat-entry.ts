/** One line of the chat overlay: what somebody wrote, gave or did, and how the same again becomes one with it. Pure. */
import type { ChatLine } from '../../shared/chat-state.ts'
import type { EventOf, Gift, LiveEvent, Person } from '../../shared/events.ts'
import { chatPieces, isOnlyPictures, type ChatPiece } from '../parts/chat-pieces.ts'

interface Entry {
  /** The same for as long as the line is shown. */
  readonly key: string
  readonly by: Person
  /** Epoch ms. */
  readonly shownAt: number
  /** Already there when the page opened: it makes no entrance. */
  readonly quiet: boolean
  /** On its way out since then, epoch ms. */
  readonly leavingSince?: number
  /** Pieces of a gift, months, subscriptions, likes; how often it was written; how many joined. */
  readonly count: number
  /** Ids of the messages that it stands for, the newest few. */
  readonly messages: readonly string[]
  /** What it was made of: the settings may come to leave it out. */
  readonly event: LiveEvent
}

export type NoticeKind = 'join' | 'like' | 'follow' | 'share' | 'subscribe' | 'gifted-sub'

export type ChatEntry =
  | (Entry & {
      readonly is: 'chat'
      readonly pieces: readonly ChatPiece[]
      /** Nothing but a few emotes or emoji. */
      readonly large: boolean
      /** The same for lines that say the same. */
      readonly says: string
    })
  | (Entry & { readonly is: 'gift'; readonly gift: Gift })
  | (Entry & { readonly is: 'notice'; readonly what: NoticeKind })

/** How long a line takes to leave, in the theme that takes longest. */
export const LINE_LEAVES_MS = 540
const MESSAGES_KEPT = 50

/** In a flood these are the last to be skipped. */
export const matters = (entry: ChatEntry): boolean =>
  entry.is === 'gift' ||
  (entry.is === 'notice' && entry.what !== 'join' && entry.what !== 'like') ||
  Boolean(entry.by.host ?? entry.by.moderator ?? entry.by.subscriber) ||
  entry.by.topGifter !== undefined

function lineEntry(line: ChatLine, entry: Entry): ChatEntry {
  const pieces =
    line.type === 'chat'
      ? chatPieces(line.text, line.emotes, line.mentions)
      : line.emotes.slice(0, 20).map((emote): ChatPiece => ({ is: 'emote', emote }))
  const words = pieces.map((piece) => (piece.is === 'emote' ? `:${piece.emote.id}:` : piece.text)).join('')
  const says = words.toLowerCase().replace(/\s+/g, ' ').trim()
  return { ...entry, is: 'chat', pieces, large: isOnlyPictures(pieces), says }
}

function countOf(event: EventOf<'join' | 'like' | 'follow' | 'share' | 'subscribe' | 'gifted-sub'>): number {
  if (event.type === 'like') return event.more
  if (event.type === 'gifted-sub') return event.count
  return event.type === 'subscribe' ? (event.months ?? 1) : 1
}

/** Undefined for what is no line of a chat. A gift's `count` is 0 where it only tells that the streak is over. */
export function entryOf(event: LiveEvent, shownAt: number): ChatEntry | undefined {
  if (!('by' in event) || event.by === undefined) return undefined
  const { id, by } = event
  const entry = { key: id, by, shownAt, quiet: false, count: 1, messages: [id], event }
  switch (event.type) {
    case 'chat':
    case 'emote':
      return lineEntry(event, entry)
    case 'gift': {
      const count = event.more === 0 ? 0 : event.count
      return { ...entry, key: `gift ${event.streak}`, is: 'gift', gift: event.gift, count }
    }
    case 'join':
    case 'like':
    case 'follow':
    case 'share':
    case 'subscribe':
    case 'gifted-sub':
      return { ...entry, is: 'notice', what: event.type, count: countOf(event) }
    default:
      return undefined
  }
}

const withMore = (before: ChatEntry, next: ChatEntry, count: number, by = before.by): ChatEntry => ({
  ...before,
  by,
  count,
  shownAt: next.shownAt,
  messages: [...before.messages, ...next.messages].slice(-MESSAGES_KEPT),
})

/** Both as one line, where they are the same; undefined where they are not. */
export function joinEntries(before: ChatEntry, next: ChatEntry): ChatEntry | undefined {
  if (before.key === next.key) {
    if (before.is !== 'gift') return before
    return next.count === 0 ? before : withMore(before, next, Math.max(before.count, next.count))
  }
  if (before.is === 'chat' && next.is === 'chat' && before.says === next.says && before.says !== '') {
    return withMore(before, next, before.count + 1)
  }
  if (before.is !== 'notice' || next.is !== 'notice' || before.what !== next.what) return undefined
  if (before.what === 'join') return withMore(before, next, before.count + 1, next.by)
  if (before.what === 'like' && before.by.id === next.by.id) return withMore(before, next, before.count + next.count)
  return undefined
}
