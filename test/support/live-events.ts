/** Events for tests that care for their order and number, not for what they say. */
import type { EventOf, LiveEvent, Person } from '../../shared/events.ts'

export const ana: Person = { id: '7000000000000000001', handle: 'ana', name: 'Ana' }

export const chat = (id: string, at = 1_760_000_000_000, text = `line ${id}`): EventOf<'chat'> => ({
  id,
  at,
  type: 'chat',
  by: ana,
  text,
  emotes: [],
  mentions: [],
})

export const gift = (id: string, more: number, at = 1_760_000_000_000): EventOf<'gift'> => ({
  id,
  at,
  type: 'gift',
  by: ana,
  gift: { id: '5655', name: 'Rose', diamonds: 1 },
  streak: `streak ${id}`,
  count: more,
  more,
  over: true,
})

/** Chats from `first` to `last`, both included; ids are their numbers. */
export const chats = (first: number, last: number, at?: number): LiveEvent[] =>
  Array.from({ length: last - first + 1 }, (_, index) => chat(String(first + index), at))

export const idsOf = (events: readonly { readonly event: LiveEvent }[]): string[] => events.map(({ event }) => event.id)
