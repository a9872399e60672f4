/**
 * Many sockets in one process, as light as Node allows: a few of them read what arrives, the rest only count bytes.
 * Those few tell how many bytes an event is on the wire, and so how many events all the others got.
 */
import { connect, type Socket } from 'node:net'
import type { Variant } from './variants.ts'

export type ToClient =
  | { readonly do: 'connect'; readonly port: number; readonly sockets: number; readonly reading: boolean }
  | { readonly do: 'begin' }
  | { readonly do: 'report' }

export type FromClient =
  | { readonly is: 'connected' }
  | { readonly is: 'begun' }
  /** `events`: fewest that one of the sampled sockets got; `bytes`: of all; `sampledBytes`: of each sampled one. */
  | {
      readonly is: 'report'
      readonly events: number
      readonly bytes: number
      readonly sampledBytes: number
      readonly p50: number
      readonly p99: number
    }

const SAMPLED = 20
const AT = /"at":(\d+\.?\d*)/g
const [, , variant] = process.argv as [string, string, Variant]
const tell = (message: FromClient) => process.send?.(message)
const now = () => performance.timeOrigin + performance.now()

let bytes = 0
const sampledBytes: number[] = []
const sampledEvents: number[] = []
let latencies: number[] = []

/** A client's frame, masked with zeros, which leaves the text as it is. */
function masked(text: string): Buffer {
  const payload = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload])
}

/** An answer to no ping, which RFC 6455 allows: it shows that this end lives, without looking for pings in the bytes. */
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])

const upgrade = (path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'

/** What to ask for, what to say then, and what shows that it was heard. */
const manners = variant.startsWith('fanlight')
  ? { path: '/socket', say: '{"type":"hello","v":1,"key":"k"}', after: '\r\n\r\n', done: '"snapshot"' }
  : variant === 'Socket.IO'
    ? { path: '/socket.io/?EIO=4&transport=websocket', say: '40', after: '"sid"', done: '40{' }
    : { path: '/', say: undefined, after: '\r\n\r\n', done: '\r\n\r\n' }

function sample(index: number) {
  let carry = ''
  return (chunk: Buffer) => {
    const text = carry + chunk.toString('latin1')
    const arrived = now()
    let last = 0
    for (const match of text.matchAll(AT)) {
      // A number cut by the end of the chunk is left for the next one.
      if (match.index + match[0].length === text.length) break
      latencies.push(arrived - Number(match[1]))
      sampledEvents[index] = (sampledEvents[index] ?? 0) + 1
      last = match.index + match[0].length
    }
    carry = text.slice(Math.max(last, text.length - 40))
    sampledBytes[index] = (sampledBytes[index] ?? 0) + chunk.length
  }
}

function open(port: number, sampled: number | undefined, reading: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let greeting: string | undefined = ''
    let said = false
    const look = sampled === undefined ? undefined : sample(sampled)
    const greet = (chunk: Buffer) => {
      greeting += chunk.toString('latin1')
      if (!said && greeting?.includes(manners.after)) {
        said = true
        if (manners.say !== undefined) socket.write(masked(manners.say))
      }
      if (!said || !greeting?.includes(manners.done)) return
      greeting = undefined
      if (reading) setInterval(() => socket.write(PONG), 10_000)
      else socket.pause()
      resolve()
    }
    const socket: Socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        buffer: shared,
        callback(size, buffer) {
          const chunk = (buffer as Buffer).subarray(0, size)
          if (greeting !== undefined) greet(chunk)
          else {
            bytes += size
            look?.(chunk)
          }
          return true
        },
      },
    })
    socket.on('error', reject)
    socket.on('connect', () => socket.write(upgrade(manners.path)))
  })
}

const shared = Buffer.allocUnsafeSlow(256 * 1024)

async function openAll(port: number, sockets: number, reading: boolean) {
  // Spread over all, because the first to connect is also the first that is written to.
  const apart = Math.max(1, Math.floor(sockets / SAMPLED))
  const sampledAs = (index: number) => (reading && index % apart === 0 ? index / apart : undefined)
  // A hundred at a time: a server's queue of new connections is short.
  for (let from = 0; from < sockets; from += 100) {
    const some = Array.from({ length: Math.min(100, sockets - from) }, (_, index) =>
      open(port, sampledAs(from + index), reading),
    )
    await Promise.all(some)
  }
  tell({ is: 'connected' })
}

function report(): FromClient {
  latencies.sort((a, b) => a - b)
  const at = (part: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? NaN
  return {
    is: 'report',
    events: Math.min(...sampledEvents),
    bytes,
    sampledBytes: Math.max(...sampledBytes),
    p50: at(0.5),
    p99: at(0.99),
  }
}

process.on('message', (message: ToClient) => {
  if (message.do === 'connect') return void openAll(message.port, message.sockets, message.reading)
  if (message.do === 'report') return void tell(report())
  bytes = 0
  latencies = []
  sampledBytes.fill(0)
  sampledEvents.fill(0)
  tell({ is: 'begun' })
})
