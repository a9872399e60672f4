import { expect, test } from 'vitest'
import { linePieces } from '../../overlays/control/line-pieces.ts'

const emote = (id: string, at: number) => ({ id, at, picture: `https://x.test/${id}` })
const told = (said: string, ...emotes: ReturnType<typeof emote>[]) =>
  linePieces(said, emotes).map((piece) => (typeof piece === 'string' ? piece : `<${piece.id}>`))

test('emotes stand where they were typed, several at one place in their order', () => {
  expect(told('hi there', emote('a', 3))).toEqual(['hi ', '<a>', 'there'])
  expect(told('hi', emote('b', 2), emote('a', 0), emote('c', 2))).toEqual(['<a>', 'hi', '<b>', '<c>'])
  expect(told('', emote('a', 0))).toEqual(['<a>'])
})

test('a place that is none, or inside a character, breaks nothing', () => {
  expect(told('hi', emote('a', 99), emote('b', -4))).toEqual(['<b>', 'hi', '<a>'])
  expect(told('😀!', emote('a', 1))).toEqual(['😀', '<a>', '!'])
})
