/** Lights, as `r g b` so that CSS can give them any strength. Words are written in a hue instead: themes may be light. */
const TINTS = [
  '255 193 104',
  '255 156 130',
  '255 158 184',
  '158 226 171',
  '126 214 240',
  '214 226 122',
  '222 178 255',
  '133 226 214',
] as const

/** The same colours as hues: what a theme makes of them, dark or light, is its `--person-tone`. */
const HUES = [35, 12, 344, 131, 194, 66, 286, 170] as const

/** A person's own light, the same in every overlay and on every day: it depends on nothing but the id. */
export const personTint = (id: string): string => TINTS[placeOf(id)] ?? TINTS[0]

/** A person's own hue in degrees, for words: `hsl(var(--hue) var(--person-tone))`. */
export const personHue = (id: string): number => HUES[placeOf(id)] ?? HUES[0]

function placeOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  // The low bits of ids that differ in their last digit alone would follow each other.
  return ((hash ^ (hash >>> 13)) >>> 0) & 7
}
