import { describe, expect, test } from 'vitest'
import { createHappened } from '../../server/hub/happened.ts'

const MINUTE_MS = 60_000

describe('R5: when events happened, by our clock', () => {
  test('is their own time, where the clocks agree', () => {
    expect(createHappened().tell(10_000, [{ at: 7_000 }, { at: 8_500 }])).toEqual([7_000, 8_500])
  })

  test('is never later than they arrived', () => {
    expect(createHappened().tell(10_000, [{ at: 99_000 }])).toEqual([10_000])
  })

  test('a backlog after a pause is late, over several batches too', () => {
    const happened = createHappened()
    for (let second = 1; second <= 30; second++) happened.tell(second * 1_000, [{ at: second * 1_000 - 900 }])
    const now = 10 * MINUTE_MS
    expect(happened.tell(now, [{ at: MINUTE_MS }])[0]).toBeLessThan(now - 8 * MINUTE_MS)
    expect(happened.tell(now, [{ at: 3 * MINUTE_MS }])[0]).toBeLessThan(now - 6 * MINUTE_MS)
  })

  test('a clock of ours that is ahead is found out, and silences no alert', () => {
    const happened = createHappened()
    const tell = (at: number) => happened.tell(at + 5 * MINUTE_MS + 1_000, [{ at }])[0]
    tell(1_000)
    tell(2_000)
    tell(3_000)
    expect(tell(4_000)).toBe(4_000 + 5 * MINUTE_MS + 1_000)
  })

  test('test events, stamped by our own clock, do not hide that', () => {
    const happened = createHappened()
    const tell = (at: number) => happened.tell(at + 5 * MINUTE_MS, [{ at }])[0]
    for (let at = 1_000; at < 9_000; at += 1_000) tell(at)
    happened.tell(400_000, [{ at: 400_000 }])
    expect(tell(100_000)).toBe(100_000 + 5 * MINUTE_MS)
  })
})
