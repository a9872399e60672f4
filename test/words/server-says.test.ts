/** What the server says reaches the streamer in the language of the page, or stands here with the reason why not. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { controlBook } from '../../overlays/words/control/book.ts'
import { formsBook } from '../../overlays/words/forms/book.ts'
import { overlayBook } from '../../overlays/words/overlay/book.ts'
import { tell, useCatalogues, type Catalogue } from '../../overlays/words/say.ts'
import { serverBook } from '../../overlays/words/server/book.ts'
import { settingsBook } from '../../overlays/words/settings/book.ts'
import { setupBook } from '../../overlays/words/setup/book.ts'
import type { Book } from '../../overlays/words/speak.ts'
import { dockBook } from '../../overlays/words/status-dock/book.ts'
import { isSentence, sentencesOf, textsIn } from './server-says.ts'

/** Files and folders of the server whose texts no page tells, and who reads them instead. */
const FOR_OTHERS: Readonly<Record<string, string>> = {
  'server/config.ts': 'for the console: what may be set',
  'server/data-folder.ts': 'for the console: Fanlight does not start',
  'server/demo.ts': 'for the console',
  'server/doctor': 'for the console',
  'server/doctor-command.ts': 'for the console',
  'server/hosted/landing.ts': 'for the start page, which is plain HTML in English',
  'server/hosted/operator-login.ts': 'for the operator',
  'server/hosted/operator-routes.ts': 'for the operator',
  'server/hosted/ops-routes.ts': 'for the operator',
  'server/pairing': 'for the pages on which a device is paired, which are plain HTML in English',
  'server/redis/examine.ts': 'for the operator',
  'server/replay-command.ts': 'for the console',
  'server/replay-into.ts': 'for the console',
  'server/run.ts': 'for the console: Fanlight does not start',
  'server/setup/page-routes.ts': 'the pages are not built, so none can tell it',
  'server/setup/test-event.ts': 'what made-up viewers say',
  'server/simulator': 'for programs: what others answer',
  'server/source/describe-event.ts': 'for the console: a recording is printed',
  'server/token/outcomes.ts': 'for the page at the end of a consent, which is plain HTML in English',
}

/** Texts that no page tells, of files whose others it does. */
const NOT_TOLD: Readonly<Record<string, string>> = {
  'This request has more than one Host.': 'for programs: a page at a foreign address was not answered either',
  'The Host of this request is not this server.': 'as above',
  'The Origin of this request is not this server.': 'as above',
  'Another site asked for this.': 'as above',
  'Open Fanlight at its own address.': 'as above',
  'Fanlight is already running with this data folder. Close the other one first, or give this one a folder of its own.':
    'for the console: Fanlight does not start',
  'Fanlight cannot open its own file {}. Check that the disk is not full and that you may write there.':
    'for the console: Fanlight does not start',
  'Fanlight cannot keep its data in a "{}": the store is either memory: or sqlite:<file>.':
    'for the console: Fanlight does not start',
  'TikTok mutes for 5, 30, 60 or 300 seconds, or for good (-1).': 'for programs: the page offers no other times',
  'A person is named by TikTok’s number, digits only, as the feed has it.': 'for programs: the page sends the number',
  'There is no feature "{}". There are: {}.': 'for programs: the page names those there are',
  'There is no layout named "{}". There are: {}.': 'for programs: the page names those there are',
  'There is no kind of overlay named "{}". There are: {}.': 'for programs: the page names those there are',
  'There is no {} named "{}". There are: {}.': 'for programs: the page names those there are',
  'There is no setting named "{}".': 'for programs: the page names those there are',
  '"{}" ({}) must be {}.': 'for programs: the form keeps within the limits',
  'A test can be one of: {}.': 'for programs: the page names those there are',
  'There is no such creator any more.': 'for the operator',
  'The pages of Fanlight are not built yet. In the folder of Fanlight, run `npm run build`, then try again.':
    'the pages are not built, so none can tell it',
  'Nothing was deleted. To delete, send {"confirm": "{}"}.': 'for programs: the page sends it',
  'Fanlight expects a JSON object here.': 'for programs',
  'Fanlight expects JSON (content-type: application/json).': 'for programs',
  'Fanlight could not read this request. Is the JSON complete?': 'for programs',
  'Fanlight has no page at this address. The setup page is at the start: follow the link below.':
    'for a page of its own, which is plain HTML in English',
}

const isForOthers = (path: string) =>
  Object.keys(FOR_OTHERS).some((place) => path === place || path.startsWith(`${place}/`))

const said = textsIn('server').filter(({ path, text }) => !isForOthers(path) && isSentence(text))
const texts = [...new Map(said.map((one) => [one.text, one])).values()].filter(
  ({ text }) => !Object.hasOwn(NOT_TOLD, text),
)

const languages = Object.keys(serverBook) as (keyof Book)[]
const load = async (books: readonly Book[], language: keyof Book): Promise<readonly Catalogue[]> =>
  Promise.all(books.map(async (book) => (await book[language]()).words))

/** With something in each gap. */
const filled = (text: string) => {
  let count = 6
  return text.replaceAll('{}', () => String((count += 1)))
}
const tellAll = (language: string, catalogues: readonly Catalogue[], english: readonly string[]) => {
  useCatalogues(language, catalogues)
  return english.map((text) => tell(text))
}
afterAll(() => useCatalogues('en', []))

describe.each(languages)('in %s', (language) => {
  test('a page tells every sentence of the server’s', async () => {
    const words = await load([serverBook], language)
    const told = tellAll(
      language,
      words,
      texts.map(({ text }) => filled(text)),
    )
    const untold = texts.filter(({ text }, index) =>
      sentencesOf(filled(text)).some((sentence) => told[index]?.includes(sentence)),
    )
    expect(
      untold.map(({ path, text }) => `${path}: ${text}`),
      `put these into overlays/words/server/${language}.ts and the others there (each {} gets a name), or, where no page ` +
        'shows them, into NOT_TOLD of this test with the reason',
    ).toEqual([])
  })

  test.each<[string, readonly Book[]]>([
    ['setup page', [setupBook, formsBook, settingsBook, serverBook]],
    ['control page', [controlBook, formsBook, overlayBook, serverBook]],
    ['status dock', [dockBook, formsBook, serverBook]],
  ])('no general words of the %s get in their way', async (_, books) => {
    const [words, all] = [await load([serverBook], language), await load(books, language)]
    const english = texts
      .map(({ text }) => filled(text))
      // What the page says itself it may say in its own way.
      .filter((text) => !all.some((catalogue) => catalogue !== words[0] && Object.hasOwn(catalogue, text)))
    const [alone, onPage] = [tellAll(language, words, english), tellAll(language, all, english)]
    expect(
      onPage.filter((text, index) => text !== alone[index]),
      'a text with a {placeholder} that the page says itself takes these for its own: enter them whole',
    ).toEqual([])
  })
})

test('what is left out is there, and is left out for a reason', () => {
  expect(Object.keys(FOR_OTHERS).filter((place) => !existsSync(join(import.meta.dirname, '../..', place)))).toEqual([])
  const found = new Set(said.map(({ text }) => text))
  expect(Object.keys(NOT_TOLD).filter((text) => !found.has(text))).toEqual([])
})
