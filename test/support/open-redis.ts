import type { Clock } from '../../server/clock.ts'
import type { Backplane } from '../../server/backplane/backplane.ts'
import { openRedisBackplane } from '../../server/backplane/redis/redis.ts'
import { openRedisLink, type RedisLink } from '../../server/redis/link.ts'

export const quiet = { info: () => {}, warn: () => {} }

export const openLink = (url: string, clock: Clock, prefix = 'fanlight'): Promise<RedisLink> =>
  openRedisLink({ url, clock, log: quiet, instance: crypto.randomUUID(), random: Math.random, prefix })

/** With a link of its own, as another process has it. */
export async function openBackplane(url: string, clock: Clock, prefix?: string): Promise<Backplane> {
  const link = await openLink(url, clock, prefix)
  const newId = () => crypto.randomUUID().slice(0, 13)
  const backplane = openRedisBackplane({ link, clock, log: quiet, newId, random: Math.random })
  return {
    ...backplane,
    async close() {
      await backplane.close()
      await link.close()
    },
  }
}
