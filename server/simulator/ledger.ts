/** The truth of what was sent, kept so that a test can hold it against what came out at the other end. */
import type { GiftKind } from './gifts.ts'
import type { Packed, Truth } from './messages/pack.ts'

interface SentMessage extends Truth {
  readonly method: string
  readonly id: string
  readonly at: number
}

/** Where a streak stands: `count` as its highest frame said. */
interface SentStreak {
  readonly by: string
  readonly gift: string
  readonly group: string
  readonly diamonds: number
  readonly count: number
  /** An end frame was sent, or the gift cannot streak. */
  readonly over: boolean
}

export interface Sent {
  readonly totals: {
    readonly messages: number
    readonly byType: Readonly<Record<string, number>>
    /** Single gifts: the counts of all streaks. */
    readonly gifts: number
    /** What they cost: the sum of count × price. */
    readonly diamonds: number
    /** The room's total of the latest like message. */
    readonly likes: number
  }
  readonly streaks: readonly SentStreak[]
  /** Oldest first; the newest 20,000. */
  readonly messages: readonly SentMessage[]
}

export interface Ledger {
  record(message: Packed): void
  report(): Sent
}

const KEPT = 20_000

export function createLedger(): Ledger {
  const messages: SentMessage[] = []
  const byType: Record<string, number> = {}
  const streaks = new Map<string, SentStreak>()
  let count = 0
  let likes = 0

  const recordGift = (truth: Truth) => {
    const gift = truth['gift'] as GiftKind
    const by = (truth['by'] as { readonly id: string }).id
    const group = String(truth['group'])
    const key = `${by}|${gift.id}|${group}`
    const before = streaks.get(key)
    streaks.set(key, {
      by,
      gift: gift.id,
      group,
      diamonds: gift.diamonds,
      count: Math.max(before?.count ?? 0, Number(truth['count'])),
      over: before?.over === true || truth['end'] === true || !gift.streak,
    })
  }

  return {
    record({ method, id, at, truth }) {
      count++
      byType[truth.type] = (byType[truth.type] ?? 0) + 1
      messages.push({ ...truth, method, id, at })
      if (messages.length > KEPT * 1.1) messages.splice(0, messages.length - KEPT)
      if (truth.type === 'gift') recordGift(truth)
      if (truth.type === 'like') likes = Number(truth['total'])
    },
    report() {
      const all = [...streaks.values()]
      return {
        totals: {
          messages: count,
          byType: { ...byType },
          gifts: all.reduce((sum, streak) => sum + streak.count, 0),
          diamonds: all.reduce((sum, streak) => sum + streak.count * streak.diamonds, 0),
          likes,
        },
        streaks: all,
        messages: messages.slice(-KEPT),
      }
    },
  }
}
