import { describe, expect, test } from 'vitest'
import {
  cueOf,
  enqueue,
  tierOf,
  waited,
  type Cue,
  type Reached,
  type Steps,
  type Waiting,
} from '../../overlays/fireworks/firework-cues.ts'
import { planShow, SHOW_MS, type PlanOptions } from '../../overlays/fireworks/firework-plan.ts'
import type { EventOf } from '../../shared/events.ts'
import { gift, person, sends } from '../support/crowd.ts'

const STEPS: Steps = { first: 100, second: 1_000, third: 10_000 }
const ana = person('Ana')
const rose = gift('Rose', 1)

/** A streak of roses as TikTok tells it, step by step; the tiers it sets off. */
function tiersOf(counts: readonly number[], steps = STEPS) {
  let reached: Reached = []
  const tiers: number[] = []
  for (const count of counts) {
    const event = sends(ana, rose, count, { streak: 'one', over: false }) as EventOf<'gift'>
    const next = cueOf(reached, event, steps)
    reached = next.reached
    if (next.cue !== undefined) tiers.push(next.cue.tier)
  }
  return tiers
}

describe('what sets off fireworks', () => {
  test('a streak does so once for each step it reaches, however often it is told', () =>
    expect(tiersOf([1, 50, 100, 101, 400, 999, 1_000, 1_000, 20_000, 20_001])).toEqual([1, 2, 3]))

  test('a streak that leaps over a step goes straight to the next', () => expect(tiersOf([5, 12_000])).toEqual([3]))

  test('a step that came late sets off nothing again', () => expect(tiersOf([1_200, 300, 1_200])).toEqual([2]))

  test('two streaks are two', () => {
    const first = cueOf([], sends(ana, gift('Cap', 99), 2), STEPS)
    const second = cueOf(first.reached, sends(ana, gift('Cap', 99), 2), STEPS)
    expect([first.cue?.tier, second.cue?.tier]).toEqual([1, 1])
  })

  test('steps set in the wrong order make no gap', () => {
    const odd: Steps = { first: 500, second: 100, third: 50 }
    expect([tierOf(499, odd), tierOf(500, odd)]).toEqual([undefined, 3])
  })

  test('of thousands of streaks only so many are remembered', () => {
    let reached: Reached = []
    for (let each = 0; each < 500; each++) reached = cueOf(reached, sends(ana, gift('Lion', 29_999), 1), STEPS).reached
    expect(reached).toHaveLength(100)
  })
})

describe('shows that wait', () => {
  const cue = (tier: Cue['tier'], name: string): Cue => ({ tier, by: person(name), gift: rose, count: 1 })

  test('of too many the least grand goes, of those the oldest; a finale stays', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const waiting = names
      .map((name, at) => cue(at === 0 ? 3 : 1, name))
      .reduce<readonly Waiting[]>((all, one) => enqueue(all, one), [])
    expect(waiting.map(({ cue }) => cue.by.name)).toEqual(['a', 'c', 'd', 'e', 'f', 'g'])
  })

  test('what has waited for half a minute is no longer news', () => {
    const waiting = waited(enqueue([], cue(2, 'old')), 20_000)
    const both = enqueue(waiting, cue(1, 'new'))
    expect(waited(both, 11_000).map(({ cue: { by } }) => by.name)).toEqual(['new'])
    expect(waited(both, 9_000)).toHaveLength(2)
  })
})

describe('the score of a show', () => {
  const options = (more: Partial<PlanOptions> = {}): PlanOptions => ({
    show: 'both',
    movement: 'full',
    calm: true,
    random: () => 0.5,
    ...more,
  })
  const tiers = [1, 2, 3] as const
  const shellsOf = (plan: ReturnType<typeof planShow>) => plan.filter(({ is }) => is === 'shell')

  test('is over within the time it has', () => {
    for (const tier of tiers)
      for (const { atMs } of planShow(tier, options({ calm: false }))) expect(atMs).toBeLessThan(SHOW_MS[tier] - 1_000)
  })

  test('is grander the more the gift is worth', () => {
    const sizes = tiers.map((tier) => shellsOf(planShow(tier, options({ show: 'fireworks' }))).length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(new Set(sizes).size).toBe(3)
  })

  test('no burst is cut at the upper edge of a wide picture', () => {
    for (const tier of tiers)
      for (const random of [0, 0.5, 0.999])
        for (const launch of planShow(tier, options({ show: 'fireworks', random: () => random })))
          expect(launch.is === 'shell' && launch.y - launch.reach * 1.02).toBeGreaterThan(0.02)
  })

  test('without flashes no three shells burst within a second', () => {
    for (const tier of tiers) {
      const times = shellsOf(planShow(tier, options({ show: 'fireworks' }))).map(({ atMs }) => atMs)
      for (const [at, time] of times.entries()) expect((times[at + 2] ?? Infinity) - time).toBeGreaterThan(1_000)
    }
  })

  test('fireworks alone have no paper, confetti alone no shell', () => {
    expect(new Set(planShow(3, options({ show: 'fireworks' })).map(({ is }) => is))).toEqual(new Set(['shell']))
    expect(new Set(planShow(3, options({ show: 'confetti' })).map(({ is }) => is))).toEqual(new Set(['cannon']))
    expect(shellsOf(planShow(1, options()))).toEqual([])
  })

  test('calmer has less in it', () => {
    const full = planShow(3, options())
    const calm = planShow(3, options({ movement: 'calm' }))
    expect(shellsOf(calm).length).toBeLessThan(shellsOf(full).length)
  })
})
