import { describe, expect, test } from 'vitest'
import { chatPieces, isOnlyPictures } from '../../overlays/parts/chat-pieces.ts'
import { personTint } from '../../overlays/look/person-colour.ts'
import { clipText, initialOf } from '../../overlays/parts/clip-text.ts'
import { person } from '../support/crowd.ts'

const emote = (id: string, at: number) => ({ id, at, picture: `https://e/${id}` })

describe('text of strangers', () => {
  test('is clipped between characters as a reader counts them', () => {
    expect(clipText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…')
    expect(clipText('नमस्ते दुनिया', 40)).toBe('नमस्ते दुनिया')
    expect(clipText('short', 40)).toBe('short')
  })

  test('keeps no towers of marks, and every mark that writing needs', () => {
    const zalgo = `h${'\u0301\u0302\u0303\u0304\u0305'.repeat(20)}i`
    expect(clipText(zalgo, 40)).toBe('h\u0301\u0302i')
    for (const real of ['ที่นี่', 'בְּרֵאשִׁית', 'ệ', 'é', 'مُحَمَّد', '❤️‍🔥', '1️⃣', '🏳️‍⚧️']) expect(clipText(real, 40)).toBe(real)
  })

  test('a control character or a line break becomes a space', () => {
    expect(clipText('a\n\n\u0007b', 40)).toBe('a b')
  })

  test('an initial is a letter, a digit or a picture, never a mark or a sign', () => {
    expect(initialOf('💀 Ribu')).toBe('💀')
    expect(initialOf('__ana')).toBe('A')
    expect(initialOf('…')).toBeUndefined()
  })

  test('a tint depends on the id alone', () => {
    expect(personTint('7300000000000000001')).toBe(personTint('7300000000000000001'))
    expect(new Set(Array.from({ length: 64 }, (_, id) => personTint(`73000000000000000${id}`))).size).toBe(8)
  })
})

describe('the pieces of a chat line', () => {
  test('emotes stand at their UTF-16 index, several at one, none inside a character', () => {
    // Index 2 is inside 😀, which ends at 3.
    expect(chatPieces('a😀b', [emote('x', 3), emote('y', 3), emote('z', 2)], [])).toEqual([
      { is: 'text', text: 'a😀' },
      { is: 'emote', emote: emote('z', 2) },
      { is: 'emote', emote: emote('x', 3) },
      { is: 'emote', emote: emote('y', 3) },
      { is: 'text', text: 'b' },
    ])
  })

  test('an emote beyond the end or before the start is not lost', () => {
    expect(chatPieces('hi', [emote('x', 99), emote('y', -1)], []).map((piece) => piece.is)).toEqual([
      'emote',
      'text',
      'emote',
    ])
  })

  test('mentions are found by name and handle, the longest first', () => {
    const pieces = chatPieces('hey @Ann Lee and @bob!', [], [person('Ann'), person('Ann Lee'), person('Bob')])
    expect(pieces.filter((piece) => piece.is === 'mention')).toEqual([
      { is: 'mention', text: '@Ann Lee' },
      { is: 'mention', text: '@bob' },
    ])
  })

  test('a line of a few pictures alone is large, one with words is not', () => {
    expect(isOnlyPictures(chatPieces('🔥🔥', [], []))).toBe(true)
    expect(isOnlyPictures(chatPieces('', [emote('x', 0)], []))).toBe(true)
    expect(isOnlyPictures(chatPieces('ok 🔥', [], []))).toBe(false)
    expect(isOnlyPictures(chatPieces('🔥'.repeat(20), [], []))).toBe(false)
    expect(isOnlyPictures(chatPieces('', [], []))).toBe(false)
  })
})
