/** The wheel's fields as paths: a disc of radius 100 around nothing, field 0 at the top, clockwise. Pure. */
import { clipText } from '../parts/clip-text.ts'

export interface Field {
  readonly path: string
  readonly text: string
  /** Which of the colours: neighbours never have the same. */
  readonly colour: number
  /** Where its words stand, in degrees clockwise from the top. */
  readonly middle: number
}

export const RADIUS = 100
const round = (value: number) => Math.round(value * 100) / 100

const at = (degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180
  return `${round(RADIUS * Math.cos(angle))} ${round(RADIUS * Math.sin(angle))}`
}

/** Two colours take turns; where their number is odd the last has one of its own, or it would be its neighbour's. */
const colourOf = (place: number, count: number) => (place === count - 1 && count % 2 === 1 && count > 1 ? 2 : place % 2)

export function fieldsOf(entries: readonly string[]): readonly Field[] {
  const size = 360 / Math.max(1, entries.length)
  return entries.map((entry, place) => {
    const from = place * size
    const large = size > 180 ? 1 : 0
    return {
      // One field is a whole disc, which an arc from a point to itself is not.
      path:
        entries.length === 1
          ? `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0 ${-RADIUS}Z`
          : `M0 0L${at(from)}A${RADIUS} ${RADIUS} 0 ${large} 1 ${at(from + size)}Z`,
      text: clipText(entry, entries.length > 24 ? 12 : 18),
      colour: colourOf(place, entries.length),
      middle: from + size / 2,
    }
  })
}

/** As large as fits between two lines at the rim, and as the longest of them leaves room for. In the disc's units. */
export function textSize(fields: readonly Field[]): number {
  const gap = (2 * Math.PI * 72) / Math.max(2, fields.length)
  const longest = Math.max(4, ...fields.map(({ text }) => [...text].length))
  return round(Math.min(11, gap * 0.62, 66 / (longest * 0.56)))
}
