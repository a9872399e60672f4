/** The rules of docs/protocol.md, met as a client meets them. */
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyState } from '../../shared/live-state.ts'
import { HELLO_WITHIN_MS } from '../../shared/protocol.ts'
import { systemClock, type Clock } from '../../server/clock.ts'
import { frameText } from '../../server/socket/frames.ts'
import { chats, gift } from '../support/live-events.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { framesOf, GOOD_KEY, has, openClient, openSocketWorld, type SocketWorld } from '../support/socket-world.ts'

describe('the socket', () => {
  let world: SocketWorld
  let lastId = 0

  /** So many events as nobody had before. */
  const fresh = (count: number) => chats(lastId + 1, (lastId += count))
  const publish = (count: number) => world.channel.publish({ events: fresh(count) })
  const anyData = (frames: readonly { type: string }[]) =>
    frames.some(({ type }) => type === 'events' || type === 'snapshot')

  beforeAll(async () => {
    world = await openSocketWorld({ beatMs: 150, window: { events: 200, bytes: 1e6, pageBytes: 2_000 } })
    await publish(5)
  })
  afterAll(() => world.close())

  test('V1, H3: the server answers `welcome` first, with its version, beat, overlay, settings and clock', async () => {
    const client = await openClient(world.port)
    const [first] = await client.until(has('snapshot'))
    expect(first).toEqual({
      type: 'welcome',
      v: 1,
      beatMs: 150,
      overlay: 'chat',
      settings: { lines: 5 },
      now: expect.any(Number) as number,
    })
    client.socket.terminate()
  })

  test('V2: frame types and fields that are not known are ignored', async () => {
    const client = await openClient(world.port, false)
    client.send({ type: 'from-the-future', nonsense: true })
    client.send({ type: 'hello', v: 1, key: GOOD_KEY, colour: 'red' })
    await client.until(has('snapshot'))
    client.send({ type: 'from-the-future' })
    await publish(1)
    await client.until(has('events'))
    client.socket.terminate()
  })

  test('V3: a version that is not spoken closes 4406', async () => {
    const client = await openClient(world.port, { v: 2, key: 1 })
    expect(await client.closed).toEqual({ code: 4406, reason: 'UNKNOWN_VERSION' })
  })

  test('H1: a second hello closes 4400', async () => {
    const client = await openClient(world.port)
    await client.until(has('snapshot'))
    client.send({ type: 'hello', v: 1, key: GOOD_KEY })
    expect(await client.closed).toEqual({ code: 4400, reason: 'BAD_FRAME' })
  })

  test('H1: so does one that comes while the first is still looked up', async () => {
    const client = await openClient(world.port)
    client.send({ type: 'hello', v: 1, key: GOOD_KEY })
    expect((await client.closed).code).toBe(4400)
  })

  test('H2: a key in the URL opens nothing; only hello carries it', async () => {
    const client = await openClient(world.port, { key: '' })
    expect(await client.closed).toEqual({ code: 4401, reason: 'BAD_KEY' })
    expect(world.logged.join()).not.toContain(GOOD_KEY)
  })

  test('H3: then exactly one snapshot on a first visit, `why: start`, and events that begin there', async () => {
    const client = await openClient(world.port)
    await client.until(has('snapshot'))
    await publish(2)
    const frames = await client.until(has('events'))
    const types = frames.map(({ type }) => type).filter((type) => type !== 'beat')
    expect(types.slice(0, 3)).toEqual(['welcome', 'snapshot', 'events'])
    const [snapshot] = framesOf(frames, 'snapshot')
    expect(snapshot?.why).toBe('start')
    expect(framesOf(frames, 'events')[0]?.after).toBe(snapshot?.cursor)
    client.socket.terminate()
  })

  test("H3: or `events` whose `after` is the hello's, on a resume", async () => {
    const after = world.channel.log.cursor(world.channel.log.head)
    await publish(3)
    const client = await openClient(world.port, { after })
    const frames = await client.until(anyData)
    expect(framesOf(frames, 'snapshot')).toEqual([])
    expect(framesOf(frames, 'events')[0]).toMatchObject({
      after,
      cursor: world.channel.log.cursor(world.channel.log.head),
    })
    client.socket.terminate()
  })

  test('H3: also where nothing happened since: the step is an empty one', async () => {
    const after = world.channel.log.cursor(world.channel.log.head)
    const client = await openClient(world.port, { after })
    const frames = await client.until(anyData)
    expect(frames[1]).toEqual({ type: 'events', after, cursor: after, events: [], when: [] })
    client.socket.terminate()
  })

  test('F1: each data frame starts where the last one ended', async () => {
    const client = await openClient(world.port)
    await client.until(has('snapshot'))
    for (let round = 0; round < 20; round++) await publish(7)
    const head = world.channel.log.cursor(world.channel.log.head)
    const frames = await client.until((all) => framesOf(all, 'events').at(-1)?.cursor === head)
    let place = framesOf(frames, 'snapshot')[0]?.cursor
    for (const step of framesOf(frames, 'events')) {
      expect(step.after).toBe(place)
      expect(step.when).toHaveLength(step.events.length)
      place = step.cursor
    }
    expect(place).toBe(head)
    client.socket.terminate()
  })

  test.each(['', 'nonsense', 'other-epoch.3', null, 7, { a: 1 }])(
    'R3: with the place %j it gets a snapshot, `why: gap`',
    async (after) => {
      const client = await openClient(world.port, { after })
      const frames = await client.until(anyData)
      expect(framesOf(frames, 'snapshot').map(({ why }) => why)).toEqual(['gap'])
      client.socket.terminate()
    },
  )

  test('R3: so with a place in the future, and one that was trimmed', async () => {
    const old = world.channel.log.cursor(2)
    for (let round = 0; round < 30; round++) await publish(10)
    for (const after of [old, world.channel.log.cursor(world.channel.log.head + 1)]) {
      const client = await openClient(world.port, { after })
      const frames = await client.until(anyData)
      expect(framesOf(frames, 'snapshot')[0]?.why).toBe('gap')
      client.socket.terminate()
    }
  })

  test('the state of a snapshot is the fold of everything', async () => {
    await world.channel.publish({ events: [gift(`gift ${++lastId}`, 4)] })
    const client = await openClient(world.port)
    const frames = await client.until(has('snapshot'))
    expect(framesOf(frames, 'snapshot')[0]?.state).toEqual(world.channel.state)
    client.socket.terminate()
  })

  test("B1, B2: beats come again and again, with the session's own place and the server's clock", async () => {
    const client = await openClient(world.port)
    await client.until(has('beat'))
    await publish(1)
    const cursor = world.channel.log.cursor(world.channel.log.head)
    const frames = await client.until((all) => framesOf(all, 'beat').some((beat) => beat.cursor === cursor))
    const last = framesOf(frames, 'beat').at(-1)
    expect(Math.abs((last?.now ?? 0) - Date.now())).toBeLessThan(60_000)
    client.socket.terminate()
  })

  test('C1, C3: a bad key closes 4401, a bad frame 4400, each with the name of its code', async () => {
    const wrong = await openClient(world.port, { key: 'wrong' })
    expect(await wrong.closed).toEqual({ code: 4401, reason: 'BAD_KEY' })
    for (const bad of [
      'not json',
      '[]',
      'null',
      '"hello"',
      '{}',
      '{"type":7}',
      '{"type":"hello"}',
      '{"type":"hello","v":1}',
    ]) {
      const client = await openClient(world.port, false)
      client.send(bad)
      expect(await client.closed, bad).toEqual({ code: 4400, reason: 'BAD_FRAME' })
    }
    const binary = await openClient(world.port, false)
    binary.socket.send(Buffer.from(JSON.stringify({ type: 'hello', v: 1, key: GOOD_KEY })))
    expect((await binary.closed).code).toBe(4400)
  })

  test('C1, C3: a frame over 64 KiB closes 1009, one of 64 KiB is read', async () => {
    const client = await openClient(world.port, false)
    client.send('x'.repeat(64 * 1024 + 1))
    expect(await client.closed).toEqual({ code: 1009, reason: 'TOO_BIG' })
    const just = await openClient(world.port, false)
    const hello = JSON.stringify({ type: 'hello', v: 1, key: GOOD_KEY, pad: '' })
    just.send(hello.replace('"pad":""', `"pad":"${'x'.repeat(64 * 1024 - hello.length)}"`))
    await just.until(has('snapshot'))
    just.socket.terminate()
  })

  test('C1: a revoked key closes 4410 everywhere it was used', async () => {
    const clients = await Promise.all([openClient(world.port), openClient(world.port)])
    await Promise.all(clients.map((client) => client.until(has('snapshot'))))
    const own = await openSocketWorld()
    const there = await openClient(own.port)
    await there.until(has('snapshot'))
    own.route.revoke('key-1')
    expect(await there.closed).toEqual({ code: 4410, reason: 'KEY_REVOKED' })
    own.route.revoke('another')
    await own.close()
    for (const client of clients) {
      expect(client.socket.readyState).toBe(client.socket.OPEN)
      client.socket.terminate()
    }
  })

  test('C1: also where it is revoked while it is looked up', async () => {
    let found = () => {}
    const asked = new Promise<void>((asked) => {
      found = asked
    })
    let answer = () => {}
    const own = await openSocketWorld({
      openKey: () => {
        found()
        return new Promise((resolve) => {
          answer = () => resolve({ creator: 'me', overlay: 'chat', keyId: 'key-1', settings: {} })
        })
      },
    })
    const client = await openClient(own.port)
    await asked
    own.route.revoke('key-1')
    answer()
    expect((await client.closed).code).toBe(4410)
    await own.close()
  })

  test('C2: a server that ends says 1012, to those who have not said hello too', async () => {
    const own = await openSocketWorld()
    const clients = [await openClient(own.port), await openClient(own.port, false)]
    await clients[0]?.until(has('snapshot'))
    await own.close()
    for (const client of clients) expect(await client.closed).toEqual({ code: 1012, reason: 'RESTARTING' })
  })

  test('C2: a key store that fails closes 1011, and is logged', async () => {
    const own = await openSocketWorld({ openKey: () => Promise.reject(new Error('the store is gone')) })
    const client = await openClient(own.port)
    expect(await client.closed).toEqual({ code: 1011, reason: 'BROKEN' })
    expect(own.logged.join()).toContain('an overlay could not be served')
    await own.close()
  })

  test('settings travel live, to the pages of that overlay only', async () => {
    const client = await openClient(world.port)
    await client.until(has('snapshot'))
    world.route.pushSettings('me', 'alerts', { seconds: 9 })
    world.route.pushSettings('me', 'chat', { lines: 7 })
    const frames = await client.until(has('settings'))
    expect(framesOf(frames, 'settings')).toEqual([{ type: 'settings', settings: { lines: 7 } }])
    client.socket.terminate()
  })

  test('settings pushed while a key is looked up are not overtaken by older ones', async () => {
    let answer = () => {}
    let found = () => {}
    const asked = new Promise<void>((asked) => {
      found = asked
    })
    const own = await openSocketWorld({
      openKey: () => {
        found()
        return new Promise((resolve) => {
          answer = () => resolve({ creator: 'me', overlay: 'chat', keyId: 'k', settings: { lines: 1 } })
        })
      },
    })
    const client = await openClient(own.port)
    await asked
    own.route.pushSettings('me', 'chat', { lines: 9 })
    answer()
    const frames = await client.until(has('snapshot'))
    expect(framesOf(frames, 'welcome')[0]?.settings).toEqual({ lines: 9 })
    await own.close()
  })

  test('pages are counted by overlay', async () => {
    const own = await openSocketWorld()
    const clients = await Promise.all([openClient(own.port), openClient(own.port), openClient(own.port, false)])
    await Promise.all(clients.slice(0, 2).map((client) => client.until(has('snapshot'))))
    expect(own.route.sessions('me')).toEqual({ chat: 2 })
    await own.close()
    expect(own.route.sessions('me')).toEqual({})
  })

  test('after a wipe those who follow begin anew, without a new connection', async () => {
    const own = await openSocketWorld()
    const client = await openClient(own.port)
    await client.until(has('snapshot'))
    await own.channel.publish({ events: chats(1, 3) })
    await client.until(has('events'))
    await own.hub.wipe()
    await client.until(has('snapshot', 2))
    await own.channel.publish({ events: chats(1, 2) })
    const frames = await client.until((all) => framesOf(all, 'events').length >= 2)
    const [, second] = framesOf(frames, 'snapshot')
    expect(second).toMatchObject({ why: 'gap', state: emptyState })
    expect(framesOf(frames, 'events').at(-1)?.after).toBe(second?.cursor)
    await own.close()
  })
})

test('R2: with a place that another instance told, and this one has yet to read, it hears what comes after, once', async () => {
  const held: (() => void)[] = []
  const world = await openSocketWorld({
    through: (backplane) => ({
      ...backplane,
      follow: (creator, after, follower) =>
        backplane.follow(creator, after, {
          ...follower,
          append: (placed) => void held.push(() => follower.append(placed)),
        }),
    }),
  })
  const letGo = () => held.splice(0).forEach((append) => append())
  const after = world.channel.log.cursor(3)
  await world.channel.publish({ events: chats(1, 3) })
  const client = await openClient(world.port, { after })
  // An answer that did not wait would be here by now.
  await Promise.all([once(client.socket, 'pong'), client.socket.ping()])
  letGo()
  await client.until((frames) => frames.length >= 2)
  await world.channel.publish({ events: chats(4, 5) })
  letGo()
  const [, first, second] = await client.until((frames) => frames.length >= 3)
  expect(first).toMatchObject({ type: 'events', after, cursor: after, events: [] })
  expect(second).toMatchObject({ type: 'events', after, events: [{ id: '4' }, { id: '5' }] })
  client.socket.terminate()
  await world.close()
})

describe('with time as an argument', () => {
  test('H1: no hello within 5 s closes 4408; one in time keeps the connection', async () => {
    const clock = new FakeClock()
    const world = await openSocketWorld({ clock })
    const silent = await openClient(world.port, false)
    const polite = await openClient(world.port)
    await polite.until(has('snapshot'))
    await clock.advance(4_900)
    expect(silent.socket.readyState).toBe(silent.socket.OPEN)
    await clock.advance(100)
    expect(await silent.closed).toEqual({ code: 4408, reason: 'NO_HELLO' })
    expect(polite.socket.readyState).toBe(polite.socket.OPEN)
    await world.close()
    expect(clock.sleeping).toBe(0)
  })

  test('H1: a hello that came while the server stood still is not too late', async () => {
    let wake = () => {}
    const heldUp = new Promise<void>((resolve) => (wake = resolve))
    const clock: Clock = {
      now: systemClock.now,
      sleep: (ms, signal) => (ms === HELLO_WITHIN_MS ? heldUp : systemClock.sleep(ms, signal)),
    }
    const world = await openSocketWorld({ clock })
    const client = await openClient(world.port, false)
    // As a process hears of it that was frozen, or busy: its timer first, then what lies in its connections.
    setTimeout(() => {
      client.send({ type: 'hello', v: 1, key: GOOD_KEY })
      wake()
    }, 0)
    await client.until(has('snapshot'))
    expect(client.socket.readyState).toBe(client.socket.OPEN)
    client.socket.terminate()
    await world.close()
  })

  test('B3: the server pings every 15 s and ends a socket that left two unanswered', async () => {
    const clock = new FakeClock()
    const world = await openSocketWorld({ clock })
    const dead = await openClient(world.port, {}, { autoPong: false })
    const alive = await openClient(world.port)
    let pings = 0
    dead.socket.on('ping', () => pings++)
    await Promise.all([dead.until(has('snapshot')), alive.until(has('snapshot'))])
    for (let round = 0; round < 3; round++) {
      const answered = round < 2 ? new Promise((resolve) => alive.socket.once('ping', resolve)) : undefined
      await clock.advance(15_000)
      await answered
      // The answer has to travel back before time moves on.
      await new Promise((resolve) => {
        alive.socket.once('pong', resolve)
        alive.socket.ping()
      })
    }
    expect((await dead.closed).code).toBe(1006)
    expect(pings).toBe(2)
    expect(alive.socket.readyState).toBe(alive.socket.OPEN)
    await world.close()
  })
})

test.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('a text of %i bytes is framed as RFC 6455 says', (length) => {
  const frame = frameText('x'.repeat(length))
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10
  expect(frame[0]).toBe(0x81)
  expect(frame.length).toBe(header + length)
  const told = header === 2 ? frame[1] : header === 4 ? frame.readUInt16BE(2) : Number(frame.readBigUInt64BE(2))
  expect(told).toBe(length)
})
