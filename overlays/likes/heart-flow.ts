/**
 * How many hearts fly for how many taps. TikTok tells of taps in heaps, seconds apart; they go up one after another,
 * and in a storm one heart stands for many. Whatever comes in, no more fly than a screen can show.
 */

/** `taps` wait to be shown, within `leftMs`; `due`: the part of a heart that is on its way. */
export interface HeartFlow {
  readonly taps: number
  readonly leftMs: number
  readonly due: number
}

export const emptyFlow: HeartFlow = { taps: 0, leftMs: 0, due: 0 }

/** A heap of taps is drawn out over this long. */
const SPREAD_MS = 1_600
/** The last of them do not come all at once. */
const HASTE_MS = 120
const SLOWEST_PER_S = 4
/** As many as this each tap has its own heart. */
const OWN_PER_S = 12
const FASTEST_PER_S = 60

/** Hearts a second for so many taps a second: all of them while they are few, then ever fewer of them. */
function heartsFor(tapsPerS: number): number {
  if (tapsPerS <= OWN_PER_S) return tapsPerS
  return Math.min(FASTEST_PER_S, OWN_PER_S + 7 * Math.log2(tapsPerS / OWN_PER_S))
}

export const pour = (flow: HeartFlow, taps: number): HeartFlow => ({
  ...flow,
  taps: flow.taps + Math.max(0, taps),
  leftMs: SPREAD_MS,
})

/**
 * The hearts that start in a step of so many ms, by how many taps each stands for; together never more taps than were
 * poured. `room`: how many more may fly; `share`: how lively, from 0 to 1.
 */
export function release(
  flow: HeartFlow,
  stepMs: number,
  room: number,
  share = 1,
): { readonly flow: HeartFlow; readonly hearts: readonly number[] } {
  if (flow.taps === 0) return { flow: emptyFlow, hearts: [] }
  const leftMs = Math.max(HASTE_MS, flow.leftMs - stepMs)
  const tapsPerS = Math.max(SLOWEST_PER_S, (flow.taps * 1_000) / leftMs)
  const perS = heartsFor(tapsPerS) * share
  const due = flow.due + (perS * stepMs) / 1_000
  const count = Math.max(0, Math.min(Math.floor(due), room))
  // Without room what is due does not pile up: the next heart stands for more.
  if (count === 0) return { flow: { ...flow, leftMs, due: Math.min(due, 1) }, hearts: [] }
  const each = Math.max(1, tapsPerS / perS)
  const hearts: number[] = []
  let { taps } = flow
  while (hearts.length < count && taps > 0) {
    // A rest smaller than a heart goes with this one.
    const worth = taps < each * 1.5 ? taps : Math.round(each)
    hearts.push(worth)
    taps -= worth
  }
  return { flow: { taps, leftMs, due: Math.min(1, due - count) }, hearts }
}
