import { describe, expect, test } from 'vitest'
import { AppError, type Next } from '../../server/errors.ts'
import { assumedBudget, renew, spend, waitMs, type Outcome, type Situation } from '../../server/source/pace.ts'
import type { Budget } from '../../server/source/source.ts'

/** Noon, UTC. */
const NOW = Date.UTC(2026, 5, 1, 12)
const HOUR = 3_600_000
const MIDNIGHT = NOW + 12 * HOUR
const plenty: Budget = { left: 1_000_000, of: 1_000_000, resetsAt: MIDNIGHT, assumed: false }

const failed = (code: string, failures = 1, afterMs?: number, next: Next = 'again later'): Outcome => ({
  is: 'failed',
  failures,
  error: new AppError(code, { whose: 'euler', next, text: code, ...(afterMs === undefined ? {} : { afterMs }) }),
})

const wait = (outcome: Outcome, more: Partial<Situation> = {}) =>
  waitMs({ outcome, budget: plenty, now: NOW, random: 0.5, intervalMs: 1_000, liveSince: NOW, ...more })

const live: Outcome = { is: 'live' }
const over: Outcome = { is: 'over' }

describe('live', () => {
  test.each([
    [1_000, 1_000],
    [5_000, 5_000],
    [10, 250],
    [0, 250],
    [undefined, 1_000],
    [1e15, 600_000],
  ])('with calls to spare, an interval of %s is %i ms', (intervalMs, ms) => {
    expect(wait(live, { intervalMs })).toBe(ms)
  })

  test('a minute that is almost spent is made to last', () => {
    expect(wait(live, { apartMs: 15_000 })).toBe(15_000)
    expect(wait(live, { intervalMs: 20_000, apartMs: 15_000 })).toBe(20_000)
  })

  test('what is left is spread over the four hours expected', () => {
    const budget = { ...plenty, left: 2_500, of: 2_500 }
    expect(wait(live, { budget })).toBe((4 * HOUR) / 2_500)
    expect(wait(live, { budget, liveSince: NOW - 2 * HOUR })).toBe((2 * HOUR) / 2_500)
    // Longer than expected: half an hour more, always.
    expect(wait(live, { budget, liveSince: NOW - 9 * HOUR })).toBe(1_000)
    expect(wait(live, { budget: { ...budget, left: 60 }, liveSince: NOW - 9 * HOUR })).toBe(30_000)
  })

  test('no further than to the new day', () => {
    const budget = { ...plenty, left: 10, resetsAt: NOW + 60_000 }
    expect(wait(live, { budget })).toBe(6_000)
  })

  test('a day spent waits for the next', () => {
    expect(wait(live, { budget: { ...plenty, left: 0 } })).toBe(12 * HOUR)
    expect(wait(over, { budget: { ...plenty, left: 0 } })).toBe(12 * HOUR)
    expect(wait(failed('EULER_FAILED'), { budget: { ...plenty, left: 0 } })).toBe(12 * HOUR)
  })

  test('a whole assumed day of LIVE is never overdrawn', () => {
    let now = Date.UTC(2026, 5, 1)
    const since = now
    let budget = assumedBudget(now)
    let asks = 0
    while (now < since + 24 * HOUR) {
      budget = spend(budget, {}, now)
      asks++
      now += wait(live, { budget, now, liveSince: since })
    }
    expect(asks).toBeLessThanOrEqual(2_500)
    expect(asks).toBeGreaterThan(2_000)
  })
})

describe('not live', () => {
  const notLive = failed('NOT_LIVE')
  test.each([over, notLive])('30 to 60 seconds: %o', (outcome) => {
    for (const random of [0, 0.5, 1]) {
      expect(wait(outcome, { random })).toBeGreaterThanOrEqual(30_000)
      expect(wait(outcome, { random })).toBeLessThanOrEqual(60_000)
      expect(wait(outcome, { random, budget: assumedBudget(Date.UTC(2026, 5, 1)) })).toBeLessThanOrEqual(60_000)
    }
  })

  test('few calls left are kept for the LIVE', () => {
    expect(wait(notLive, { budget: { ...plenty, left: 100 } })).toBeGreaterThan(5 * 60_000)
  })

  test('and never before Euler says', () => expect(wait(failed('NOT_LIVE', 1, 90_000))).toBe(90_000))
})

describe('failures', () => {
  test('retry-after is kept to the millisecond', () => {
    expect(wait(failed('EULER_SLOW_DOWN', 1, 7_000))).toBe(7_000)
    expect(wait(failed('EULER_SLOW_DOWN', 9, 7_000))).toBe(7_000)
    expect(wait(failed('EULER_DAY_SPENT', 1, 5 * HOUR), { budget: { ...plenty, left: 0 } })).toBe(5 * HOUR)
    expect(wait(failed('EULER_SLOW_DOWN'))).toBe(60_000)
    expect(wait(failed('EULER_BUSY', 1, 20_000))).toBe(20_000)
  })

  test('backoff doubles from six seconds to a minute, half of it by chance', () => {
    const at = (failures: number, random: number) =>
      wait(failed('EULER_UNREACHABLE', failures), { random, intervalMs: 250 })
    expect([1, 2, 3, 7, 50].map((failures) => at(failures, 1))).toEqual([6_000, 12_000, 24_000, 60_000, 60_000])
    expect([1, 2, 3, 7, 50].map((failures) => at(failures, 0))).toEqual([3_000, 6_000, 12_000, 30_000, 30_000])
  })

  test('after an outage not everybody comes back at once: chance reaches beyond the least wait from the start', () => {
    const spreadOf = (failures: number) =>
      wait(failed('EULER_FAILED', failures, 5_000), { random: 1 }) -
      wait(failed('EULER_FAILED', failures, 5_000), { random: 0 })
    for (const failures of [1, 2, 3, 4]) expect(spreadOf(failures)).toBeGreaterThanOrEqual(1_000)
  })

  test('never faster than the interval, nor than the budget allows', () => {
    expect(wait(failed('EULER_FAILED'), { intervalMs: 8_000 })).toBe(8_000)
    expect(wait(failed('EULER_FAILED'), { budget: { ...plenty, left: 1_000 } })).toBe(14_400)
  })

  test.each(['reconnect', 'fix', 'upgrade', 'never'] as const)('%s: a slow check', (next) => {
    expect(wait(failed('X', 1, undefined, next))).toBeGreaterThanOrEqual(60_000)
  })
})

describe('the budget', () => {
  test('nobody told: 2,500 a day, counted, renewed at midnight UTC', () => {
    const first = assumedBudget(NOW)
    expect(first).toEqual({ left: 2_500, of: 2_500, resetsAt: MIDNIGHT, assumed: true })
    const later = spend(spend(first, {}, NOW), {}, NOW)
    expect(later).toEqual({ ...first, left: 2_498 })
    expect(spend(later, {}, MIDNIGHT)).toEqual({ ...first, left: 2_499, resetsAt: MIDNIGHT + 24 * HOUR })
    expect(renew(later, MIDNIGHT)).toMatchObject({ left: 2_500 })
    expect(renew(later, MIDNIGHT - 1)).toBe(later)
  })

  test('what is told wins, and is counted on where it is not told again', () => {
    const told = spend(assumedBudget(NOW), { left: 700, of: 1_000, resetsAt: NOW + HOUR }, NOW)
    expect(told).toEqual({ left: 700, of: 1_000, resetsAt: NOW + HOUR, assumed: false })
    expect(spend(told, {}, NOW)).toEqual({ ...told, left: 699 })
    expect(spend(told, { left: 698 }, NOW)).toMatchObject({ left: 698, of: 1_000, assumed: false })
    expect(spend(assumedBudget(NOW), { left: 5 }, NOW)).toMatchObject({ left: 5, of: 5, resetsAt: MIDNIGHT })
    expect(spend(assumedBudget(NOW), { of: 1_000 }, NOW)).toEqual({
      left: 999,
      of: 1_000,
      resetsAt: MIDNIGHT,
      assumed: true,
    })
  })

  test('never below nothing', () => {
    expect(spend({ ...plenty, left: 0 }, {}, NOW).left).toBe(0)
    expect(spend(plenty, { left: -3 }, NOW).left).toBe(0)
  })
})
