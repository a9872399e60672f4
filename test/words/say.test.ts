import { afterEach, describe, expect, test } from 'vitest'
import { direction, say, sayCount, sayWith, tell, useCatalogues, type Catalogue } from '../../overlays/words/say.ts'
import { number, span } from '../../overlays/words/figures.ts'
import { chooseLanguage, localeOf } from '../../overlays/words/speak.ts'
import { saidIn } from './literals.ts'

const german: Catalogue = {
  'Try again': 'Nochmal versuchen',
  'Ban {name}?': '{name} sperren?',
  '{count} pages open': { one: '{count} Seite offen', other: '{count} Seiten offen' },
  'Wait {count} seconds.': '{count} Sekunden warten.',
  'The source "{name}" is gone.': 'Die Quelle „{name}“ ist weg.',
  'The source "{name}" is now called "{other}".': 'Die Quelle „{name}“ heißt jetzt „{other}“.',
  'Add it again.': 'Füge sie neu hinzu.',
}
const speakGerman = () => useCatalogues('de', [german])
afterEach(() => useCatalogues('en', []))

describe('say', () => {
  test('without a catalogue says the text itself, its placeholders filled', () => {
    expect(say('Wait {count} seconds.', { count: 12_000 })).toBe('Wait 12,000 seconds.')
    expect(sayCount('{count} page open', '{count} pages open', 1)).toBe('1 page open')
    expect(sayCount('{count} page open', '{count} pages open', 2)).toBe('2 pages open')
    expect(tell('Whatever the server says.')).toBe('Whatever the server says.')
  })

  test('says it in the language, numbers and plurals too', () => {
    speakGerman()
    expect(say('Try again')).toBe('Nochmal versuchen')
    expect(say('Wait {count} seconds.', { count: 12_000 })).toBe('12.000 Sekunden warten.')
    expect(sayCount('{count} page open', '{count} pages open', 1)).toBe('1 Seite offen')
    expect(sayCount('{count} page open', '{count} pages open', 2)).toBe('2 Seiten offen')
    expect(number(1_284)).toBe('1.284')
  })

  test('what a catalogue lacks is said in English', () => {
    speakGerman()
    expect(say('Nobody translated {what}.', { what: 'this' })).toBe('Nobody translated this.')
    expect(sayCount('{count} gift', '{count} gifts', 2)).toBe('2 gifts')
    expect(say('toString')).toBe('toString')
  })

  test('a value with braces in it is no placeholder, and one that is not given stays to be seen', () => {
    expect(say('Ban {name}?', { name: '{other}' })).toBe('Ban {other}?')
    expect(say('Ban {name}?')).toBe('Ban {name}?')
  })

  test('elements stand where the language puts them', () => {
    const element = { any: 'template' }
    expect(sayWith('Ban {name}?', { name: element })).toEqual(['Ban ', element, '?'])
    speakGerman()
    expect(sayWith('Ban {name}?', { name: element })).toEqual(['', element, ' sperren?'])
  })

  test('Arabic tells six numbers apart, reads from the right, and writes our digits', () => {
    const six = { zero: '0', one: '1', two: '2', few: '3-10', many: '11-99', other: '100' }
    useCatalogues(localeOf('ar', ['ar-EG']), [{ '{count} gifts': six }])
    const said = [0, 1, 2, 5, 11, 100].map((count) => sayCount('{count} gift', '{count} gifts', count))
    expect(said).toEqual(Object.values(six))
    expect(direction()).toBe('rtl')
    expect(number(1_284)).toMatch(/^1.?284$/)
  })
})

describe('tell', () => {
  test('finds the sentence that a text was made from', () => {
    speakGerman()
    expect(tell('The source "Chat" is gone.')).toBe('Die Quelle „Chat“ ist weg.')
    expect(tell('The source "Chat" is now called "My chat".')).toBe('Die Quelle „Chat“ heißt jetzt „My chat“.')
  })

  test('translates sentence by sentence what was put together from several; the unknown ones stay', () => {
    speakGerman()
    expect(tell('The source "Chat" is gone. Add it again.')).toBe('Die Quelle „Chat“ ist weg. Füge sie neu hinzu.')
    expect(tell('Nobody knows this. Add it again.')).toBe('Nobody knows this. Füge sie neu hinzu.')
  })

  test('a text of several sentences is found whole where something follows it; no general pattern swallows it', () => {
    const both = { 'One is lost. All others are here.': 'Einer fehlt. Alle anderen sind da.' }
    useCatalogues('de', [german, both, { '{count} of {most}': '{count} von {most}' }])
    expect(tell('One is lost. All others are here. Its words: nothing.')).toBe(
      'Einer fehlt. Alle anderen sind da. Its words: nothing.',
    )
    expect(tell('A fault of its own. Nobody knows it.')).toBe('A fault of its own. Nobody knows it.')
  })

  test('a text full of signs that patterns are made of breaks nothing', () => {
    speakGerman()
    const odd = 'Wait $& (.*) [ seconds. \\ {name}'
    expect(tell(odd)).toBe(odd)
  })
})

describe('the language', () => {
  test('is the one wished for, else the first of the browser that there is, else English', () => {
    expect(chooseLanguage('ja', ['de-DE'])).toBe('ja')
    expect(chooseLanguage('auto', ['zh-CN', 'pt-PT', 'de'])).toBe('pt')
    expect(chooseLanguage('auto', ['zh-CN'])).toBe('en')
    expect(chooseLanguage('auto', ['auto', 'toString'])).toBe('en')
    expect(chooseLanguage('klingon', ['fr'])).toBe('fr')
  })

  test('writes numbers as where the reader lives', () => {
    expect(localeOf('en', ['de', 'en-GB'])).toBe('en-GB')
    expect(localeOf('pt', [])).toBe('pt-BR')
    expect(localeOf('es', ['en'])).toBe('es')
    expect(localeOf('en', ['en-US@posix'])).toBe('en')
  })
})

test('a span is short, and never below nothing', () => {
  const at = [-5, 8_000, 60_000, 185_000, 3_600_000, 7_800_000, 3 * 86_400_000]
  expect(at.map(span)).toEqual(['0 s', '8 s', '1 min', '3 min 5 s', '1 h', '2 h 10 min', '3 days'])
})

describe('the reader of sources', () => {
  test('finds what is said, over line ends and in either quotes', () => {
    const code = `say('one {a}') say(\n  "it's two",\n) sayCount('{count} x', '{count} xs', n) this.#aloud.announce(text)`
    expect(saidIn('here', code)).toEqual([
      { english: 'one {a}' },
      { english: "it's two" },
      { english: '{count} xs', one: '{count} x' },
    ])
  })

  test('refuses what it could not read', () => {
    expect(() => saidIn('here', 'say(words)')).toThrow('here')
    expect(() => saidIn('here', 'say(`a ${b}`)')).toThrow('quotes')
  })
})
