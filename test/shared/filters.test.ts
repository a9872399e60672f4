import { describe, expect, test } from 'vitest'
import { findBanned } from '../../shared/banned-words.ts'
import { isPersonShown, isShown, withoutBannedName, type FilterSettings } from '../../shared/filters.ts'
import { chat, does, gift, person, sends, subscribes } from '../support/crowd.ts'

describe('words never shown', () => {
  const found = (list: string, text: string) => findBanned(list)(text)

  test.each([
    ['idiot', 'You IDIOT!', true],
    ['idiot', 'idiotic', false],
    ['idiot*', 'idiotic', true],
    ['*ass', 'badass', true],
    ['ass', 'class, pass, assume', false],
    ['ass', '_ass_ #ass', true],
    ['bad  word', 'a bad\nword', true],
    ['69', 'in 1969', false],
    ['69', 'idiot69', true],
    ['fuck', 'ｆｕｃｋ', true],
    ['fuck', 'f\u200bu\u00adck', true],
    ['fuck', 'f\u0336u\u0336c\u0336k\u0336', true],
    ['ano', 'feliz año', false],
    ['straße', 'STRASSE', true],
    ['istanbul', 'İSTANBUL', true],
    ['σας', 'ΣΑΣ', true],
    ['дурак', 'ну ДУРАК же', true],
    ['дурак', 'дурака', false],
    ['馬鹿', 'あなたは馬鹿です', true],
    ['バカ', 'ﾊﾞｶだね', true],
    ['바보', '바보야', true],
    ['โง่', 'คนโง่มาก', true],
    ['idiot', '你是idiot吗', true],
    ['غبي', 'أنت غَبِيّ', true],
    ['غبي', 'غبـــي', true],
    ['c++', 'I like C++.', true],
    ['a.b', 'axb', false],
    ['💩', 'you💩', true],
    ['*', 'anything', false],
    ['\n  \n', 'anything', false],
  ])('%j in %j: %s', (list, text, expected) => expect(found(list, text)).toBe(expected))

  test('any line of the list counts, and a list from Windows too', () => {
    expect(found('one\r\ntwo\r\n', 'it is two')).toBe(true)
    expect(found('one\r\ntwo\r\n', 'three')).toBe(false)
  })

  test('a long list and a long text take no time to speak of', () => {
    const isBanned = findBanned(Array.from({ length: 400 }, (_, index) => `word${index}a`).join('\n'))
    const text = 'worda '.repeat(50)
    const before = performance.now()
    for (let line = 0; line < 200; line++) isBanned(`${text}${line}`)
    expect((performance.now() - before) / 200).toBeLessThan(2)
  })
})

describe('what an overlay shows', () => {
  const ana = person('Ana')
  const shown = (event: Parameters<typeof isShown>[0], settings: FilterSettings) => isShown(event, settings)

  test('without a setting, everything', () => {
    for (const event of [chat(ana, '!help www.example.com'), does(ana, 'join'), sends(ana, gift('Rose', 1), 1)]) {
      expect(shown(event, {})).toBe(true)
    }
  })

  test('kinds that are off are not shown; shares and subscriptions go with follows where they have no switch', () => {
    expect(shown(sends(ana, gift('Rose', 1), 1), { gifts: false })).toBe(false)
    expect(shown(does(ana, 'join'), { joins: false })).toBe(false)
    expect(shown(does(ana, 'share'), { follows: false })).toBe(false)
    expect(shown(subscribes(ana), { follows: false })).toBe(false)
    expect(shown(does(ana, 'share'), { follows: false, shares: true })).toBe(true)
  })

  test('the smallest gift is reckoned over the whole streak', () => {
    expect(shown(sends(ana, gift('Rose', 1), 4), { minDiamonds: 5 })).toBe(false)
    expect(shown(sends(ana, gift('Rose', 1), 5), { minDiamonds: 5 })).toBe(true)
  })

  test.each([
    ['everyone', ['nobody', 'follower', 'friend', 'team', 'subscriber', 'gifter', 'moderator', 'host']],
    ['followers', ['follower', 'friend', 'subscriber', 'moderator', 'host']],
    ['friends', ['friend', 'moderator', 'host']],
    ['team', ['team', 'subscriber', 'moderator', 'host']],
    ['subscribers', ['subscriber', 'moderator', 'host']],
    ['gifters', ['gifter', 'moderator', 'host']],
    ['moderators', ['moderator', 'host']],
  ] as const)('messages of %s', (who, expected) => {
    const crowd = {
      nobody: {},
      follower: { follower: true },
      friend: { friend: true },
      team: { teamLevel: 3 },
      subscriber: { subscriber: true },
      gifter: { topGifter: 2 },
      moderator: { moderator: true },
      host: { host: true },
    } as const
    const heard = Object.entries(crowd).filter(([name, roles]) => shown(chat(person(name, roles), 'hi'), { who }))
    expect(heard.map(([name]) => name)).toEqual(expected)
    // A gift is thanked whoever gave it.
    expect(shown(sends(ana, gift('Rose', 1), 1), { who })).toBe(true)
  })

  test.each([
    ['!song Africa', true],
    ['  !help', true],
    ['！ヘルプ', true],
    ['!!!', false],
    ['wow!', false],
  ])('%j is a command: %s', (text, is) => expect(shown(chat(ana, text), { hideCommands: true })).toBe(!is))

  test.each([
    ['see https://a.example', true],
    ['WWW.stream.example', true],
    ['discord.gg/abc', true],
    ['buy at shop.example/x', true],
    ['best-shop.com', true],
    ['ｂｅｓｔ．ｃｏｍ', true],
    ['wait...what', false],
    ['1.5 or 2.0?', false],
    ['ok.cool', false],
    ['e.g. this', false],
  ])('%j has a link: %s', (text, has) => expect(shown(chat(ana, text), { hideLinks: true })).toBe(!has))

  test('nothing of the people on the block list, however it is written', () => {
    const settings = { blocked: '@ana\n Ben, @Carl ' }
    for (const name of ['Ana', 'Ben', 'carl']) {
      expect(shown(chat(person(name), 'hi'), settings)).toBe(false)
      expect(shown(sends(person(name), gift('Rose', 1), 1), settings)).toBe(false)
    }
    expect(shown(chat(person('Dan'), 'hi'), settings)).toBe(true)
    // Nobody without a handle is blocked by an empty line.
    expect(isPersonShown(person('Dan', { handle: '' }), { blocked: '\n' })).toBe(true)
  })

  test('a banned word hides a message by its text, anything by its name, and a gift to such a guest', () => {
    const settings = { bannedWords: 'rude' }
    expect(shown(chat(ana, 'how rude!'), settings)).toBe(false)
    expect(shown(does(person('Rude Boy'), 'follow'), settings)).toBe(false)
    expect(shown(does(person('Boy', { handle: 'rude.boy' }), 'join'), settings)).toBe(false)
    expect(shown(sends(ana, gift('Rose', 1), 1, { to: person('rude') }), settings)).toBe(false)
    expect(shown(chat(ana, 'crude oil'), settings)).toBe(true)
  })

  test('who gave something can be shown without a name', () => {
    const rude = person('Rude Boy', { picture: 'https://p/1' })
    expect(withoutBannedName(rude, { bannedWords: 'rude' })).toEqual({ ...rude, name: '', handle: '' })
    expect(withoutBannedName(ana, { bannedWords: 'rude' })).toBe(ana)
  })
})
