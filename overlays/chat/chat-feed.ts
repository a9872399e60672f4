/**
 * Which lines the chat shows now: no more than fit, no faster than anybody can read, none that was deleted. No clock
 * and no page in it: the caller tells the time.
 */
import type { EventOf, Gift, LiveEvent, Person } from '../../shared/events.ts'
import type { ChatLine } from '../../shared/chat-state.ts'
import type { LiveState } from '../../shared/live-state.ts'
import { chatPieces, isOnlyPictures, type ChatPiece } from './chat-pieces.ts'

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
}

export type NoticeKind = 'join' | 'follow' | 'share' | 'subscribe' | 'gifted-sub'

export type ChatEntry =
  | (Entry & { readonly is: 'chat'; readonly pieces: readonly ChatPiece[]; readonly large: boolean })
  | (Entry & { readonly is: 'gift'; readonly gift: Gift; readonly count: number })
  | (Entry & { readonly is: 'notice'; readonly what: NoticeKind; readonly count: number })

export interface FeedRules {
  readonly lines: number
  /** 0: never. */
  readonly fadeAfterMs: number
  readonly joins: boolean
  readonly gifts: boolean
  readonly follows: boolean
}

export interface ChatFeed {
  /** Begins with the lines a LIVE already had; lines that are shown and still in it stay as they are. */
  open(state: Pick<LiveState, 'chat' | 'stream'>, now: number): void
  add(events: readonly LiveEvent[], now: number): void
  setRules(rules: FeedRules): void
  clear(): void
  /** What to draw at `now`, oldest first. */
  at(now: number): readonly ChatEntry[]
  /** When `at` will next answer something else by itself, epoch ms. */
  nextChangeAt(): number | undefined
}

/** A reader takes in eight lines a second at most; what is beyond goes by unread anyway. */
const LINES_PER_SECOND = 9
const BURST = 6
/** Lines that wait for their turn; then the least important, oldest ones are skipped. */
const WAITING_MOST = 8
export const LINE_LEAVES_MS = 320

const matters = (entry: ChatEntry): boolean =>
  entry.is === 'gift' ||
  (entry.is === 'notice' && entry.what !== 'join') ||
  Boolean(entry.by.host ?? entry.by.moderator ?? entry.by.subscriber) ||
  entry.by.topGifter !== undefined

function linePieces(line: ChatLine): { pieces: readonly ChatPiece[]; large: boolean } {
  const pieces =
    line.type === 'chat'
      ? chatPieces(line.text, line.emotes, line.mentions)
      : line.emotes.slice(0, 20).map((emote): ChatPiece => ({ is: 'emote', emote }))
  return { pieces, large: isOnlyPictures(pieces) }
}

const noticeCount = (event: EventOf<'follow' | 'share' | 'join'> | EventOf<'subscribe'> | EventOf<'gifted-sub'>) =>
  event.type === 'gifted-sub' ? event.count : event.type === 'subscribe' ? (event.months ?? 1) : 1

export function createChatFeed(first: FeedRules): ChatFeed {
  let rules = first
  let shown: readonly ChatEntry[] = []
  let waiting: readonly ChatEntry[] = []
  /** Lines that may still come on at once; it fills up with time. */
  let allowance = BURST
  let allowedAt = 0
  let room: string | undefined

  const entry = (event: ChatLine, now: number, quiet: boolean): ChatEntry => ({
    is: 'chat',
    key: event.id,
    by: event.by,
    ...linePieces(event),
    shownAt: now,
    quiet,
  })

  function push(next: ChatEntry) {
    waiting = [...waiting, next]
    if (waiting.length <= WAITING_MOST) return
    const least = waiting.findIndex((other) => !matters(other))
    waiting = waiting.filter((_, index) => index !== Math.max(0, least))
  }

  function addGift(event: EventOf<'gift'>, now: number) {
    const key = `gift ${event.streak}`
    const grow = (other: ChatEntry): ChatEntry =>
      other.key === key && other.is === 'gift'
        ? { ...other, count: Math.max(other.count, event.count), shownAt: now }
        : other
    if ([...shown, ...waiting].some((other) => other.key === key)) {
      if (event.more === 0) return
      shown = shown.map(grow)
      waiting = waiting.map(grow)
      return
    }
    if (event.more === 0) return
    const common = { key, by: event.by, shownAt: now, quiet: false }
    push({ ...common, is: 'gift', gift: event.gift, count: event.count })
  }

  function addOne(event: LiveEvent, now: number) {
    switch (event.type) {
      case 'chat':
      case 'emote':
        return push(entry(event, now, false))
      case 'gift':
        return rules.gifts ? addGift(event, now) : undefined
      case 'join':
      case 'follow':
      case 'share':
      case 'subscribe':
      case 'gifted-sub': {
        if (!(event.type === 'join' ? rules.joins : rules.follows)) return
        const common = { key: event.id, by: event.by, shownAt: now, quiet: false }
        return push({ ...common, is: 'notice', what: event.type, count: noticeCount(event) })
      }
      case 'delete':
        return remove((other) => event.messages.includes(other.key) || event.people.includes(other.by.id))
      case 'stream':
        if (event.is === 'online' && event.room !== undefined && event.room !== room) {
          if (room !== undefined) remove(() => true)
          room = event.room
        }
    }
  }

  /** At once: what a moderator took away may not fade politely. */
  function remove(gone: (entry: ChatEntry) => boolean) {
    shown = shown.filter((other) => !gone(other))
    waiting = waiting.filter((other) => !gone(other))
  }

  function release(now: number) {
    allowance = Math.min(BURST, allowance + (Math.max(0, now - allowedAt) / 1_000) * LINES_PER_SECOND)
    allowedAt = now
    const many = Math.min(waiting.length, Math.floor(allowance))
    if (many === 0) return
    allowance -= many
    shown = [...shown, ...waiting.slice(0, many).map((other) => ({ ...other, shownAt: now }))]
    waiting = waiting.slice(many)
  }

  /** Lines that are too many or too old begin to leave; those that have left are forgotten. */
  function retire(now: number) {
    const staying = shown.filter((other) => other.leavingSince === undefined).length
    let tooMany = staying - rules.lines
    shown = shown
      .map((other) => {
        if (other.leavingSince !== undefined) return other
        const old = rules.fadeAfterMs > 0 && now - other.shownAt >= rules.fadeAfterMs
        if (!old && tooMany <= 0) return other
        tooMany -= 1
        return { ...other, leavingSince: now }
      })
      .filter((other) => other.leavingSince === undefined || now - other.leavingSince < LINE_LEAVES_MS)
      // A flood pushes lines out faster than they can leave.
      .slice(-(rules.lines + BURST * 2))
  }

  return {
    open({ chat: lines, stream }, now) {
      room = stream.room ?? room
      const kept = new Set(lines.map((line) => line.id))
      remove((other) => other.is === 'chat' && !kept.has(other.key))
      const there = new Set([...shown, ...waiting].map((other) => other.key))
      const missing = lines.filter((line) => !there.has(line.id)).slice(-rules.lines)
      const fresh = missing
        .map((line) => ({ ...entry(line, now, true), shownAt: Math.min(now, line.at) }))
        .filter((line) => rules.fadeAfterMs === 0 || now - line.shownAt < rules.fadeAfterMs)
      shown = [...shown, ...fresh]
    },
    add(events, now) {
      for (const event of events) addOne(event, now)
    },
    setRules(next) {
      rules = next
      if (!rules.gifts) remove((other) => other.is === 'gift')
      if (!rules.joins) remove((other) => other.is === 'notice' && other.what === 'join')
      if (!rules.follows) remove((other) => other.is === 'notice' && other.what !== 'join')
    },
    clear() {
      remove(() => true)
    },
    at(now) {
      release(now)
      retire(now)
      return shown
    },
    nextChangeAt() {
      const ends = shown.flatMap((other) => {
        if (other.leavingSince !== undefined) return [other.leavingSince + LINE_LEAVES_MS]
        return rules.fadeAfterMs > 0 ? [other.shownAt + rules.fadeAfterMs] : []
      })
      const next = waiting.length > 0 ? [allowedAt + ((1 - (allowance % 1)) / LINES_PER_SECOND) * 1_000] : []
      const all = [...ends, ...next]
      return all.length === 0 ? undefined : Math.min(...all)
    },
  }
}
