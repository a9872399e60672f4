/**
 * Words that a streamer never wants to see, found in strangers' text: whatever the case, full-width letters, invisible
 * characters and marks piled on, and as whole words where the script has spaces between words.
 */

/** Scripts that write words without spaces between, or with endings glued on: a banned word counts anywhere in them. */
const SPACELESS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Invisible characters, Arabic's stretching line, and what is left of marks after each letter took its own. */
const NOISE = /\p{Cf}|\u0640|\ufe0f|[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]/gu

const fold = (text: string): string =>
  // Upper case first: it makes ß two letters and the two small sigmas one.
  text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC').replace(NOISE, '').replace(/\s+/g, ' ').trim()

/** What a character is part of: letters of one kind next to each other are one word. */
function kindOf(character: string | undefined): 'letter' | 'digit' | undefined {
  if (character === undefined || SPACELESS.test(character)) return undefined
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter'
  return /\p{N}/u.test(character) ? 'digit' : undefined
}

const lastOf = (text: string) => Array.from(text.slice(-2)).at(-1)
const firstOf = (text: string) => Array.from(text.slice(0, 2))[0]

/** Whether the text ends here as far as the word is concerned: the other side is no part of the same word. */
const isEdge = (mine: string | undefined, others: string | undefined): boolean =>
  kindOf(mine) === undefined || kindOf(mine) !== kindOf(others)

interface Banned {
  readonly word: string
  /** Something may be glued on there. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** A line of the list; `*` at either end stands for anything glued on. */
function readLine(line: string): Banned | undefined {
  const written = fold(line)
  const word = written.replace(/^\*+|\*+$/g, '')
  return word === '' ? undefined : { word, openStart: written.startsWith('*'), openEnd: written.endsWith('*') }
}

function isIn(text: string, { word, openStart, openEnd }: Banned): boolean {
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1)) {
    const to = from + word.length
    const starts = openStart || isEdge(firstOf(word), lastOf(text.slice(0, from)))
    if (starts && (openEnd || isEdge(lastOf(word), firstOf(text.slice(to))))) return true
  }
  return false
}

/** `list`: one word or phrase on each line. Answers whether a text has one of them. */
export function findBanned(list: string): (text: string) => boolean {
  const all = list.split('\n').flatMap((line) => readLine(line) ?? [])
  if (all.length === 0) return () => false
  return (text) => {
    const folded = fold(text)
    return all.some((banned) => isIn(folded, banned))
  }
}
