/** What can be told of pictures: measured in a blank page, where a canvas reads pixels. */
import type { Page } from 'playwright-core'
import type { Capture, Words } from './capture.ts'

export interface Measured {
  /** Share of the page that something is drawn on, 0 to 1. */
  readonly covered: number
  /** Share of the outermost pixels of each side that are drawn on. */
  readonly edges: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  /** The contrast of each run of words against what is around its letters, over the worse of white and black. */
  readonly contrasts: readonly { readonly text: string; readonly contrast: number; readonly large: boolean }[]
}

/** Runs in the blank page. Letters are where the two pictures differ; around them is what they must stand out from. */
async function measureThere({ picture, wordless, words }: Capture): Promise<Measured> {
  const pixels = async (png: string) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob(), {
      premultiplyAlpha: 'none',
    })
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, image.width, image.height)
  }
  const [shown, under] = [await pixels(picture), await pixels(wordless)]
  const { width, height } = shown

  let covered = 0
  for (let at = 3; at < shown.data.length; at += 4) if (shown.data[at]! > 24) covered += 1
  const edge = (count: number, place: (step: number) => number) => {
    let drawn = 0
    for (let step = 0; step < count; step++) if (shown.data[place(step) * 4 + 3]! > 64) drawn += 1
    return drawn / count
  }

  /** Relative luminance of a pixel over a plain ground, as WCAG reckons it. */
  const luminance = (data: Uint8ClampedArray, at: number, ground: number) => {
    const alpha = data[at + 3]! / 255
    const linear = [0, 1, 2].map((channel) => {
      const value = (data[at + channel]! * alpha + ground * (1 - alpha)) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!
  }
  const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  const difference = (at: number) =>
    Math.max(...[0, 1, 2, 3].map((channel) => Math.abs(shown.data[at + channel]! - under.data[at + channel]!)))

  function contrastOf(run: Words): number | undefined {
    const [left, top] = [Math.max(0, Math.floor(run.left)), Math.max(0, Math.floor(run.top))]
    const [right, bottom] = [
      Math.min(width, Math.ceil(run.left + run.width)),
      Math.min(height, Math.ceil(run.top + run.height)),
    ]
    const inside: number[] = []
    let strongest = 0
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const at = (y * width + x) * 4
        const by = difference(at)
        strongest = Math.max(strongest, by)
        inside.push(at)
      }
    }
    // Nothing of it is seen: it is clipped away, or behind something.
    if (strongest < 24) return undefined
    // Full ink, without the softened rims of letters.
    const ink = inside.filter((at) => difference(at) > strongest * 0.85)
    const worst = [0, 255].map((ground) => {
      const ratios = ink
        .flatMap((at) =>
          [at - 8, at + 8, at - width * 8, at + width * 8]
            .filter((near) => near >= 0 && near < under.data.length && difference(near) < strongest * 0.3)
            .map((near) => ratio(luminance(shown.data, at, ground), luminance(under.data, near, ground))),
        )
        .toSorted((a, b) => a - b)
      return ratios[Math.floor(ratios.length / 4)]
    })
    const known = worst.filter((value) => value !== undefined)
    return known.length === 0 ? undefined : Math.min(...known)
  }

  return {
    covered: covered / (width * height),
    edges: {
      left: edge(height, (y) => y * width),
      right: edge(height, (y) => y * width + width - 1),
      top: edge(width, (x) => x),
      bottom: edge(width, (x) => (height - 1) * width + x),
    },
    contrasts: words.flatMap((run) => {
      const contrast = contrastOf(run)
      const large = run.size >= 24 || (run.size >= 18.5 && run.weight >= 700)
      return contrast === undefined ? [] : [{ text: run.text, contrast, large }]
    }),
  }
}

export const measure = (blank: Page, capture: Capture): Promise<Measured> => blank.evaluate(measureThere, capture)

/** Runs in the blank page. */
async function compareThere([a, b]: readonly [string, string]): Promise<number> {
  /** Small, so that the rims of letters, which each engine draws its own way, do not count. */
  const SMALLER = 8
  const pixels = async (png: string) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const [width, height] = [Math.ceil(image.width / SMALLER), Math.ceil(image.height / SMALLER)]
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    context.imageSmoothingQuality = 'high'
    // Over grey: what is transparent in one and white in the other differs.
    context.fillStyle = '#808080'
    context.fillRect(0, 0, width, height)
    context.drawImage(image, 0, 0, width, height)
    return context.getImageData(0, 0, width, height).data
  }
  const [one, other] = [await pixels(a), await pixels(b)]
  let drawn = 0
  let different = 0
  for (let at = 0; at < one.length; at += 4) {
    const off = [0, 1, 2].map((channel) => Math.abs(one[at + channel]! - (other[at + channel] ?? 128)))
    const isDrawn = [one, other].some((data) => [0, 1, 2].some((channel) => Math.abs(data[at + channel]! - 128) > 6))
    if (!isDrawn) continue
    drawn += 1
    different += (off[0]! + off[1]! + off[2]!) / 3 / 255
  }
  return drawn === 0 ? 0 : different / drawn
}

/** How different two pictures look where either shows something, 0 to 1. */
export const compare = (blank: Page, a: Capture, b: Capture): Promise<number> =>
  blank.evaluate(compareThere, [a.picture, b.picture] as const)
