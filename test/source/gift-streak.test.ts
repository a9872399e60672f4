import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGiftStreaks, STREAK_IDLE_MS, type GiftFrame } from '../../server/source/gift-streak.ts'
import { createRecentlySeen } from '../../server/source/recently-seen.ts'
import type { EventOf } from '../../shared/events.ts'

type GiftEvent = EventOf<'gift'>

const frame = (id: string, count: number, more: Partial<GiftFrame> = {}): GiftFrame => ({
  type: 'gift frame',
  id,
  at: 1_000,
  by: { id: '1', handle: 'ann', name: 'Ann' },
  gift: { id: '5655', name: 'Rose', diamonds: 1 },
  group: '99',
  count,
  end: false,
  streaks: true,
  ...more,
})

/** What matters of an event, short. */
const brief = (event: GiftEvent | undefined) => event && [event.count, event.more, event.over]
const sum = (events: readonly GiftEvent[]) => events.reduce((total, { more }) => total + more, 0)

describe('a streak', () => {
  test('skips, starts late, and ends with what it had', () => {
    const streaks = createGiftStreaks()
    expect(brief(streaks.take(frame('a', 13), 0))).toEqual([13, 13, false])
    expect(brief(streaks.take(frame('b', 16), 0))).toEqual([16, 3, false])
    expect(brief(streaks.take(frame('c', 16, { end: true }), 0))).toEqual([16, 0, true])
  })

  test('is named by user, gift and group; a gift without streaks by its message', () => {
    const streaks = createGiftStreaks()
    expect(streaks.take(frame('a', 1), 0)?.streak).toBe('1|5655|99')
    const single = streaks.take(frame('b', 3, { streaks: false, group: '0' }), 0)
    expect(single).toMatchObject({ streak: '1|5655|b', count: 3, more: 3, over: true })
  })

  test('late and repeated frames add nothing and take nothing away', () => {
    const streaks = createGiftStreaks()
    streaks.take(frame('c', 6), 0)
    expect(streaks.take(frame('a', 3), 0)).toBeUndefined()
    expect(streaks.take(frame('c', 6), 0)).toBeUndefined()
    streaks.take(frame('d', 6, { end: true }), 0)
    expect(streaks.take(frame('b', 5), 0)).toBeUndefined()
    expect(streaks.take(frame('d2', 6, { end: true }), 0)).toBeUndefined()
    expect(brief(streaks.take(frame('e', 8), 0))).toEqual([8, 2, false])
  })

  test('without an end is ended by time, once', () => {
    const streaks = createGiftStreaks()
    streaks.take(frame('a', 1), 0)
    streaks.take(frame('b', 4), 2_000)
    expect(streaks.nextExpiry()).toBe(2_000 + STREAK_IDLE_MS)
    expect(streaks.expire(2_000 + STREAK_IDLE_MS - 1)).toEqual([])
    const [end] = streaks.expire(2_000 + STREAK_IDLE_MS)
    expect(end).toMatchObject({ id: 'b:end', count: 4, more: 0, over: true, streak: '1|5655|99' })
    expect(streaks.expire(1e9)).toEqual([])
    expect(streaks.nextExpiry()).toBeUndefined()
  })

  test('a frame that adds nothing still shows that it runs', () => {
    const streaks = createGiftStreaks()
    streaks.take(frame('a', 2), 0)
    streaks.take(frame('b', 2), 9_000)
    expect(streaks.expire(STREAK_IDLE_MS)).toEqual([])
    expect(streaks.expire(9_000 + STREAK_IDLE_MS)).toHaveLength(1)
  })

  test('ended by time: the late end is not a second one, a late increase opens it again', () => {
    const streaks = createGiftStreaks()
    streaks.take(frame('a', 2), 0)
    streaks.expire(20_000)
    expect(streaks.take(frame('b', 2, { end: true }), 21_000)).toBeUndefined()
    expect(brief(streaks.take(frame('c', 5), 22_000))).toEqual([5, 3, false])
    expect(streaks.expire(40_000)).toMatchObject([{ id: 'c:end', count: 5, more: 0, over: true }])
  })

  test('without a group: an end frees the name for the next streak', () => {
    const streaks = createGiftStreaks()
    const nameless = (id: string, count: number, more: Partial<GiftFrame> = {}) =>
      frame(id, count, { group: '0', ...more })
    streaks.take(nameless('a', 3), 0)
    streaks.take(nameless('b', 3, { end: true }), 0)
    expect(streaks.take(nameless('late', 2, { at: 500 }), 0)).toBeUndefined()
    expect(brief(streaks.take(nameless('c', 1, { at: 3_000 }), 0))).toEqual([1, 1, false])
    streaks.expire(20_000)
    expect(brief(streaks.take(nameless('d', 1, { at: 30_000 }), 30_000))).toEqual([1, 1, false])
    streaks.expire(60_000)
    expect(streaks.take(nameless('e', 1, { end: true, at: 60_000 }), 60_000)).toBeUndefined()
  })

  test('goes on after a restart from the newest events of the log', () => {
    const before = createGiftStreaks()
    const kept = [before.take(frame('a', 4), 0)!, before.take(frame('x', 2, { streaks: false }), 0)!]
    const after = createGiftStreaks()
    after.restore(kept, 100_000)
    expect(after.take(frame('a', 4), 100_000)).toBeUndefined()
    expect(brief(after.take(frame('b', 6), 100_500))).toEqual([6, 2, false])
    expect(after.expire(110_500)).toMatchObject([{ id: 'b:end' }])
    const ended = createGiftStreaks()
    ended.restore([...kept, { ...kept[0]!, id: 'a:end', more: 0, over: true }], 0)
    expect(ended.nextExpiry()).toBeUndefined()
    expect(ended.take(frame('b', 4, { end: true }), 0)).toBeUndefined()
  })

  test('any frames, lost, repeated and out of order, add up to the highest count', () => {
    let reopened = 0
    const order = fc.array(
      fc.record({
        count: fc.integer({ min: 1, max: 40 }),
        end: fc.boolean(),
        waitMs: fc.integer({ min: 0, max: 15_000 }),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(order, fc.nat({ max: 40 }), (frames, restartAt) => {
        let streaks = createGiftStreaks()
        const events: GiftEvent[] = []
        let now = 0
        for (const [n, { count, end, waitMs }] of frames.entries()) {
          now += waitMs
          events.push(...streaks.expire(now))
          if (n === restartAt) {
            streaks = createGiftStreaks()
            streaks.restore(events, now)
          }
          const event = streaks.take(frame(String(n), count, { end, at: now }), now)
          if (event && events.at(-1)?.over) reopened++
          if (event) events.push(event)
        }
        events.push(...streaks.expire(Number.POSITIVE_INFINITY))
        expect(sum(events)).toBe(Math.max(...frames.map(({ count }) => count)))
        expect(events.at(-1)).toMatchObject({ over: true, count: sum(events) })
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
        // Two ends never follow each other: what comes between them added something.
        for (const [n, event] of events.entries())
          if (event.over && events[n - 1]?.over) expect(event.more).toBeGreaterThan(0)
      }),
      { seed: 7, numRuns: 500 },
    )
    expect(reopened).toBeGreaterThan(50)
  })

  test('memory is bounded', () => {
    const streaks = createGiftStreaks()
    for (let n = 0; n < 30_000; n++) streaks.take(frame(String(n), 1, { group: String(n + 1) }), 0)
    expect(streaks.expire(1e9).length).toBeLessThanOrEqual(5_000)
  })
})

describe('recently seen', () => {
  test('once, restored, and forgotten in the order they came', () => {
    const seen = createRecentlySeen(['a'], 3)
    expect(seen.isNew('a')).toBe(false)
    expect(['b', 'c', 'b', 'd'].map((id) => seen.isNew(id))).toEqual([true, true, false, true])
    expect(seen.isNew('b')).toBe(false)
    expect(seen.isNew('a')).toBe(true)
  })
})
