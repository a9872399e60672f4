/** Which gifts set off what. A streak that grows does so once for each step that it reaches. */
import type { EventOf, Gift, Person } from '../../shared/events.ts'

/** How grand, from 1. */
export type Tier = 1 | 2 | 3

export interface Cue {
  readonly tier: Tier
  readonly by: Person
  readonly gift: Gift
  readonly count: number
}

export interface Steps {
  /** Diamonds from which each tier begins. A later one below an earlier one counts from the earlier one on. */
  readonly first: number
  readonly second: number
  readonly third: number
}

/** The grandest tier that each streak has set off so far, newest last. */
export type Reached = readonly { readonly streak: string; readonly tier: Tier }[]

const STREAKS_KEPT = 100

export function tierOf(diamonds: number, { first, second, third }: Steps): Tier | undefined {
  if (diamonds < first) return undefined
  if (diamonds < Math.max(first, second)) return 1
  return diamonds < Math.max(first, second, third) ? 2 : 3
}

/** What this gift sets off, if anything. */
export function cueOf(
  reached: Reached,
  event: EventOf<'gift'>,
  steps: Steps,
): { readonly reached: Reached; readonly cue?: Cue } {
  const tier = tierOf(event.count * event.gift.diamonds, steps)
  const before = reached.find(({ streak }) => streak === event.streak)
  if (tier === undefined || (before !== undefined && before.tier >= tier)) return { reached }
  const others = reached.filter((other) => other !== before)
  return {
    reached: [...others, { streak: event.streak, tier }].slice(-STREAKS_KEPT),
    cue: { tier, by: event.by, gift: event.gift, count: event.count },
  }
}

/** A show that waits for its turn. */
export interface Waiting {
  readonly cue: Cue
  readonly ms: number
}

/** How many shows may wait, and how long: what is older than that is no longer news. */
const WAITING_MOST = 6
const WAITS_MOST_MS = 30_000

/** One more to wait. Of too many the least grand goes, of those the oldest: a finale is always shown. */
export function enqueue(waiting: readonly Waiting[], cue: Cue): readonly Waiting[] {
  const all = [...waiting, { cue, ms: 0 }]
  if (all.length <= WAITING_MOST) return all
  const least = Math.min(...all.map(({ cue: { tier } }) => tier))
  const dropped = all.findIndex(({ cue: { tier } }) => tier === least)
  return all.filter((_, at) => at !== dropped)
}

/** Those that still wait after so many ms more. */
export const waited = (waiting: readonly Waiting[], ms: number): readonly Waiting[] =>
  waiting.length === 0
    ? waiting
    : waiting.map((one) => ({ ...one, ms: one.ms + ms })).filter((one) => one.ms <= WAITS_MOST_MS)
