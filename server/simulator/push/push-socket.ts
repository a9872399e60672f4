/**
 * TikTok's push socket, as far as it is known: a signed address, a cookie, enter-room first, heartbeats, packed batches
 * that want an acknowledgement, and the ways in which it goes wrong.
 */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { packBatch } from '../webcast/fetch-answer.ts'
import type { World } from '../world.ts'
import type { PushVisit } from './pushes.ts'
import { batchFrame, bombFrame, garbledFrame, readClientFrame, replyFrame } from './push-frames.ts'

export const PUSH_PATH = '/webcast/im/push/'
const TICK_MS = 200
/** TikTok goes on for a moment after the end of a LIVE. */
const AFTER_END_MS = 5_000
const HEARTBEAT_WITHIN_MS = 30_000
const ROOM_GONE = 'payload_handler_im_enter_room'

export interface PushSocket {
  close(): Promise<void>
}

export function servePushSocket(server: Server, world: World): PushSocket {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 64 * 1024 })
  const ending = new AbortController()

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'http://simulator')
    if (url.pathname !== PUSH_PATH) return refuse(socket, 404, 'no such path')
    const visit = visitOf(request, url, world)
    world.pushes.note(visit)
    const refused = refusalOf(visit, url, world)
    visit.status = refused?.status ?? 101
    if (refused !== undefined) return refuse(socket, refused.status, refused.message)
    sockets.handleUpgrade(request, socket, head, (client) => {
      // A client that breaks off has said so by its close; its error says nothing more.
      client.on('error', () => undefined)
      void follow(client, visit, String(url.searchParams.get('room_id')), world, ending.signal)
    })
  })

  return {
    async close() {
      ending.abort(new Error('the simulator closes'))
      for (const client of sockets.clients) client.terminate()
      await new Promise<void>((resolve) => sockets.close(() => resolve()))
    },
  }
}

/** TikTok answers a handshake that it does not like with a plain HTTP 200 or 400 and the reason in a header. */
function refuse(socket: Duplex, status: number, message: string): void {
  socket.end(
    `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Bad Request'}\r\nHandshake-Msg: ${message}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  )
}

function visitOf(request: IncomingMessage, url: URL, { clock, cookies }: World): PushVisit {
  const cookie = request.headers.cookie
  return {
    at: clock.now(),
    cookie: cookie === undefined ? 'none' : cookies.has(cookie) ? 'right' : 'wrong',
    userAgent: request.headers['user-agent'] ?? '',
    status: 0,
    cursor: url.searchParams.get('cursor') ?? '',
    params: [...url.searchParams.keys()],
    heartbeats: [],
    heartbeatsAt: [],
    wanted: 0,
    acks: 0,
    wrongAcks: 0,
    strange: 0,
  }
}

interface Refusal {
  readonly status: number
  readonly message: string
}

function refusalOf(visit: PushVisit, url: URL, { faults, cookies, stage, clock }: World): Refusal | undefined {
  stage.perform(clock.now())
  const fault = faults.take('push-refused')
  if (fault !== undefined) {
    return { status: fault['status'] === 400 ? 400 : 200, message: String(fault['message'] ?? 'ERR_SIGN_EXPIRED') }
  }
  if (visit.cookie !== 'right') return { status: 200, message: 'ERR_COOKIE' }
  const signedFor = cookies.userAgentOf(url.searchParams.get('wrss') ?? '')
  if (signedFor === undefined) return { status: 200, message: 'ERR_SIGN' }
  if (signedFor !== visit.userAgent) return { status: 200, message: 'ERR_USER_AGENT' }
  const versions = url.searchParams.getAll('version_code')
  if (versions.at(-1) !== '270000' || url.searchParams.get('compress') !== 'gzip') {
    return { status: 400, message: 'ERR_PARAM' }
  }
  return url.searchParams.get('room_id') === stage.room().id ? undefined : { status: 200, message: 'ERR_ROOM' }
}

/** One client's life, from the handshake to the close. Never throws. */
async function follow(client: WebSocket, visit: PushVisit, room: string, world: World, signal: AbortSignal) {
  const { clock, stage, faults, settings } = world
  const gone = new AbortController()
  const sent = new Map<string, string>()
  let lastLogId = BigInt(clock.now()) * 1_000n
  let cursor = visit.cursor
  let stalled = false
  let lastHeard = clock.now()
  let overSince: number | undefined

  const close = (code: number, reason: string) => {
    visit.closed ??= { by: 'server', code, reason }
    client.close(code, reason)
  }

  client.on('close', (code, reason) => {
    visit.closed ??= { by: 'client', code, reason: String(reason) }
    gone.abort()
  })
  client.on('message', (data: Buffer) => {
    const frame = readClientFrame(data)
    lastHeard = clock.now()
    if (frame.is === 'enter') {
      if (faults.take('push-room-gone') !== undefined || frame.room !== room) return close(1000, ROOM_GONE)
      visit.enteredAt = clock.now()
      cursor = frame.cursor === '' ? cursor : frame.cursor
      client.send(replyFrame('im_enter_room_resp'))
    } else if (frame.is === 'heartbeat') {
      if (visit.enteredAt === undefined) return close(1000, 'payload_handler_hb')
      visit.heartbeats.push(frame.nth)
      visit.heartbeatsAt.push(clock.now())
      if (!stalled) client.send(replyFrame('hb'))
    } else if (frame.is === 'ack') {
      if (sent.get(frame.logId) === frame.words) visit.acks++
      else visit.wrongAcks++
      sent.delete(frame.logId)
    } else visit.strange++
    return undefined
  })

  function send(body: Uint8Array, words: string): void {
    const logId = String(++lastLogId)
    if (settings.pushNeedsAck) {
      visit.wanted++
      sent.set(logId, words)
    }
    client.send(batchFrame(body, logId))
  }

  function tick(): void {
    const now = clock.now()
    stage.perform(now)
    if (visit.enteredAt === undefined) return
    if (now - lastHeard > HEARTBEAT_WITHIN_MS) return close(1000, 'payload_handler_hb')
    if (stage.room().id !== room) return close(1000, ROOM_GONE)
    if (faults.take('push-drop') !== undefined) {
      visit.closed = { by: 'server', code: 1006, reason: '' }
      return client.terminate()
    }
    stalled ||= faults.take('push-stall') !== undefined
    if (stalled) return
    if (faults.take('push-garbled') !== undefined) client.send(garbledFrame())
    const bomb = faults.take('push-bomb')
    if (bomb !== undefined) client.send(bombFrame(typeof bomb['bytes'] === 'number' ? bomb['bytes'] : 64 * 1024 * 1024))
    const page = stage.read(faults.take('push-repeat') === undefined ? cursor : undefined, now)
    if (page.messages.length > 0) {
      const words = `push|${now}|${room}`
      send(packBatch(world, page, now, { internalExt: words, needAck: settings.pushNeedsAck }), words)
      cursor = page.cursor
    }
    if (stage.room().live) return
    overSince ??= now
    if (now - overSince >= AFTER_END_MS) close(1000, ROOM_GONE)
  }

  const until = AbortSignal.any([signal, gone.signal])
  while (!until.aborted) {
    tick()
    await clock.sleep(TICK_MS, until).catch(() => undefined) // woken by the end of it
  }
}
