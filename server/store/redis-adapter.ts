/** A place for keyv to keep things: one hash of Redis for each room. */
import type { KeyvStoreAdapter } from 'keyv'
import type { RedisLink } from '../redis/link.ts'
import { lua } from '../redis/script.ts'

/** The channel that tells of changes: who made it, the room, and the name of what is different, or '' for everything. */
export const CHANGES = 'changes'

/** KEYS room; ARGV name value channel notice */
const SET = lua(`
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  redis.call('PUBLISH', ARGV[3], ARGV[4])
  return 1
`)
const DELETE = lua(`
  local gone = redis.call('HDEL', KEYS[1], ARGV[1])
  redis.call('PUBLISH', ARGV[2], ARGV[3])
  return gone
`)
const CLEAR = lua(`
  redis.call('DEL', KEYS[1])
  redis.call('PUBLISH', ARGV[1], ARGV[2])
  return 1
`)

export const roomKey = (link: RedisLink, room: string): string => link.key('room', room)

/** One keyv's view of a room, which is also keyv's namespace: keyv puts it before each key. */
export function redisAdapter(link: RedisLink, room: string): KeyvStoreAdapter {
  const hash = roomKey(link, room)
  const nameOf = (key: string) => key.slice(room.length + 1)
  const notice = (name: string) => JSON.stringify([link.instance, room, name])
  const channel = link.notices.name(CHANGES)

  const adapter: KeyvStoreAdapter = {
    opts: { dialect: 'redis' },
    namespace: undefined,
    get: async (key) => ((await link.send((redis) => redis.hget(hash, nameOf(key)))) ?? undefined) as never,
    set: async (key, value) => void (await link.run(SET, [hash], [nameOf(key), value, channel, notice(nameOf(key))])),
    delete: async (key) => Number(await link.run(DELETE, [hash], [nameOf(key), channel, notice(nameOf(key))])) > 0,
    clear: async () => void (await link.run(CLEAR, [hash], [channel, notice('')])),
    // The link tells of its troubles, and each call rejects: there is no event to tell of.
    on: () => adapter,
  }
  return adapter
}
