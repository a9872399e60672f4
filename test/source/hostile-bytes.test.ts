/** Whatever bytes come: no throw, no event that is huge, malformed or not JSON; and the next message is read as ever. */
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemas, type Method } from '../../server/euler/codec.ts'
import type { RawMessage } from '../../server/euler/euler.ts'
import { normalize } from '../../server/source/normalize.ts'
import { createTranslator } from '../../server/source/translator.ts'
import { chat, gift, idOf, raw, THEN, user } from './messages.ts'

const methods = Object.keys(schemas) as Method[]
const LONGEST_EVENT = 200_000

/** Any field with any value, nested: the shape of protobuf without its sense. */
const anyField: fc.Arbitrary<(writer: BinaryWriter) => void> = fc.letrec<{ field: (writer: BinaryWriter) => void }>(
  (tie) => ({
    field: fc.oneof(
      { maxDepth: 5 },
      fc.tuple(fieldNumber(), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })).map(
        ([no, value]) =>
          (writer: BinaryWriter) =>
            void writer.tag(no, WireType.Varint).uint64(value),
      ),
      fc.tuple(fieldNumber(), fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('__proto__'), fc.webUrl())).map(
        ([no, value]) =>
          (writer: BinaryWriter) =>
            void writer.tag(no, WireType.LengthDelimited).string(value),
      ),
      fc.tuple(fieldNumber(), fc.uint8Array({ maxLength: 40 })).map(
        ([no, value]) =>
          (writer: BinaryWriter) =>
            void writer.tag(no, WireType.LengthDelimited).bytes(value),
      ),
      fc
        .tuple(fieldNumber(), fc.array(tie('field'), { maxLength: 8 }))
        .map(([no, fields]) => (writer: BinaryWriter) => {
          writer.tag(no, WireType.LengthDelimited).fork()
          for (const write of fields) write(writer)
          writer.join()
        }),
    ),
  }),
).field

function fieldNumber() {
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }) },
    fc.constantFrom(50, 63, 64, 100, 101, 1028),
  )
}

const anyPayload = fc.array(anyField, { maxLength: 20 }).map((fields) => {
  const writer = new BinaryWriter()
  // Somebody did it, or most kinds are dropped at once.
  writer.tag(2, WireType.LengthDelimited).fork().tag(1, WireType.Varint).uint64(11n).join()
  for (const write of fields) write(writer)
  return writer.finish()
})

function expectHarmless(message: RawMessage): string {
  const reading = normalize(message, THEN)
  if (reading.is !== 'event') return reading.is
  const { event } = reading
  const text = JSON.stringify(event)
  expect(text.length).toBeLessThan(LONGEST_EVENT)
  expect(event.id).toBeTruthy()
  expect(event.at).toBeGreaterThan(1e12)
  for (const number of numbersIn(event)) expect(Number.isSafeInteger(number) && number >= 0).toBe(true)
  for (const url of text.match(/"picture":"[^"]*"/g) ?? []) expect(url).toContain('"https://')
  return event.type
}

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* numbersIn(inner)
}

describe('hostile bytes', () => {
  test('fields without sense', () => {
    const came = new Map<string, number>()
    fc.assert(
      fc.property(fc.constantFrom(...methods), anyPayload, (method, payload) => {
        const what = expectHarmless({ method, id: '', payload, history: false })
        came.set(what, (came.get(what) ?? 0) + 1)
      }),
      { seed: 11, numRuns: 3_000 },
    )
    // It explored: events of several kinds, messages without sense, and broken ones.
    expect(came.size).toBeGreaterThan(8)
    expect(came.get('undecodable')).toBeGreaterThan(10)
    expect(came.get('chat')).toBeGreaterThan(10)
  })

  test('bytes at random', () => {
    fc.assert(
      fc.property(fc.constantFrom(...methods), fc.uint8Array({ maxLength: 300 }), (method, payload) => {
        expectHarmless({ method, id: '5', payload, history: false })
      }),
      { seed: 12, numRuns: 2_000 },
    )
  })

  test('every truncation and every flipped byte of a real shape', () => {
    const { method, payload } = gift({ msgId: idOf(1), count: 3 })
    for (let end = 0; end < payload.length; end++) {
      expectHarmless({ method, id: '', payload: payload.subarray(0, end), history: false })
      const flipped = Uint8Array.from(payload, (byte, n) => (n === end ? byte ^ 0xff : byte))
      expectHarmless({ method, id: '', payload: flipped, history: false })
    }
  })

  test('a length that lies, groups nested without end, 10 MB of nothing', () => {
    const lie = Uint8Array.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x07])
    const groups = new Uint8Array(1_000_000).fill(0x0b)
    const nothing = new Uint8Array(10_000_000)
    for (const payload of [lie, groups, nothing]) {
      const started = performance.now()
      expect(normalize({ method: 'WebcastChatMessage', id: '', payload, history: false }, THEN).is).toBe('undecodable')
      expect(performance.now() - started).toBeLessThan(2_000)
    }
  })

  test('a chat in which everything repeats as often as 10 MB allow', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => user(String(n + 1)))
    expectHarmless(raw('WebcastChatMessage', { common: { msgId: '5' }, user: user(), mentionUsers: many }))
    const ranks = many.map((one) => ({ rank: '1', score: '1', user: one }))
    expectHarmless(raw('WebcastRoomUserSeqMessage', { common: { msgId: '5' }, ranks }))
    const deleteMsgIds = Array.from({ length: 300_000 }, (_, n) => String(n + 1))
    expectHarmless(raw('WebcastImDeleteMessage', { common: { msgId: '5' }, deleteMsgIds }))
  })

  test('one bad message costs itself, and is counted', () => {
    const bad: string[] = []
    const translator = createTranslator({ now: THEN, onUndecodable: ({ method }) => bad.push(method) })
    const broken = { ...chat(idOf(1), 'x'), payload: Uint8Array.from([0xff]) }
    expect(translator.take(broken, THEN)).toBeUndefined()
    expect(translator.take({ ...broken, method: 'WebcastNew' }, THEN)).toBeUndefined()
    expect(translator.take(chat(idOf(2), 'fine'), THEN)?.event).toMatchObject({ text: 'fine' })
    expect(translator.take(chat(idOf(2), 'fine'), THEN)).toBeUndefined()
    expect(translator.tally).toEqual({ messages: 4, events: 1, unknown: 1, undecodable: 1 })
    expect(bad).toEqual(['WebcastChatMessage'])
  })

  test('messages without an id are known again by their content', () => {
    const translator = createTranslator({ now: THEN })
    const nameless = (content: string) => raw('WebcastChatMessage', { user: user(), content })
    expect(translator.take(nameless('a'), THEN)).toBeDefined()
    expect(translator.take(nameless('a'), THEN)).toBeUndefined()
    expect(translator.take(nameless('b'), THEN)).toBeDefined()
  })
})
