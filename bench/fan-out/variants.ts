/** The servers that are compared. Each sends events to every socket that is connected to it. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { Server as SocketIo } from 'socket.io'
import { WebSocketServer } from 'ws'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState } from '../../shared/live-state.ts'
import type { Backplane, Follower, Lease } from '../../server/backplane/backplane.ts'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import { systemClock } from '../../server/clock.ts'
import { createHub } from '../../server/hub/hub.ts'
import { serveSocket } from '../../server/socket/socket-route.ts'

export interface Contender {
  readonly port: number
  send(events: readonly LiveEvent[]): void
}

/** A backplane without a disk, to measure the fan-out by itself as the others have no log at all. */
function memoryBackplane(): Backplane {
  let seq = 0
  const followers = new Set<Follower>()
  return {
    async publish(_, { events }) {
      const arrived = Date.now()
      const placed = events.map((event) => ({ seq: ++seq, arrived, event, json: JSON.stringify(event) }))
      for (const follower of followers) follower.append(placed)
      return placed.length
    },
    tail: async () => [],
    read: async () => [],
    follow(_, __, follower) {
      followers.add(follower)
      return () => followers.delete(follower)
    },
    checkpoint: async () => ({ epoch: 'bench', seq: 0, state: emptyState }),
    keepCheckpoint: async () => {},
    mark: async () => undefined,
    lead: (_, work, signal) => work(signal, 'bench' as Lease, () => true),
    trim: async () => 0,
    wipe: async () => {},
    close: async () => {},
  }
}

async function fanlight(backplane: Backplane): Promise<Contender> {
  const hub = createHub({ backplane, clock: systemClock })
  const server = createServer()
  serveSocket(server, {
    allowed: () => true,
    openKey: async () => ({ creator: 'me', overlay: 'chat', keyId: 'k', settings: {} }),
    hub,
    clock: systemClock,
    log: { info: () => {}, warn: (_, text) => console.error(text) },
    limits: { connections: 20_000, perAddress: 20_000 },
  })
  const channel = await hub.open('me')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    send: (events) => void channel.publish({ events }),
  }
}

function onDisk(): Promise<Contender> {
  const folder = mkdtempSync(join(tmpdir(), 'fanlight-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true }))
  return fanlight(
    openLocalBackplane({ file: join(folder, 'log.sqlite'), clock: systemClock, newEpoch: () => crypto.randomUUID() }),
  )
}

async function plainWs(): Promise<Contender> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    send(events) {
      for (const event of events) {
        const text = JSON.stringify(event)
        for (const client of server.clients) client.send(text)
      }
    },
  }
}

async function socketIo(): Promise<Contender> {
  const server = createServer()
  const io = new SocketIo(server, { transports: ['websocket'], pingInterval: 600_000, perMessageDeflate: false })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    send(events) {
      for (const event of events) io.emit('event', event)
    },
  }
}

/** The part of uWebSockets.js that is used. */
interface Uws {
  App(): {
    ws(path: string, behavior: object): ReturnType<Uws['App']>
    listen(host: string, port: number, done: (token: unknown) => void): unknown
    publish(topic: string, text: string): boolean
  }
  us_socket_local_port(token: unknown): number
}

async function uws(folder: string): Promise<Contender> {
  const library = createRequire(join(folder, 'index.js'))('uwebsockets') as Uws
  const app = library.App()
  app.ws('/*', {
    maxBackpressure: 1 << 30,
    open: (socket: { subscribe(topic: string): void }) => socket.subscribe('all'),
  })
  const token = await new Promise((resolve) => app.listen('127.0.0.1', 0, resolve))
  return {
    port: library.us_socket_local_port(token),
    send(events) {
      for (const event of events) app.publish('all', JSON.stringify(event))
    },
  }
}

export const variants = ['fanlight', 'fanlight, on disk', 'ws.send to each', 'Socket.IO', 'uWebSockets.js'] as const
export type Variant = (typeof variants)[number]

export function openVariant(variant: Variant, uwsFolder: string): Promise<Contender> {
  switch (variant) {
    case 'fanlight':
      return fanlight(memoryBackplane())
    case 'fanlight, on disk':
      return onDisk()
    case 'ws.send to each':
      return plainWs()
    case 'Socket.IO':
      return socketIo()
    case 'uWebSockets.js':
      return uws(uwsFolder)
  }
}

export function hasUws(folder: string): boolean {
  try {
    createRequire(join(folder, 'index.js'))('uwebsockets')
    return true
  } catch {
    // Not installed there, or no binary for this machine: it is left out, and said so.
    return false
  }
}
