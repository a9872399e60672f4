/** What changes its place in a list goes there, instead of being there at once. */

const GLIDE_MS = 480

/** Whether nothing is to move on this element: its owner, the viewer's system or OBS said so. */
export const standsStill = (host: Element): boolean =>
  host.getAttribute('motion') === 'none' ||
  host.hasAttribute('asleep') ||
  matchMedia('(prefers-reduced-motion: reduce)').matches

export interface Glide {
  /** Before the update: where everything is, also in mid-movement. */
  remember(): void
  /** After it: from there to here. */
  play(): void
}

/** For the elements of the host's shadow root that have a `data-key` of their own. */
export function createGlide(host: HTMLElement, ms = GLIDE_MS): Glide {
  let before = new Map<string, DOMRect>()
  const found = () => host.shadowRoot?.querySelectorAll<HTMLElement>('[data-key]') ?? []
  return {
    remember() {
      before = new Map()
      if (standsStill(host)) return
      for (const element of found()) before.set(element.dataset['key'] ?? '', element.getBoundingClientRect())
    },
    play() {
      if (before.size === 0) return
      const sight = host.getBoundingClientRect()
      for (const element of found()) {
        const was = before.get(element.dataset['key'] ?? '')
        if (was === undefined) continue
        const is = element.getBoundingClientRect()
        const [x, y] = [was.left - is.left, was.top - is.top]
        if (Math.abs(x) < 1 && Math.abs(y) < 1) continue
        // What no longer fits is gone; it does not travel out of sight.
        if (is.left >= sight.right || is.top >= sight.bottom || is.bottom <= sight.top) continue
        element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
          duration: ms,
          easing: 'cubic-bezier(0.22, 1, 0.36, 1)',
        })
      }
      before = new Map()
    },
  }
}
