import { create, toBinary } from '@bufbuild/protobuf'
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeFetchResult, decodeMessage, isMethod, schemas } from '../../server/euler/codec.ts'
import { FetchResultSchema } from '../../server/euler/gen/tiktok_pb.ts'

const captures = join(import.meta.dirname, '../../../shared/captures')

describe('messages', () => {
  test('ids past 2^53 stay what they are', () => {
    const id = '7309148534490630918'
    const bytes = toBinary(
      schemas.WebcastChatMessage,
      create(schemas.WebcastChatMessage, { common: { msgId: id }, user: { id }, content: 'hi' }),
    )
    const chat = decodeMessage('WebcastChatMessage', bytes)
    expect([chat.common?.msgId, chat.user?.id]).toEqual([id, id])
  })

  test('fields come in any order, unknown ones are skipped and not kept', () => {
    const writer = new BinaryWriter()
    writer.tag(999, WireType.LengthDelimited).string('what is this')
    writer.tag(3, WireType.LengthDelimited).string('hi')
    writer.tag(1, WireType.LengthDelimited).fork().tag(2, WireType.Varint).int64('5').join()
    const chat = decodeMessage('WebcastChatMessage', writer.finish())
    expect([chat.content, chat.common?.msgId]).toEqual(['hi', '5'])
    expect(chat.$unknown).toBeUndefined()
  })

  test('bytes that break off throw', () => {
    const bytes = toBinary(schemas.WebcastChatMessage, create(schemas.WebcastChatMessage, { content: 'hello' }))
    expect(() => decodeMessage('WebcastChatMessage', bytes.subarray(0, bytes.length - 1))).toThrow()
  })

  test('text that is not UTF-8 becomes replacement characters', () => {
    const bytes = Uint8Array.from([0x1a, 2, 0xff, 0xfe])
    expect(decodeMessage('WebcastChatMessage', bytes).content).toBe('\ufffd\ufffd')
  })

  test('a field that changed its kind costs itself', () => {
    const writer = new BinaryWriter()
    writer.tag(1, WireType.LengthDelimited).fork()
    writer.tag(2, WireType.Varint).int64('5').tag(8, WireType.Varint).int64('77').join()
    // A language that became a number, a mentioned user that became text, an emote of which the picture did.
    writer.tag(14, WireType.Varint).uint64('12345')
    writer.tag(12, WireType.LengthDelimited).string('somebody')
    writer.tag(13, WireType.LengthDelimited).fork().tag(1, WireType.Varint).int32(3)
    writer.tag(2, WireType.Varint).int32(9).join()
    writer.tag(3, WireType.LengthDelimited).string('hi')
    const chat = decodeMessage('WebcastChatMessage', writer.finish())
    expect(chat).toMatchObject({ common: { msgId: '5' }, content: 'hi', contentLanguage: '', emotes: [{ index: 3 }] })
    expect([chat.common?.displayText, chat.atUser, chat.emotes[0]?.emote]).toEqual([undefined, undefined, undefined])
  })

  test('a map and a list of numbers survive beside a field that changed', () => {
    const { WebcastLinkMicArmies, WebcastImDeleteMessage } = schemas
    const odd = new BinaryWriter().tag(1, WireType.Varint).int32(5).finish()
    const armies = toBinary(WebcastLinkMicArmies, create(WebcastLinkMicArmies, { armies: { 11: { hostscore: '7' } } }))
    expect(decodeMessage('WebcastLinkMicArmies', Buffer.concat([odd, armies])).armies[11]?.hostscore).toBe('7')
    const gone = toBinary(WebcastImDeleteMessage, create(WebcastImDeleteMessage, { deleteUserIds: ['1', '2'] }))
    expect(decodeMessage('WebcastImDeleteMessage', Buffer.concat([odd, gone])).deleteUserIds).toEqual(['1', '2'])
  })

  test('names of prototypes are no methods', () => {
    expect(['WebcastChatMessage', 'toString', '__proto__', 'constructor', ''].map(isMethod)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a fetch answer', () => {
  test('goes there and back', () => {
    const sent = create(FetchResultSchema, {
      cursor: 'c',
      fetchInterval: '1000',
      messages: [
        { method: 'WebcastChatMessage', payload: Uint8Array.of(1, 2), msgId: '7309148534490630918', isHistory: true },
      ],
      routeParams: { ['__proto__']: 'harmless', a: 'b' },
    })
    const read = decodeFetchResult(toBinary(FetchResultSchema, sent))
    expect(read).toMatchObject({
      cursor: 'c',
      fetchInterval: '1000',
      messages: [{ msgId: '7309148534490630918', isHistory: true }],
    })
    expect(({} as Record<string, unknown>)['harmless']).toBeUndefined()
  })
})

test.skipIf(!existsSync(captures))(
  'every recorded message of a known method decodes (skipped where ../shared/captures is absent)',
  () => {
    let decoded = 0
    for (const name of ['dupa', 'jw', 'log']) {
      for (const line of readFileSync(join(captures, `${name}.jsonl`), 'utf8')
        .trim()
        .split('\n')) {
        const { method, msgId, payload } = JSON.parse(line) as { method: string; msgId: string; payload: string }
        if (!isMethod(method)) continue
        const message = decodeMessage(method, Buffer.from(payload, 'base64'))
        expect(message.common?.msgId).toBe(msgId)
        decoded++
      }
    }
    expect(decoded).toBeGreaterThan(400)
  },
)
