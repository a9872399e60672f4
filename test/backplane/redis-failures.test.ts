import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import type { Backplane } from '../../server/backplane/backplane.ts'
import { systemClock } from '../../server/clock.ts'
import { createHub } from '../../server/hub/hub.ts'
import { chat, chats, gift, idsOf } from '../support/live-events.ts'
import { openBackplane, openSharedStore } from '../support/open-redis.ts'
import { findFreePort } from '../support/free-port.ts'
import { hasRedis, redisOrWhyNot, startRedis, type RedisServer } from '../support/redis.ts'

const REDIS_DOCS = join(import.meta.dirname, '../../docs/redis.md')
const until = (check: () => unknown, ms = 6_000) => vi.waitFor(check, { timeout: ms, interval: 10 })
const never = new AbortController().signal

describe.skipIf(!hasRedis)(`Redis in trouble${redisOrWhyNot}`, () => {
  let redis: RedisServer
  const open: Backplane[] = []
  const children: ChildProcess[] = []

  beforeEach(async () => {
    redis = await startRedis()
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await Promise.all(open.splice(0).map((backplane) => backplane.close()))
    await redis.stop()
  })

  async function instance(): Promise<Backplane> {
    const backplane = await openBackplane(redis.url, systemClock)
    open.push(backplane)
    return backplane
  }

  /** Follows as a hub does: folds what it hears, and reads everything again when it must. */
  async function watcher(backplane: Backplane) {
    const seen = { state: emptyState as LiveState, ids: [] as string[], epochs: [] as string[] }
    let seq = 0
    const begin = async () => {
      const checkpoint = await backplane.checkpoint('me')
      const newer = await backplane.read('me', checkpoint.seq, 10_000)
      seen.epochs.push(checkpoint.epoch)
      seen.state = newer.reduce((state, { event }) => reduce(state, event), checkpoint.state)
      seen.ids = idsOf(await backplane.tail('me', 10_000))
      seq = newer.at(-1)?.seq ?? checkpoint.seq
      backplane.follow(
        'me',
        { epoch: checkpoint.epoch, seq },
        {
          append(placed) {
            for (const { seq: next, event } of placed) {
              expect(next).toBe(++seq)
              seen.state = reduce(seen.state, event)
              seen.ids.push(event.id)
            }
          },
          anew: () => void begin(),
          standing: () => ({ seq, state: seen.state }),
        },
      )
    }
    await begin()
    return seen
  }

  /** Publishes again until it is kept, as a source does. */
  const insist = (backplane: Backplane, batch: Parameters<Backplane['publish']>[1]) =>
    until(() => backplane.publish('me', batch))

  test('gone for a while and back with its data: refused meanwhile in plain words, then all goes on', async () => {
    const [one, two] = [await instance(), await instance()]
    const seen = await watcher(two)
    await one.publish('me', { events: chats(1, 3), mark: 'm' })
    await redis.kill()
    await expect(one.publish('me', { events: chats(4, 4) })).rejects.toMatchObject({
      code: 'REDIS_GONE',
      next: 'again later',
      text: expect.stringContaining('Redis cannot be reached'),
    })
    await redis.start('its data')
    await insist(one, { events: chats(3, 5) })
    await until(() => expect(seen.ids).toEqual(['1', '2', '3', '4', '5']))
    expect(seen.epochs).toHaveLength(1)
    expect(await one.mark('me')).toBe('m')
  })

  test('connections that are cut again and again: nothing twice, nothing missing, the same epoch', async () => {
    const [one, two] = [await instance(), await instance()]
    const seen = await watcher(two)
    const knife = new Redis(redis.url)
    for (let round = 0; round < 5; round++) {
      await knife.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
      for (let index = 0; index < 20; index++) await insist(one, { events: [chat(`${round} ${index}`)] })
    }
    await until(() => expect(seen.ids).toHaveLength(100))
    expect(seen.ids).toEqual(idsOf(await one.tail('me', 200)))
    expect(seen.epochs).toHaveLength(1)
    knife.disconnect()
  })

  test('back without its last second: another epoch, the lost events given back, none counted twice', async () => {
    const [one, two] = [await instance(), await instance()]
    const watching = [await watcher(one), await watcher(two)]
    await one.publish('me', { events: [gift('1', 5), gift('2', 5)], mark: 'before' })
    await redis.remember()
    await one.publish('me', { events: [gift('3', 5), gift('4', 5)], mark: 'after' })
    await until(() => watching.forEach(({ ids }) => expect(ids).toHaveLength(4)))
    await redis.kill()
    await redis.start('what it remembers')
    // What Euler hands out again, since the mark was lost too.
    await insist(two, { events: [gift('3', 5), gift('4', 5), gift('5', 5)] })
    for (const seen of watching) {
      await until(() => expect(seen.ids).toEqual(['1', '2', '3', '4', '5']))
      expect(seen.state.totals.gifts).toBe(25)
      expect(seen.epochs.length).toBeGreaterThan(1)
    }
    expect(watching[0]?.epochs.at(-1)).toBe(watching[1]?.epochs.at(-1))
    expect((await one.tail('me', 9)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
  })

  test('back with other events in the lost places: the numbers fit, and yet it is noticed', async () => {
    const [one, two] = [await instance(), await instance()]
    const watching = [await watcher(one), await watcher(two)]
    await one.publish('me', { events: chats(1, 2) })
    await redis.remember()
    await one.publish('me', { events: chats(3, 4) })
    await until(() => watching.forEach(({ ids }) => expect(ids).toHaveLength(4)))
    await redis.kill()
    // Somebody reaches the replica first, who knows nothing of what was lost.
    const port = await findFreePort()
    await redis.start('what it remembers', port)
    const stranger = await openBackplane(`redis://127.0.0.1:${port}`, systemClock)
    await stranger.publish('me', { events: [chat('x'), chat('y'), chat('z')] })
    await stranger.close()
    await redis.kill()
    await redis.start('its data')
    for (const seen of watching) {
      await until(() => expect(seen.ids).toEqual(['1', '2', 'x', 'y', 'z', '3', '4']))
      await until(() => expect(seen.epochs.length).toBeGreaterThan(1))
      expect(seen.state.totals.chats).toBe(7)
    }
    await insist(one, { events: chats(5, 5) })
    for (const seen of watching) await until(() => expect(seen.ids.at(-1)).toBe('5'))
  })

  test('back empty: the state, the newest events and their ids are given back by who knows them', async () => {
    const [one, two] = [await instance(), await instance()]
    await one.publish('me', { events: [gift('1', 5), gift('2', 5)] })
    await one.trim({ keepMs: 1e9, keepCount: 1 })
    const watching = [await watcher(one), await watcher(two)]
    await one.publish('me', { events: [gift('3', 5)] })
    await until(() => watching.forEach(({ state }) => expect(state.totals.gifts).toBe(15)))
    await redis.kill()
    await redis.start('nothing')
    await insist(one, { events: [gift('3', 5), gift('4', 5)] })
    for (const seen of watching) {
      await until(() => expect(seen.state.totals.gifts).toBe(20))
      expect(seen.epochs.length).toBeGreaterThan(1)
    }
    const late = await instance()
    expect((await watcher(late)).state.totals.gifts).toBe(20)
  })

  test('what was wiped is not given back', async () => {
    const [one, two] = [await instance(), await instance()]
    const watching = [await watcher(one), await watcher(two)]
    await one.publish('me', { events: chats(1, 5) })
    await until(() => watching.forEach(({ ids }) => expect(ids).toHaveLength(5)))
    await one.wipe('me')
    for (const seen of watching) await until(() => expect(seen.ids).toEqual([]))
    await redis.kill()
    await redis.start('its data')
    await insist(two, { events: chats(6, 6) })
    for (const seen of watching) await until(() => expect(seen.ids).toEqual(['6']))
  })

  test('a hub shows what it showed, and an old cursor gets a snapshot', async () => {
    const backplane = await instance()
    const hub = createHub({ backplane, clock: systemClock })
    const channel = await hub.open('me')
    await channel.publish({ events: [gift('1', 5), ...chats(2, 9)] })
    await until(() => expect(channel.log.head).toBe(9))
    const cursor = channel.log.cursor(9)
    const { state } = channel
    await redis.kill()
    await redis.start('nothing')
    await until(() => expect(channel.log.place(cursor)).toBeUndefined())
    expect(channel.state).toEqual(state)
    await until(() => channel.publish({ events: chats(9, 10) }))
    await until(() => expect(channel.state.totals.chats).toBe(9))
    await hub.close()
  })

  test('two processes publish at once: each id once, one order for all', async () => {
    const here = await instance()
    const seen = await watcher(here)
    const writers = ['a', 'b'].map((name) => start('write', name).child)
    await Promise.all(writers.map((child) => once(child, 'exit')))
    await until(() => expect(seen.ids).toHaveLength(300))
    expect(new Set(seen.ids).size).toBe(300)
    expect(seen.ids).toEqual(idsOf(await here.tail('me', 400)))
  })

  test('a leader that freezes is replaced within 10 s; awake again, it knows so before it asks, and what it writes is refused', async () => {
    const here = await instance()
    const { child, lines } = start('lead', 'frozen')
    await until(() => expect(lines).toContain('kept'))
    expect(lines).toContain('may ask')
    child.kill('SIGSTOP')
    const frozenAt = performance.now()
    const stop = new AbortController()
    const led = Promise.withResolvers<void>()
    const leading = here.lead(
      'me',
      async (signal, lease) => {
        await here.publish('me', { events: [chat('successor')], mark: 'ours', lease })
        led.resolve()
        await once(signal, 'abort')
      },
      stop.signal,
    )
    await led.promise
    expect(performance.now() - frozenAt).toBeLessThan(10_000)
    const before = lines.length
    child.kill('SIGCONT')
    await once(child, 'exit')
    expect(lines.slice(before)).toContain('NOT_LEADING')
    // Not once, though the timers of its turn and of what it slept for were due together.
    expect(lines.slice(before)).not.toContain('may ask')
    expect(lines.slice(before)).not.toContain('leads')
    expect(idsOf(await here.tail('me', 1))).toEqual(['successor'])
    expect(await here.mark('me')).toBe('ours')
    stop.abort()
    await leading
  }, 20_000)

  test('a leader that cannot reach Redis stops before its lease ends, and leads again once it can', async () => {
    const here = await instance()
    const turns: string[] = []
    const stop = new AbortController()
    const leading = here.lead(
      'me',
      async (signal) => {
        turns.push('begins')
        await once(signal, 'abort')
        turns.push('ends')
      },
      stop.signal,
    )
    await until(() => expect(turns).toEqual(['begins']))
    redis.pause()
    const pausedAt = performance.now()
    await expect(here.publish('me', { events: chats(1, 1) })).rejects.toMatchObject({ code: 'REDIS_GONE' })
    await until(() => expect(turns).toEqual(['begins', 'ends']), 10_000)
    expect(performance.now() - pausedAt).toBeLessThan(6_000)
    redis.resume()
    await until(() => expect(turns).toEqual(['begins', 'ends', 'begins']), 10_000)
    stop.abort()
    await leading
  }, 25_000)

  test('a Redis that is not there at the start, or wants a password, is named without repeating the address', async () => {
    const gone = await openBackplane(`redis://fan:hunter2@127.0.0.1:${await findFreePort()}`, systemClock).catch(
      (error: unknown) => error,
    )
    expect(gone).toMatchObject({ code: 'REDIS_GONE' })
    const wrong = await openBackplane(redis.url.replace('//', '//fan:hunter2@'), systemClock).catch(
      (error: unknown) => error,
    )
    expect(wrong).toMatchObject({ code: 'REDIS_REFUSED', next: 'fix' })
    for (const error of [gone, wrong]) {
      const { cause } = error as Error
      expect(`${String(error)} ${String(cause)} ${JSON.stringify(cause)}`).not.toContain('hunter2')
    }
  })

  describe('a user of Fanlight’s own', () => {
    const [told = ''] = /^ACL SETUSER fanlight .*$/m.exec(readFileSync(REDIS_DOCS, 'utf8')) ?? []
    const asFanlight = () => redis.url.replace('//', '//fanlight:password@')
    async function acl(...words: string[]): Promise<unknown> {
      const admin = new Redis(redis.url)
      try {
        return await admin.call('ACL', ...words)
      } finally {
        admin.disconnect()
      }
    }
    const allow = (rule: string) => acl(...rule.split(' ').slice(1))

    test('may do all that is needed with what docs/redis.md names', async () => {
      await allow(told)
      const backplane = await openBackplane(asFanlight(), systemClock)
      open.push(backplane)
      const store = await openSharedStore(asFanlight(), systemClock)
      const heard: string[] = []
      const { epoch } = await backplane.checkpoint('me')
      const stop = backplane.follow(
        'me',
        { epoch, seq: 0 },
        {
          append: (placed) => void heard.push(...idsOf(placed)),
          anew: () => void heard.push('anew'),
          standing: () => ({ seq: 0, state: emptyState }),
        },
      )
      const leading = new AbortController()
      await backplane.lead(
        'me',
        async (_signal, lease) => {
          await backplane.publish('me', { events: chats(1, 3), lease, mark: 'here' })
          leading.abort()
        },
        leading.signal,
      )
      await until(() => expect(heard).toEqual(['1', '2', '3']))
      await backplane.keepCheckpoint('me', { epoch, seq: 3, state: emptyState })
      await backplane.trim({ keepMs: 60_000, keepCount: 2 })
      await store.exclusively('keys', async () => store.room('kept').set('one', 'two'))
      expect(await store.room('kept').get('one')).toBe('two')
      await store.wipe()
      await backplane.wipe('me')
      stop()
      await store.close()
      // What only makes something slower is not told to anybody.
      expect(await acl('LOG')).toEqual([])
    })

    test('who may not run all of a script hears that of his user, not of a version', async () => {
      await allow(told.replace('+@stream', ''))
      const backplane = await openBackplane(asFanlight(), systemClock)
      open.push(backplane)
      await expect(backplane.publish('me', { events: chats(1, 1) })).rejects.toMatchObject({ code: 'REDIS_REFUSED' })
    })
  })

  function start(what: string, name: string) {
    const program = join(import.meta.dirname, 'redis-process.ts')
    const child = spawn(process.execPath, [program, what, redis.url, name], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    const lines: string[] = []
    child.stdout.on('data', (chunk: Buffer) => lines.push(...chunk.toString().trim().split('\n')))
    return { child, lines }
  }

  test('the lead is nobody’s when the lease is gone', async () => {
    // A wipe takes the lease along, so that what the leader holds does not come in after it.
    const here = await instance()
    const codes: string[] = []
    const stop = new AbortController()
    await here.lead(
      'me',
      async (signal, lease) => {
        if (codes.length > 0) return
        await here.wipe('me')
        await here
          .publish('me', { events: chats(1, 1), lease })
          .catch((error: { code: string }) => codes.push(error.code))
        expect(signal.aborted).toBe(true)
      },
      stop.signal,
    )
    expect(codes).toEqual(['NOT_LEADING'])
    expect(await here.lead('you', async () => {}, never)).toBeUndefined()
    expect(await here.tail('me', 9)).toEqual([])
  })
})
