/** What can be told of pictures. */
import type { Capture } from './capture.ts'
import type { Words } from './in-page.ts'
import type { Pixels } from './png.ts'

export interface Measured {
  /** Share of the page that something is drawn on, 0 to 1. */
  readonly covered: number
  /** Share of the outermost pixels of each side that are drawn on. */
  readonly edges: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  /** The contrast of each run of words against what is around its letters, over the worse of white and black. */
  readonly contrasts: readonly { readonly text: string; readonly contrast: number; readonly large: boolean }[]
}

/** Of 255: a pixel with less alpha is not drawn on; at an edge it is the last of a shadow. */
const DRAWN = 24
const DRAWN_AT_EDGE = 64
const GROUNDS = [0, 255] as const

/** Share of the picture that something is drawn on, 0 to 1. */
export function coveredOf({ data }: Pixels): number {
  let covered = 0
  for (let at = 3; at < data.length; at += 4) if (data[at]! > DRAWN) covered += 1
  return covered / (data.length / 4)
}

export function measure({ picture, wordless, words }: Capture): Measured {
  const { width, height, data } = picture
  const edge = (count: number, place: (step: number) => number) => {
    let drawn = 0
    for (let step = 0; step < count; step++) if (data[place(step) * 4 + 3]! > DRAWN_AT_EDGE) drawn += 1
    return drawn / count
  }
  return {
    covered: coveredOf(picture),
    edges: {
      left: edge(height, (y) => y * width),
      right: edge(height, (y) => y * width + width - 1),
      top: edge(width, (x) => x),
      bottom: edge(width, (x) => (height - 1) * width + x),
    },
    contrasts: words.flatMap((run) => {
      const contrast = contrastOf(run, picture, wordless)
      const large = run.size >= 24 || (run.size >= 18.5 && run.weight >= 700)
      return contrast === undefined ? [] : [{ text: run.text, contrast, large }]
    }),
  }
}

const LINEAR = Float64Array.from({ length: 256 }, (_, level) => {
  const value = level / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

/** Relative luminance of a pixel over a plain ground, as WCAG reckons it. */
function luminance(data: Uint8Array, at: number, ground: number): number {
  const alpha = data[at + 3]! / 255
  const linear = (channel: number) => LINEAR[Math.round(data[at + channel]! * alpha + ground * (1 - alpha))]!
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2)
}

const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/**
 * Letters are where the two pictures differ; around them is what they must stand out from. Undefined where nothing of
 * the run is seen: it is clipped away, or behind something.
 */
function contrastOf(run: Words, { width, height, data: shown }: Pixels, { data: under }: Pixels): number | undefined {
  const difference = (at: number) =>
    Math.max(
      Math.abs(shown[at]! - under[at]!),
      Math.abs(shown[at + 1]! - under[at + 1]!),
      Math.abs(shown[at + 2]! - under[at + 2]!),
      Math.abs(shown[at + 3]! - under[at + 3]!),
    )
  const [left, top] = [Math.max(0, Math.floor(run.left)), Math.max(0, Math.floor(run.top))]
  const right = Math.min(width, Math.ceil(run.left + run.width))
  const bottom = Math.min(height, Math.ceil(run.top + run.height))
  const inside: number[] = []
  let strongest = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 4
      const by = difference(at)
      if (by === 0) continue
      strongest = Math.max(strongest, by)
      inside.push(at)
    }
  }
  if (strongest < 24) return undefined
  // Full ink, without the softened rims of letters, and what is next to it.
  const pairs = inside
    .filter((at) => difference(at) > strongest * 0.85)
    .flatMap((at) =>
      [at - 8, at + 8, at - width * 8, at + width * 8]
        .filter((near) => near >= 0 && near < under.length && difference(near) < strongest * 0.3)
        .map((near) => [at, near] as const),
    )
  if (pairs.length === 0) return undefined
  const worst = GROUNDS.map((ground) => {
    const ratios = Float64Array.from(pairs, ([at, near]) =>
      ratio(luminance(shown, at, ground), luminance(under, near, ground)),
    ).toSorted()
    return ratios[Math.floor(ratios.length / 4)]!
  })
  return Math.min(...worst)
}

/** So many pixels a side become one, so that the rims of letters, which each engine draws its own way, do not count. */
const SMALLER = 8
const GREY = 128

/** Over grey: what is transparent in one and white in the other differs. Three channels a pixel. */
function makeSmall({ width, height, data }: Pixels): Float32Array {
  const [across, down] = [Math.ceil(width / SMALLER), Math.ceil(height / SMALLER)]
  const sums = new Float32Array(across * down * 3)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / SMALLER) * across
    const high = Math.min(SMALLER, height - Math.floor(y / SMALLER) * SMALLER)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      const alpha = data[from + 3]! / 255
      if (alpha === 0) continue
      const column = Math.floor(x / SMALLER)
      const share = alpha / (high * Math.min(SMALLER, width - column * SMALLER))
      const to = (row + column) * 3
      for (let channel = 0; channel < 3; channel++) sums[to + channel]! += (data[from + channel]! - GREY) * share
    }
  }
  return sums
}

/** How different two pictures of one size look where either shows something, 0 to 1. */
export function compare(a: Capture, b: Capture): number {
  const [one, other] = [makeSmall(a.picture), makeSmall(b.picture)]
  let drawn = 0
  let different = 0
  for (let at = 0; at < one.length; at += 3) {
    let [seen, off] = [0, 0]
    for (let channel = at; channel < at + 3; channel++) {
      seen = Math.max(seen, Math.abs(one[channel]!), Math.abs(other[channel]!))
      off += Math.abs(one[channel]! - other[channel]!)
    }
    if (seen <= 6) continue
    drawn += 1
    different += off / 3 / 255
  }
  return drawn === 0 ? 0 : different / drawn
}
