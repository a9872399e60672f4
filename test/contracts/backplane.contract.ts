/** What every backplane must keep. Each implementation calls this with how to open one, and how to open it again. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import type { Backplane, Follower, Lease, Placed } from '../../server/backplane/backplane.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, chats, gift, idsOf } from '../support/live-events.ts'

export interface BackplaneUnderTest {
  /** Opens it over the same storage each time. */
  open(clock: FakeClock): Promise<Backplane>
  /** Whether it may be opened while it is open already, as another instance does. */
  readonly isShared: boolean
  /** Deletes the storage. */
  remove(): Promise<void>
}

const HOUR_MS = 3_600_000

export function backplaneContract(name: string, prepare: () => BackplaneUnderTest): void {
  describe(`${name} keeps the backplane's promises`, () => {
    let clock: FakeClock
    let storage: BackplaneUnderTest
    let backplane: Backplane

    beforeEach(async () => {
      clock = new FakeClock()
      storage = prepare()
      backplane = await storage.open(clock)
    })

    afterEach(async () => {
      await backplane.close()
      await storage.remove()
    })

    async function restart() {
      await backplane.close()
      backplane = await storage.open(clock)
    }

    const epochOf = async (creator: string) => (await backplane.checkpoint(creator)).epoch
    const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 })

    /** What a follower is told: the ids it heard, and 'anew'. */
    async function listen(creator: string, seq: number, at = backplane) {
      const heard: string[] = []
      const follower: Follower = {
        append: (placed) => heard.push(...idsOf(placed)),
        anew: () => heard.push('anew'),
      }
      const { epoch } = await at.checkpoint(creator)
      return { heard, stop: at.follow(creator, { epoch, seq }, follower) }
    }

    const seqsOf = (placed: readonly Placed[]) => placed.map(({ seq }) => seq)

    test('places count up by one, in the order of arrival, whatever `at` says (E2)', async () => {
      await backplane.publish('me', { events: [chat('b', 2_000), chat('a', 1_000)] })
      await backplane.publish('me', { events: [chat('c', 500)] })
      const kept = await backplane.tail('me', 10)
      expect(seqsOf(kept)).toEqual([1, 2, 3])
      expect(idsOf(kept)).toEqual(['b', 'a', 'c'])
    })

    test('an id already in the log is dropped, in another batch and within one (E1)', async () => {
      expect(await backplane.publish('me', { events: [chat('1'), chat('2'), chat('1')] })).toBe(2)
      expect(await backplane.publish('me', { events: [chat('2'), chat('3')] })).toBe(1)
      const kept = await backplane.tail('me', 10)
      expect(idsOf(kept)).toEqual(['1', '2', '3'])
      expect(seqsOf(kept)).toEqual([1, 2, 3])
    })

    test('batches published at once keep their order, and one that cannot be kept harms no other', async () => {
      const broken = Object.assign(chat('x'), {
        toJSON() {
          throw new Error('cannot be text')
        },
      })
      const all = await Promise.allSettled([
        backplane.publish('me', { events: chats(1, 2), mark: 'one' }),
        backplane.publish('me', { events: [chat('3'), broken], mark: 'two' }),
        backplane.publish('you', { events: chats(1, 1) }),
        backplane.publish('me', { events: chats(2, 4), mark: 'three' }),
      ])
      expect(all.map((one) => (one.status === 'fulfilled' ? one.value : 'refused'))).toEqual([2, 'refused', 1, 2])
      expect(idsOf(await backplane.tail('me', 9))).toEqual(['1', '2', '3', '4'])
      expect(seqsOf(await backplane.tail('me', 9))).toEqual([1, 2, 3, 4])
      expect(await backplane.mark('me')).toBe('three')
    })

    test('what is published as the program ends is kept', async () => {
      const publishing = backplane.publish('me', { events: chats(1, 2) })
      await restart()
      expect(await publishing).toBe(2)
      expect(idsOf(await backplane.tail('me', 9))).toEqual(['1', '2'])
    })

    test('an id is once per creator, and each creator has places of their own', async () => {
      await backplane.publish('me', { events: [chat('1')] })
      expect(await backplane.publish('you', { events: [chat('1')] })).toBe(1)
      expect(seqsOf(await backplane.tail('you', 10))).toEqual([1])
    })

    test('the text handed out is the event', async () => {
      const event = chat('1', 5, 'كلام "quoted" \u2028 👋')
      await backplane.publish('me', { events: [event] })
      const [placed] = await backplane.tail('me', 1)
      expect(placed?.event).toEqual(event)
      expect(JSON.parse(placed?.json ?? '')).toEqual(event)
      expect(placed?.arrived).toBe(clock.now())
    })

    test('tail is the newest, oldest first; read goes on from a place', async () => {
      await backplane.publish('me', { events: chats(1, 9) })
      expect(idsOf(await backplane.tail('me', 3))).toEqual(['7', '8', '9'])
      expect(idsOf(await backplane.read('me', 4, 2))).toEqual(['5', '6'])
      expect(await backplane.read('me', 9, 5)).toEqual([])
      expect(await backplane.tail('nobody', 3)).toEqual([])
    })

    test('a follower hears every event after its place, once, in order, those before it began included', async () => {
      await backplane.publish('me', { events: chats(1, 3) })
      const one = await listen('me', 1)
      const two = await listen('me', 3)
      await backplane.publish('me', { events: chats(3, 5) })
      await backplane.publish('you', { events: chats(6, 6) })
      await until(() => expect(one.heard).toEqual(['2', '3', '4', '5']))
      one.stop()
      await backplane.publish('me', { events: chats(7, 7) })
      await until(() => expect(two.heard).toEqual(['4', '5', '7']))
      expect(one.heard).toHaveLength(4)
    })

    test('who published may look at once: the followers of its own instance have heard', async () => {
      const { heard } = await listen('me', 0)
      for (let index = 1; index <= 20; index++) {
        await backplane.publish('me', { events: chats(index, index) })
        expect(heard).toHaveLength(index)
      }
    })

    test('durable before delivered: what a follower hears is in the log already', async () => {
      const inLog: Promise<readonly Placed[]>[] = []
      const append = () => void inLog.push(backplane.tail('me', 1))
      backplane.follow('me', { epoch: await epochOf('me'), seq: 0 }, { append, anew: () => {} })
      await backplane.publish('me', { events: chats(1, 2) })
      await until(() => expect(inLog).not.toHaveLength(0))
      expect(idsOf((await inLog[0]) ?? [])).toEqual(['2'])
    })

    test('a follower whose place is of another epoch is told to begin anew, and no more', async () => {
      const heard: string[] = []
      const follower = { append: () => heard.push('event'), anew: () => heard.push('anew') }
      backplane.follow('me', { epoch: 'long gone', seq: 0 }, follower)
      await until(() => expect(heard).toEqual(['anew']))
      const now = await listen('me', 0)
      await backplane.publish('me', { events: chats(1, 1) })
      await until(() => expect(now.heard).toEqual(['1']))
      expect(heard).toEqual(['anew'])
    })

    test('after a restart the epoch, the places, the ids and the mark are the same', async () => {
      await backplane.publish('me', { events: chats(1, 3), mark: 'cursor-1' })
      await backplane.publish('me', { events: chats(4, 4) })
      const epoch = await epochOf('me')
      await restart()
      expect(await epochOf('me')).toBe(epoch)
      expect(await backplane.mark('me')).toBe('cursor-1')
      expect(await backplane.publish('me', { events: chats(3, 5) })).toBe(1)
      expect(seqsOf(await backplane.tail('me', 9))).toEqual([1, 2, 3, 4, 5])
    })

    test('a mark without events is kept too; without a mark there is none', async () => {
      expect(await backplane.mark('me')).toBeUndefined()
      await backplane.publish('me', { events: [], mark: 'cursor-2' })
      expect(await backplane.mark('me')).toBe('cursor-2')
    })

    test('trims by the time of arrival, not by `at`', async () => {
      const future = clock.now() + 100 * HOUR_MS
      await backplane.publish('me', { events: chats(1, 2, future) })
      await clock.advance(2 * HOUR_MS)
      await backplane.publish('me', { events: chats(3, 4, 1) })
      expect(await backplane.trim({ keepMs: HOUR_MS, keepCount: 100 })).toBe(2)
      expect(idsOf(await backplane.tail('me', 9))).toEqual(['3', '4'])
    })

    test('an event that arrived while our clock was wrong takes no others along', async () => {
      await backplane.publish('me', { events: chats(1, 2) })
      await clock.advance(-1_000 * HOUR_MS)
      await backplane.publish('me', { events: chats(3, 3) })
      await clock.advance(1_000 * HOUR_MS)
      await backplane.publish('me', { events: chats(4, 4) })
      expect(await backplane.trim({ keepMs: HOUR_MS, keepCount: 100 })).toBe(0)
    })

    test('trims by count, each creator for itself', async () => {
      await backplane.publish('me', { events: chats(1, 5) })
      await backplane.publish('you', { events: chats(1, 2) })
      expect(await backplane.trim({ keepMs: HOUR_MS, keepCount: 3 })).toBe(2)
      expect(idsOf(await backplane.tail('me', 9))).toEqual(['3', '4', '5'])
      expect(idsOf(await backplane.tail('you', 9))).toEqual(['1', '2'])
    })

    test('a place is never given twice, even when every event is trimmed and the program restarted', async () => {
      await backplane.publish('me', { events: chats(1, 5) })
      await backplane.trim({ keepMs: HOUR_MS, keepCount: 0 })
      await restart()
      expect(await backplane.tail('me', 9)).toEqual([])
      await backplane.publish('me', { events: chats(6, 6) })
      expect(seqsOf(await backplane.tail('me', 9))).toEqual([6])
    })

    test('trimming changes no total: the checkpoint is the fold of all that went', async () => {
      const events = [gift('1', 3), gift('2', 4), gift('3', 5)]
      await backplane.publish('me', { events })
      await backplane.trim({ keepMs: HOUR_MS, keepCount: 1 })
      await restart()
      const { seq, state } = await backplane.checkpoint('me')
      const after = await backplane.read('me', seq, 100)
      expect(seq).toBe(2)
      expect(after.reduce((folded, { event }) => reduce(folded, event), state)).toEqual(
        events.reduce(reduce, emptyState),
      )
    })

    test('a checkpoint is kept over a restart, and an older one does not replace it', async () => {
      const epoch = await epochOf('me')
      expect(await backplane.checkpoint('me')).toEqual({ epoch, seq: 0, state: emptyState })
      await backplane.publish('me', { events: chats(1, 3) })
      const state = chats(1, 3).reduce(reduce, emptyState)
      await backplane.keepCheckpoint('me', { epoch, seq: 3, state })
      await backplane.keepCheckpoint('me', { epoch, seq: 1, state: emptyState })
      await restart()
      expect(await backplane.checkpoint('me')).toEqual({ epoch, seq: 3, state })
    })

    test('wipe leaves nothing and begins another epoch, also after a restart', async () => {
      await backplane.publish('me', { events: chats(1, 3), mark: 'm' })
      const before = await epochOf('me')
      await backplane.wipe()
      const epoch = await epochOf('me')
      expect(epoch).not.toBe(before)
      await restart()
      expect(await epochOf('me')).toBe(epoch)
      expect(await backplane.tail('me', 9)).toEqual([])
      expect(await backplane.mark('me')).toBeUndefined()
      expect(await backplane.checkpoint('me')).toEqual({ epoch, seq: 0, state: emptyState })
      expect(await backplane.publish('me', { events: chats(1, 1) })).toBe(1)
    })

    test('wiping one creator touches no other; who followed is told once, and hears no more', async () => {
      for (const creator of ['me', 'you']) await backplane.publish(creator, { events: chats(1, 3), mark: 'm' })
      const [mine, yours] = [await epochOf('me'), await epochOf('you')]
      const wiped = await listen('me', 3)
      const kept = await listen('you', 3)
      await backplane.wipe('me')
      await until(() => expect(wiped.heard).toEqual(['anew']))
      expect(await epochOf('me')).not.toBe(mine)
      expect(await epochOf('you')).toBe(yours)
      expect(await backplane.tail('me', 9)).toEqual([])
      expect(await backplane.mark('me')).toBeUndefined()
      expect(await backplane.publish('me', { events: chats(1, 2) })).toBe(2)
      await backplane.publish('you', { events: chats(4, 4) })
      await until(() => expect(kept.heard).toEqual(['4']))
      expect(idsOf(await backplane.tail('you', 9))).toEqual(['1', '2', '3', '4'])
      expect(wiped.heard).toEqual(['anew'])
    })

    test('a checkpoint of another epoch is not kept', async () => {
      await backplane.publish('me', { events: chats(1, 3) })
      const before = await epochOf('me')
      await backplane.wipe('me')
      await backplane.publish('me', { events: chats(1, 3) })
      const state = chats(1, 3).reduce(reduce, emptyState)
      await backplane.keepCheckpoint('me', { epoch: before, seq: 3, state })
      expect(await backplane.checkpoint('me')).toMatchObject({ seq: 0, state: emptyState })
    })

    const never = new AbortController().signal

    test('never two polls of one creator at once; a fault is its own, and the next goes on', async () => {
      let running = 0
      let most = 0
      const work = async () => {
        most = Math.max(most, ++running)
        // As long as the storage needs to do something.
        for (let turn = 0; turn < 5; turn++) await backplane.tail('me', 1)
        running--
      }
      const first = backplane.lead('me', work, never)
      const broken = backplane.lead('me', () => Promise.reject(new Error('broken')), never)
      const second = backplane.lead('me', work, never)
      await expect(broken).rejects.toThrow('broken')
      await Promise.all([first, second])
      expect(most).toBe(1)
    })

    test('two creators are led at the same time', async () => {
      const both = Promise.withResolvers<void>()
      let running = 0
      const work = async () => {
        if (++running === 2) both.resolve()
        await both.promise
      }
      await Promise.all([backplane.lead('me', work, never), backplane.lead('you', work, never)])
      expect(running).toBe(2)
    })

    test('lead ends quietly with its signal', async () => {
      const stop = new AbortController()
      const begun = Promise.withResolvers<void>()
      let told = false
      const leading = backplane.lead(
        'me',
        async (signal) => {
          begun.resolve()
          await clock.sleep(1_000, signal).finally(() => (told = signal.aborted))
        },
        stop.signal,
      )
      await begun.promise
      stop.abort()
      await leading
      expect(told).toBe(true)
    })

    test('what the leader publishes is kept; once its turn is over, or was never its own, it is refused', async () => {
      let stale: Lease | undefined
      await backplane.lead(
        'me',
        async (_, lease) => {
          stale = lease
          expect(await backplane.publish('me', { events: chats(1, 1), mark: 'one', lease })).toBe(1)
          await expect(backplane.publish('you', { events: chats(1, 1), lease })).rejects.toMatchObject(refused)
        },
        never,
      )
      const late = { events: chats(2, 2), mark: 'late', lease: stale as Lease }
      await expect(backplane.publish('me', late)).rejects.toMatchObject(refused)
      await backplane.lead(
        'me',
        async () => expect(backplane.publish('me', late)).rejects.toMatchObject(refused),
        never,
      )
      expect(idsOf(await backplane.tail('me', 9))).toEqual(['1'])
      expect(await backplane.mark('me')).toBe('one')
      // Who need not lead may publish all the same.
      expect(await backplane.publish('me', { events: chats(2, 2) })).toBe(1)
    })

    test('every instance sees one order, and gives an id its place once, whoever publishes', async (context) => {
      context.skip(!storage.isShared, 'only one process has this storage')
      const other = await storage.open(clock)
      const [here, there] = [await listen('me', 0), await listen('me', 0, other)]
      const counts = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          // Each id is published twice, by each of the two, together with one of its own.
          (index % 2 === 0 ? backplane : other).publish('me', {
            events: [chat(`both ${index >> 1}`), chat(`own ${index}`)],
          }),
        ),
      )
      expect(counts.reduce((sum, count) => sum + count)).toBe(60)
      const placed = await other.tail('me', 100)
      expect(seqsOf(placed)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
      await until(() => expect(there.heard).toHaveLength(60))
      await until(() => expect(here.heard).toEqual(there.heard))
      expect(here.heard).toEqual(idsOf(placed))
      expect(await epochOf('me')).toBe((await other.checkpoint('me')).epoch)
      await other.close()
    })

    test('a follower on another instance is told of a wipe', async (context) => {
      context.skip(!storage.isShared, 'only one process has this storage')
      const other = await storage.open(clock)
      await backplane.publish('me', { events: chats(1, 3) })
      const there = await listen('me', 0, other)
      await until(() => expect(there.heard).toHaveLength(3))
      await backplane.wipe('me')
      await until(() => expect(there.heard).toEqual(['1', '2', '3', 'anew']))
      expect(await other.publish('me', { events: chats(1, 1) })).toBe(1)
      await other.close()
    })

    test('another instance leads as soon as the one before has ended, and not before', async (context) => {
      context.skip(!storage.isShared, 'only one process has this storage')
      const other = await storage.open(clock)
      const order: string[] = []
      const end = Promise.withResolvers<void>()
      const begun = Promise.withResolvers<void>()
      const first = backplane.lead(
        'me',
        async () => {
          begun.resolve()
          await end.promise
          order.push('first')
        },
        never,
      )
      await begun.promise
      const second = other.lead('me', async () => void order.push('second'), never)
      for (let turn = 0; turn < 20; turn++) await other.tail('me', 1)
      expect(order).toEqual([])
      end.resolve()
      await Promise.all([first, second])
      expect(order).toEqual(['first', 'second'])
      await other.close()
    })
  })
}

const refused = { code: 'NOT_LEADING', next: 'again later' }
