/**
 * Which lines the chat shows now: no more than fit, no faster than anybody can read, none that was deleted. No clock
 * and no page in it: the caller tells the time.
 */
import type { ChatLine, ChatState } from '../../shared/chat-state.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { isShown, type FilterSettings } from '../../shared/filters.ts'
import { entryOf, joinEntries, LINE_LEAVES_MS, matters, type ChatEntry } from './chat-entry.ts'

/** What is shown is as FilterSettings say. */
export interface FeedRules extends FilterSettings {
  readonly lines: number
  /** 0: never. */
  readonly fadeAfterMs: number
  /** Whether the same again counts up where it stands. */
  readonly merge: boolean
}

export interface ChatFeed {
  /** Begins with the lines a LIVE already had; lines that are shown and still in it stay as they are. */
  open(state: Pick<ChatState, 'chat' | 'stream'>, now: number): void
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
/** A repeat counts up where the line stands if that is no further up and no longer ago than this. */
const REPEAT_LINES = 6
const REPEAT_MS = 20_000

export function createChatFeed(first: FeedRules): ChatFeed {
  let rules = first
  let shown: readonly ChatEntry[] = []
  let waiting: readonly ChatEntry[] = []
  /** Lines that may still come on at once; it fills up with time. */
  let allowance = BURST
  let allowedAt = 0
  let room: string | undefined

  /** One of `lines` that becomes one with `next`, after that: undefined where there is none. */
  function joined(lines: readonly ChatEntry[], next: ChatEntry): readonly ChatEntry[] | undefined {
    for (let at = lines.length - 1; at >= 0; at--) {
      const other = lines[at]
      if (other === undefined || other.leavingSince !== undefined) continue
      // A gift's streak grows wherever it stands.
      const isNear = lines.length - at <= REPEAT_LINES && next.shownAt - other.shownAt <= REPEAT_MS
      const both = other.key === next.key || (rules.merge && isNear) ? joinEntries(other, next) : undefined
      if (both !== undefined) return lines.map((line) => (line === other ? both : line))
    }
    return undefined
  }

  function push(next: ChatEntry) {
    const all = joined([...shown, ...waiting], next)
    if (all !== undefined) {
      const { length } = shown
      shown = all.slice(0, length)
      waiting = all.slice(length)
    } else if (next.count > 0) {
      // Only the end of a streak counts nothing: it tells nothing of its own.
      waiting = [...waiting, next]
    }
    if (waiting.length <= WAITING_MOST) return
    const least = waiting.findIndex((other) => !matters(other))
    waiting = waiting.filter((_, index) => index !== Math.max(0, least))
  }

  function addOne(event: LiveEvent, now: number) {
    if (event.type === 'delete') return remove(event.messages, event.people)
    if (event.type === 'stream' && event.is === 'online' && event.room !== undefined && event.room !== room) {
      if (room !== undefined) removeWhere(() => true)
      room = event.room
    }
    const entry = isShown(event, rules) ? entryOf(event, now) : undefined
    if (entry !== undefined) push(entry)
  }

  /** At once: what a moderator took away may not fade politely. */
  function removeWhere(gone: (entry: ChatEntry) => boolean) {
    shown = shown.filter((other) => !gone(other))
    waiting = waiting.filter((other) => !gone(other))
  }

  const remove = (messages: readonly string[], people: readonly string[]) =>
    removeWhere((other) => messages.includes(other.key) || people.includes(other.by.id))

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

  /** A line that was there before the page: it makes no entrance. */
  const quiet = (line: ChatLine, now: number): ChatEntry | undefined => {
    const entry = isShown(line, rules) ? entryOf(line, Math.min(now, line.at)) : undefined
    return entry && { ...entry, quiet: true }
  }

  return {
    open({ chat: lines, stream }, now) {
      room = stream.room ?? room
      const kept = new Set(lines.map((line) => line.id))
      removeWhere((other) => other.is === 'chat' && !kept.has(other.key))
      const there = new Set([...shown, ...waiting].flatMap((other) => other.messages))
      for (const line of lines) {
        const entry = there.has(line.id) ? undefined : quiet(line, now)
        if (entry === undefined || (rules.fadeAfterMs > 0 && now - entry.shownAt >= rules.fadeAfterMs)) continue
        shown = joined(shown, entry) ?? [...shown, entry].slice(-Math.max(rules.lines, 1))
      }
    },
    add(events, now) {
      for (const event of events) addOne(event, now)
    },
    setRules(next) {
      rules = next
      removeWhere((other) => !isShown(other.event, rules))
    },
    clear() {
      removeWhere(() => true)
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
