/** A WebSocket of somebody else's as a queue of messages: nothing is lost while we are busy, and nothing piles up. */
import { WebSocket, type RawData } from 'ws'

export interface SocketEnd {
  readonly code: number
  /** A stranger's words. */
  readonly reason: string
}

export interface SocketFeed {
  /** The oldest message not yet taken: text as text, bytes as bytes. */
  take(): Uint8Array | string | undefined
  /** How the connection ended; undefined while it lives. */
  end(): SocketEnd | undefined
  /** Aborted by the next message or the end, at once where there is one already. */
  news(): AbortSignal
  /** Does nothing once the connection has ended. */
  send(data: Uint8Array): void
  /** Safe to call twice. */
  close(): void
}

export interface SocketAsk {
  /** May hold secrets: never quoted. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Longer messages end the connection. */
  readonly maxBytes: number
}

export type OpenSocket = (ask: SocketAsk, signal: AbortSignal) => Promise<SocketFeed>

/** The other side answered the handshake, and not with a socket. */
export class HandshakeRefused extends Error {
  readonly status: number
  /** What it said of the reason, a stranger's words; '' where it said nothing. */
  readonly words: string

  constructor(status: number, words: string) {
    super(`the handshake was answered ${status}`)
    this.name = 'HandshakeRefused'
    this.status = status
    this.words = words
  }
}

const HANDSHAKE_MS = 20_000
const MOST_WAITING = 64

/** Rejects with HandshakeRefused, with the network's error (without the address), or with the signal's reason. */
export const openSocket: OpenSocket = ({ url, headers = {}, maxBytes }, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const socket = new WebSocket(url, {
      headers,
      perMessageDeflate: false,
      maxPayload: maxBytes,
      handshakeTimeout: HANDSHAKE_MS,
      followRedirects: false,
    })
    const leave = () => socket.terminate()
    signal.addEventListener('abort', leave, { once: true })
    const feed = feedOf(socket, () => signal.removeEventListener('abort', leave))
    socket.once('open', () => resolve(feed))
    socket.once('unexpected-response', (request, response) => {
      const words = response.headers['handshake-msg']
      reject(new HandshakeRefused(response.statusCode ?? 0, typeof words === 'string' ? words.slice(0, 200) : ''))
      request.destroy()
      feed.close()
    })
    // After the handshake an error is followed by a close, which tells.
    socket.on('error', (error) => reject(signal.aborted ? signal.reason : withoutAddress(error)))
  })

/** The message of a network error can name the address; its code says enough. */
const withoutAddress = (error: Error): Error =>
  Object.assign(new Error('the connection could not be made'), 'code' in error ? { code: error.code } : {})

function feedOf(socket: WebSocket, onEnd: () => void): SocketFeed {
  const waiting: (Uint8Array | string)[] = []
  let ended: SocketEnd | undefined
  let news = new AbortController()

  socket.on('message', (data: RawData, isBinary: boolean) => {
    const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)
    waiting.push(isBinary ? bytes : bytes.toString('utf8'))
    if (waiting.length >= MOST_WAITING) socket.pause()
    news.abort()
  })
  socket.on('close', (code, reason) => {
    ended = { code, reason: reason.toString('utf8').slice(0, 200) }
    onEnd()
    news.abort()
  })

  return {
    take() {
      const first = waiting.shift()
      if (waiting.length === 0 && socket.isPaused) socket.resume()
      return first
    },
    end: () => ended,
    news() {
      if (waiting.length === 0 && ended === undefined) news = new AbortController()
      return news.signal
    },
    send(data) {
      if (socket.readyState === WebSocket.OPEN) socket.send(data)
    },
    close() {
      // Nobody waits for the other side's goodbye: it may be the one that has gone silent.
      socket.close()
      setTimeout(() => socket.terminate(), 1_000).unref()
    },
  }
}
