/** A glyph of icon-shapes.ts as an element, for what is made without a library. */
import type { Shapes } from './icon-shapes.ts'
import { drawing } from './make.ts'

/** Decoration: the words for it stand beside it, or in the label of what holds it. */
export const iconElement = (shapes: Shapes): SVGElement =>
  drawing(
    16,
    shapes.map((shape) => {
      if (typeof shape === 'string') return { d: shape }
      const { d, line, colour = 'currentColor' } = shape
      if (line === undefined) return { d, fill: colour }
      return { d, fill: 'none', stroke: colour, 'stroke-width': String(line) }
    }),
    { width: '1em', height: '1em', 'fill-rule': 'evenodd', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  )
