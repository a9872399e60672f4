/** A real server with the real socket, log and file behind it, and clients that keep what they heard. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket, type ClientOptions } from 'ws'
import type { ServerFrame } from '../../shared/protocol.ts'
import type { Backplane } from '../../server/backplane/backplane.ts'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import { systemClock } from '../../server/clock.ts'
import { createHub, type Channel, type Hub, type HubOptions } from '../../server/hub/hub.ts'
import { serveSocket, type SocketDeps, type SocketRoute } from '../../server/socket/socket-route.ts'

export const GOOD_KEY = 'a-good-key'

export interface SocketWorld {
  readonly port: number
  readonly server: Server
  readonly hub: Hub
  readonly route: SocketRoute
  readonly channel: Channel
  /** Every line the socket room logged, as text. */
  readonly logged: string[]
  /** The server's end of every connection so far. */
  readonly connections: readonly Socket[]
  close(): Promise<void>
}

export interface WorldOptions extends Partial<SocketDeps> {
  /** What stands between the log on disk and the server. */
  readonly through?: (backplane: Backplane) => Backplane
  readonly window?: HubOptions['window']
  /** Where the log is; a folder of its own, gone at the end, where none is named. */
  readonly folder?: string
  readonly port?: number
}

export async function openSocketWorld({
  window,
  port = 0,
  through = (backplane) => backplane,
  ...given
}: WorldOptions = {}): Promise<SocketWorld> {
  const { folder = mkdtempSync(join(tmpdir(), 'fanlight-socket-')), ...deps } = given
  const clock = systemClock
  const backplane = openLocalBackplane({
    file: join(folder, 'log.sqlite'),
    clock,
    newEpoch: () => crypto.randomUUID(),
  })
  const hub = createHub({ backplane: through(backplane), clock, ...(window ? { window } : {}) })
  const server = createServer()
  const logged: string[] = []
  const connections: Socket[] = []
  server.on('connection', (socket) => connections.push(socket))
  const write = (fields: object, text: string) => void logged.push(`${text} ${JSON.stringify(fields)}`)
  const route = serveSocket(server, {
    allowed: () => true,
    openKey: async (key) =>
      key === GOOD_KEY ? { creator: 'me', overlay: 'chat', keyId: 'key-1', settings: { lines: 5 } } : undefined,
    hub,
    clock,
    log: { info: write, warn: write },
    ...deps,
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    server,
    hub,
    route,
    channel: await hub.open('me'),
    logged,
    connections,
    async close() {
      await route.close()
      await hub.close()
      await backplane.close()
      server.close()
      server.closeAllConnections()
      if (given.folder === undefined) rmSync(folder, { recursive: true })
    },
  }
}

export interface Client {
  readonly socket: WebSocket
  readonly frames: ServerFrame[]
  /** Resolves with the code and reason. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  send(frame: unknown): void
  /** Resolves with all frames, once `enough` of them is true. */
  until(enough: (frames: readonly ServerFrame[]) => boolean): Promise<readonly ServerFrame[]>
}

/** Opens a socket, and says hello with `hello`'s fields unless it is false. */
export async function openClient(
  port: number,
  hello: Readonly<Record<string, unknown>> | false = {},
  options: ClientOptions = {},
): Promise<Client> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, options)
  const frames: ServerFrame[] = []
  const heard = new Set<() => void>()
  const closed = once(socket, 'close').then(([code, reason]) => {
    for (const look of heard) look()
    return { code: code as number, reason: String(reason) }
  })
  socket.on('message', (data) => {
    frames.push(JSON.parse(String(data)) as ServerFrame)
    for (const look of heard) look()
  })
  const client: Client = {
    socket,
    frames,
    closed,
    send: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    until: (enough) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (enough(frames)) resolve(frames)
          else if (socket.readyState === WebSocket.CLOSED)
            reject(new Error(`closed after ${frames.map((frame) => frame.type).join(' ')}`))
          else return
          heard.delete(look)
        }
        heard.add(look)
        look()
      }),
  }
  await once(socket, 'open')
  if (hello !== false) client.send({ type: 'hello', v: 1, key: GOOD_KEY, ...hello })
  return client
}

export const has =
  (type: ServerFrame['type'], count = 1) =>
  (frames: readonly ServerFrame[]) =>
    frames.filter((frame) => frame.type === type).length >= count

export const framesOf = <Type extends ServerFrame['type']>(frames: readonly ServerFrame[], type: Type) =>
  frames.filter((frame): frame is Extract<ServerFrame, { type: Type }> => frame.type === type)
