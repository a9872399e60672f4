/** What was sent in one LIVE, so far as it is still remembered, and the cursor that marks a place in it. */
import type { Packed } from './messages/pack.ts'

interface Handed {
  readonly message: Packed
  readonly history: boolean
}

export interface Page {
  readonly messages: readonly Handed[]
  /** Marks the place after the last of them. */
  readonly cursor: string
  /** The ask had no cursor, or one that means nothing here. */
  readonly isFirst: boolean
}

export interface Backlog {
  add(message: Packed): void
  /** What came after the cursor; without one a short recent past, so that messages repeat from ask to ask. */
  after(cursor: string | undefined, now: number): Page
}

interface BacklogLimits {
  /** Messages remembered. Who asks later than that has lost the rest. */
  readonly kept: number
  /** Messages handed to someone without a cursor. */
  readonly recent: number
  /** In one answer. */
  readonly page: number
  /** Someone without a cursor is told of older messages as history. */
  readonly historyAfterMs: number
}

const BACKLOG_LIMITS: BacklogLimits = { kept: 3000, recent: 40, page: 1000, historyAfterMs: 5000 }

const CURSOR = /^t-\d+_r-(\d+)_d-1_u-(\d+)$/

export function createBacklog(room: string, limits: BacklogLimits = BACKLOG_LIMITS): Backlog {
  let messages: Packed[] = []
  /** The number of the first one remembered. */
  let first = 1
  const end = () => first + messages.length

  const placeOf = (cursor: string | undefined): number | undefined => {
    const [, ofRoom, place] = CURSOR.exec(cursor ?? '') ?? []
    return ofRoom === room && Number(place) < end() ? Number(place) : undefined
  }

  return {
    add(message) {
      messages.push(message)
      if (messages.length <= limits.kept * 1.1) return
      first += messages.length - limits.kept
      messages = messages.slice(-limits.kept)
    },
    after(cursor, now) {
      const seen = placeOf(cursor)
      const from = Math.max(first, seen === undefined ? end() - limits.recent : seen + 1)
      const page = messages.slice(from - first, from - first + limits.page)
      const isHistory = ({ at }: Packed) => seen === undefined && at < now - limits.historyAfterMs
      return {
        messages: page.map((message) => ({ message, history: isHistory(message) })),
        cursor: `t-${now}_r-${room}_d-1_u-${from + page.length - 1}`,
        isFirst: seen === undefined,
      }
    },
  }
}
