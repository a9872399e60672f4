/** What one process has of a Redis, with a link of its own. Several of them in a test stand for as many processes. */
import type { Backplane } from '../../server/backplane/backplane.ts'
import { openRedisBackplane } from '../../server/backplane/redis/redis.ts'
import type { Clock } from '../../server/clock.ts'
import { createLeases } from '../../server/redis/lease.ts'
import { openRedisLink } from '../../server/redis/link.ts'
import { openRedisStore } from '../../server/store/redis-store.ts'
import type { Store } from '../../server/store/store.ts'

const quiet = { info: () => {}, warn: () => {} }

const newId = () => crypto.randomUUID().slice(0, 13)

async function open(url: string, clock: Clock, prefix = 'fanlight') {
  const link = await openRedisLink({ url, clock, log: quiet, instance: newId(), random: Math.random, prefix })
  return { link, clock, log: quiet, newId, leases: createLeases({ link, clock, newId, random: Math.random }) }
}

export async function openBackplane(url: string, clock: Clock, prefix?: string): Promise<Backplane> {
  const deps = await open(url, clock, prefix)
  const backplane = openRedisBackplane(deps)
  return {
    ...backplane,
    async close() {
      await backplane.close()
      deps.leases.close()
      await deps.link.close()
    },
  }
}

export async function openSharedStore(url: string, clock: Clock, prefix?: string): Promise<Store> {
  const deps = await open(url, clock, prefix)
  const store = openRedisStore(deps)
  return {
    ...store,
    async close() {
      await store.close()
      deps.leases.close()
      await deps.link.close()
    },
  }
}
