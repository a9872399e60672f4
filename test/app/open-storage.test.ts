import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import { openStorage } from '../../server/open-storage.ts'
import { chats } from '../support/live-events.ts'
import { hasRedis, redisOrWhyNot, startRedis, type RedisServer } from '../support/redis.ts'

let dataDir: string
let logged: string[]
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'fanlight-storage-'))
  logged = []
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const open = (redis?: string) =>
  openStorage({
    config: { dataDir, ...(redis === undefined ? {} : { redis }) },
    clock: systemClock,
    log: pino({}, { write: (line) => void logged.push(line) }),
    newId: () => crypto.randomUUID(),
    random: Math.random,
    onEventsAside: () => {},
    onStoreAside: () => {},
  })

test('without a Redis everything is in files of the data folder', async () => {
  const storage = await open()
  await storage.backplane.publish('me', { events: chats(1, 1) })
  await storage.store.room('r').set('a', 1)
  expect(storage.trouble()).toBeUndefined()
  await storage.close()
  expect(readdirSync(dataDir)).toEqual(expect.arrayContaining(['events.db', 'store.db']))
})

describe.skipIf(!hasRedis)(`with a redis-server${redisOrWhyNot}`, () => {
  let redis: RedisServer
  beforeEach(async () => {
    redis = await startRedis()
  })
  afterEach(() => redis.stop())

  test('everything is in Redis, for all who share it, and nothing in the data folder', async () => {
    const [one, two] = [await open(redis.url), await open(redis.url)]
    await one.backplane.publish('me', { events: chats(1, 2), mark: 'm' })
    await one.store.room('r').set('a', 1)
    expect(await two.backplane.tail('me', 9)).toHaveLength(2)
    expect(await two.store.room('r').get('a')).toBe(1)
    await Promise.all([one.close(), two.close()])
    expect(readdirSync(dataDir)).toEqual([])
    expect(logged).toEqual([])
  })

  test('a Redis that is away is told of while it is, once in the log; also one without memory', async () => {
    const storage = await open(redis.url)
    expect(storage.trouble()).toBeUndefined()
    await redis.kill()
    await vi.waitFor(() => expect(storage.trouble()?.code).toBe('REDIS_GONE'))
    for (const again of [1, 2, 3])
      await storage.store
        .room('r')
        .set('a', again)
        .catch(() => undefined) // told by trouble()
    expect(logged.filter((line) => line.includes('REDIS_GONE'))).toHaveLength(1)
    await redis.start('its data')
    await vi.waitFor(() => expect(storage.trouble()).toBeUndefined(), { timeout: 5_000 })
    const admin = new Redis(redis.url)
    await admin.config('SET', 'maxmemory', '1')
    await expect(storage.backplane.publish('me', { events: chats(1, 1) })).rejects.toMatchObject({ code: 'REDIS_FULL' })
    expect(storage.trouble()?.code).toBe('REDIS_FULL')
    await admin.config('SET', 'maxmemory', '0')
    expect(await storage.backplane.publish('me', { events: chats(1, 1) })).toBe(1)
    expect(storage.trouble()).toBeUndefined()
    admin.disconnect()
    await storage.close()
  })

  test('settings that may lose data are named in the log at the start', async () => {
    const admin = new Redis(redis.url)
    await admin.config('SET', 'maxmemory-policy', 'allkeys-lru')
    await admin.config('SET', 'appendonly', 'no')
    await (await open(redis.url)).close()
    expect(logged.join()).toContain('maxmemory-policy noeviction')
    expect(logged.join()).toContain('appendonly yes')
    admin.disconnect()
  })
})
