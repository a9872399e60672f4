/** Where things are kept: in files of this computer, or in a Redis that several Fanlights share. */
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Backplane } from './backplane/backplane.ts'
import { openLocalBackplane } from './backplane/local.ts'
import { openRedisBackplane } from './backplane/redis/redis.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { SetAside } from './damage.ts'
import type { AppError } from './errors.ts'
import { createLeases } from './redis/lease.ts'
import { openRedisLink } from './redis/link.ts'
import { openRedisStore } from './store/redis-store.ts'
import { openStore, type Store } from './store/store.ts'

export interface StorageOptions {
  readonly config: Pick<Config, 'dataDir' | 'redis'>
  readonly clock: Clock
  readonly log: Logger
  /** A text that was never made before. */
  readonly newId: () => string
  /** 0 to 1. */
  readonly random: () => number
  /** Told of a damaged file that made way for a new one. */
  readonly onEventsAside: (aside: SetAside) => void
  readonly onStoreAside: (aside: SetAside) => void
  /** Told when the file of events turns out to be damaged while it is in use. */
  readonly onDamaged?: () => void
}

export interface Storage {
  readonly backplane: Backplane
  readonly store: Store
  /** What keeps it from working right now, for the page and for health checks: only Redis can be away. */
  trouble(): AppError | undefined
  /** Closes the backplane and the store. */
  close(): Promise<void>
}

/** Rejects with an AppError where a file cannot be used, or Redis cannot be reached. */
export const openStorage = (options: StorageOptions): Promise<Storage> => {
  const { redis } = options.config
  return redis === undefined ? openFiles(options) : openShared(redis, options)
}

async function openFiles(options: StorageOptions): Promise<Storage> {
  const { config, clock, newId, onEventsAside, onStoreAside, onDamaged } = options
  const backplane = openLocalBackplane({
    file: join(config.dataDir, 'events.db'),
    clock,
    newEpoch: newId,
    onSetAside: onEventsAside,
    ...(onDamaged === undefined ? {} : { onDamaged }),
  })
  const store = await openStore(`sqlite:${join(config.dataDir, 'store.db')}`, {
    now: clock.now(),
    onSetAside: onStoreAside,
  })
  return {
    backplane,
    store,
    trouble: () => undefined,
    async close() {
      await backplane.close()
      await store.close()
    },
  }
}

async function openShared(url: string, { clock, log, newId, random }: StorageOptions): Promise<Storage> {
  const link = await openRedisLink({ url, clock, log, instance: newId(), random })
  const leases = createLeases({ link, clock, newId, random })
  const backplane = openRedisBackplane({ link, leases, clock, log, newId })
  const store = openRedisStore({ link, leases })
  return {
    backplane,
    store,
    trouble: link.trouble,
    async close() {
      await backplane.close()
      await store.close()
      leases.close()
      await link.close()
    },
  }
}
