import { describe, expect, test } from 'vitest'
import { lastOnes, nextTurn, type Turn } from '../../overlays/last/last-ones.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import { last } from '../../shared/settings/last.ts'
import { does, gift, person, sends, subscribes } from '../support/crowd.ts'

const [ana, bo, cy] = [person('Ana'), person('Bo'), person('Cy')]
const rose = gift('Rose', 1)
const lion = gift('Lion', 29_999)
const settings = (values: object = {}) => readSettings({ ...house, ...last.settings }, values)
const ones = (events: readonly Parameters<typeof reduce>[1][], values?: object) =>
  lastOnes(events.reduce(reduce, emptyState), settings(values))
const names = (found: ReturnType<typeof ones>) => found.map(({ name, news }) => `${name} ${news.by.name}`)

describe('the last ones', () => {
  test('each kind has its own, the biggest gift among them', () => {
    const events = [sends(ana, lion, 1), sends(bo, rose, 2), does(cy, 'follow'), does(ana, 'follow'), subscribes(bo)]
    expect(names(ones(events))).toEqual(['gift Bo', 'biggest Ana', 'follow Ana', 'subscribe Bo'])
  })

  test('a rare one is not lost among fifty others', () => {
    const follows = Array.from({ length: 60 }, () => does(cy, 'follow'))
    expect(names(ones([subscribes(bo), ...follows]))).toEqual(['follow Cy', 'subscribe Bo'])
  })

  test('what the settings leave out is left out: kinds, small gifts, people, names with banned words', () => {
    const events = [sends(ana, rose, 50), sends(bo, rose, 1), does(cy, 'follow')]
    expect(names(ones(events, { follow: false, biggest: false }))).toEqual(['gift Bo'])
    expect(names(ones(events, { minDiamonds: 20 }))).toEqual(['gift Ana', 'biggest Ana', 'follow Cy'])
    expect(names(ones(events, { blocked: '@bo', biggest: false }))).toEqual(['gift Ana', 'follow Cy'])
    expect(names(ones(events, { bannedWords: 'cy', biggest: false }))).toEqual(['gift Bo'])
  })
})

describe('whose turn it is', () => {
  const take = (turn: Turn | undefined, found: ReturnType<typeof ones>, now: number) =>
    nextTurn(turn, found, now, 8_000)
  const two = [sends(ana, rose, 1), does(bo, 'follow')]

  test('each has its time, then the next, around and around', () => {
    const found = ones(two, { biggest: false })
    let turn = take(undefined, found, 0)
    expect(turn).toMatchObject({ name: 'gift', until: 8_000 })
    turn = take(turn, found, 7_999)
    expect(turn).toMatchObject({ name: 'gift', until: 8_000 })
    turn = take(turn, found, 8_000)
    expect(turn).toMatchObject({ name: 'follow', until: 16_000 })
    expect(take(turn, found, 20_000)).toMatchObject({ name: 'gift', until: 28_000 })
  })

  test('somebody new comes on at once', () => {
    const found = ones(two, { biggest: false })
    const turn = take(take(undefined, found, 0), found, 8_000)
    const after = ones([...two, sends(cy, rose, 3)], { biggest: false })
    expect(take(turn, after, 9_000)).toMatchObject({ name: 'gift', until: 17_000 })
    const subscribed = ones([...two, subscribes(cy)], { biggest: false })
    expect(take(turn, subscribed, 9_000)).toMatchObject({ name: 'subscribe' })
  })

  test('a gift that is also the biggest is told as that', () => {
    const turn = take(undefined, ones(two), 0)
    expect(take(turn, ones([...two, sends(cy, lion, 1)]), 1_000)).toMatchObject({ name: 'biggest' })
  })

  test('a step of a streak is nobody new', () => {
    const first = sends(ana, rose, 1, { streak: 's', over: false })
    const turn = take(undefined, ones([first], { biggest: false }), 0)
    const grown = ones([first, sends(ana, rose, 9, { streak: 's', more: 8 })], { biggest: false })
    expect(take(turn, grown, 1_000)).toMatchObject({ until: 8_000 })
  })

  test('nobody has nobody’s turn; who was taken out of the form gives it away', () => {
    expect(take(undefined, [], 0)).toBeUndefined()
    const turn = take(undefined, ones(two, { biggest: false }), 0)
    expect(take(turn, ones(two, { biggest: false, gift: false }), 1_000)).toMatchObject({ name: 'follow' })
  })
})
