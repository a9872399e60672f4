/** Cutting text of every writing: never inside what a reader takes for one character. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipText } from '../../overlays/parts/clip-text.ts'

const CORPUS = [
  'مُحَمَّد والقاهرة',
  'می‌خواهم',
  'בְּרֵאשִׁית בָּרָא',
  'ที่นี่ สู้ๆ นะครับ',
  'क्षत्रिय नमस्ते कि',
  'こんばんは、今日も',
  'がぎぐげご',
  '오늘 방송 너무',
  '这个地方太好看了',
  'Tiếng Việt ệ ữ',
  '👩‍👩‍👧‍👦👨🏿‍🚀🧑🏽‍🤝‍🧑🏻',
  '🇧🇷🇯🇵🏳️‍🌈🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '1️⃣#️⃣*️⃣',
  '𝓓𝓲𝓮𝓰𝓸',
  'ＡＢＣ',
] as const

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const split = (text: string) => [...characters.segment(text)].map(({ segment }) => segment)

test.each(CORPUS)('%s stays whole where it fits', (text) => {
  expect(clipText(text, split(text).length)).toBe(text)
})

test.each(CORPUS)('%s is cut between its characters, at any length', (text) => {
  const whole = split(text)
  for (let longest = 1; longest < whole.length; longest++) {
    expect(clipText(text, longest)).toBe(`${whole.slice(0, longest).join('').trimEnd()}…`)
  }
})

test('whatever is written, no more than asked for comes out, and no character carries a tower', () => {
  const mark = fc.constantFrom('\u0300', '\u0316', '\u0336', '\u0489', '\u20dd', '\u0e49', '\u05b8', '\u064e')
  const tower = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 3 }), fc.array(mark, { maxLength: 60 }))
  const text = fc
    .array(tower, { maxLength: 12 })
    .map((parts) => parts.map(([base, marks]) => base + marks.join('')).join(''))
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (written, longest) => {
      const clipped = split(clipText(written, longest))
      expect(clipped.length).toBeLessThanOrEqual(longest + 1)
      for (const character of clipped) expect(character.match(/\p{M}/gu)?.length ?? 0).toBeLessThanOrEqual(6)
    }),
  )
})
