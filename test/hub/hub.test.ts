import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import type { Backplane } from '../../server/backplane/backplane.ts'
import { openLocalBackplane } from '../../server/backplane/local.ts'
import { createHub, type Hub } from '../../server/hub/hub.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, chats, gift } from '../support/live-events.ts'

const window = { events: 20, bytes: 100_000, pageBytes: 4_000 }
const HOUR_MS = 3_600_000

describe('the hub', () => {
  let folder: string
  let clock: FakeClock
  let backplane: Backplane
  let hub: Hub

  const begin = () => {
    backplane = openLocalBackplane({ file: join(folder, 'log.sqlite'), clock, newEpoch: () => crypto.randomUUID() })
    hub = createHub({ backplane, clock, window })
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fanlight-hub-'))
    clock = new FakeClock()
    begin()
  })

  afterEach(async () => {
    await hub.close()
    await backplane.close()
    rmSync(folder, { recursive: true })
  })

  /** As a kill -9 would end it: the hub is given no chance to write anything. */
  async function crash() {
    await backplane.close()
    begin()
  }

  test('all who ask for a creator share one channel', async () => {
    const [one, two] = await Promise.all([hub.open('me'), hub.open('me')])
    expect(one).toBe(two)
    expect(await hub.open('you')).not.toBe(one)
  })

  test('durable before delivered: the log hears of a batch when it is on the disk', async () => {
    const channel = await hub.open('me')
    const publishing = channel.publish({ events: chats(1, 2), mark: 'm' })
    expect(await channel.recent(9)).toHaveLength(channel.log.head)
    expect(await publishing).toBe(2)
    expect(channel.log.head).toBe(2)
    expect(await channel.mark()).toBe('m')
  })

  test('the newest events are those of the storage, and not fetched from there where they are here', async () => {
    let fetched = 0
    const counting: Backplane = {
      ...backplane,
      async tail(creator, most) {
        const placed = await backplane.tail(creator, most)
        fetched += placed.length
        return placed
      },
    }
    const other = createHub({ backplane: counting, clock, window })
    const channel = await other.open('me')
    await channel.publish({ events: chats(1, 12) })
    const ids = async (most: number) => (await channel.recent(most)).map(({ id }) => id)
    const stored = async (most: number) => (await backplane.tail('me', most)).map(({ event }) => event.id)
    fetched = 0
    expect(await ids(5)).toEqual(await stored(5))
    expect(await ids(50)).toEqual(await stored(50))
    expect(fetched).toBe(2)
    // More than the window holds: 20 of 30.
    await channel.publish({ events: chats(13, 30) })
    channel.log.snapshot()
    expect(await ids(25)).toEqual(await stored(25))
    expect(await ids(18)).toEqual(await stored(18))
    await other.close()
  })

  test('the newest events are told also where this instance has not read so far yet', async () => {
    const deaf: Backplane = { ...backplane, follow: () => () => {} }
    const other = createHub({ backplane: deaf, clock, window })
    const channel = await other.open('me')
    await backplane.publish('me', { events: chats(1, 3) })
    expect(channel.log.head).toBe(0)
    expect((await channel.recent(9)).map(({ id }) => id)).toEqual(['1', '2', '3'])
    await other.close()
  })

  describe('a client that was told more by another instance', () => {
    /** Another instance, whose storage is slow to tell. */
    async function startLagging() {
      const waiting: (() => void)[] = []
      const slow: Backplane = {
        ...backplane,
        follow: (creator, after, follower) =>
          backplane.follow(creator, after, {
            ...follower,
            append: (placed) => void waiting.push(() => follower.append(placed)),
          }),
      }
      const lagging = createHub({ backplane: slow, clock, window })
      const there = await lagging.open('me')
      const here = await hub.open('me')
      await here.publish({ events: chats(1, 3) })
      return { lagging, there, told: here.log.cursor(3), letGo: () => waiting.splice(0).forEach((call) => call()) }
    }

    test('is waited for with, and hears nothing twice', async () => {
      const { lagging, there, told, letGo } = await startLagging()
      expect(there.log.place(told)).toBeUndefined()
      const reached = there.reach(told)
      await clock.advance(1_000)
      letGo()
      await reached
      expect(there.log.place(told)).toBe(3)
      await lagging.close()
    })

    test('is sent away where it does not come in time', async () => {
      const { lagging, there, told } = await startLagging()
      const reached = expect(there.reach(told)).rejects.toThrow('did not come as far')
      await clock.advance(6_000)
      await reached
      await lagging.close()
    })

    test('of a place that nobody has is answered at once', async () => {
      const { lagging, there, told } = await startLagging()
      await there.reach(told.replace('.3', '.4'))
      await there.reach('nonsense')
      await lagging.close()
    })
  })

  test('what the disk refuses, nobody sees', async () => {
    const channel = await hub.open('me')
    const failing = { ...chat('1'), toJSON: () => { throw new Error('no room') } } // prettier-ignore
    await expect(channel.publish({ events: [chat('0'), failing] })).rejects.toThrow()
    expect(channel.log.head).toBe(0)
    expect(await channel.publish({ events: [chat('0')] })).toBe(1)
  })

  test('after a crash a cursor is as good as before, and the state the same', async () => {
    const before = await hub.open('me')
    await before.publish({ events: [gift('1', 5), ...chats(2, 8)] })
    const cursor = before.log.cursor(5)
    const { state } = before
    await crash()
    const after = await hub.open('me')
    expect(after.log.place(cursor)).toBe(5)
    expect(after.state).toEqual(state)
    await after.publish({ events: chats(9, 9) })
    expect(after.log.head).toBe(9)
  })

  test('trimming and restarting change no total', async () => {
    const events = Array.from({ length: 60 }, (_, index) => gift(String(index), 2))
    const channel = await hub.open('me')
    for (const event of events) await channel.publish({ events: [event] })
    await backplane.trim({ keepMs: HOUR_MS, keepCount: 5 })
    await crash()
    const { state, log } = await hub.open('me')
    expect(state).toEqual(events.reduce(reduce, emptyState))
    expect(log.head).toBe(60)
  })

  test('a log longer than the window is folded whole after a restart', async () => {
    const channel = await hub.open('me')
    await channel.publish({ events: chats(1, 500) })
    await crash()
    const { state, log } = await hub.open('me')
    expect(state.totals.chats).toBe(500)
    expect(log.read(400)).toBe('gone')
    expect(log.read(499)).not.toBe('gone')
  })

  test('a checkpoint is kept now and then, and at the end, so that a restart need not fold everything', async () => {
    const channel = await hub.open('me')
    await channel.publish({ events: chats(1, 1_200) })
    expect((await backplane.checkpoint('me')).seq).toBe(1_200)
    await channel.publish({ events: chats(1_201, 1_210) })
    await hub.close()
    expect((await backplane.checkpoint('me')).seq).toBe(1_210)
  })

  test('wiping one creator leaves the others as they are', async () => {
    const [mine, yours] = [await hub.open('me'), await hub.open('you')]
    for (const channel of [mine, yours]) await channel.publish({ events: chats(1, 9) })
    const [old, kept] = [mine.log.cursor(9), yours.log.cursor(9)]
    await hub.wipe('me')
    expect(mine.state).toEqual(emptyState)
    expect(mine.log.place(old)).toBeUndefined()
    expect(yours.state.totals.chats).toBe(9)
    expect(yours.log.place(kept)).toBe(9)
    await mine.publish({ events: chats(1, 3) })
    expect(mine.state.totals.chats).toBe(3)
  })

  test('wiped, every channel is empty and goes on', async () => {
    const channel = await hub.open('me')
    await channel.publish({ events: chats(1, 9) })
    const old = channel.log.cursor(9)
    await hub.wipe()
    expect(channel.state).toEqual(emptyState)
    expect(channel.log.place(old)).toBeUndefined()
    await channel.publish({ events: chats(1, 3) })
    expect(channel.state.totals.chats).toBe(3)
    await crash()
    expect((await hub.open('me')).state.totals.chats).toBe(3)
  })
})
