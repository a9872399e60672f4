import { Keyv } from 'keyv'
import { AppError } from '../errors.ts'
import type { Leases } from '../redis/lease.ts'
import type { RedisLink } from '../redis/link.ts'
import { CHANGES, redisAdapter, roomKey } from './redis-adapter.ts'
import { openRoom, type Change, type Store } from './store.ts'

/** How many keys are looked at, at a time, when everything is to be forgotten. */
const LOOKED_AT = 1_000

export interface RedisStoreOptions {
  readonly link: RedisLink
  readonly leases: Leases
}

/** The store of any number of processes. Calls reject with the AppErrors of the link. */
export function openRedisStore({ link, leases }: RedisStoreOptions): Store {
  const listening = new Set<() => void>()

  async function wipe(): Promise<void> {
    // Names of keys are matched by a pattern, in which some letters mean others.
    const pattern = `${roomKey(link, '').replace(/[\\*?[\]^]/g, String.raw`\$&`)}*`
    let cursor = '0'
    do {
      const [next, keys] = await link.send((redis) => redis.scan(cursor, 'MATCH', pattern, 'COUNT', LOOKED_AT))
      for (const key of keys) await redisAdapter(link, key.slice(roomKey(link, '').length)).clear()
      cursor = next
    } while (cursor !== '0')
  }

  const store: Store = {
    room: (name) =>
      openRoom(name, new Keyv({ store: redisAdapter(link, name), namespace: name, throwOnErrors: true }), store),
    wipe,
    onChange(room, hear) {
      const stop = link.notices.listen(CHANGES, {
        hear(text) {
          const [by, where, name] = JSON.parse(text) as readonly [string, string, string]
          if (by === link.instance || where !== room) return
          hear(name === '' ? everything : { name })
        },
        missed: () => hear(everything),
      })
      listening.add(stop)
      return () => {
        listening.delete(stop)
        stop()
      }
    },
    async exclusively(name, work) {
      const turn = await leases.hold(link.key('lock', name), (signal) => work(signal), { insist: false })
      if (turn?.ended === 'by itself') return turn.result
      throw lockLost()
    },
    async close() {
      for (const stop of listening) stop()
    },
  }
  return store
}

const everything: Change = { name: undefined }

const lockLost = () =>
  new AppError('STORE_LOCK_LOST', {
    whose: 'fanlight',
    next: 'again later',
    text: 'Fanlight lost its connection to Redis in the middle of something. It tries again.',
  })
