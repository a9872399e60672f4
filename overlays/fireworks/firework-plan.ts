/** What goes off when, and where: the score of a show, before anything is drawn. */
import type { Movement } from '../parts/movement.ts'
import type { Tier } from './firework-cues.ts'

export type Pattern = 'peony' | 'ring' | 'willow' | 'heart'

/** `x` and `y` are shares of the picture, `y` from above; `reach` a share of its shorter side. */
export type Launch =
  | {
      readonly is: 'shell'
      readonly atMs: number
      readonly from: number
      readonly x: number
      readonly y: number
      readonly reach: number
      readonly pattern: Pattern
      readonly tint: number
    }
  | { readonly is: 'cannon'; readonly atMs: number; readonly side: 'left' | 'right'; readonly pieces: number }

export interface PlanOptions {
  readonly show: 'both' | 'fireworks' | 'confetti'
  readonly movement: Movement
  /** Nothing may flash: no more than two shells a second burst. */
  readonly calm: boolean
  /** From 0 to 1, like Math.random. */
  readonly random: () => number
}

/** How long a show keeps the stage, ms; the last sparks may fall into the next. */
export const SHOW_MS: Readonly<Record<Tier, number>> = { 1: 3_400, 2: 5_200, 3: 9_000 }

const SHELLS: Readonly<Record<Tier, number>> = { 1: 2, 2: 6, 3: 15 }
const PIECES: Readonly<Record<Tier, number>> = { 1: 70, 2: 110, 3: 150 }
const SALVOS: Readonly<Record<Tier, readonly number[]>> = { 1: [0], 2: [0, 1_700], 3: [0, 2_200, 4_800] }
/** Between the highest spark and the upper edge, where it would be cut: a share of the picture's height. */
const RIM = 0.04
const CALM_APART_MS = 520
const QUICK_APART_MS = 290

const PATTERNS: Readonly<Record<Tier, readonly Pattern[]>> = {
  1: ['peony', 'ring'],
  2: ['peony', 'willow', 'ring', 'peony', 'heart', 'willow'],
  3: ['peony', 'ring', 'willow', 'peony', 'heart', 'peony', 'ring', 'willow'],
}

/** In order of time. */
export function planShow(tier: Tier, { show, movement, calm, random }: PlanOptions): readonly Launch[] {
  const few = movement === 'full' ? 1 : 0.6
  const apartMs = calm ? CALM_APART_MS : QUICK_APART_MS
  const wantsShells = show === 'fireworks' || (show === 'both' && tier > 1)
  const wantsConfetti = show !== 'fireworks'
  const most = Math.floor((SHOW_MS[tier] - 1_400) / apartMs)
  const count = wantsShells ? Math.max(1, Math.min(Math.round(SHELLS[tier] * few), most)) : 0
  const patterns = PATTERNS[tier]
  const shells = Array.from({ length: count }, (_, index): Launch => {
    // From side to side in turns, the last one in the middle and the largest.
    const isLast = index === count - 1 && count > 1
    const lane = isLast ? 0.5 : ((index * 0.382 + 0.21) % 1) * 0.72 + 0.14
    const x = lane + (random() - 0.5) * 0.06
    const pattern = patterns[index % patterns.length] ?? 'peony'
    const reach = (isLast ? 0.42 : 0.27 + random() * 0.1) * (tier === 1 ? 0.85 : 1)
    return {
      is: 'shell',
      atMs: index * Math.max(apartMs, (SHOW_MS[tier] - 2_600) / count),
      from: x + (0.5 - x) * 0.35,
      x,
      y: Math.max(isLast ? 0.4 : 0.26 + random() * 0.2, reach + RIM),
      reach,
      pattern: isLast && tier > 1 ? 'peony' : pattern,
      tint: index,
    }
  })
  const cannons = (wantsConfetti ? SALVOS[tier] : []).flatMap((atMs) =>
    (['left', 'right'] as const).map((side): Launch => ({
      is: 'cannon',
      atMs,
      side,
      pieces: Math.round(PIECES[tier] * few),
    })),
  )
  return [...shells, ...cannons].sort((a, b) => a.atMs - b.atMs)
}
