/** Strangers' text, cut to what fits on a screen: whole characters only, without towers of marks. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Thai, Hebrew and Devanagari stack two or three marks on a letter, Vietnamese two of Latin's; more draw over other lines. */
const MARKS_KEPT = 4
const LATIN_MARKS_KEPT = 2

const PLAIN = /^[\x20-\x7e]*$/
/** Controls and line breaks; not ZWJ and ZWNJ, of which emoji and Persian are made. */
const UNSEEN = /[\p{Cc}\u2028\u2029]+/gu

function withoutTower(character: string): string {
  if (character.length <= LATIN_MARKS_KEPT) return character
  let marks = 0
  const kept = (point: string) => {
    if (!/\p{M}/u.test(point)) return true
    marks += 1
    return marks <= (/\p{Script=Inherited}/u.test(point) ? LATIN_MARKS_KEPT : MARKS_KEPT)
  }
  return [...character].filter(kept).join('')
}

/** At most `longest` characters as a reader counts them; `…` stands for the rest. */
export function clipText(text: string, longest: number): string {
  if (text.length <= longest && PLAIN.test(text)) return text
  let clipped = ''
  let count = 0
  for (const { segment } of characters.segment(text.slice(0, longest * 40).replace(UNSEEN, ' '))) {
    if (++count > longest) return `${clipped.trimEnd()}…`
    clipped += withoutTower(segment)
  }
  return clipped
}

/** The first character as a reader sees it, for a picture's place; undefined where there is none worth showing. */
export function initialOf(text: string): string | undefined {
  for (const { segment } of characters.segment(text.slice(0, 200))) {
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment)) return withoutTower(segment).toLocaleUpperCase()
  }
  return undefined
}
