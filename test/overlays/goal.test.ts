import { describe, expect, test } from 'vitest'
import { countFor, giftOf, progressOf, readGoals, type GoalRules } from '../../overlays/goal/goal-progress.ts'
import type { Board } from '../../shared/events.ts'
import { emptyState, readState, reduce, type LiveState } from '../../shared/live-state.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { goal } from '../../shared/settings/goal.ts'
import { house } from '../../shared/settings/house.ts'
import { does, gift, person, sends, stream, subscribes, viewers } from '../support/crowd.ts'

const RULES: GoalRules = {
  place: 1,
  counted: 'likes',
  target: 100,
  start: 0,
  span: 'live',
  name: '',
  title: '',
  reached: 'raise',
  step: 50,
}
const ana = person('Ana')
const rose = gift('Rose', 1)
const settings = (values: object = {}) => readSettings({ ...house, ...goal.settings }, values)
const live = (...events: Parameters<typeof reduce>[1][]): LiveState => events.reduce(reduce, emptyState)

describe('progress', () => {
  test('what there was before is counted in', () => {
    expect(progressOf(25, { ...RULES, start: 50 })).toMatchObject({ now: 75, target: 100, share: 0.75, times: 0 })
  })

  test('raised: the target goes on by its step, as often as was reached', () => {
    expect(progressOf(99, RULES)).toMatchObject({ target: 100, times: 0 })
    expect(progressOf(100, RULES)).toMatchObject({ now: 100, target: 150, times: 1, isFull: false })
    expect(progressOf(149, RULES)).toMatchObject({ target: 150, times: 1 })
    expect(progressOf(260, RULES)).toMatchObject({ now: 260, target: 300, times: 4, share: 260 / 300 })
  })

  test('left full: it is reached once, whatever comes', () => {
    expect(progressOf(1_000, { ...RULES, reached: 'stay' })).toEqual({
      now: 1_000,
      target: 100,
      share: 1,
      times: 1,
      isFull: true,
    })
  })

  test('started over: what is left of it is shown', () => {
    expect(progressOf(230, { ...RULES, reached: 'again' })).toMatchObject({
      now: 30,
      target: 100,
      share: 0.3,
      times: 2,
    })
    expect(progressOf(100, { ...RULES, reached: 'again' })).toMatchObject({ now: 0, times: 1 })
  })

  test('a number below nothing draws an empty bar', () => {
    for (const reached of ['raise', 'stay', 'again'] as const) {
      expect(progressOf(-5, { ...RULES, reached })).toMatchObject({ now: -5, share: 0, times: 0 })
    }
  })
})

describe('what is counted', () => {
  const state = live(
    stream('online', 'room'),
    does(ana, 'follow'),
    does(ana, 'share'),
    does(ana, 'share'),
    subscribes(ana),
    viewers(40),
    sends(ana, rose, 7),
    sends(ana, gift('ROSE ', 1), 3),
    { type: 'like', id: 'l', at: 1, by: ana, more: 5, total: 900 },
    { type: 'counter', id: 'c', at: 1, counter: 'goal', value: 4 },
    { type: 'counter', id: 'd', at: 1, counter: 'deaths', value: 11 },
  )
  const count = (more: Partial<GoalRules>, of = state) => countFor({ ...RULES, ...more }, of, 'goal')

  test('each kind from its place in the state', () => {
    expect(count({ counted: 'likes' })).toBe(900)
    expect(count({ counted: 'follows' })).toBe(1)
    expect(count({ counted: 'shares' })).toBe(2)
    expect(count({ counted: 'subs' })).toBe(1)
    expect(count({ counted: 'viewers' })).toBe(40)
    expect(count({ counted: 'diamonds' })).toBe(10)
  })

  test('a gift by its name, however it is written, under whatever number TikTok has it', () => {
    expect(count({ counted: 'gift', name: 'rose' })).toBe(10)
    expect(count({ counted: 'gift', name: 'Lion' })).toBe(0)
    expect(giftOf({ ...RULES, counted: 'gift', name: 'rose' }, state)).toMatchObject({ name: 'Rose' })
  })

  test('a number of the streamer: by its name, or that of the overlay', () => {
    expect(count({ counted: 'custom' })).toBe(4)
    expect(count({ counted: 'custom', name: 'deaths' })).toBe(11)
    expect(count({ counted: 'custom', name: 'wins' })).toBe(0)
  })

  test('a day and all time come from the boards, never less than this LIVE has', () => {
    const board = (likes: number): Board => ({ gifters: [], likers: [], diamonds: 5, likes, follows: 70 })
    const withBoards = reduce(state, {
      type: 'boards',
      id: 'b',
      at: 1,
      day: '2026-01-01',
      today: board(100),
      ever: board(50_000),
    })
    expect(count({ counted: 'likes', span: 'today' }, withBoards)).toBe(900)
    expect(count({ counted: 'likes', span: 'ever' }, withBoards)).toBe(50_000)
    expect(count({ counted: 'follows', span: 'today' }, withBoards)).toBe(70)
    expect(count({ counted: 'diamonds', span: 'live' }, withBoards)).toBe(10)
    expect(count({ counted: 'likes', span: 'ever' })).toBe(900)
  })

  test('nobody watches a LIVE that is over', () => {
    expect(count({ counted: 'viewers' }, reduce(state, stream('offline')))).toBe(0)
  })

  test('a restart and an edit change nothing of what was counted', () => {
    const again = readState(JSON.parse(JSON.stringify(state)) as LiveState)
    expect(count({ counted: 'likes' }, again)).toBe(900)
    expect(progressOf(count({ counted: 'likes', target: 5_000 }, again), { ...RULES, target: 5_000 }).now).toBe(900)
  })
})

test('the goals of the form, without those that count nothing', () => {
  expect(readGoals(settings()).map(({ place, counted }) => [place, counted])).toEqual([
    [1, 'likes'],
    [2, 'follows'],
  ])
  const [first] = readGoals(settings({ counted1: 'gift', gift1: '  Rose ', target1: 30, step: 0 }))
  expect(first).toMatchObject({ counted: 'gift', name: 'Rose', target: 30, step: 30 })
})
