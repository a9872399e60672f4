/** Light tints that read on dark glass, as `r g b` so that CSS can give them any strength. */
const TINTS = [
  '255 193 104',
  '255 156 130',
  '255 158 184',
  '158 226 171',
  '126 214 240',
  '214 226 122',
  '255 214 153',
  '133 226 214',
] as const

/** A person's own tint, the same in every overlay and on every day: it depends on nothing but the id. */
export function personTint(id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  // The low bits of ids that differ in their last digit alone would follow each other.
  return TINTS[((hash ^ (hash >>> 13)) >>> 0) & 7] ?? TINTS[0]
}
