import { expect, test } from 'vitest'
import { makeTestFor } from '../../server/setup/test-event.ts'
import { emptyState } from '../../shared/live-state.ts'
import { fireworks } from '../../shared/settings/fireworks.ts'

const world = { now: 1_760_000_000_000, newId: () => 'one', state: emptyState }

test('a gift that proves an overlay is large enough for it, as it is set', () => {
  const first = Number(fireworks.settings.first.default)
  expect(makeTestFor('fireworks', { first }, world)).toMatchObject({ type: 'gift', gift: { diamonds: first } })
  expect(makeTestFor('gift-feed', { minDiamonds: 500 }, world)).toMatchObject({ gift: { diamonds: 500 } })
  expect(makeTestFor('event-list', {}, world)).toMatchObject({ gift: { diamonds: 1 }, count: 5 })
})

test.each(['poll', 'contest', 'wheel', 'battle', 'credits', 'spotlight', 'timer', 'rankings', 'watch-list'] as const)(
  '%s rests until something is begun: nothing is sent that it would only count, or not show',
  (kind) => expect(makeTestFor(kind, {}, world)).toBeUndefined(),
)

test('a goal counts likes unless it is told otherwise; viewers and chat are told of theirs', () => {
  expect(makeTestFor('goal', {}, world)?.type).toBe('like')
  expect(makeTestFor('viewers', {}, world)?.type).toBe('viewers')
  expect(makeTestFor('chat', {}, world)?.type).toBe('chat')
})
