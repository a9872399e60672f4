import type { Clock } from '../../clock.ts'
import { AppError } from '../../errors.ts'
import type { Leases } from '../../redis/lease.ts'
import type { RedisLink, RedisLog } from '../../redis/link.ts'
import type { Backplane, Batch, Lease } from '../backplane.ts'
import { notLeading } from '../not-leading.ts'
import { readEntry, type RawEntry } from './entry.ts'
import { openFollowing, readAfter } from './follow.ts'
import { ANEW, creatorsKey, logKeys } from './keys.ts'
import { KEEP_CHECKPOINT, OPEN, PUBLISH, WIPE } from './scripts.ts'
import { reviveState, trimAll } from './trim.ts'

/** A page of a long read, so that Redis is not held up. */
const READ_AT_ONCE = 1_000
/** How long it can be seen that a log was wiped: as long as a follower may sleep. */
const WIPED_KEPT_S = 86_400

export interface RedisBackplaneOptions {
  readonly link: RedisLink
  readonly leases: Leases
  readonly clock: Clock
  readonly log: RedisLog
  /** A text that was never made before, a few bytes long: it stands beside every event. */
  readonly newId: () => string
}

/**
 * The backplane of any number of processes: a stream for each creator, written by scripts, and a lease for whoever
 * polls. It can promise no more than Redis keeps: docs/redis.md says how Redis is to be set up, and what a failover may
 * lose. Every method rejects with AppErrors of the link while Redis is gone; followers go on by themselves.
 */
export function openRedisBackplane({ link, leases, clock, log, newId }: RedisBackplaneOptions): Backplane {
  const following = openFollowing({
    link,
    clock,
    newId,
    onLoss: (creator, returned) =>
      log.warn({ code: 'REDIS_LOST', creator, returned }, 'Redis lost events; those known here were given back to it'),
  })

  async function publishOnce(creator: string, { mark, lease }: Batch, texts: readonly string[]): Promise<unknown[]> {
    const keys = logKeys(link, creator)
    const known = following.known(creator)
    const writer = [lease ?? '', known?.epoch ?? '', known?.seq ?? 0, newId(), clock.now(), newId()]
    return (await link.run(
      PUBLISH,
      [keys.meta, keys.events, keys.ids, keys.lease, creatorsKey(link)],
      [...writer, mark === undefined ? '' : '1', mark ?? '', creator, ...texts],
    )) as unknown[]
  }

  async function publish(creator: string, batch: Batch): Promise<number> {
    const texts = batch.events.flatMap((event) => [event.id, JSON.stringify(event)])
    let [said, count, head] = await publishOnce(creator, batch, texts)
    if (said === 'other log') {
      await following.look(creator)
      ;[said, count, head] = await publishOnce(creator, batch, texts)
    }
    if (said === 'kept') {
      await following.untilHeard(creator, Number(head))
      return Number(count)
    }
    if (said === 'other log') throw logChanged()
    leases.lose(logKeys(link, creator).lease, batch.lease ?? '')
    throw notLeading()
  }

  /** What was handed over before the end is kept, or refused, before the connection goes. */
  const publishing = new Set<Promise<number>>()
  function publishTracked(creator: string, batch: Batch): Promise<number> {
    const one = publish(creator, batch).finally(() => publishing.delete(one))
    publishing.add(one)
    return one
  }

  async function tail(creator: string, most: number) {
    const { events } = logKeys(link, creator)
    const newest: RawEntry[] = []
    let before = '+'
    while (newest.length < most) {
      const count = Math.min(READ_AT_ONCE, most - newest.length)
      const page = await link.send((redis) => redis.xrevrange(events, before, '-', 'COUNT', count))
      newest.push(...(page as unknown as RawEntry[]))
      const last = page.at(-1)
      if (last === undefined || page.length < count) break
      before = `(${last[0]}`
    }
    return newest.toReversed().map((raw) => readEntry(raw).placed)
  }

  async function read(creator: string, afterSeq: number, most: number) {
    const found = []
    while (found.length < most) {
      const count = Math.min(READ_AT_ONCE, most - found.length)
      const page = await readAfter(link, creator, found.at(-1)?.placed.seq ?? afterSeq, count)
      found.push(...page)
      if (page.length < count) break
    }
    return found.map(({ placed }) => placed)
  }

  async function checkpoint(creator: string) {
    const opened = await link.run(OPEN, [logKeys(link, creator).meta, creatorsKey(link)], [newId(), creator])
    const [epoch, seq, state] = opened as readonly (string | null)[]
    return { epoch: epoch ?? '', seq: Number(seq ?? 0), state: reviveState(state) }
  }

  async function wipeOne(creator: string): Promise<void> {
    const keys = logKeys(link, creator)
    await link.run(
      WIPE,
      [keys.meta, keys.events, keys.ids, keys.lease, creatorsKey(link)],
      [newId(), creator, WIPED_KEPT_S, link.notices.name(ANEW)],
    )
    await following.look(creator)
  }

  return {
    publish: publishTracked,
    tail,
    read,
    follow: following.follow,
    checkpoint,
    async keepCheckpoint(creator, { epoch, seq, state }) {
      await link.run(KEEP_CHECKPOINT, [logKeys(link, creator).meta], [epoch, seq, JSON.stringify(state)])
    },
    mark: async (creator) => (await link.send((redis) => redis.hget(logKeys(link, creator).meta, 'mark'))) ?? undefined,
    async lead(creator, work, signal) {
      const { lease } = logKeys(link, creator)
      const turn = (leading: AbortSignal, token: string, isHeld: () => boolean) => work(leading, token as Lease, isHeld)
      try {
        while ((await leases.hold(lease, turn, { signal, insist: true }))?.ended === 'lost' && !signal.aborted) {
          log.warn({ creator }, 'the lead was lost; waiting to have it again')
        }
      } catch (error) {
        if (!signal.aborted) throw error
      }
    },
    async trim(limits) {
      // One instance trims for all.
      const alone = await link.send((redis) => redis.set(link.key('trimming'), link.instance, 'PX', 60_000, 'NX'))
      if (alone === null) return 0
      try {
        return await trimAll({ link, clock, checkpoint, limits })
      } finally {
        await link.send((redis) => redis.del(link.key('trimming'))).catch(() => undefined) // it ends by itself
      }
    },
    async wipe(creator) {
      const creators = creator === undefined ? await link.send((redis) => redis.smembers(creatorsKey(link))) : [creator]
      for (const one of creators) await wipeOne(one)
    },
    async close() {
      await Promise.allSettled(publishing)
      await following.close()
    },
  }
}

const logChanged = () =>
  new AppError('REDIS_CHANGED', {
    whose: 'fanlight',
    next: 'again later',
    text: 'Redis has just come back with other data than before. Fanlight looks at it, and this works again in a moment.',
  })
