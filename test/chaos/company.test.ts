import { expect, test } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import type { Cursor, ServerFrame } from '../../shared/protocol.ts'
import { chats, gift } from '../support/live-events.ts'
import { createCompany } from './company.ts'

const at = (seq: number) => `epoch.${seq}` as Cursor
const told = (after: number, events: ReturnType<typeof chats>) =>
  JSON.stringify({ type: 'events', after: at(after), cursor: at(after + events.length), events })

test('who is told the same shares what comes of it; who is told otherwise has a state of their own', () => {
  const company = createCompany()
  const events = [...chats(1, 3), gift('4', 5)]
  const take = (before: typeof emptyState, text: string) => {
    const frame = company.read(text) as Extract<ServerFrame, { type: 'events' }>
    return company.add(before, frame.events, frame.cursor)
  }
  const one = take(emptyState, told(0, events))
  expect(one).toEqual(events.reduce(reduce, emptyState))
  // In other frames, from the same place to the same place.
  expect(take(take(emptyState, told(0, events.slice(0, 2))), told(2, events.slice(2)))).toBe(one)
  const other = [...chats(1, 3), gift('4', 6)]
  expect(take(emptyState, told(0, other))).toEqual(other.reduce(reduce, emptyState))

  const snapshot = (state: unknown) =>
    company.read(JSON.stringify({ type: 'snapshot', why: 'start', cursor: at(4), state })) as Extract<
      ServerFrame,
      { type: 'snapshot' }
    >
  expect(snapshot(one).state).toBe(one)
  const wrong = { ...JSON.parse(JSON.stringify(one)), gifters: [] }
  expect(snapshot(wrong).state).toEqual(wrong)
})
