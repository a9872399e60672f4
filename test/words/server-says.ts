/** What the server says in English, read out of its sources: the texts that a page hands to tell(). */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { literalsOf } from './literals.ts'

const top = join(import.meta.dirname, '../..')

interface ServerText {
  /** From the top of the repository, with slashes. */
  readonly path: string
  /** Each ${…} as {}. */
  readonly text: string
}

const filesIn = (folder: string) =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.ts'))

const CHECK_THE_DISK = 'Check that the disk is not full and that the data folder can be written to.'
const SLOW_DOWN = 'Euler Stream asks Fanlight to slow down'
const WHEN_THERE_ARE_NEW = 'Fanlight goes on when Euler Stream gives new ones; a bigger plan has more.'
const OF_WHAT = ['of your Euler Stream plan', 'of this LIVE']
const NOTHING_LOST = 'Everything in it could still be read, and nothing is lost.'
const CHECK_SETTINGS = 'Check your settings; if an overlay stays empty, copy its address into OBS again.'
const IN_OBS = 'Tools → WebSocket Server Settings →'

/** Texts that stand in the sources in other pieces than they are said in: what is written → what is said. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  [`Today’s calls {} are used up. ${WHEN_THERE_ARE_NEW}`]: OF_WHAT.map(
    (what) => `Today’s calls ${what} are used up. ${WHEN_THERE_ARE_NEW}`,
  ),
  [`${SLOW_DOWN}{}. It goes on by itself.`]: [
    `${SLOW_DOWN}. It goes on by itself.`,
    ...OF_WHAT.flatMap((what) =>
      ['minute', 'hour'].map(
        (window) => `${SLOW_DOWN}: this ${window}’s calls ${what} are used up. It goes on by itself.`,
      ),
    ),
  ],
  [`Fanlight could not {} something in its own file. ${CHECK_THE_DISK}`]: ['read', 'keep', 'forget'].map(
    (what) => `Fanlight could not ${what} something in its own file. ${CHECK_THE_DISK}`,
  ),
  [`Copy it in OBS: ${IN_OBS} Show Connect Info → Server Password.`]: [
    `OBS asks for a password, and Fanlight has none. Copy it in OBS: ${IN_OBS} Show Connect Info → Server Password.`,
  ],
  [`Compare the port with the one in OBS: ${IN_OBS} Server Port.`]: [
    `What answers at {} is not OBS. Compare the port with the one in OBS: ${IN_OBS} Server Port.`,
  ],
  'OBS would not {}:': [
    'OBS would not tell what it holds: {}',
    'OBS would not undo the layout: {}',
    'OBS would not create the source "{}": {}',
    'OBS would not create the scene "{}": {}',
    'OBS would not bring the source "{}" up to date: {}',
  ],
  [`The file with your settings was damaged. It was moved aside as {}. {} ${CHECK_SETTINGS}`]: [
    `The file with your settings was damaged. It was moved aside as {}. ${NOTHING_LOST} ${CHECK_SETTINGS}`,
  ],
  // A fault of the disk names its file.
  ...Object.fromEntries(
    [
      'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself.',
      'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on.',
      'Fanlight may not write to its data folder. Check that the folder exists and that you may change it.',
      'The disk refused to keep new events. Check that it is connected and healthy.',
    ].map((text) => [text, [`${text} ({})`]]),
  ),
}

/** Something may follow a sentence, or stand before it: a stranger's words, a file, another sentence. */
const bareOf = (text: string) =>
  text
    .trim()
    .replace(/(?<=[.!?:]) ?(\{\})+$/, '')
    .replace(/^\{\} (?=\p{Lu})/u, '')

/** Every text of the folder's sources, as it is said. */
export const textsIn = (folder: string): readonly ServerText[] =>
  filesIn(folder).flatMap((path) =>
    literalsOf(readFileSync(join(top, path), 'utf8'))
      .map(({ text }) => bareOf(text))
      .flatMap((text) => PUT_TOGETHER[text] ?? [text])
      .map((text) => ({ path, text })),
  )

/** As tell() takes a text apart. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?:]) (?=\p{Lu}|“)/u)

/** A whole sentence for a person, rather than a name, a query or code. */
export const isSentence = (text: string): boolean =>
  /^[\p{Lu}{“"]/u.test(text) &&
  /[.!?](?: \(\{\}\))?$/.test(text) &&
  text.split(' ').length >= 4 &&
  /^[^{]|\{\}.*\p{L}{2}/u.test(text) &&
  !/\n|=>|\b(?:SELECT|DELETE|UPDATE|INSERT|CREATE)\b/.test(text)
