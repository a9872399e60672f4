/**
 * What a page says, in the language of who reads it. The English text is the key, so a page reads as it is written
 * and one in English needs no catalogue; what a catalogue lacks is said in English.
 */

type Rule = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
/** One sentence, or the sentence for each kind of number that the language tells apart. */
export type Translation = string | (Readonly<Partial<Record<Rule, string>>> & { readonly other: string })
/** English → translation, with the same {placeholders}. */
export type Catalogue = Readonly<Record<string, Translation>>

/** What stands in a sentence's {placeholders}. Numbers are written as the language writes them. */
type Values = Readonly<Record<string, string | number>>

interface Pattern {
  readonly english: string
  readonly matches: RegExp
  readonly names: readonly string[]
}

let locale = 'en'
let catalogues: readonly Catalogue[] = []
let patterns: readonly Pattern[] | undefined
let plurals = new Intl.PluralRules('en')
let numbers = new Intl.NumberFormat('en')

/** From here on everything is said with these; where two know a text, the first counts. */
export function useCatalogues(newLocale: string, found: readonly Catalogue[]): void {
  locale = newLocale
  catalogues = found
  patterns = undefined
  plurals = new Intl.PluralRules(locale)
  numbers = new Intl.NumberFormat(locale)
}

/** The locale in which numbers and dates are written: 'pt-BR', 'ar-u-nu-latn'. */
export const spokenLocale = (): string => locale

/** Which way the language runs: for `dir` on a sentence that a page draws in its own direction. */
export const direction = (): 'ltr' | 'rtl' => (locale.startsWith('ar') ? 'rtl' : 'ltr')

const find = (english: string): Translation | undefined =>
  catalogues.find((catalogue) => Object.hasOwn(catalogue, english))?.[english]

const written = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value)

const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : written(value)
  })

/** The sentence for no number in particular. */
const plain = (found: Translation): string => (typeof found === 'string' ? found : found.other)

/** Says the text, its {placeholders} filled. The text has to stand there in letters: a test reads the sources for it. */
export const say = (english: string, values: Values = {}): string => fill(plain(find(english) ?? english), values)

/** As `say`, for a number of things: `sayCount('{count} page open', '{count} pages open', count)`. */
export function sayCount(one: string, many: string, count: number, values: Values = {}): string {
  const found = find(many)
  const text =
    found === undefined
      ? count === 1
        ? one
        : many
      : typeof found === 'string'
        ? found
        : (found[plurals.select(count)] ?? found.other)
  return fill(text, { ...values, count })
}

/** As `say`, with elements among the words: what a template shows for `${sayWith('Ban {name}?', { name: html`…` })}`. */
export const sayWith = (english: string, values: Readonly<Record<string, unknown>>): readonly unknown[] =>
  plain(find(english) ?? english)
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? `{${part}}`)))

const IS_SENTENCE = /[.!?]$/
const SENTENCE_END = /(?<=[.!?:]) (?=\p{Lu}|“)/u

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

function readPattern(english: string): Pattern {
  const parts = english.split(/\{(\w+)\}/)
  const matches = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : '(.+?)')).join('')
  return { english, matches: new RegExp(`^${matches}$`, 's'), names: parts.filter((_, index) => index % 2 === 1) }
}

/** The patterns with the most words first, so that a general one does not swallow a special one's text. */
const allPatterns = (): readonly Pattern[] =>
  (patterns ??= catalogues
    .flatMap((catalogue) => Object.keys(catalogue))
    .filter((english) => english.includes('{'))
    .map(readPattern)
    .sort((a, b) => b.matches.source.length - a.matches.source.length))

function tellOne(text: string): string | undefined {
  const known = find(text)
  if (known !== undefined) return plain(known)
  for (const { english, matches, names } of allPatterns()) {
    const match = matches.exec(text)
    // "{count} of {most}" is no sentence, however many of the server's have an "of" in them.
    if (IS_SENTENCE.test(text) !== IS_SENTENCE.test(english)) continue
    if (match?.slice(1).some((value) => SENTENCE_END.test(value))) continue
    const found = match === null ? undefined : find(english)
    if (match === null || found === undefined) continue
    return fill(plain(found), Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])))
  }
  return undefined
}

/**
 * Says what came in English from elsewhere: a verdict, a refusal, a label of a settings table. It is looked up as it
 * stands, then by the sentences with {placeholders} that it could have been made from, then by its longest runs of
 * sentences: something may stand before or after what the catalogue knows.
 */
export function tell(text: string): string {
  if (catalogues.length === 0) return text
  const sentences = text.split(SENTENCE_END)
  const told: string[] = []
  for (let at = 0; at < sentences.length;) {
    let end = sentences.length
    let found = tellOne(sentences.slice(at, end).join(' '))
    while (found === undefined && end > at + 1) found = tellOne(sentences.slice(at, --end).join(' '))
    told.push(found ?? sentences[at] ?? '')
    at = end
  }
  return told.join(' ')
}
