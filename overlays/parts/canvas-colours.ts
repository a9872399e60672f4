/** The words of the look (tokens.ts), for drawing on a canvas, which knows no custom properties. */

/** What a token says here, var() and all resolved: '--accent' gives '#ffb02e'. */
export const tokenOf = (host: Element, token: `--${string}`): string =>
  getComputedStyle(host).getPropertyValue(token).trim()

export type Colour = readonly [red: number, green: number, blue: number]

const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })

/** Any CSS colour as numbers from 0 to 255, without its transparency; white where it is none. */
export function readColour(css: string): Colour {
  if (probe === null) return [255, 255, 255]
  probe.fillStyle = '#fff'
  probe.fillStyle = css
  // A colour comes back as '#rrggbb', one with transparency as 'rgba(r, g, b, a)'.
  const written = String(probe.fillStyle)
  const hex = /^#(..)(..)(..)$/.exec(written)
  const parts =
    hex === null ? (written.match(/[\d.]+/g) ?? []).map(Number) : hex.slice(1).map((two) => parseInt(two, 16))
  const [red = 255, green = 255, blue = 255] = parts
  return [red, green, blue]
}

/** `share` of `b` in `a`, from 0 to 1. */
export function mix(a: Colour, b: Colour, share: number): Colour {
  const one = (from: number, to: number) => Math.round(from + (to - from) * share)
  return [one(a[0], b[0]), one(a[1], b[1]), one(a[2], b[2])]
}

/** As CSS writes it; `alpha` from 0 to 1. */
export const cssOf = ([red, green, blue]: Colour, alpha = 1): string => `rgba(${red}, ${green}, ${blue}, ${alpha})`

export const WHITE: Colour = [255, 255, 255]
export const BLACK: Colour = [0, 0, 0]
