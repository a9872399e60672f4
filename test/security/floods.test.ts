/** Too many, too slow, too big: from the socket, from half-open requests, and from upstream. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { createGzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { OverlayLink } from '../../shared/status.ts'
import type { Euler } from '../../server/euler/euler.ts'
import { createFetcher } from '../../server/euler/webcast.ts'
import { createWrongKeys } from '../../server/socket/wrong-keys.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { get, makeTempDir, startFanlight, type Running } from '../support/processes.ts'
import { ask, knockOnSocket } from './attacker.ts'

let fanlight: Running
let port: number
let key: string
let removeData: () => Promise<void>
/** Two that began a body and never go on. What becomes of them takes half a minute, so the last test looks. */
let stalled: Promise<unknown>

beforeAll(async () => {
  const data = await makeTempDir()
  removeData = data.remove
  fanlight = await startFanlight({ FANLIGHT_PORT: '0', FANLIGHT_DATA: data.path })
  port = Number(new URL(fanlight.url).port)
  const links = await get<readonly OverlayLink[]>(`${fanlight.url}/api/overlays`)
  key = links[0]?.url.split('#key=')[1] ?? ''
  stalled = Promise.all([stallABody(), stallABody()])
})
afterAll(async () => {
  await fanlight?.stop()
  await removeData?.()
})

/** Resolves once the server has cut it. */
async function stallABody(): Promise<unknown> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined) // the close that follows counts
  await once(socket, 'connect')
  socket.write(
    `PUT /api/creator HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{`,
  )
  return once(socket.resume(), 'close')
}

const open = async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`)
  socket.on('error', () => undefined) // the close that follows counts
  await once(socket, 'open')
  return socket
}
const closeOf = (socket: WebSocket) => once(socket, 'close').then(([code]) => code as number)
const hello = (with_: string) => JSON.stringify({ type: 'hello', v: 1, key: with_ })
/** A page that works: how long until it is welcomed. */
async function welcomedWithin(): Promise<number> {
  const begun = performance.now()
  const socket = await open()
  socket.send(hello(key))
  await once(socket, 'message')
  socket.terminate()
  return performance.now() - begun
}

describe('keys', () => {
  test('wrong ones are closed 4401, each later than the last; the right one is not kept waiting', async () => {
    const times: number[] = []
    for (let guess = 0; guess < 8; guess++) {
      const begun = performance.now()
      const socket = await open()
      socket.send(hello(`${'A'.repeat(42)}${guess}`))
      expect(await closeOf(socket)).toBe(4401)
      times.push(performance.now() - begun)
    }
    expect(times[7]! - times[0]!).toBeGreaterThan(700)
    expect(await welcomedWithin()).toBeLessThan(250)
  })

  test('the pauses double, stop growing, are each address’s own, and are forgotten', async () => {
    const clock = new FakeClock()
    const wrong = createWrongKeys(clock)
    const pauses = Array.from({ length: 12 }, () => wrong.note('10.0.0.1'))
    expect(pauses).toEqual([0, 0, 0, 0, 0, 250, 500, 1_000, 2_000, 4_000, 4_000, 4_000])
    expect(wrong.note('10.0.0.2')).toBe(0)
    await clock.advance(60_001)
    expect(wrong.note('10.0.0.1')).toBe(0)
  })

  test('a key that was replaced opens nothing, and its pages are told', async () => {
    const [link] = await get<readonly OverlayLink[]>(`${fanlight.url}/api/overlays`)
    const before = link?.url.split('#key=')[1] ?? ''
    const socket = await open()
    socket.send(hello(before))
    await once(socket, 'message')
    const closed = closeOf(socket)
    const rotated = await ask(port, { path: `/api/overlays/${link?.name}/rotate-key`, method: 'POST' })
    key = (JSON.parse(rotated.body) as OverlayLink).url.split('#key=')[1] ?? ''
    expect(await closed).toBe(4410)
    const again = await open()
    again.send(hello(before))
    expect(await closeOf(again)).toBe(4401)
    expect(await welcomedWithin()).toBeLessThan(1_000)
  })
})

describe('connections', () => {
  test('of one address: 200, those without a hello included, and they are gone after five seconds', async () => {
    const silent = await Promise.all(Array.from({ length: 200 }, open))
    expect(await knockOnSocket(port, {})).toBe(503)
    const codes = await Promise.all(silent.map(closeOf))
    expect(new Set(codes)).toEqual(new Set([4408]))
    expect(await welcomedWithin()).toBeLessThan(1_000)
  }, 20_000)

  test('that never finish their request are cut, and meanwhile nobody waits', async () => {
    const slow = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const socket: Socket = connect(port, '127.0.0.1')
        socket.on('error', () => undefined) // the close that follows counts
        await once(socket, 'connect')
        socket.write('GET /socket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nX-Slow: ')
        return socket
      }),
    )
    const cut = Promise.all(slow.map((socket) => once(socket.resume(), 'close')))
    expect(await welcomedWithin()).toBeLessThan(1_000)
    expect((await ask(port, { path: '/healthz' })).status).toBe(200)
    await cut
  }, 25_000)

  test('that send frames without end are closed or ignored, and the server answers', async () => {
    const noisy = await open()
    noisy.send(hello(key))
    await once(noisy, 'message')
    for (let nth = 0; nth < 20_000; nth++) noisy.send('{"type":"unknown","x":1}')
    expect(await welcomedWithin()).toBeLessThan(3_000)
    const closed = closeOf(noisy)
    noisy.send('{"type":"unknown","x":1}'.padEnd(70_000))
    expect(await closed).toBe(1009)
    expect(await welcomedWithin()).toBeLessThan(1_000)
  })

  test('a body of a megabyte and more is refused before it is read to the end', async () => {
    const { status } = await ask(port, {
      path: '/api/creator',
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: `{"handle":"${'x'.repeat(2_000_000)}"}`,
    }).catch(() => ({ status: 413 })) // it may hang up before we are done sending
    expect(status).toBe(413)
  })

  test('JSON made to poison or to nest is refused', async () => {
    for (const body of ['{"__proto__":{"handle":"x"}}', '{"constructor":{"prototype":{}}}', `${'['.repeat(100_000)}`]) {
      const { status } = await ask(port, {
        path: '/api/creator',
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body,
      })
      expect(status).toBe(400)
    }
  })
})

describe('answers from upstream', () => {
  const MEBIBYTE = 1024 * 1024

  /** Something in Euler's place that sends so many MiB, packed or not. */
  async function answerWith(mebibytes: number, packed: boolean, type: string) {
    let sent = 0
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': type, ...(packed && { 'content-encoding': 'gzip' }) })
      const gzip = packed ? createGzip() : undefined
      gzip?.pipe(response)
      const zeros = Buffer.alloc(MEBIBYTE)
      const out = gzip ?? response
      const write = () => {
        while (sent < mebibytes && !response.destroyed) {
          sent++
          if (!out.write(zeros)) return void out.once('drain', write)
        }
        out.end()
      }
      write()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const euler: Euler = { fetch, api, authorizeUrl: api, dialect: 'docs' }
    const tokens = { accessToken: async () => 'token', rejected: async () => undefined }
    try {
      const asking = createFetcher(euler, { tokens, now: Date.now })({ handle: 'x' }, new AbortController().signal)
      return await asking.then(
        () => undefined,
        (error: { code: string }) => error.code,
      )
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }

  test.each([
    ['a packed bomb of 300 MiB', 300, true],
    ['100 MiB as they are', 100, false],
  ])('%s is let go of after a few', async (_name, mebibytes, packed) => {
    const before = process.memoryUsage().rss
    expect(await answerWith(mebibytes, packed, 'application/protobuf')).toBe('EULER_ANSWER_TOO_BIG')
    expect((process.memoryUsage().rss - before) / MEBIBYTE).toBeLessThan(120)
  })
})

test('a body that never goes on is cut within half a minute', async () => {
  await stalled
  expect((await ask(port, { path: '/healthz' })).status).toBe(200)
}, 40_000)
