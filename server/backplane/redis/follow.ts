import type { Redis } from 'ioredis'
import type { Clock } from '../../clock.ts'
import type { RedisLink } from '../../redis/link.ts'
import type { Backplane, Follower, Place } from '../backplane.ts'
import { readEntry, type Entry, type RawEntry } from './entry.ts'
import { createFollowed, type Followed, type Head } from './followed.ts'
import { giveBack } from './give-back.ts'
import { ANEW, logKeys } from './keys.ts'

/** One answer holds at most so many events of each creator. */
const READ_AT_ONCE = 1_000
/** How long Redis keeps an answer that would be empty. */
const BLOCK_MS = 2_000
/** The logs are looked at this often, should a notice have been lost. */
const LOOK_EVERY_MS = 5_000
/** Whoever published waits no longer for its own followers: what it published is kept. */
const HEARD_WITHIN_MS = 500
/** After a failure without a lost connection. */
const AGAIN_MS = 500
/** A read names every creator, so it costs as much as there are: with many, it waits a little to find more at once. */
const CREATORS_PER_MS = 50
const LONGEST_PAUSE_MS = 10
/** What ends a wait for events, when another creator is to be followed: it is of no use for long. */
const WAKE_KEPT_S = 60

export interface Following {
  readonly follow: Backplane['follow']
  /** What this process knows of a log that it follows: nobody may write who knows less than that. */
  known(creator: string): Place | undefined
  /** Resolves once all who follow here have heard of everything up to the place; sooner where that takes long. */
  untilHeard(creator: string, seq: number): Promise<void>
  /** Looks at the log; resolves when that is done, or has failed. Followers have been told by then. */
  look(creator: string): Promise<void>
  close(): Promise<void>
}

export interface FollowingDeps {
  readonly link: RedisLink
  readonly clock: Clock
  readonly newId: () => string
  /** Told of a log that began anew because Redis has lost a part of it; `returned`: events that were given back. */
  readonly onLoss: (creator: string, returned: number) => void
}

/** One blocking read for everything that this process follows. */
export function openFollowing({ link, clock, newId, onLoss }: FollowingDeps): Following {
  const reader: Redis = link.connectAnother()
  const followed = new Set<Followed>()
  const byCreator = new Map<string, Set<Followed>>()
  const ending = new AbortController()
  const wakeKey = link.key('wake', link.instance)
  let wakeId = '0'
  /** To be looked at before the next read. */
  let doubtful = new Set<Followed>()
  let looked = clock.now()
  /** Called after the next look. */
  let waiting: (() => void)[] = []
  let wakeIdle: () => void = () => {}

  reader.on('ready', () => doubtAll())
  const unlisten = link.notices.listen(ANEW, { hear: (creator) => doubt(creator), missed: () => doubtAll() })

  function doubtAll(): void {
    doubtful = new Set(followed)
    wake()
  }

  function doubt(creator: string): void {
    for (const one of byCreator.get(creator) ?? []) doubtful.add(one)
    wake()
  }

  /** Ends the wait that is on, in Redis or here. */
  function wake(): void {
    wakeIdle()
    const call = (redis: Redis) =>
      redis.multi().xadd(wakeKey, 'MAXLEN', 1, '*', 'w', '').expire(wakeKey, WAKE_KEPT_S).exec()
    // Without a connection there is no wait that would have to be ended.
    link.send(call).catch(() => undefined)
  }

  async function look(): Promise<void> {
    const asked = waiting
    waiting = []
    try {
      const which = [...doubtful]
      doubtful = new Set()
      const creators = which.map(({ creator }) => creator)
      const heads = await readHeads(link, creators)
      for (const [index, one] of which.entries()) {
        const head = heads[index]
        if (head !== undefined && followed.has(one)) await settle(one, head)
      }
    } catch (error) {
      doubtful = new Set(followed)
      throw error
    } finally {
      for (const done of asked) done()
    }
  }

  async function settle(one: Followed, head: Head): Promise<void> {
    const fit = one.compare(head)
    if (fit === 'more to read') await readOn(one)
    else if (fit !== 'same') await end(one, fit)
  }

  async function readOn(one: Followed): Promise<void> {
    for (;;) {
      const entries = await readAfter(link, one.creator, one.place.seq, READ_AT_ONCE)
      if (entries.length > 0 && !(await hand(one, entries))) return
      if (entries.length < READ_AT_ONCE) return
    }
  }

  /** False where this was the end of it. */
  async function hand(one: Followed, entries: readonly Entry[]): Promise<boolean> {
    const result = one.take(entries)
    if (result !== 'taken') await end(one, result)
    return result === 'taken'
  }

  async function end(one: Followed, why: 'hole' | 'another log'): Promise<void> {
    if (why === 'another log' && one.isSure) {
      const returned = await giveBack(link, newId, one)
      if (returned !== undefined) onLoss(one.creator, returned)
    }
    if (forget(one)) one.follower.anew()
  }

  /** False where that was done already: it wants to hear no more. */
  function forget(one: Followed): boolean {
    const others = byCreator.get(one.creator)
    others?.delete(one)
    if (others?.size === 0) byCreator.delete(one.creator)
    doubtful.delete(one)
    one.end()
    return followed.delete(one)
  }

  async function read(): Promise<void> {
    const creators = new Map([...byCreator].map(([creator, all]) => [logKeys(link, creator).events, [...all]]))
    const from = [...creators.values()].map((all) => String(Math.min(...all.map(({ place }) => place.seq))))
    const keys = [...creators.keys(), wakeKey]
    const answer = (await reader.xread(
      'COUNT',
      READ_AT_ONCE,
      'BLOCK',
      BLOCK_MS,
      'STREAMS',
      ...keys,
      ...from,
      wakeId,
    )) as unknown as readonly (readonly [key: string, entries: readonly RawEntry[]])[] | null
    for (const [key, raw] of answer ?? []) {
      if (key === wakeKey) wakeId = raw.at(-1)?.[0] ?? wakeId
      const entries = key === wakeKey ? [] : raw.map(readEntry)
      for (const one of creators.get(key) ?? []) if (followed.has(one)) await hand(one, entries)
    }
    const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.floor(creators.size / CREATORS_PER_MS))
    if (pauseMs > 0) await clock.sleep(pauseMs, ending.signal)
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        const sinceMs = clock.now() - looked
        if (sinceMs >= LOOK_EVERY_MS || sinceMs < 0) {
          looked = clock.now()
          doubtful = new Set(followed)
        }
        if (doubtful.size > 0 || waiting.length > 0) await look()
        else if (followed.size === 0) await idle()
        else await read()
      } catch {
        // What is wrong is told by the link, and to whoever publishes. Nobody knows what happened meanwhile.
        doubtful = new Set(followed)
        await untilBack()
      }
    }
    for (const done of waiting) done()
  }

  const idle = () => new Promise<void>((resolve) => (wakeIdle = resolve))

  async function untilBack(): Promise<void> {
    const over = new AbortController()
    const back = () => over.abort()
    if (reader.status !== 'ready') reader.once('ready', back)
    const signal = AbortSignal.any([ending.signal, over.signal])
    await clock.sleep(AGAIN_MS, signal).catch(() => undefined) // back already, or closing
    reader.off('ready', back)
  }

  const running = run()

  return {
    follow(creator, after: Place, follower: Follower) {
      const one = createFollowed(creator, after, follower)
      followed.add(one)
      byCreator.set(creator, (byCreator.get(creator) ?? new Set()).add(one))
      doubtful.add(one)
      wake()
      return () => void forget(one)
    },
    known(creator) {
      const sure = [...(byCreator.get(creator) ?? [])].filter((one) => one.isSure)
      return sure.map(({ place }) => place).toSorted((a, b) => b.seq - a.seq)[0]
    },
    async untilHeard(creator, seq) {
      const all = [...(byCreator.get(creator) ?? [])]
      if (all.every(({ place }) => place.seq >= seq)) return
      const over = new AbortController()
      const late = clock.sleep(HEARD_WITHIN_MS, AbortSignal.any([over.signal, ending.signal])).catch(() => undefined) // heard
      await Promise.race([late, Promise.all(all.map((one) => one.until(seq)))])
      over.abort()
    },
    look: (creator) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        doubt(creator)
      }),
    async close() {
      ending.abort()
      for (const one of followed) one.end()
      unlisten()
      wakeIdle()
      reader.disconnect()
      await running
    },
  }
}

async function readHeads(link: RedisLink, creators: readonly string[]): Promise<readonly Head[]> {
  if (creators.length === 0) return []
  return link.send(async (redis) => {
    const pipeline = redis.pipeline()
    for (const creator of creators) pipeline.hmget(logKeys(link, creator).meta, 'epoch', 'head', 'tip')
    const answers = (await pipeline.exec()) ?? []
    return answers.map(([error, values]) => {
      if (error !== null) throw error
      const [epoch, seq, tip] = values as readonly (string | null)[]
      return { epoch: epoch ?? undefined, seq: Number(seq ?? 0), link: tip ?? '' }
    })
  })
}

/** The events after a place that are still kept, oldest first. */
export async function readAfter(link: RedisLink, creator: string, seq: number, most: number): Promise<Entry[]> {
  const { events } = logKeys(link, creator)
  const raw = await link.send((redis) => redis.xrange(events, String(seq + 1), '+', 'COUNT', most))
  return (raw as unknown as RawEntry[]).map(readEntry)
}
