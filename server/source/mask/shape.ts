/** Text without what it says: as long and in the same scripts, so that what is drawn wrongly is still drawn wrongly. */

/** Tried in order. Each stand-in is as long, in UTF-16 code units, as what it stands for. */
const STAND_INS: readonly (readonly [pattern: RegExp, standIn: string, astral?: string])[] = [
  [/\s/u, ' '],
  [/\u200d|\ufe0e|\ufe0f/u, ''],
  [/\p{M}/u, '\u0301', '\u{1d165}'],
  [/\p{Nd}/u, '0', '\u{1d7ce}'],
  [/\p{Regional_Indicator}/u, 'x', '\u{1f1fd}'],
  [/\p{Emoji_Modifier}/u, 'x', '\u{1f3fd}'],
  [/\p{Extended_Pictographic}/u, '\u263a', '\u{1f642}'],
  [/\p{Script=Arabic}/u, 'ع'],
  [/\p{Script=Hebrew}/u, 'א'],
  [/\p{Script=Cyrillic}/u, 'ж'],
  [/\p{Script=Greek}/u, 'ω'],
  [/\p{Script=Thai}/u, 'ก'],
  [/\p{Script=Devanagari}/u, 'क'],
  [/\p{Script=Bengali}/u, 'ক'],
  [/\p{Script=Georgian}/u, 'ა'],
  [/\p{Script=Hangul}/u, '글'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'あ'],
  [/\p{Script=Han}/u, '字', '\u{20000}'],
  [/\p{Lu}/u, 'X', '\u{1d417}'],
  [/\p{L}/u, 'x', '\u{1d431}'],
]

const known = new Map<string, string>()
/** Of the characters that people use, most are a few thousand. */
const MOST_KNOWN = 20_000

export const shapeOf = (text: string): string => {
  let shape = ''
  for (const character of text) shape += known.get(character) ?? learn(character)
  return shape
}

function learn(character: string): string {
  const standIn = standInFor(character)
  if (known.size < MOST_KNOWN) known.set(character, standIn)
  return standIn
}

function standInFor(character: string): string {
  const isAstral = character.length === 2
  for (const [pattern, standIn, astral] of STAND_INS) {
    if (!pattern.test(character)) continue
    // Joiners hold emoji together and say nothing.
    if (standIn === '') return character
    return isAstral ? (astral ?? '\u{1d431}') : standIn
  }
  return isAstral ? '\u{1f642}' : '-'
}
