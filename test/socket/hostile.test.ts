/** Clients that are slow, dead, rude or too many, and pages that have no business here. */
import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Cursor } from '../../shared/protocol.ts'
import { createEventLog } from '../../server/hub/event-log.ts'
import { follow } from '../../server/socket/follow.ts'
import type { Outlet } from '../../server/socket/outlet.ts'
import { emptyState } from '../../shared/live-state.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, chats } from '../support/live-events.ts'
import { framesOf, GOOD_KEY, has, openClient, openSocketWorld, type SocketWorld } from '../support/socket-world.ts'

let world: SocketWorld
afterEach(() => world.close())

/** The status that an upgrade is answered with. */
async function upgradeStatus(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<number | undefined> {
  const asking = request({
    host: '127.0.0.1',
    port: world.port,
    path,
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    },
  })
  asking.end()
  const status = await Promise.race([
    once(asking, 'response').then(([response]) => (response as { statusCode?: number }).statusCode),
    once(asking, 'upgrade').then(([, socket]) => {
      ;(socket as Socket).destroy()
      return 101
    }),
  ])
  asking.destroy()
  return status
}

/** A socket that says hello in bytes of its own and then never reads again. */
async function neverReads(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const upgrade = ['GET /socket HTTP/1.1', 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket']
  upgrade.push('Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', '')
  socket.write(upgrade.join('\r\n'))
  await once(socket, 'data')
  socket.pause()
  const hello = Buffer.from(JSON.stringify({ type: 'hello', v: 1, key: GOOD_KEY }))
  // A mask of zeros leaves the text as it is.
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | hello.length, 0, 0, 0, 0]), hello]))
  return socket
}

describe('the upgrade', () => {
  test('only /socket is answered; other paths get 404', async () => {
    world = await openSocketWorld()
    expect(await upgradeStatus('/socket')).toBe(101)
    for (const path of ['/', '/socket/', '/sockets', '/x/socket', '/SOCKET', '/socket%2f']) {
      expect(await upgradeStatus(path), path).toBe(404)
    }
  })

  test('a request that is not allowed gets 403, and a log line', async () => {
    world = await openSocketWorld({ allowed: (asked) => asked.headers.origin !== 'https://evil.example' })
    expect(await upgradeStatus('/socket', { origin: 'https://evil.example' })).toBe(403)
    expect(await upgradeStatus('/socket', { origin: 'http://127.0.0.1' })).toBe(101)
    expect(world.logged.join()).toContain('evil.example')
  })

  test('a flood of connections is turned away with 503, half-open ones counted, and places come back', async () => {
    world = await openSocketWorld({ limits: { perAddress: 20 } })
    const silent = await Promise.all(Array.from({ length: 20 }, () => openClient(world.port, false)))
    const turnedAway = await Promise.all(Array.from({ length: 30 }, () => upgradeStatus('/socket')))
    expect(new Set(turnedAway)).toEqual(new Set([503]))
    silent[0]?.socket.terminate()
    await silent[0]?.closed
    let status: number | undefined
    for (let tries = 0; tries < 50 && status !== 101; tries++) status = await upgradeStatus('/socket')
    expect(status).toBe(101)
    for (const client of silent) client.socket.terminate()
  })

  test('all connections together are limited too', async () => {
    world = await openSocketWorld({ limits: { connections: 2 } })
    const clients = [await openClient(world.port), await openClient(world.port)]
    expect(await upgradeStatus('/socket')).toBe(503)
    for (const client of clients) client.socket.terminate()
  })

  test('sockets that reset in the middle of an upgrade harm nobody', async () => {
    world = await openSocketWorld()
    for (let round = 0; round < 30; round++) {
      const socket = connect(world.port, '127.0.0.1')
      await once(socket, 'connect')
      socket.write('GET /socket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n')
      if (round % 2 === 0)
        socket.write('Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
      socket.resetAndDestroy()
    }
    const client = await openClient(world.port)
    await client.until(has('snapshot'))
    client.socket.terminate()
  })
})

describe('bytes that are no frames', () => {
  test('a thousand random frames end only the connections they came on', async () => {
    world = await openSocketWorld()
    const good = await openClient(world.port)
    await good.until(has('snapshot'))
    let seed = 42
    const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
    for (let round = 0; round < 100; round++) {
      const rude = await neverReads(world.port)
      rude.on('error', () => {})
      for (let count = 0; count < 10; count++) {
        rude.write(Buffer.from(Array.from({ length: 1 + random() * 60 }, () => Math.floor(random() * 256))))
      }
      rude.destroy()
    }
    await world.channel.publish({ events: chats(1, 1) })
    await good.until(has('events'))
    good.socket.terminate()
  })
})

describe('slow readers', () => {
  /** A reader whose buffer takes `room` bytes, and empties when told. */
  function slowOutlet(room: number) {
    let waiting = 0
    let written = 0
    const onRoom: (() => void)[] = []
    const outlet: Outlet = {
      write(frame) {
        expect(waiting, 'F2: written above high water').toBeLessThan(room)
        waiting += frame.length
        written += frame.length
      },
      get full() {
        return waiting >= room
      },
      together: (work) => work(),
      onRoom: (call) => void onRoom.push(call),
    }
    return {
      outlet,
      written: () => written,
      drain() {
        waiting = 0
        for (const call of onRoom) call()
      },
    }
  }

  test('F2: nothing is written above high water; with room again it goes on where it stood', async () => {
    world = await openSocketWorld()
    const clock = new FakeClock()
    const log = createEventLog({ epoch: 'e', clock, checkpoint: { seq: 0, state: emptyState }, recent: [] })
    const slow = slowOutlet(3_000)
    const following = follow(log, slow.outlet, { after: log.cursor(0) })
    for (let seq = 1; seq <= 200; seq++) {
      const event = chat(String(seq), 1, 'x'.repeat(1_000))
      log.append([{ seq, arrived: 1, event, json: JSON.stringify(event) }])
      await clock.advance(10)
    }
    expect(slow.written()).toBeLessThan(5_000)
    for (let drains = 0; drains < 300 && following.cursor !== log.cursor(200); drains++) slow.drain()
    expect(following.cursor).toBe(log.cursor(200))
    expect(slow.written()).toBeGreaterThan(200_000)
  })

  test('fifty that never read cost no memory, and the others miss nothing', async () => {
    const mebibyte = 1024 * 1024
    world = await openSocketWorld({ window: { events: 5_000, bytes: 2 * mebibyte, pageBytes: 64 * 1024 } })
    const serverSide = world.connections
    const dead = await Promise.all(Array.from({ length: 50 }, () => neverReads(world.port)))
    const good = await openClient(world.port)
    await good.until(has('snapshot'))
    let id = 0
    /** Twelve mebibytes: far more than the kernel takes for a reader, so that the buffers fill. */
    const flood = async () => {
      for (let batch = 0; batch < 120; batch++) {
        await world.channel.publish({
          events: Array.from({ length: 10 }, () => chat(String(++id), 1, 'x'.repeat(10_000))),
        })
        const head = world.channel.log.cursor(id)
        await good.until((frames) => (frames.at(-1) as { cursor?: Cursor }).cursor === head)
      }
      globalThis.gc?.()
      const { heapUsed, external, arrayBuffers } = process.memoryUsage()
      return (heapUsed + external + arrayBuffers) / mebibyte
    }
    await flood()
    good.frames.length = 1
    const before = await flood()
    good.frames.length = 1
    const after = await flood()
    // Each of them was owed 36 MiB; what waits is never more than high water and a page.
    expect(serverSide.length).toBeGreaterThan(50)
    expect(Math.max(...serverSide.map((socket) => socket.writableLength))).toBeLessThan(200_000)
    expect(serverSide.filter((socket) => socket.writableNeedDrain).length).toBe(50)
    // Room for garbage not yet collected, far below the 1,800 MiB that keeping it all would cost.
    expect(after - before).toBeLessThan(80)
    expect(framesOf(good.frames, 'snapshot')).toEqual([])
    for (const socket of dead) socket.destroy()
    good.socket.terminate()
  }, 120_000)

  test('one that fell out of the window gets a gap and follows on', async () => {
    world = await openSocketWorld({ window: { events: 50, bytes: 200_000, pageBytes: 20_000 } })
    const client = await openClient(world.port)
    await client.until(has('snapshot'))
    client.socket.pause()
    let id = 0
    for (let batch = 0; batch < 300; batch++) {
      await world.channel.publish({ events: [chat(String(++id), 1, 'x'.repeat(60_000))] })
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    client.socket.resume()
    const head = world.channel.log.cursor(id)
    const frames = await client.until((all) => (all.at(-1) as { cursor?: Cursor }).cursor === head)
    expect(framesOf(frames, 'snapshot').some(({ why }) => why === 'gap')).toBe(true)
    await world.channel.publish({ events: [chat('last')] })
    await client.until((all) => framesOf(all, 'events').at(-1)?.after === head)
    client.socket.terminate()
  })

  test('B3: dead readers are found by ping, though the kernel still takes what is written', async () => {
    world = await openSocketWorld({ pingMs: 40 })
    const dead = await neverReads(world.port)
    const good = await openClient(world.port)
    await good.until(has('snapshot'))
    while (world.route.sessions('me')['chat'] !== 1) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(good.socket.readyState).toBe(good.socket.OPEN)
    dead.destroy()
    good.socket.terminate()
  })
})
