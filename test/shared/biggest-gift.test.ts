import { expect, test } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { deletion, gift, person, sends, stream } from '../support/crowd.ts'

const rose = gift('Rose', 1)
const lion = gift('Lion', 29_999)
const ana = person('Ana')
const bo = person('Bo')
const after = (...events: Parameters<typeof reduce>[1][]) => events.reduce(reduce, emptyState).biggest

test('the gift worth most in all stays, whatever smaller ones follow', () => {
  expect(after(sends(ana, rose, 5), sends(bo, lion, 1), sends(ana, rose, 99))).toMatchObject({ by: bo, gift: lion })
})

test('a streak counts with all of its steps', () => {
  const step = { streak: 's', over: false, more: 50 }
  expect(after(sends(bo, gift('Cap', 99), 1), sends(ana, rose, 50, step), sends(ana, rose, 100, step))).toMatchObject({
    by: ana,
    count: 100,
  })
})

test('who was removed is not shown with it, and another LIVE begins without', () => {
  expect(after(sends(bo, lion, 1), deletion([], [bo.id]))).toBeUndefined()
  expect(after(sends(bo, lion, 1), deletion([], [ana.id]))).toMatchObject({ by: bo })
  expect(after(sends(bo, lion, 1), stream('online', 'another'))).toBeUndefined()
})
