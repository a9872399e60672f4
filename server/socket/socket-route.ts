import type { IncomingMessage, Server } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer, type ServerOptions } from 'ws'
import { CLOSE, MAX_CLIENT_FRAME, type SettingsValues } from '../../shared/protocol.ts'
import type { Clock } from '../clock.ts'
import type { Hub } from '../hub/hub.ts'
import { createOutlet } from './outlet.ts'
import { createPlaces, type Limits } from './places.ts'
import { createPulse, every } from './pulse.ts'
import { createWrongKeys } from './wrong-keys.ts'
import { startSession, type OpenedKey, type Session, type SocketLog } from './session.ts'

/** Generous to OBS, where every overlay of every scene is a connection from the same address. */
const USUAL_LIMITS: Limits = { connections: 2_000, perAddress: 200 }
const BEAT_MS = 10_000
const PING_MS = 15_000
/** How long the other end may take to answer a close before its connection is cut. */
const CLOSE_WITHIN_MS = 1_000

export interface SocketDeps {
  /** Whether Host and Origin are our own: false is answered with 403. */
  readonly allowed: (request: IncomingMessage) => boolean
  /** What a key opens; undefined for a key that opens nothing. */
  readonly openKey: (key: string) => Promise<OpenedKey | undefined>
  readonly hub: Pick<Hub, 'open'>
  readonly clock: Clock
  readonly log: SocketLog
  readonly limits?: Partial<Limits>
  /** Who is at the other end: by default whoever the connection comes from. */
  readonly addressOf?: (request: IncomingMessage) => string
  readonly onSent?: (creator: string, events: number) => void
  readonly beatMs?: number
  readonly pingMs?: number
}

export interface SocketRoute {
  /** Ends every session that this key opened, with 4410. */
  revoke(keyId: string): void
  /** Tells every page of a creator's overlay its new settings. */
  pushSettings(creator: string, overlay: string, settings: SettingsValues): void
  /** How many pages of each of a creator's overlays are connected. */
  sessions(creator: string): Readonly<Record<string, number>>
  /** The same, page by page, with what its browser calls itself ('' where it does not say). */
  pages(creator: string): readonly { readonly overlay: string; readonly agent: string }[]
  /** The keys by which a creator's pages were opened. */
  keys(creator: string): readonly string[]
  /** How many pages of each overlay, of everybody, by creator. */
  allSessions(): Readonly<Record<string, Readonly<Record<string, number>>>>
  /** How many connections there are, and what waits to be sent on them, in bytes. */
  load(): { readonly connections: number; readonly waitingBytes: number }
  /** Tells everybody 1012, and resolves once all have gone. */
  close(): Promise<void>
}

const names = new Map<number, string>(Object.entries(CLOSE).map(([name, code]) => [code, name]))

/** ws closes by itself for a frame too big: its reason too is the code's name (C3). */
class NamedCloseSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code, reason ?? names.get(code ?? 0))
  }
}

function refuseUpgrade(socket: Duplex, status: 403 | 404 | 503): void {
  const text = STATUS_CODES[status] ?? ''
  socket.end(
    `HTTP/1.1 ${status} ${text}\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
  )
}

interface OpenPage {
  readonly session: Session
  readonly pulse: ReturnType<typeof createPulse>
  readonly agent: string
}

/** Serves the protocol of docs/protocol.md at /socket of a server; upgrades to any other path are refused. */
export function serveSocket(server: Server, deps: SocketDeps): SocketRoute {
  const { clock, log, beatMs = BEAT_MS, pingMs = PING_MS } = deps
  const addressOf = deps.addressOf ?? ((request: IncomingMessage) => request.socket.remoteAddress ?? '')
  const places = createPlaces({ ...USUAL_LIMITS, ...deps.limits })
  const wrongKeys = createWrongKeys(clock)
  const revoked = new Set<string>()
  const open = new Map<WebSocket, OpenPage>()
  const ended = new AbortController()
  let allGone = () => {}
  /** Said once, not for each of a flood. */
  let saidFull = false

  const options: ServerOptions & { readonly closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    maxPayload: MAX_CLIENT_FRAME,
    perMessageDeflate: false,
    WebSocket: NamedCloseSocket,
    closeTimeout: CLOSE_WITHIN_MS,
  }
  const upgrader = new WebSocketServer(options)

  function begin(client: WebSocket, socket: Socket, address: string, agent: string) {
    const outlet = createOutlet(client, socket)
    const noteWrongKey = () => wrongKeys.note(address)
    const session = startSession(client, outlet, { ...deps, beatMs, revoked, noteWrongKey })
    open.set(client, { session, pulse: createPulse(client, outlet), agent })
    client.on('close', () => {
      open.delete(client)
      if (open.size === 0) allGone()
    })
  }

  function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer) {
    // Until ws takes over, a reset must not become an uncaught error; it also ends the stream, and that is enough.
    const ignore = () => {}
    stream.on('error', ignore)
    if (request.url?.split('?')[0] !== '/socket') return refuseUpgrade(stream, 404)
    if (!deps.allowed(request)) {
      log.warn({ host: request.headers.host, origin: request.headers.origin }, 'a foreign page was kept out')
      return refuseUpgrade(stream, 403)
    }
    const address = addressOf(request)
    const leave = places.take(address)
    if (leave === undefined) {
      if (!saidFull) log.warn({ address }, 'too many overlay connections: turned away')
      saidFull = true
      return refuseUpgrade(stream, 503)
    }
    saidFull = false
    stream.on('close', leave)
    upgrader.handleUpgrade(request, stream, head, (client) => {
      stream.off('error', ignore)
      // An HTTP server's upgrades come on its own sockets.
      begin(client, stream as Socket, address, request.headers['user-agent'] ?? '')
    })
  }

  server.on('upgrade', upgrade)
  const sessions = () => [...open.values()].map(({ session }) => session)
  const pages = (creator: string) =>
    [...open.values()].flatMap(({ session: { shows }, agent }) =>
      shows?.creator === creator ? [{ overlay: shows.overlay, agent }] : [],
    )
  void every(beatMs, clock, ended.signal, () => sessions().forEach((session) => session.beat()))
  void every(pingMs, clock, ended.signal, () => open.forEach(({ pulse }) => pulse.check()))

  return {
    revoke(keyId) {
      revoked.add(keyId)
      for (const session of sessions()) session.revoke(keyId)
    },
    pushSettings(creator, overlay, settings) {
      for (const session of sessions()) session.pushSettings(creator, overlay, settings)
    },
    sessions(creator) {
      const counts: Record<string, number> = {}
      for (const { overlay } of pages(creator)) counts[overlay] = (counts[overlay] ?? 0) + 1
      return counts
    },
    pages,
    keys: (creator) => sessions().flatMap(({ shows }) => (shows?.creator === creator ? [shows.keyId] : [])),
    allSessions() {
      const all: Record<string, Record<string, number>> = {}
      for (const { session } of open.values()) {
        const { shows } = session
        if (shows === undefined) continue
        const counts = (all[shows.creator] ??= {})
        counts[shows.overlay] = (counts[shows.overlay] ?? 0) + 1
      }
      return all
    },
    load() {
      let waitingBytes = 0
      for (const client of open.keys()) waitingBytes += client.bufferedAmount
      return { connections: open.size, waitingBytes }
    },
    async close() {
      server.off('upgrade', upgrade)
      ended.abort()
      for (const session of sessions()) session.close('RESTARTING')
      if (open.size > 0) await new Promise<void>((resolve) => (allGone = resolve))
    },
  }
}
