/** Requests as no well-behaved client would send them: paths as they are, any Host, any Origin. */
import { once } from 'node:events'
import { request, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import { connect } from 'node:net'

export interface Asked {
  readonly path: string
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
  /** The address to connect to. */
  readonly address?: string
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export async function ask(
  port: number,
  { path, method = 'GET', headers = {}, body, address }: Asked,
): Promise<Answered> {
  const asking = request({
    host: address ?? '127.0.0.1',
    port,
    path,
    method,
    agent: false,
    headers: { host: `localhost:${port}`, ...headers },
  })
  asking.end(body)
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return { status: response.statusCode ?? 0, headers: response.headers, body: text }
}

/** The status with which an upgrade of /socket is answered: 101 where it is let in. */
export async function knockOnSocket(
  port: number,
  headers: OutgoingHttpHeaders,
  address = '127.0.0.1',
): Promise<number> {
  const asking = request({
    host: address,
    port,
    path: '/socket',
    agent: false,
    headers: {
      host: `localhost:${port}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    },
  })
  asking.end()
  return Promise.race([
    once(asking, 'response').then(([response]) => {
      asking.destroy()
      return (response as { statusCode: number }).statusCode
    }),
    once(asking, 'upgrade').then(([, socket]) => {
      ;(socket as Socket).destroy()
      return 101
    }),
  ])
}

/** Sends bytes, and resolves with all that comes back until the other side closes. */
export async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  socket.on('error', () => undefined) // the close says it all
  await once(socket, 'close')
  return text
}
