import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import type { Change } from '../../server/store/store.ts'
import { storeContract } from '../contracts/store.contract.ts'
import { openSharedStore } from '../support/open-redis.ts'
import { hasRedis, redisOrWhyNot, startRedis, type RedisServer } from '../support/redis.ts'

describe.skipIf(!hasRedis)(`with a redis-server${redisOrWhyNot}`, () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  let stores = 0
  storeContract('redis:', () => openSharedStore(redis.url, systemClock, `store*[${++stores}]`))

  const open = (prefix: string) => openSharedStore(redis.url, systemClock, prefix)

  test('what one instance keeps, another reads; another prefix is another store', async () => {
    const [one, two, stranger] = await Promise.all([open('shared'), open('shared'), open('shared2')])
    await one.room('settings').set('chat', { size: 3 })
    expect(await two.room('settings').get('chat')).toEqual({ size: 3 })
    expect(await stranger.room('settings').get('chat')).toBeUndefined()
    await stranger.room('settings').set('chat', 1)
    await two.wipe()
    expect(await one.room('settings').get('chat')).toBeUndefined()
    expect(await stranger.room('settings').get('chat')).toBe(1)
    await Promise.all([one.close(), two.close(), stranger.close()])
  })

  test('a change is told to the other instances, of that room, and not to the one that made it', async () => {
    const [one, two] = await Promise.all([open('changes'), open('changes')])
    const own: Change[] = []
    const heard: Change[] = []
    one.onChange('keys', (change) => own.push(change))
    const stop = two.onChange('keys', (change) => heard.push(change))
    await one.room('keys').set('chat', 'a')
    await one.room('other').set('chat', 'a')
    await one.room('keys').delete('alerts')
    await one.room('keys').wipe()
    await vi.waitFor(() => expect(heard).toEqual([{ name: 'chat' }, { name: 'alerts' }, { name: undefined }]))
    stop()
    await one.room('keys').set('chat', 'b')
    expect(own).toEqual([])
    expect(heard).toHaveLength(3)
    await Promise.all([one.close(), two.close()])
  })

  test('two instances take turns at what is exclusive', async () => {
    const [one, two] = await Promise.all([open('turns'), open('turns')])
    let running = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++running)
      for (let turn = 0; turn < 5; turn++) await one.room('r').get('a')
      running--
    }
    await Promise.all([0, 1, 2].flatMap(() => [one.exclusively('refresh', work), two.exclusively('refresh', work)]))
    expect(most).toBe(1)
    await Promise.all([one.close(), two.close()])
  })

  test('a Redis that was away tells who listens that anything may have changed', async () => {
    const away = await startRedis()
    const store = await openSharedStore(away.url, systemClock)
    const heard: Change[] = []
    store.onChange('keys', (change) => heard.push(change))
    await away.kill()
    await expect(store.room('keys').get('chat')).rejects.toMatchObject({ code: 'REDIS_GONE' })
    await expect(store.exclusively('refresh', async () => 1)).rejects.toMatchObject({ code: 'REDIS_GONE' })
    await away.start('its data')
    await vi.waitFor(() => expect(heard).toContainEqual({ name: undefined }), { timeout: 5_000 })
    await vi.waitFor(() => store.room('keys').set('chat', 'back'), { timeout: 5_000 })
    expect(await store.room('keys').get('chat')).toBe('back')
    await store.close()
    await away.stop()
  })
})
