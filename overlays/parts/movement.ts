/** How much may move, as the streamer set it and as their system wishes it. */
export type Movement = 'full' | 'calm' | 'none'

/** For what is drawn on a canvas: CSS sees to its own animations (reset.ts). */
export function movementOf(host: Element): Movement {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return 'none'
  const set = host.getAttribute('motion')
  return set === 'none' || set === 'calm' ? set : 'full'
}

/** Nothing may blink or flash. */
export const isCalm = (host: Element): boolean => host.hasAttribute('calm-flashes')

/** How clear, from 0 to 1, sudden bright light over more than a tenth of the picture may be: `--flash` of tokens.ts. */
export const flashLimit = (host: Element): number => (isCalm(host) ? 0.22 : 1)
