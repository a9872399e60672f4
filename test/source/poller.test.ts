import { afterEach, describe, expect, test } from 'vitest'
import { AppError } from '../../server/errors.ts'
import type { FetchAnswer, RateLimits } from '../../server/euler/euler.ts'
import { redisFault } from '../../server/redis/redis-fault.ts'
import { createPoller, type Poller, type PollerOptions } from '../../server/source/poller.ts'
import type { SourceStatus } from '../../server/source/source.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { answer, chat, control, gift, idOf, ROOM, THEN } from './messages.ts'

/** The log, as the backplane keeps it: each id once, the mark beside it. */
class MemoryLog {
  events: LiveEvent[] = []
  mark: string | undefined
  failing = 0
  fault: Error = new Error('disk full')
  writes = 0

  async emit(batch: { readonly events: readonly LiveEvent[]; readonly mark?: string }): Promise<void> {
    if (this.failing > 0) {
      this.failing--
      throw this.fault
    }
    this.writes++
    const known = new Set(this.events.map(({ id }) => id))
    this.events.push(...batch.events.filter(({ id }) => !known.has(id)))
    this.mark = batch.mark ?? this.mark
  }

  get brief(): string[] {
    return this.events.map((event) => (event.type === 'stream' ? event.is : `${event.type} ${event.id}`))
  }
}

type Script = (ask: { cursor: string | undefined; room: string | undefined; n: number }) => FetchAnswer | AppError

interface Running {
  readonly poller: Poller
  readonly asks: { cursor: string | undefined; room: string | undefined; at: number }[]
  readonly statuses: SourceStatus[]
  readonly stop: () => Promise<void>
}

const clock = () => new FakeClock(THEN + 10_000)
const running: Running[] = []

async function start(
  world: { log: MemoryLog; clock: FakeClock; handle?: string } & Pick<PollerOptions, 'rateLimits'>,
  script: Script,
): Promise<Running> {
  const asks: Running['asks'] = []
  const statuses: SourceStatus[] = []
  const ending = new AbortController()
  const poller = createPoller({
    ask: async (cursor, room) => {
      asks.push({ cursor, room, at: world.clock.now() })
      const said = script({ cursor, room, n: asks.length })
      if (said instanceof AppError) throw said
      return said
    },
    ...(world.rateLimits ? { rateLimits: world.rateLimits } : {}),
    handle: world.handle ?? 'ann',
    clock: world.clock,
    random: () => 1,
    log: { debug: () => undefined, warn: () => undefined },
  })
  const { log } = world
  const done = poller.run(
    {
      mark: async () => log.mark,
      recent: async () => log.events.slice(-5_000),
      emit: (batch) => log.emit(batch),
      report: (status) => statuses.push(status),
    },
    ending.signal,
  )
  const stop = async () => {
    ending.abort(new Error('stop'))
    await done
  }
  const one = { poller, asks, statuses, stop }
  running.push(one)
  await world.clock.settle()
  return one
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()))
})

const notLive = () => new AppError('NOT_LIVE', { whose: 'you', next: 'again later', text: 'not live' })
const gaps = ({ asks }: Running) => asks.slice(1).map(({ at }, n) => at - asks[n]!.at)

describe('polling', () => {
  test('asks at the answer’s interval, hands the cursor back, tells each message once', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const run = await start(world, ({ n }) =>
      answer([chat(idOf(n), 'hi'), chat(idOf(n - 1), 'again', {}, { history: true })], {
        cursor: `c${n}`,
        intervalMs: 1_500,
      }),
    )
    await world.clock.advance(4_500)
    expect(run.asks.map(({ cursor }) => cursor)).toEqual([undefined, 'c1', 'c2', 'c3'])
    expect(run.asks.map(({ room }) => room)).toEqual([undefined, ROOM, ROOM, ROOM])
    expect(gaps(run)).toEqual([1_500, 1_500, 1_500])
    expect(world.log.brief).toEqual(['online', ...[1, 0, 2, 3, 4].map((n) => `chat ${idOf(n)}`)])
    expect(run.statuses.at(-1)).toMatchObject({
      kind: 'poll',
      lastAt: world.clock.now(),
      nextAt: world.clock.now() + 1_500,
      verdict: { code: 'FINE' },
      budget: { left: 1_000_000, assumed: false },
    })
  })

  test('a bad message costs only itself', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const bad = { ...chat(idOf(1), 'x'), payload: new Uint8Array([0xff, 0xff]) }
    const strange = { ...bad, method: 'WebcastBrandNew' }
    await start(world, () => answer([bad, strange, chat(idOf(2), 'ok')]))
    expect(world.log.brief).toEqual(['online', `chat ${idOf(2)}`])
  })

  test('streaks that run dry are ended while no answer comes', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const down = () =>
      new AppError('EULER_DOWN', { whose: 'euler', next: 'again later', text: 'down', afterMs: 60_000 })
    await start(world, ({ n }) => (n === 1 ? answer([gift({ msgId: idOf(1), count: 4 })]) : down()))
    await world.clock.advance(9_999)
    expect(world.log.brief).toEqual(['online', `gift ${idOf(1)}`])
    await world.clock.advance(1)
    expect(world.log.events.at(-1)).toMatchObject({ id: `${idOf(1)}:end`, count: 4, more: 0, over: true })
  })

  test('an answer with nothing new writes nothing', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const run = await start(world, () => answer([chat(idOf(1), 'hi')]))
    await world.clock.advance(5_000)
    expect([run.asks.length, world.log.writes]).toEqual([6, 1])
  })

  test('a budget that makes answers rare does not end streaks that go on', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const limits = { left: 960, of: 1_000, resetsAt: THEN + 20 * 60 * 60_000 }
    const run = await start(world, ({ n }) => answer([gift({ msgId: idOf(n), count: n })], { limits }))
    await world.clock.advance(45_000)
    expect(run.asks.length).toBe(4)
    expect(world.log.events.filter((event) => event.type === 'gift' && event.over)).toEqual([])
    expect(run.statuses.at(-1)?.verdict.text).toContain('every 15 seconds')
  })

  test('what never reached Euler costs no call', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const down = () => new AppError('NETWORK_DOWN', { whose: 'network', next: 'again later', text: 'down' })
    const run = await start(world, ({ n }) => (n === 1 ? answer([]) : down()))
    await world.clock.advance(20_000)
    expect(run.asks.length).toBeGreaterThan(3)
    expect(run.statuses.at(-1)?.budget?.left).toBe(1_000_000)
  })

  test('the day of one LIVE being spent leaves the plan its calls', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const spent = () =>
      new AppError('EULER_DAY_SPENT', { whose: 'euler', next: 'again later', text: 'this room', afterMs: 60_000 })
    const run = await start(world, ({ n }) => (n === 1 ? answer([]) : spent()))
    await world.clock.advance(2_000)
    expect(run.statuses.at(-1)).toMatchObject({ verdict: { code: 'EULER_DAY_SPENT' }, budget: { of: 1_000_000 } })
    expect(run.statuses.at(-1)?.budget?.left).toBeGreaterThan(999_000)
  })

  test('a minute whose calls are told is not overdrawn', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const run = await start(world, () => answer([], { limits: { left: 1_000_000, of: 1_000_000, apartMs: 15_000 } }))
    await world.clock.advance(61_000)
    expect(run.asks).toHaveLength(5)
  })

  test('nobody tells the budget: rate_limits is asked, once an hour', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    let asked = 0
    const rateLimits = async (): Promise<RateLimits> => ({ left: 9_000 - asked++, of: 10_000 })
    const run = await start({ ...world, rateLimits }, () => answer([], { limits: {} }))
    expect(run.statuses.at(-1)?.budget).toMatchObject({ left: 9_000, of: 10_000, assumed: false })
    await world.clock.advance(5_000)
    expect(asked).toBe(1)
    expect(run.statuses.at(-1)?.budget?.left).toBeLessThan(9_000)
  })

  test('nor does rate_limits: 2,500 are assumed, said, kept over a restart, and spread', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const silent: Script = () => answer([], { limits: {} })
    const run = await start(world, silent)
    expect(run.statuses.at(-1)?.budget).toMatchObject({ left: 2_499, of: 2_500, assumed: true })
    expect(run.statuses.at(-1)?.verdict.text).toContain('2500')
    await world.clock.advance(60_000)
    expect(run.asks.length).toBe(11)
    await run.stop()
    const again = await start(world, silent)
    expect(again.statuses.at(-1)?.budget).toMatchObject({ left: 2_500 - 12, assumed: true })
  })
})

describe('the LIVE', () => {
  test('begins once, also over a restart, and ends by verdict', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    let live = true
    const script: Script = () => (live ? answer([]) : notLive())
    const first = await start(world, script)
    await first.stop()
    await world.clock.advance(60_000)
    const second = await start(world, script)
    expect(world.log.events).toMatchObject([{ type: 'stream', is: 'online', room: ROOM }])
    expect(second.asks[0]).toMatchObject({ cursor: 'c1', room: ROOM })
    live = false
    await world.clock.advance(1_000)
    expect(world.log.brief).toEqual(['online', 'offline'])
    expect(second.statuses.at(-1)).toMatchObject({ verdict: { code: 'NOT_LIVE', retryAt: expect.any(Number) } })
    const asked = second.asks.length
    await world.clock.advance(29_000)
    expect(second.asks.length).toBe(asked)
    live = true
    await world.clock.advance(40_000)
    expect(world.log.brief).toEqual(['online', 'offline', 'online'])
    // The end made the cursor worthless.
    expect(second.asks[asked]).toMatchObject({ cursor: undefined, room: undefined })
    expect(new Set(world.log.events.map(({ id }) => id)).size).toBe(3)
  })

  test('control 3 ends it, though the room goes on answering; a new room is a new LIVE', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const next = '7300000000000000002'
    const run = await start(world, ({ n }) => {
      if (n === 1) return answer([chat(idOf(1), 'bye'), control(idOf(2), 3)])
      if (n === 2) return answer([chat(idOf(1), 'bye', {}, { history: true })])
      return answer([chat(idOf(5), 'old', {}, { history: true })], { room: next })
    })
    expect(run.statuses.at(-1)).toMatchObject({ verdict: { code: 'NOT_LIVE' } })
    await run.stop()
    const again = await start(world, () => answer([]))
    expect(again.asks[0]).toMatchObject({ cursor: undefined, room: undefined })
    expect(world.log.brief).toEqual(['online', `chat ${idOf(1)}`, 'offline'])
    await again.stop()
    const third = await start(world, () =>
      answer([chat(idOf(9), 'from before', {}, { history: true })], { room: next }),
    )
    expect(third.statuses.at(-1)).toMatchObject({ verdict: { code: 'FINE' } })
    expect(world.log.events.at(-1)).toMatchObject({ type: 'stream', is: 'online', room: next })
  })

  test('talk a minute after the end means that it goes on', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const later = chat(idOf(7), 'still here', {
      common: { msgId: idOf(7), roomId: ROOM, createTime: String(THEN + 61_000) },
    })
    await start(world, ({ n }) => answer(n === 1 ? [control(idOf(2), 3)] : [later]))
    await world.clock.advance(40_000)
    expect(world.log.brief).toEqual(['online', 'offline', 'online', `chat ${idOf(7)}`])
  })

  test('another room’s end is a guest’s: told, and the LIVE goes on', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const run = await start(world, () => answer([control(idOf(2), 3, '999')]))
    expect(run.statuses.at(-1)).toMatchObject({ verdict: { code: 'FINE' } })
    expect(world.log.brief).toEqual(['online', 'offline'])
  })

  test('a new room between two answers is told', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    await start(world, ({ n }) => answer([], { room: n === 1 ? ROOM : '999' }))
    await world.clock.advance(2_000)
    expect(world.log.events).toMatchObject([
      { is: 'online', room: ROOM },
      { is: 'online', room: '999' },
    ])
  })

  test('the mark of another handle is not gone on from', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const first = await start(world, () => answer([]))
    await first.stop()
    const other = await start({ ...world, handle: 'bob' }, () => answer([], { room: '999' }))
    expect(other.asks[0]).toMatchObject({ cursor: undefined, room: undefined })
    expect(world.log.brief).toEqual(['online', 'online'])
  })
})

describe('when things break', () => {
  test('a restart in mid-streak counts each gift once', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const first = await start(world, () => answer([gift({ msgId: idOf(1), count: 3 })]))
    await first.stop()
    await start(world, () =>
      answer([
        gift({ msgId: idOf(1), count: 3 }),
        gift({ msgId: idOf(2), count: 5 }),
        gift({ msgId: idOf(3), count: 5, end: true }),
      ]),
    )
    const gifts = world.log.events.filter((event) => event.type === 'gift')
    expect(gifts.map(({ more, over }) => [more, over])).toEqual([
      [3, false],
      [2, false],
      [0, true],
    ])
  })

  test('a log that cannot be written loses nothing, and asks nothing meanwhile', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    world.log.failing = 3
    const run = await start(world, ({ n }) => answer([chat(idOf(n), 'x')], { cursor: `c${n}` }))
    expect(run.statuses.at(-1)).toMatchObject({ verdict: { code: 'CANNOT_KEEP_EVENTS', retryAt: expect.any(Number) } })
    await world.clock.advance(6_999)
    expect([run.asks.length, world.log.events.length, world.log.mark]).toEqual([1, 0, undefined])
    await world.clock.advance(1)
    expect(world.log.brief).toEqual(['online', `chat ${idOf(1)}`])
    expect(run.statuses.at(-1)).toMatchObject({ verdict: { code: 'FINE' } })
    await world.clock.advance(1_000)
    expect(run.asks.at(-1)?.cursor).toBe('c1')
  })

  test('whose fault it is that nothing can be kept is told: Redis is gone, not the disk full', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    world.log.failing = 1
    world.log.fault = redisFault(new Error('Command timed out'))
    const run = await start(world, () => answer([chat(idOf(1), 'x')]))
    const { verdict } = run.statuses.at(-1) ?? {}
    expect(verdict).toMatchObject({ code: 'CANNOT_KEEP_EVENTS', whose: 'fanlight' })
    expect(verdict?.text).toMatch(/^Redis cannot be reached/)
  })

  test('429: back exactly when told, not before, not over a restart either', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const slow = () =>
      new AppError('EULER_SLOW_DOWN', { whose: 'plan', next: 'again later', text: 'slow', afterMs: 42_000 })
    const run = await start(world, ({ n }) => (n === 1 ? slow() : answer([])))
    expect(run.statuses.at(-1)).toMatchObject({
      nextAt: world.clock.now() + 42_000,
      verdict: { code: 'EULER_SLOW_DOWN', whose: 'plan', retryAt: world.clock.now() + 42_000 },
    })
    run.poller.poke()
    await world.clock.advance(20_000)
    await run.stop()
    const again = await start(world, () => answer([]))
    await world.clock.advance(21_999)
    expect(again.asks.length).toBe(0)
    await world.clock.advance(1)
    expect(again.asks.length).toBe(1)
  })

  test('a pause and a spent day that were noted while the clock was a day ahead are not waited for', async () => {
    const log = new MemoryLog()
    const spent = () =>
      new AppError('EULER_DAY_SPENT', { whose: 'plan', next: 'again later', text: 'spent', afterMs: 60_000 })
    const ahead = new FakeClock(THEN + 30 * 3_600_000)
    const run = await start({ log, clock: ahead }, ({ n }) => (n === 1 ? answer([], { limits: {} }) : spent()))
    await ahead.advance(10_000)
    expect(run.statuses.at(-1)).toMatchObject({ verdict: { code: 'EULER_DAY_SPENT' }, budget: { left: 0 } })
    await run.stop()
    const again = await start({ log, clock: new FakeClock(THEN) }, () => answer([]))
    expect(again.asks.length).toBe(1)
  })

  test('a cursor that only brings failures is let go', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const failing = () => new AppError('EULER_FAILED', { whose: 'euler', next: 'again later', text: 'x' })
    const run = await start(world, ({ n, cursor }) =>
      n === 1 || (n > 2 && cursor === undefined) ? answer([]) : failing(),
    )
    await world.clock.advance(60_000)
    expect(run.asks.slice(0, 5).map(({ cursor }) => cursor)).toEqual([undefined, 'c1', 'c1', 'c1', undefined])
    expect(world.log.brief).toEqual(['online'])
  })

  test('what only the streamer can mend waits for a poke', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const revoked = () =>
      new AppError('EULER_TOKEN_REVOKED', { whose: 'you', next: 'reconnect', text: 'connect again' })
    const run = await start(world, ({ n }) => (n === 1 ? revoked() : answer([])))
    expect(run.statuses.at(-1)?.verdict).toEqual({ code: 'EULER_TOKEN_REVOKED', whose: 'you', text: 'connect again' })
    await world.clock.advance(59_000)
    expect(run.asks.length).toBe(1)
    run.poller.poke()
    await world.clock.settle()
    expect(run.asks.length).toBe(2)
  })

  test('a fault of our own is said to be ours', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const run = await start(world, () => {
      throw new TypeError('oops')
    })
    expect(run.statuses.at(-1)?.verdict).toMatchObject({ code: 'FANLIGHT_FAULT', whose: 'fanlight' })
    await world.clock.advance(60_000)
    expect(run.asks.length).toBeLessThan(10)
  })

  test('stopping leaves nothing asleep', async () => {
    const world = { log: new MemoryLog(), clock: clock() }
    const run = await start(world, () => answer([gift({ msgId: idOf(1) })]))
    expect(world.clock.sleeping).toBeGreaterThan(0)
    await run.stop()
    expect(world.clock.sleeping).toBe(0)
  })
})
