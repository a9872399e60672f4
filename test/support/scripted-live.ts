/**
 * A server that says what a test tells it to: the built overlay pages, under the strictest policy they must live with,
 * and the socket of docs/protocol.md over a log that the test writes.
 */
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { WebSocketServer, type WebSocket } from 'ws'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import { CLOSE, type SettingsValues } from '../../shared/protocol.ts'
import { isOverlayName, overlays } from '../../shared/settings.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

export interface ScriptedLive {
  /** http://127.0.0.1:PORT */
  readonly origin: string
  /** The address of an overlay as OBS has it. */
  url(overlay: string, key?: string): string
  /** Appends to the log and tells everyone who follows. */
  happen(...events: LiveEvent[]): void
  /** The owner changes settings, now and for later connections. */
  set(settings: SettingsValues): void
  /** Cuts every connection; refuses new ones until `comeBack`. */
  goAway(): void
  comeBack(): void
  /** Closes every connection with this code. */
  closeAll(code: number): void
  /** Forgets the log, as when it was trimmed: whoever comes back gets a snapshot. */
  newEpoch(): void
  /** Starts again with nothing in the log, no settings and no faults. */
  reset(): void
  /** How many are connected and welcomed. */
  readonly sessions: number
  /** Hellos so far, with the cursor each asked to go on from. */
  readonly hellos: readonly (string | undefined)[]
  close(): Promise<void>
}

export const GOOD_KEY = 'good-key'

export async function startScriptedLive(folder: string): Promise<ScriptedLive> {
  let epoch = 0
  let log: LiveEvent[] = []
  let before: LiveState = emptyState
  let settings: SettingsValues = {}
  let away = false
  let hellos: (string | undefined)[] = []
  const sessions = new Map<WebSocket, string>()
  const kinds = new Map<WebSocket, string>()

  const cursor = (at: number) => `${epoch}.${at}`
  const stateNow = () => log.reduce(reduce, before)
  const send = (socket: WebSocket, frame: object) => socket.send(JSON.stringify({ ...frame, now: Date.now() }))

  /** All of them, as the server tells them: a page need not know the defaults. */
  const settingsFor = (socket: WebSocket): SettingsValues => {
    const kind = kinds.get(socket) ?? ''
    return isOverlayName(kind) ? readSettings({ ...house, ...overlays[kind].settings }, settings) : settings
  }

  function greet(socket: WebSocket, text: string) {
    const hello = JSON.parse(text) as { type: string; v: number; key: string; after?: string }
    hellos.push(hello.after)
    if (!hello.key.startsWith(GOOD_KEY)) return socket.close(CLOSE.BAD_KEY, 'BAD_KEY')
    kinds.set(socket, hello.key.slice(GOOD_KEY.length + 1))
    send(socket, { type: 'welcome', v: 1, beatMs: 1_000, overlay: 'any', settings: settingsFor(socket) })
    const [from, at] = (hello.after ?? '').split('.')
    const known = from === String(epoch) && Number(at) <= log.length
    if (known && hello.after !== undefined) {
      send(socket, { type: 'events', after: hello.after, cursor: cursor(log.length), events: log.slice(Number(at)) })
    } else {
      const why = hello.after === undefined ? 'start' : 'gap'
      send(socket, { type: 'snapshot', why, cursor: cursor(log.length), state: stateNow() })
    }
    sessions.set(socket, cursor(log.length))
  }

  const http: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    if (path === '/pixel.png') return response.setHeader('content-type', 'image/png').end(PIXEL)
    const file = normalize(join(folder, path.replace(/^\/overlays/, ''), path.endsWith('/') ? 'index.html' : ''))
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    response.setHeader('content-security-policy', POLICY)
    createReadStream(file).pipe(response)
  })
  const sockets = new WebSocketServer({ noServer: true })
  http.on('upgrade', (request, socket, head) => {
    if (away) return socket.destroy()
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('message', (data) => greet(client, String(data)))
      client.on('close', () => void (sessions.delete(client), kinds.delete(client)))
    })
  })
  const beats = setInterval(() => {
    for (const [socket, place] of sessions) send(socket, { type: 'beat', cursor: place })
  }, 1_000)

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const cut = () => {
    for (const client of sockets.clients) client.terminate()
  }

  return {
    origin,
    url: (overlay, key = `${GOOD_KEY}.${overlay}`) =>
      `${origin}/overlays/${overlay}/${key === '' ? '' : `#key=${key}`}`,
    happen(...events) {
      const after = cursor(log.length)
      log = [...log, ...events]
      for (const socket of sessions.keys()) {
        send(socket, { type: 'events', after, cursor: cursor(log.length), events })
        sessions.set(socket, cursor(log.length))
      }
    },
    set(next) {
      settings = next
      for (const socket of sessions.keys()) send(socket, { type: 'settings', settings: settingsFor(socket) })
    },
    goAway() {
      away = true
      cut()
    },
    comeBack() {
      away = false
    },
    closeAll(code) {
      for (const client of sockets.clients) client.close(code)
    },
    newEpoch() {
      before = stateNow()
      log = []
      epoch += 1
    },
    reset() {
      cut()
      epoch += 1
      log = []
      before = emptyState
      settings = {}
      away = false
      hellos = []
    },
    get sessions() {
      return sessions.size
    },
    get hellos() {
      return hellos
    },
    async close() {
      clearInterval(beats)
      cut()
      sockets.close()
      await new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      })
    },
  }
}
