import { gzipSync } from 'node:zlib'
import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import type { PushOffer } from '../../server/euler/euler.ts'
import {
  EnterRoomSchema,
  FetchResultSchema,
  HeartBeatSchema,
  PushFrameSchema,
} from '../../server/euler/gen/tiktok_pb.ts'
import { addressOf, USER_AGENT } from '../../server/euler/push-address.ts'
import { ackFrame, enterRoomFrame, heartbeatFrame, readPushFrame } from '../../server/euler/push-frame.ts'
import { MAX_UNPACKED_BYTES } from '../../server/euler/unpack.ts'

const offer = (more: Partial<PushOffer> = {}): PushOffer => ({
  server: 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/',
  params: { wrss: 'a+b/= |c', imprp: '', identity: 'audience' },
  room: '74',
  cursor: 'c|1',
  internalExt: 'x:1|y:2',
  cookie: 'ttwid=1%7Cabc; Path=/; HttpOnly; msToken=q==',
  ...more,
})
const rules = { loopback: false, random: () => 0.5 }
const codeOf = (act: () => unknown): string => {
  try {
    act()
    return 'no error'
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

describe('the address', () => {
  test('names the room, the place and what the server asked for, every value escaped in full', () => {
    const { url, headers } = addressOf(offer(), rules)
    const parsed = new URL(url)
    expect(parsed.origin + parsed.pathname).toBe('wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/')
    expect(Object.fromEntries(parsed.searchParams)).toMatchObject({
      room_id: '74',
      cursor: 'c|1',
      internal_ext: 'x:1|y:2',
      wrss: 'a+b/= |c',
      compress: 'gzip',
      identity: 'audience',
      resp_content_type: 'protobuf',
      aid: '1988',
      last_rtt: '150',
    })
    expect(url).toContain('wrss=a%2Bb%2F%3D%20%7Cc')
    expect(url.endsWith('&version_code=270000')).toBe(true)
    expect(parsed.searchParams.has('imprp')).toBe(false)
    expect(headers).toEqual({
      cookie: 'ttwid=1%7Cabc; msToken=q==',
      'user-agent': USER_AGENT,
      origin: 'https://www.tiktok.com',
    })
  })

  test.each([
    'wss://192.168.0.1/webcast/im/push/',
    'wss://localhost/',
    'ws://127.0.0.1:5757/socket',
    'ws://webcast-ws.tiktok.com/',
    'wss://tiktok.com.evil.example/',
    'wss://eviltiktok.com/',
    'wss://webcast-ws.tiktok.com:22/',
    'wss://user:password@webcast-ws.tiktok.com/',
    'https://webcast-ws.tiktok.com/',
    'file:///etc/passwd',
    'not an address',
  ])('%s is not gone to', (server) => {
    expect(codeOf(() => addressOf(offer({ server }), rules))).toBe('PUSH_ELSEWHERE')
  })

  test('a simulator on this computer may name itself, and no other computer', () => {
    const local = { ...rules, loopback: true }
    expect(codeOf(() => addressOf(offer({ server: 'ws://127.0.0.1:5858/webcast/im/push/' }), local))).toBe('no error')
    expect(codeOf(() => addressOf(offer({ server: 'ws://192.168.0.1:5858/' }), local))).toBe('PUSH_ELSEWHERE')
  })

  test.each([undefined, '', 'Path=/; Secure', 'a\r\nx-evil: 1', 'x'.repeat(10_000)])(
    'cookie %j: nothing to show',
    (cookie) => {
      const { cookie: _none, ...bare } = offer()
      const told = cookie === undefined ? bare : { ...bare, cookie }
      expect(codeOf(() => addressOf(told, rules))).toBe('PUSH_COOKIE_MISSING')
    },
  )
})

const batch = toBinary(
  FetchResultSchema,
  create(FetchResultSchema, {
    messages: [{ method: 'WebcastChatMessage', msgId: '5', payload: Uint8Array.of(1) }],
    cursor: 'c2',
    internalExt: 'ext',
    needAck: true,
  }),
)
const frame = (payload: Uint8Array, more: object = {}) =>
  toBinary(
    PushFrameSchema,
    create(PushFrameSchema, { logId: '77', payloadEncoding: 'pb', payloadType: 'msg', payload, ...more }),
  )

/** Nothing is wrong with it but its size. */
const hugeBatch = toBinary(
  FetchResultSchema,
  create(FetchResultSchema, {
    messages: [{ method: 'WebcastChatMessage', payload: new Uint8Array(MAX_UNPACKED_BYTES) }],
    cursor: 'c2',
  }),
)

describe('frames', () => {
  test.each([
    ['packed, and said so', frame(gzipSync(batch), { headers: [{ key: 'compress_type', value: 'gzip' }] })],
    ['packed without a word', frame(gzipSync(batch))],
    ['as it is', frame(batch)],
    ['as it is, said to be packed', frame(batch, { headers: [{ key: 'compress_type', value: 'gzip' }] })],
  ])('a batch %s', (_name, bytes) => {
    expect(readPushFrame(bytes)).toMatchObject({
      is: 'batch',
      logId: '77',
      batch: { cursor: 'c2', internalExt: 'ext', needAck: true, messages: [{ id: '5', method: 'WebcastChatMessage' }] },
    })
  })

  test('an answer to ours is no batch', () => {
    expect(readPushFrame(frame(new Uint8Array(), { payloadType: 'hb' }))).toEqual({ is: 'other', type: 'hb' })
  })

  test.each([
    ['a bomb', frame(gzipSync(hugeBatch))],
    ['half a gzip', frame(gzipSync(batch).subarray(0, 20))],
    ['no frame', Uint8Array.of(0x42, 0xff, 0xff)],
    ['a frame of nonsense', frame(Uint8Array.of(0xff, 0xff, 0xff))],
  ])('%s is unreadable, and nothing is thrown', (_name, bytes) => {
    expect(readPushFrame(bytes)).toMatchObject({ is: 'unreadable' })
  })

  test('what is sent is what TikTok reads', () => {
    const sent = (bytes: Uint8Array) => fromBinary(PushFrameSchema, bytes)
    const enter = sent(enterRoomFrame('74', 'c1', '123'))
    expect(enter).toMatchObject({ payloadType: 'im_enter_room', payloadEncoding: 'pb' })
    expect(fromBinary(EnterRoomSchema, enter.payload)).toMatchObject({
      roomId: '74',
      cursor: 'c1',
      liveId: '12',
      identity: 'audience',
      accountType: '0',
      enterUniqueId: '123',
      filterWelcomeMsg: '0',
    })
    const beat = sent(heartbeatFrame('74', 3))
    expect(beat.payloadType).toBe('hb')
    expect(fromBinary(HeartBeatSchema, beat.payload)).toMatchObject({ roomId: '74', sendPacketSeqId: '3' })
    const ack = sent(ackFrame('77', 'ext'))
    expect(ack).toMatchObject({ payloadType: 'ack', payloadEncoding: 'pb', logId: '77' })
    expect(new TextDecoder().decode(ack.payload)).toBe('ext')
    expect(new TextDecoder().decode(sent(ackFrame('77', '')).payload)).toBe('-')
  })
})
