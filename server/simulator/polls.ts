/** Who asks for a LIVE's messages, so that two who do at the same time are found out. */

/** Carries when an ask was begun, epoch ms, where whoever asks is made to say so: one that was held up says it came late. */
export const ASKED_AT = 'x-asked-at'

export interface Ask {
  /** One computer, or one process of it. */
  readonly caller: string
  /** When it was begun there: when it came, unless it said otherwise. Epoch ms, as all of these. */
  readonly begunAt: number
  readonly cameAt: number
  /** Absent while it waits. */
  readonly answeredAt?: number
}

/**
 * Two asks of different callers that should not both have been. `at once`: the second came while the first was not answered
 * yet. `between`: the first was begun between the second and the ask before that of the same caller, who had not left off.
 */
export interface Overlap {
  readonly how: 'at once' | 'between'
  readonly asks: readonly [Ask, Ask]
}

export interface Polls {
  /** Somebody asks; call what comes back when they are answered. */
  begin(caller: string, now: number, begunAt?: number): (now: number) => void
  report(): PollReport
  /** The first that was begun after `since` (epoch ms) by one of these callers; undefined where none was, or it is too long ago. */
  firstAfter(since: number, callers: ReadonlySet<string>): Ask | undefined
}

export interface PollReport {
  readonly count: number
  readonly overlaps: readonly Overlap[]
  /** How often another caller went on. */
  readonly moves: number
}

/**
 * Who asked within this, and asks again, had not left off for whoever asked in between. Two that both poll ask once a second
 * each, so each finds the other in here; a turn that is handed over and handed back takes longer.
 */
const TOO_SOON_MS = 2_500
/** The newest asks that are remembered: some minutes of them. */
const REMEMBERED = 500

/** By when they were begun: one that was taken back before the other's turn may still arrive in the middle of it. */
const isBetween = (before: Ask, middle: Ask, after: Ask) =>
  middle.begunAt > before.begunAt && after.begunAt - before.begunAt < TOO_SOON_MS

export function createPolls(): Polls {
  let count = 0
  let moves = 0
  let last: Ask | undefined
  const overlaps: Overlap[] = []
  const lastOf = new Map<string, Ask>()
  const waiting = new Set<Ask>()
  const newest: Ask[] = []

  return {
    begin(caller, now, begunAt = now) {
      count++
      const ask: { -readonly [name in keyof Ask]: Ask[name] } = { caller, begunAt, cameAt: now }
      const beside = [...waiting].find((other) => other.caller !== caller)
      const before = lastOf.get(caller)
      const moved = last !== undefined && last.caller !== caller
      if (moved) moves++
      if (beside !== undefined) overlaps.push({ how: 'at once', asks: [beside, ask] })
      else if (last !== undefined && moved && before !== undefined && isBetween(before, last, ask))
        overlaps.push({ how: 'between', asks: [last, ask] })
      last = ask
      newest.push(ask)
      if (newest.length > REMEMBERED) newest.shift()
      lastOf.set(caller, ask)
      waiting.add(ask)
      return (at) => {
        if (waiting.delete(ask)) ask.answeredAt = at
      }
    },
    report: () => ({ count, overlaps, moves }),
    firstAfter: (since, callers) => newest.find(({ caller, begunAt }) => begunAt > since && callers.has(caller)),
  }
}
