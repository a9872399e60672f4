/** Which language a page speaks, and the change to another while it is open. */
import { LANGUAGES } from '../../shared/settings/languages.ts'
import { useCatalogues, type Catalogue } from './say.ts'

export type Language = Exclude<keyof typeof LANGUAGES, 'auto'>

/** One page's words, a file for each language that is only fetched when it is spoken. English needs none. */
export type Book = Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly words: Catalogue }>>>

const isLanguage = (name: string): name is Language => name !== 'auto' && Object.hasOwn(LANGUAGES, name)

/** The language wished for; with 'auto' the first of the browser's that there is. */
export function chooseLanguage(wished: string, browsers: readonly string[]): Language {
  if (isLanguage(wished)) return wished
  return browsers.map((tag) => tag.split('-')[0] ?? '').find(isLanguage) ?? 'en'
}

/** Older Chromiums without a language of their system name one that is none, "en-US@posix", with which Intl throws. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    // A RangeError: that is the answer.
    return false
  }
}

/** How numbers and dates are written: as where the reader lives, where that is known. */
export function localeOf(language: Language, browsers: readonly string[]): string {
  // Our fields and OBS's write 0 to 9, so sentences do too.
  if (language === 'ar') return 'ar-u-nu-latn'
  const own = browsers.find((tag) => (tag === language || tag.startsWith(`${language}-`)) && isLocale(tag))
  return own ?? (language === 'pt' ? 'pt-BR' : language)
}

/** Draws everything anew: each element says its words while it draws. */
function drawAgain(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if ('requestUpdate' in element && typeof element.requestUpdate === 'function') element.requestUpdate()
    if (element.shadowRoot !== null) drawAgain(element.shadowRoot)
  }
}

let asked = 0
let current: string | undefined

/**
 * Speaks the language that is wished for ('auto' or nothing: the browser's), with the words of these books. Fetches
 * what it needs, then draws the page anew; where the words cannot be had the page goes on in the language it spoke.
 * `turnsPage`: the page runs from right to left where the language does.
 */
export async function speak(books: readonly Book[], wished = 'auto', turnsPage = true): Promise<void> {
  const mine = ++asked
  const language = chooseLanguage(wished, navigator.languages)
  const locale = localeOf(language, navigator.languages)
  if (locale === current) return
  let found: readonly Catalogue[] = []
  try {
    if (language !== 'en') found = (await Promise.all(books.map((book) => book[language]()))).map(({ words }) => words)
  } catch {
    // The server is gone or was just updated. The words spoken so far are better than none.
    return
  }
  // Somebody chose another language meanwhile.
  if (mine !== asked) return
  current = locale
  useCatalogues(locale, found)
  document.documentElement.lang = language === 'pt' ? 'pt-BR' : language
  if (turnsPage) document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  drawAgain(document)
}
