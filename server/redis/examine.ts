import type { Redis } from 'ioredis'

/**
 * What about this Redis may lose data, a sentence each. A Redis that does not tell (some hosts forbid it) is taken as it
 * is.
 */
export async function examine(redis: Redis): Promise<readonly string[]> {
  let told: string
  try {
    told = `${await redis.info('memory')}\n${await redis.info('persistence')}\n${await redis.info('cluster')}`
  } catch {
    // Not allowed to ask. What really does not work shows when it is used.
    return []
  }
  const value = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(told)?.[1]
  const warnings: string[] = []
  const policy = value('maxmemory_policy')
  if (policy !== undefined && policy !== 'noeviction') {
    warnings.push(`Redis deletes events and tokens when memory is short (${policy}). Set maxmemory-policy noeviction.`)
  }
  if (value('aof_enabled') === '0') {
    warnings.push('Redis loses what is new when it restarts. Set appendonly yes, so that it keeps every event.')
  }
  if (value('cluster_enabled') === '1') {
    warnings.push(
      'This is a Redis Cluster, which Fanlight does not support. Use one primary, with replicas if you like.',
    )
  }
  return warnings
}
