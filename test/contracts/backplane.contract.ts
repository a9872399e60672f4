/** What every backplane must keep. Each implementation calls this with how to open one, and how to open it again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import type { Backplane, Placed } from '../../server/backplane/backplane.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, chats, gift, idsOf } from '../support/live-events.ts'

export interface BackplaneUnderTest {
  /** Opens it over the same storage each time. */
  open(clock: FakeClock): Promise<Backplane>
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
      const heard: string[] = []
      const stop = backplane.follow('me', 1, (placed) => heard.push(...idsOf(placed)))
      await backplane.publish('me', { events: chats(3, 5) })
      await backplane.publish('you', { events: chats(6, 6) })
      expect(heard).toEqual(['2', '3', '4', '5'])
      stop()
      await backplane.publish('me', { events: chats(7, 7) })
      expect(heard).toHaveLength(4)
    })

    test('durable before delivered: what a follower hears is in the log already', async () => {
      const inLog: Promise<readonly Placed[]>[] = []
      backplane.follow('me', 0, () => inLog.push(backplane.tail('me', 1)))
      await backplane.publish('me', { events: chats(1, 2) })
      expect(idsOf((await inLog[0]) ?? [])).toEqual(['2'])
    })

    test('after a restart the epoch, the places, the ids and the mark are the same', async () => {
      await backplane.publish('me', { events: chats(1, 3), mark: 'cursor-1' })
      await backplane.publish('me', { events: chats(4, 4) })
      const { epoch } = backplane
      await restart()
      expect(backplane.epoch).toBe(epoch)
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
      expect(await backplane.checkpoint('me')).toEqual({ seq: 0, state: emptyState })
      await backplane.publish('me', { events: chats(1, 3) })
      const state = chats(1, 3).reduce(reduce, emptyState)
      await backplane.keepCheckpoint('me', { seq: 3, state })
      await backplane.keepCheckpoint('me', { seq: 1, state: emptyState })
      await restart()
      expect(await backplane.checkpoint('me')).toEqual({ seq: 3, state })
    })

    test('wipe leaves nothing and begins another epoch, also after a restart', async () => {
      await backplane.publish('me', { events: chats(1, 3), mark: 'm' })
      const before = backplane.epoch
      await backplane.wipe()
      const { epoch } = backplane
      expect(epoch).not.toBe(before)
      await restart()
      expect(backplane.epoch).toBe(epoch)
      expect(await backplane.tail('me', 9)).toEqual([])
      expect(await backplane.mark('me')).toBeUndefined()
      expect(await backplane.checkpoint('me')).toEqual({ seq: 0, state: emptyState })
      expect(await backplane.publish('me', { events: chats(1, 1) })).toBe(1)
    })

    test('never two polls of one creator at once; a fault is its own, and the next goes on', async () => {
      const never = new AbortController().signal
      let running = 0
      let most = 0
      const work = async () => {
        most = Math.max(most, ++running)
        await clock.sleep(10)
        running--
      }
      const first = backplane.lead('me', work, never)
      const broken = backplane.lead('me', () => Promise.reject(new Error('broken')), never)
      const second = backplane.lead('me', work, never)
      const refused = expect(broken).rejects.toThrow('broken')
      await clock.advance(30)
      await Promise.all([first, refused, second])
      expect(most).toBe(1)
    })

    test('lead ends quietly with its signal', async () => {
      const stop = new AbortController()
      let told = false
      const leading = backplane.lead(
        'me',
        async (signal) => {
          await clock.sleep(1_000, signal).finally(() => (told = signal.aborted))
        },
        stop.signal,
      )
      await clock.settle()
      stop.abort()
      await leading
      expect(told).toBe(true)
    })
  })
}
