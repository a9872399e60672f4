/** What must hold for every overlay in every theme, told from its picture. */
import type { Measured } from './measure.ts'

/** WCAG AA, for words of text size and for large ones. */
const CONTRAST = 4.5
const CONTRAST_LARGE = 3
/** Two themes that differ less than this look alike. */
export const THEMES_DIFFER = 0.05
/** Two engines that differ more than this draw something else: typefaces alone make about a third of it. */
const ENGINES_DIFFER = 0.06
/** Where a line a pixel taller moves everything that comes after it. */
const STACKED: Readonly<Record<string, number>> = { chat: 0.12, 'word-cloud': 0.08 }

/** More than this, and two engines draw something else. */
export const enginesDiffer = (kind: string): number => STACKED[kind] ?? ENGINES_DIFFER

/** Less than this is a smudge: nothing is shown. */
const COVERED = 0.003
/** Of a side's pixels: what reaches so much of an edge was cut there. */
const CUT = 0.04

/** Overlays that reach the edges of their source because they are made to. */
const REACHES: Readonly<Record<string, readonly (keyof Measured['edges'])[]>> = {
  // Crawls across the whole screen.
  ticker: ['left', 'right'],
  // Rises out of the lower edge of the screen.
  likes: ['bottom'],
  // Its paper flies in at both sides and over the upper edge; where shells burst is a matter of their plan.
  fireworks: ['left', 'top', 'right', 'bottom'],
  // Draws a curtain over everything.
  credits: ['left', 'top', 'right', 'bottom'],
}

/** What is wrong with it, in words; nothing where nothing is. */
export function faultsOf(kind: string, { covered, edges, contrasts }: Measured): readonly string[] {
  const pale = contrasts
    .filter(({ contrast, large }) => contrast < (large ? CONTRAST_LARGE : CONTRAST))
    .map(({ text, contrast }) => `contrast of "${text.slice(0, 24)}" is ${contrast.toFixed(1)}`)
  const cut = Object.entries(edges)
    .filter(([side, share]) => share > CUT && !REACHES[kind]?.includes(side as keyof Measured['edges']))
    .map(([side, share]) => `cut at the ${side}: ${Math.round(share * 100)} % of that edge is drawn on`)
  return [...(covered < COVERED ? ['blank'] : []), ...cut, ...pale]
}
