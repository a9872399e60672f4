/** Every text has its translation in every language, with the same {placeholders}; and no translation is left over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Catalogue, Translation } from '../../overlays/words/say.ts'
import { controlBook } from '../../overlays/words/control/book.ts'
import { formsBook } from '../../overlays/words/forms/book.ts'
import { galleryBook } from '../../overlays/words/gallery/book.ts'
import { overlayBook } from '../../overlays/words/overlay/book.ts'
import { serverBook } from '../../overlays/words/server/book.ts'
import { settingsBook } from '../../overlays/words/settings/book.ts'
import { setupBook } from '../../overlays/words/setup/book.ts'
import type { Book } from '../../overlays/words/speak.ts'
import { dockBook } from '../../overlays/words/status-dock/book.ts'
import type { SettingsTable } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import { FONTS } from '../../shared/settings/look.ts'
import { overlays } from '../../shared/settings.ts'
import { saidIn, type Said } from './literals.ts'
import { sentencesOf, textsIn } from './server-says.ts'

const top = join(import.meta.dirname, '../..')
const FOR_THE_STREAMER = ['setup', 'control', 'gallery', 'status-dock']

const filesIn = (folder: string) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.ts'))

const readSaid = (paths: readonly string[]): ReadonlyMap<string, Said> =>
  new Map(
    paths
      .map((path) => [path, readFileSync(join(top, path), 'utf8')] as const)
      // Others may have a say() that means something else.
      .filter(([, code]) => /from '(\.\.\/words)?[./]*\/say\.ts'/.test(code))
      .flatMap(([path, code]) => saidIn(path, code))
      .map((said) => [said.english, said] as const),
  )

/** Words of settings tables: no names of typefaces, units of measure or languages, which are the same everywhere. */
function readTable(table: SettingsTable): readonly string[] {
  const KEPT = new Set(['px', '%', 's', ...Object.values(FONTS).slice(1, -1)])
  return Object.values(table)
    .flatMap((field) => [
      field.label,
      ...(field.help === undefined ? [] : [field.help]),
      ...(field.group === undefined ? [] : [field.group]),
      ...(field.type === 'choice' && field !== house.language ? Object.values(field.options) : []),
      ...(field.type === 'number' && field.unit !== undefined ? [field.unit] : []),
    ])
    .filter((text) => !KEPT.has(text))
}

const asSaid = (texts: readonly string[]): ReadonlyMap<string, Said> =>
  new Map(texts.map((english) => [english, { english }]))

const overlayFolders = readdirSync(join(top, 'overlays')).filter(
  (folder) => ![...FOR_THE_STREAMER, 'forms', 'words', 'public'].includes(folder) && !folder.includes('.'),
)
const forms = readSaid([...filesIn('overlays/forms'), 'overlays/words/figures.ts'])
const without = (said: ReadonlyMap<string, Said>, others: ReadonlyMap<string, Said>) =>
  new Map([...said].filter(([english]) => !others.has(english)))

/** What a book has to hold: what its pages say, without what they find in the book they share. */
const pages: Readonly<Record<string, { readonly book: Book; readonly said: ReadonlyMap<string, Said> }>> = {
  forms: { book: formsBook, said: forms },
  setup: { book: setupBook, said: without(readSaid(filesIn('overlays/setup')), forms) },
  control: { book: controlBook, said: without(readSaid(filesIn('overlays/control')), forms) },
  gallery: { book: galleryBook, said: without(readSaid(filesIn('overlays/gallery')), forms) },
  'status-dock': { book: dockBook, said: without(readSaid(filesIn('overlays/status-dock')), forms) },
  overlay: { book: overlayBook, said: readSaid(overlayFolders.flatMap((folder) => filesIn(`overlays/${folder}`))) },
  settings: {
    book: settingsBook,
    said: asSaid([
      ...Object.values(overlays).flatMap(({ title, about, settings }) => [title, about, ...readTable(settings)]),
      ...readTable(house),
    ]),
  },
}

const languages = Object.keys(formsBook) as (keyof Book)[]
const formsOf = (translation: Translation): readonly string[] =>
  typeof translation === 'string' ? [translation] : Object.values(translation)
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted()
const load = async (book: Book, language: keyof Book): Promise<Catalogue> => (await book[language]()).words

/** What is the matter with a translation of this text. */
function complaint(said: Said, translation: Translation, language: keyof Book): string | undefined {
  if (formsOf(translation).some((text) => text.trim() === '')) return 'is empty'
  const wanted = String(placeholders(said.english))
  // "One gift" may be said without its number.
  const needs = (text: string) =>
    (typeof translation === 'string' ? wanted : wanted.replace(/\{count\},?/, ''))
      .split(',')
      .every((name) => text.includes(name))
  const known = (text: string) => placeholders(text).every((name) => said.english.includes(name))
  if (!formsOf(translation).every((text) => needs(text) && known(text))) return `has other placeholders than ${wanted}`
  if (typeof translation === 'string') return undefined
  if (said.one === undefined) return 'is for a number of things, which this is not'
  const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories as readonly string[]
  const strange = Object.keys(translation).filter((rule) => !rules.includes(rule))
  return strange.length === 0 ? undefined : `has ${strange.join(', ')}, which this language does not tell apart`
}

describe.each(Object.entries(pages))('%s', (_, { book, said }) => {
  test.each(languages)('in %s says everything, and nothing that nobody says', async (language) => {
    const words = await load(book, language)
    expect({ missing: [...said.keys()].filter((english) => !Object.hasOwn(words, english)) }).toEqual({ missing: [] })
    expect({ unused: Object.keys(words).filter((english) => !said.has(english)) }).toEqual({ unused: [] })
    const wrong = [...said.values()].flatMap((one) => {
      const why = complaint(one, words[one.english] ?? '', language)
      return why === undefined ? [] : [`${one.english} ${why}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('server', () => {
  /** Every text of the server's, each ${…} as {}: whole and by sentence, which is how the page tells it. */
  const texts = new Set(
    [...textsIn('server'), ...textsIn('shared')].flatMap(({ text }) => [text, ...sentencesOf(text)]),
  )
  const bare = (english: string) => english.replaceAll(/\{\w+\}/g, '{}')

  test.each(languages)('in %s says what all the others say, and only what the server says', async (language) => {
    const words = await load(serverBook, language)
    expect(Object.keys(words)).toEqual(Object.keys(await load(serverBook, 'es')))
    const gone = Object.keys(words).filter((english) => !texts.has(bare(english)))
    expect(gone).toEqual([])
    const wrong = Object.entries(words).filter(
      ([english, translation]) => complaint({ english }, translation, language) !== undefined,
    )
    expect(wrong).toEqual([])
  })
})

test('each folder of words is a book of its own with a file for each language', () => {
  const folders = readdirSync(join(top, 'overlays/words')).filter((name) => !name.includes('.'))
  expect(folders.toSorted()).toEqual([...Object.keys(pages), 'server'].toSorted())
  for (const folder of folders) {
    for (const language of languages) {
      expect(existsSync(join(top, 'overlays/words', folder, `${language}.ts`)), `${folder}/${language}`).toBe(true)
    }
  }
})
