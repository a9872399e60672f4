import { describe, expect, test } from 'vitest'
import {
  arrange,
  levelsOf,
  type CloudRules,
  type PlacedWord,
  type WantedWord,
} from '../../overlays/word-cloud/cloud-layout.ts'
import { keepWords, readWords } from '../../overlays/word-cloud/kept-words.ts'
import { createWordTally, type SaidLine } from '../../overlays/word-cloud/word-tally.ts'
import { wordsOf } from '../../overlays/word-cloud/words-of.ts'

const NOW = 1_760_000_000_000
const MINUTE = 60_000

describe('the words of a line', () => {
  test.each([
    ['The boss fight was INSANE!!', ['boss', 'fight', 'insane']],
    ['das war ein geiler Kampf', ['geiler', 'kampf']],
    ['no me lo puedo creer, qué partida', ['puedo', 'creer', 'partida']],
    ['pizza pizza PIZZA', ['pizza']],
    ['sooooo goooood', ['soo', 'good']],
    ['gg wp', ['gg', 'wp']],
    ["don't know what to say", []],
    ['12345 100%', []],
    ['مصر تحبك يا فنان', ['مصر', 'تحبك', 'فنان']],
  ])('%s', (text, words) => expect(wordsOf(text, false)).toEqual(words))

  test('of Chinese and Japanese are found without spaces', () => {
    expect(wordsOf('今天的游戏好好玩', false)).toContain('游戏')
    expect(wordsOf('これは面白いゲームですね', false)).toEqual(expect.arrayContaining(['面白い', 'ゲーム']))
  })

  test('links, people and commands are none', () => {
    expect(wordsOf('look https://evil.example/x @lantern.fox www.foo.bar discord.gg/abc wow', false)).toEqual(['wow'])
    expect(wordsOf('!drop sword', false)).toEqual([])
    expect(wordsOf('[laughcry][wow] nice', false)).toEqual(['nice'])
  })

  test('emoji are words where they are wanted, whatever their colour of skin', () => {
    expect(wordsOf('👍🏽 fire 🔥🔥', true)).toEqual(['👍', '🔥', 'fire'])
    expect(wordsOf('👍🏽 fire 🔥🔥', false)).toEqual(['fire'])
  })

  test('a wall of text gives a few words, and soon', () => {
    const text = Array.from({ length: 5_000 }, (_, at) => `word${'abcdefghij'[at % 10]}${at}`).join(' ')
    expect(wordsOf(text, true).length).toBeLessThanOrEqual(24)
    expect(wordsOf(`${'a'.repeat(300)}b fox`, true)).toEqual(['aab', 'fox'])
    expect(wordsOf(`${'ab'.repeat(100)} fox`, true)).toEqual(['fox'])
    expect(wordsOf('e\u0301'.repeat(400), true)).toEqual([])
  })
})

describe('the tally of words', () => {
  let made = 0
  const line = (by: string, words: readonly string[], at = NOW): SaidLine => ({ id: String(++made), by, at, words })
  const topOf = (lines: readonly SaidLine[], now = NOW, halfLifeMs = 8 * MINUTE) => {
    const tally = createWordTally(halfLifeMs)
    for (const one of lines) tally.add(one)
    return tally.top(10, 1, now).map(({ word, weight }) => [word, Math.round(weight * 100) / 100])
  }

  test('counts how many say a word', () => {
    expect(topOf([line('a', ['boss']), line('b', ['boss', 'fight']), line('c', ['fox'])])).toEqual([
      ['boss', 2],
      ['fight', 1],
      ['fox', 1],
    ])
  })

  test('who says the same again within a minute has said it once', () => {
    const spam = Array.from({ length: 50 }, (_, at) => line('a', ['buy'], NOW + at * 100))
    expect(topOf(spam, NOW + 5_000)[0]?.[1]).toBeLessThan(1.01)
    expect(topOf([line('a', ['fox']), line('a', ['fox'], NOW + 61_000)], NOW + 61_000, 0)).toEqual([['fox', 2]])
  })

  test('what was said a half-life ago weighs half, and is forgotten in the end', () => {
    expect(topOf([line('a', ['old']), line('b', ['old'])], NOW + 8 * MINUTE)).toEqual([['old', 1]])
    expect(topOf([line('a', ['old'])], NOW + 60 * MINUTE)).toEqual([])
    expect(topOf([line('a', ['old'])], NOW + 60 * MINUTE, 0)).toEqual([['old', 1]])
  })

  test('weighs as well after a week as on the first minute', () => {
    const week = NOW + 7 * 24 * 60 * MINUTE
    const tally = createWordTally(MINUTE)
    tally.add(line('a', ['first']))
    for (let at = 0; at < 40; at++) tally.add(line(`b${at}`, ['late'], week))
    expect(tally.top(10, 1, week)).toEqual([{ word: 'late', weight: 40 }])
  })

  test('the same line told twice counts once', () => {
    const one = line('a', ['boss'])
    expect(topOf([one, one])).toEqual([['boss', 1]])
  })

  test('deleted lines and people were never there', () => {
    const tally = createWordTally(0)
    const bad = line('a', ['insult', 'boss'])
    for (const one of [bad, line('b', ['boss']), line('c', ['spam'])]) tally.add(one)
    tally.remove([bad.id], ['c'])
    expect(tally.top(10, 1, NOW)).toEqual([{ word: 'boss', weight: 1 }])
  })

  test('a hundred thousand words leave it small', () => {
    const tally = createWordTally(0)
    for (let at = 0; at < 10_000; at++) tally.add(line(`p${at}`, [`a${at}`, `b${at}`, 'boss']))
    expect(tally.keep().words.length).toBeLessThanOrEqual(1_500)
    expect(tally.keep().lines.length).toBeLessThanOrEqual(300)
    expect(tally.top(1, 1, NOW)[0]?.word).toBe('boss')
  })

  test('is the same after it was kept over a reload, and the newest lines do not count twice', () => {
    const lines = [line('a', ['boss']), line('b', ['boss', 'fox'])]
    const before = createWordTally(8 * MINUTE)
    for (const one of lines) before.add(one)
    const box = new Map<string, string>()
    const storage = () =>
      ({
        getItem: (name: string) => box.get(name) ?? null,
        setItem: (name: string, text: string) => box.set(name, text),
      }) as unknown as Storage
    keepWords(storage, 'cloud', { room: 'r1', tally: before.keep() })
    const after = createWordTally(8 * MINUTE, readWords(storage, 'cloud', 'r1'))
    for (const one of lines) after.add(one)
    expect(after.top(10, 1, NOW)).toEqual(before.top(10, 1, NOW))
    expect(readWords(storage, 'cloud', 'another LIVE')).toBeUndefined()
    box.set('fanlight words cloud', '{"room":"r1","tally":7}')
    expect(readWords(storage, 'cloud', 'r1')).toBeUndefined()
  })
})

describe('the places of words', () => {
  const rules: CloudRules = {
    area: { width: 900, height: 600 },
    measure: (word, level) => ({ width: (word.length * 11 + 8) * 1.3 ** level, height: 24 * 1.3 ** level }),
    isTurned: () => false,
  }
  const words = Array.from({ length: 36 }, (_, at) => `word${'abcdefgh'.slice(0, at % 8)}${at}`)
  const wanted = (levels: (at: number) => number): readonly WantedWord[] =>
    words.map((word, at) => ({ word, level: levels(at) }))

  function expectApart(placed: readonly PlacedWord[]) {
    for (const [at, one] of placed.entries()) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width / 2).toBeLessThanOrEqual(rules.area.width)
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0)
      expect(one.y + one.height / 2).toBeLessThanOrEqual(rules.area.height)
      for (const other of placed.slice(at + 1)) {
        const apart =
          Math.abs(one.x - other.x) * 2 >= one.width + other.width ||
          Math.abs(one.y - other.y) * 2 >= one.height + other.height
        expect(apart, `${one.word} and ${other.word}`).toBe(true)
      }
    }
  }
  const placeOf = (placed: readonly PlacedWord[], word: string) => placed.find((one) => one.word === word)

  test('no two lie on each other, and all are inside', () => {
    const placed = arrange(
      [],
      wanted((at) => Math.max(0, 5 - Math.floor(at / 4))),
      rules,
    )
    expect(placed.length).toBeGreaterThan(28)
    expectApart(placed)
  })

  test('whoever stays, stays where it is, whatever comes and goes around it', () => {
    let placed = arrange(
      [],
      wanted(() => 1),
      rules,
    )
    for (let round = 0; round < 60; round++) {
      const before = placed
      // Sizes wander by one, as they do from one moment to the next; a few words leave and come.
      const next = wanted((at) => 1 + ((at + round) % 2)).filter((_, at) => (at + round) % 9 !== 0)
      placed = arrange(before, next, rules)
      expectApart(placed)
      const stayed = before.filter(({ word }) => next.some((one) => one.word === word))
      for (const { word, x, y } of stayed) expect(placeOf(placed, word)).toMatchObject({ x, y })
    }
  })

  test('a word that has grown too large for its place gets another, one at a time', () => {
    const before = arrange(
      [],
      wanted(() => 1),
      rules,
    )
    const after = arrange(
      before,
      wanted((at) => (at % 12 === 5 ? 5 : 0)),
      rules,
    )
    expectApart(after)
    const moved = before.filter(({ word, x, y }) => {
      const now = placeOf(after, word)
      return now !== undefined && (now.x !== x || now.y !== y)
    })
    expect(moved.length).toBe(1)
  })

  test('where there is no room there are fewer words, and no error', () => {
    const tight: CloudRules = { ...rules, area: { width: 160, height: 60 } }
    expect(
      arrange(
        [],
        wanted(() => 4),
        tight,
      ).length,
    ).toBeLessThan(6)
    expect(
      arrange(
        [],
        wanted(() => 4),
        { ...rules, area: { width: 1, height: 1 } },
      ),
    ).toEqual([])
  })

  test('a weight between two sizes does not flicker', () => {
    const heavy = { word: 'heavy', weight: 10 }
    const levels = (weight: number, before: number) =>
      levelsOf([heavy, { word: 'light', weight }], new Map([['light', before]]))[1]?.level
    expect(levels(3, 2)).toBe(2)
    expect(levels(3, 3)).toBe(3)
    expect(levels(9.9, 2)).toBe(5)
  })
})
