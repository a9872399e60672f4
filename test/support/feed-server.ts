/** A WebSocket server that says what a test tells it to. */
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'

export interface FeedServer {
  /** ws://127.0.0.1:PORT */
  readonly url: string
  /** The addresses it was asked for, query and all. */
  readonly asked: readonly string[]
  readonly clients: ReadonlySet<WebSocket>
  send(text: string): void
  /** Closes every connection. */
  hangUp(code: number): void
  /** undefined: lets everybody in again. */
  refuseWith(answer: { readonly close: number } | { readonly status: number } | undefined): void
  close(): Promise<void>
}

/** `greeting`: said to each who comes. */
export async function startFeedServer(greeting?: string): Promise<FeedServer> {
  let refusal: { readonly close: number } | { readonly status: number } | undefined
  const asked: string[] = []
  const server = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    verifyClient: (info, done) => {
      asked.push(info.req.url ?? '')
      const status = refusal !== undefined && 'status' in refusal ? refusal.status : 101
      done(status === 101, status)
    },
  })
  server.on('connection', (client) => {
    if (refusal !== undefined && 'close' in refusal) client.close(refusal.close)
    else if (greeting !== undefined) client.send(greeting)
  })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    clients: server.clients,
    send(text) {
      for (const client of server.clients) client.send(text)
    },
    hangUp(code) {
      for (const client of server.clients) client.close(code)
    },
    refuseWith: (answer) => void (refusal = answer),
    async close() {
      for (const client of server.clients) client.terminate()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
