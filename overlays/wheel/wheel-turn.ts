/** How a wheel turns: every page that knows the turn comes to stand at the same place, whenever it was opened. Pure. */

/** Whole turns before it stands. */
const ROUNDS = 7

export interface Turn {
  /** Names it: where within its field the wheel comes to stand depends on nothing else. */
  readonly spin: string
  readonly winner: number
  readonly entries: number
  /** Epoch ms by this machine. */
  readonly startedAt: number
}

export type Phase =
  | { readonly is: 'rest' }
  /** `progress` from 0 to 1 of the time. */
  | { readonly is: 'turning'; readonly progress: number }
  | { readonly is: 'won' }

export interface Times {
  readonly turnMs: number
  readonly showMs: number
}

export function phaseOf(turn: Turn | undefined, { turnMs, showMs }: Times, now: number): Phase {
  if (turn === undefined) return { is: 'rest' }
  // Told by a clock that is ahead of ours, it begins now.
  const sinceMs = Math.max(0, now - turn.startedAt)
  if (sinceMs < turnMs) return { is: 'turning', progress: sinceMs / turnMs }
  return { is: sinceMs < turnMs + showMs ? 'won' : 'rest' }
}

/** When the phase after this one begins, epoch ms. */
export function nextPhaseAt(turn: Turn | undefined, { turnMs, showMs }: Times, now: number): number | undefined {
  if (turn === undefined) return undefined
  return [turn.startedAt + turnMs, turn.startedAt + turnMs + showMs].find((at) => at > now)
}

/** From 0 to 1, the same for the same name. */
function spread(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

/**
 * Where it stands in the end, in degrees clockwise, never negative: field `winner` under the pointer at the top, and
 * never on the line to its neighbour. Field 0 begins at the top and they follow clockwise.
 */
export function restAngle({ winner, entries, spin }: Pick<Turn, 'winner' | 'entries' | 'spin'>): number {
  const field = 360 / Math.max(1, entries)
  const inside = 0.15 + 0.7 * spread(spin)
  return (360 - (winner + inside) * field + 360) % 360
}

/** Fast at first, and creeping at the end: what everybody waits for. */
const slowing = (progress: number) => 1 - (1 - progress) ** 3.4

/** Where it stands at `progress`, when it stood at `from` before. Never less than `from`. */
export function angleAt(turn: Turn, from: number, progress: number): number {
  const to = restAngle(turn)
  const start = ((from % 360) + 360) % 360
  const way = ROUNDS * 360 + ((to - start + 360) % 360)
  return start + way * slowing(Math.min(1, progress))
}

/** How far the pointer is bent by the peg that passes, from 0 to 1. `speed` in degrees for each ms. */
export function bend(angle: number, entries: number, speed: number): number {
  const field = 360 / Math.max(1, entries)
  const passed = (angle % field) / field
  // It snaps back after each peg, sooner the faster they come.
  return Math.max(0, 1 - passed * 2.4) * Math.min(1, 0.25 + speed * 2)
}
