import { afterAll, beforeAll, describe } from 'vitest'
import { backplaneContract } from '../contracts/backplane.contract.ts'
import { openBackplane } from '../support/open-redis.ts'
import { hasRedis, redisOrWhyNot, startRedis, type RedisServer } from '../support/redis.ts'

describe.skipIf(!hasRedis)(`with a redis-server${redisOrWhyNot}`, () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.stop())

  let storages = 0
  backplaneContract('redis', () => {
    const prefix = `storage-${++storages}`
    return {
      open: (clock) => openBackplane(redis.url, clock, prefix),
      isShared: true,
      remove: async () => {},
    }
  })
})
