/** Lists in which the newest stays for a while: what is on screen now, and when that changes by itself. Pure. */
import type { Heard } from './heard.ts'
import type { News } from './news.ts'

export interface PassingRules {
  /** How many at most. */
  readonly most: number
  /** 0: until newer ones push it out. */
  readonly stayMs: number
  /** How long what leaves is still drawn, leaving. */
  readonly leaveMs: number
}

export interface Passing {
  readonly news: News
  readonly leaving: boolean
}

/** `news` and the answer: oldest first. `nextAt`: epoch ms, undefined while nothing changes by itself. */
export function passing(
  news: readonly News[],
  { most, stayMs, leaveMs }: PassingRules,
  heardAt: Heard['at'],
  now: number,
): { readonly shown: readonly Passing[]; readonly nextAt: number | undefined } {
  const newest = news.slice(-most)
  if (stayMs === 0) return { shown: newest.map((one) => ({ news: one, leaving: false })), nextAt: undefined }
  const timed = newest
    .map((one) => ({ news: one, leavesAt: heardAt(one) + stayMs }))
    .filter(({ leavesAt }) => now < leavesAt + leaveMs)
  const changes = timed.map(({ leavesAt }) => (now < leavesAt ? leavesAt : leavesAt + leaveMs))
  return {
    shown: timed.map(({ news: one, leavesAt }) => ({ news: one, leaving: now >= leavesAt })),
    nextAt: changes.length === 0 ? undefined : Math.min(...changes),
  }
}
