import { expect, test } from 'vitest'
import { createPolls } from '../../server/simulator/polls.ts'
import { wasUnderWay } from '../hosted/chaos/freeze.ts'

/** Each ask: who, when it comes, when it is answered, and when it was begun. */
function count(...asks: readonly (readonly [caller: string, at: number, answered?: number, begun?: number])[]) {
  const polls = createPolls()
  const things = asks.flatMap(([caller, at, answered, begun], nth) => {
    let end = (_at: number) => {}
    const coming = { at, do: () => void (end = polls.begin(caller, at, begun)), nth }
    return answered === undefined ? [coming] : [coming, { at: answered, do: () => end(answered), nth }]
  })
  for (const thing of things.toSorted((a, b) => a.at - b.at || a.nth - b.nth)) thing.do()
  return polls.report()
}

test('one after the other is no overlap, however often they change', () => {
  const { overlaps, moves } = count(
    ['a', 0, 5],
    ['a', 1_000, 1_005],
    ['b', 1_010, 1_015],
    ['b', 2_000, 2_005],
    ['a', 8_000, 8_005],
  )
  expect(overlaps).toEqual([])
  expect(moves).toBe(2)
})

test('an ask that comes while another caller’s waits is one, and its own is none', () => {
  const { overlaps } = count(['a', 0, 900], ['b', 500, 600])
  expect(overlaps).toMatchObject([{ how: 'at once', asks: [{ caller: 'a', answeredAt: 900 }, { caller: 'b' }] }])
  expect(count(['a', 0, 900], ['a', 500, 600]).overlaps).toEqual([])
})

test('two that poll side by side are found, and so is one ask in the middle of another’s', () => {
  const both = count(['a', 0, 5], ['b', 500, 505], ['a', 1_000, 1_005], ['b', 1_500, 1_505])
  expect(both.overlaps.map(({ how, asks }) => [how, asks[0].caller, asks[1].caller])).toEqual([
    ['between', 'b', 'a'],
    ['between', 'a', 'b'],
  ])
  const stray = count(['a', 0, 5], ['b', 7_000, 7_005], ['a', 7_500, 7_505, 7_400], ['b', 8_000, 8_005])
  expect(stray.overlaps).toMatchObject([
    { how: 'between', asks: [{ caller: 'a', begunAt: 7_400, cameAt: 7_500 }, { caller: 'b' }] },
  ])
})

test('one that was begun before the other’s turn, and arrives in the middle of it, is none', () => {
  const late = ['a', 7_500, 7_501, 5_000] as const
  expect(count(['a', 0, 5], ['b', 7_000, 7_005], late, ['b', 8_000, 8_005]).overlaps).toEqual([])
})

test('only an ask that was begun before its process stopped, and waited then, was under way', () => {
  const freeze = { caller: 'a', stoppedAt: 100 }
  const ask = { caller: 'a', begunAt: 90, cameAt: 7_000, answeredAt: 7_005 }
  expect(wasUnderWay(ask, freeze)).toBe(true)
  expect(wasUnderWay({ caller: 'a', begunAt: 90, cameAt: 95 }, freeze)).toBe(true)
  expect(wasUnderWay({ ...ask, cameAt: 92, answeredAt: 95 }, freeze)).toBe(false)
  expect(wasUnderWay({ ...ask, begunAt: 6_999 }, freeze)).toBe(false)
  expect(wasUnderWay({ ...ask, caller: 'b' }, freeze)).toBe(false)
})
