/** The simulated push socket, visited by a client that knows nothing of Fanlight's own. */
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { create, fromBinary, toBinary, type MessageInitShape } from '@bufbuild/protobuf'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { decodeFetchResult } from '../../server/euler/codec.ts'
import {
  EnterRoomSchema,
  HeartBeatSchema,
  PushFrameSchema,
  type FetchResult,
  type PushFrame,
} from '../../server/euler/gen/tiktok_pb.ts'
import { ofMethod, read, visit, type Visitor } from './visitor.ts'

const AGENT = 'Browser/1'

let visitor: Visitor & AsyncDisposable
let token: string
let clients: WebSocket[] = []

beforeEach(async () => {
  visitor = await visit()
  token = (await visitor.connect()).access_token
})

afterEach(async () => {
  for (const client of clients) client.terminate()
  clients = []
  await visitor[Symbol.asyncDispose]()
})

interface Offer {
  readonly result: FetchResult
  readonly cookie: string | null
  readonly room: string
}

async function ask(): Promise<Offer> {
  const answer = await fetch(`${visitor.simulator.url}/webcast/fetch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'user-agent': AGENT },
    body: JSON.stringify({ unique_id: 'lantern.fox' }),
  })
  const { headers } = answer
  return { result: await read(answer), cookie: headers.get('x-set-tt-cookie'), room: headers.get('x-room-id') ?? '' }
}

interface Changes {
  readonly cookie?: string | null
  readonly agent?: string
  readonly room?: string
  readonly params?: Readonly<Record<string, string>>
}

function open({ result, ...offer }: Offer, change: Changes = {}) {
  const url = new URL(result.pushServer)
  const { room, cookie } = { ...offer, ...change }
  const params = { ...result.routeParams, room_id: room, cursor: result.cursor, compress: 'gzip', ...change.params }
  url.search = `${new URLSearchParams(params)}&version_code=270000`
  const headers = { 'user-agent': change.agent ?? AGENT, ...(cookie === null ? {} : { cookie }) }
  const socket = new WebSocket(url, { headers })
  clients.push(socket)
  const frames: PushFrame[] = []
  socket.on('message', (data: Buffer) => frames.push(fromBinary(PushFrameSchema, data)))
  socket.on('error', () => undefined)
  return { socket, frames }
}

async function enter(offer: Offer) {
  const { socket, frames } = open(offer)
  await once(socket, 'open')
  const send = (init: MessageInitShape<typeof PushFrameSchema>) =>
    socket.send(toBinary(PushFrameSchema, create(PushFrameSchema, { payloadEncoding: 'pb', ...init })))
  const room = create(EnterRoomSchema, { roomId: offer.room, liveId: '12', identity: 'audience' })
  send({ payloadType: 'im_enter_room', payload: toBinary(EnterRoomSchema, room) })
  await go(300)
  return { socket, frames, send, batches: () => frames.filter(({ payloadType }) => payloadType === 'msg') }
}

async function go(ms: number) {
  for (let passed = 0; passed < ms; passed += 100) {
    await visitor.clock.advance(100)
    await pause(2)
  }
}

const say = (body: unknown) => visitor.post('/simulator/say', body)
const fault = (faults: object) => visitor.post('/simulator/faults', faults)
const tally = async () =>
  ((await (await visitor.get('/simulator/pushes')).json()) as { pushes: Record<string, unknown>[] }).pushes

describe('the handshake', () => {
  test.each<[string, Changes, number, string]>([
    ['without a cookie', { cookie: null }, 200, 'ERR_COOKIE'],
    ['with another cookie', { cookie: 'ttwid=guessed' }, 200, 'ERR_COOKIE'],
    ['as another browser', { agent: 'Other/2' }, 200, 'ERR_USER_AGENT'],
    ['without the signature', { params: { wrss: 'none' } }, 200, 'ERR_SIGN'],
    ['for another room', { room: '1' }, 200, 'ERR_ROOM'],
    ['without compression', { params: { compress: '' } }, 400, 'ERR_PARAM'],
  ])('%s is refused with a plain answer', async (_name, change, status, words) => {
    const { socket } = open(await ask(), change)
    const [, response] = await once(socket, 'unexpected-response')
    expect([response.statusCode, response.headers['handshake-msg']]).toEqual([status, words])
    expect(await tally()).toMatchObject([{ status }])
  })

  test('is offered unless it is switched off', async () => {
    expect((await ask()).result.pushServer).toMatch(/^ws:/)
    await visitor.post('/simulator/settings', { push: false })
    expect((await ask()).result.pushServer).toBe('')
  })
})

describe('a visit', () => {
  test('brings what came after the cursor, packed, and counts what it hears', async () => {
    await say({ type: 'chat', by: 'ann', text: 'before' })
    const offer = await ask()
    await say({ type: 'chat', by: 'ann', text: 'after' })
    const { send, batches, frames } = await enter(offer)
    const [frame] = batches()
    expect(frame?.headers).toMatchObject([{ key: 'compress_type', value: 'gzip' }])
    const batch = decodeFetchResult(gunzipSync(frame!.payload))
    expect(ofMethod(batch, 'WebcastChatMessage').map(({ content }) => content)).toEqual(['after'])
    expect(batch).toMatchObject({ needAck: true, isFirst: false })
    send({ payloadType: 'ack', logId: frame!.logId, payload: new TextEncoder().encode(batch.internalExt) })
    send({ payloadType: 'ack', logId: '1', payload: new Uint8Array() })
    const beat = create(HeartBeatSchema, { roomId: offer.room, sendPacketSeqId: '1' })
    send({ payloadType: 'hb', payload: toBinary(HeartBeatSchema, beat) })
    await go(200)
    expect(frames.map(({ payloadType }) => payloadType)).toContain('hb')
    const [visited] = await tally()
    expect(visited).toMatchObject({ status: 101, cookie: 'right', wanted: 1, acks: 1, wrongAcks: 1, heartbeats: [1] })
    expect(JSON.stringify(visited)).not.toContain('ttwid')
  })

  test('a heartbeat before entering, and none for half a minute, end it', async () => {
    const early = open(await ask())
    await once(early.socket, 'open')
    early.socket.send(toBinary(PushFrameSchema, create(PushFrameSchema, { payloadEncoding: 'pb', payloadType: 'hb' })))
    expect((await once(early.socket, 'close')).map(String)).toEqual(['1000', 'payload_handler_hb'])
    const quiet = await enter(await ask())
    const closed = once(quiet.socket, 'close')
    await go(31_000)
    expect((await closed).map(String)).toEqual(['1000', 'payload_handler_hb'])
  })

  test('ends some seconds after the LIVE', async () => {
    const { socket, batches } = await enter(await ask())
    await say({ type: 'end' })
    const closed = once(socket, 'close')
    await go(6_000)
    expect((await closed).map(String)).toEqual(['1000', 'payload_handler_im_enter_room'])
    expect(batches()).toHaveLength(1)
  })
})

describe('faults', () => {
  test('a room that is gone, a cut, a silence', async () => {
    await fault({ 'push-room-gone': 1 })
    const gone = await enter(await ask())
    await go(100)
    expect(gone.socket.readyState).not.toBe(WebSocket.OPEN)

    const cut = await enter(await ask())
    const closed = once(cut.socket, 'close')
    await fault({ 'push-drop': 1 })
    await go(300)
    expect((await closed)[0]).toBe(1006)

    const silent = await enter(await ask())
    await fault({ 'push-stall': 1 })
    await go(300)
    const before = silent.frames.length
    await say({ type: 'chat', by: 'ann', text: 'unheard' })
    await go(1_000)
    expect(silent.frames.length).toBe(before)
    expect(silent.socket.readyState).toBe(WebSocket.OPEN)
  })

  test('a bomb is small on the wire, nonsense is no frame, and the past comes again', async () => {
    await say({ type: 'chat', by: 'ann', text: 'past' })
    const offer = await ask()
    const { batches, socket } = await enter(offer)
    expect(batches()).toEqual([])
    await fault({ 'push-repeat': 1 })
    await go(300)
    expect(batches()).toHaveLength(1)
    await fault({ 'push-bomb': { bytes: 50_000_000, count: 1 } })
    await go(300)
    expect(batches()[1]!.payload.length).toBeLessThan(100_000)
    socket.removeAllListeners('message')
    const raw: Buffer[] = []
    socket.on('message', (data: Buffer) => raw.push(data))
    await fault({ 'push-garbled': 1 })
    await go(300)
    expect(() => fromBinary(PushFrameSchema, raw[0]!)).toThrow()
  })
})
