/** People and events for tests that only care about some of their fields. */
import type { EventOf, Gift, LiveEvent, Person } from '../../shared/events.ts'

let made = 0
const nextId = () => String(7_300_000_000_000_000_000n + BigInt(++made))

export const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: nextId(),
  handle: name.toLowerCase().replaceAll(/\W+/g, ''),
  name,
  ...more,
})

export const gift = (name: string, diamonds: number, more: Partial<Gift> = {}): Gift => ({
  id: nextId(),
  name,
  diamonds,
  ...more,
})

const happened = () => ({ id: nextId(), at: Date.now() })

export const chat = (by: Person, text: string, more: Partial<EventOf<'chat'>> = {}): EventOf<'chat'> => ({
  ...happened(),
  type: 'chat',
  by,
  text,
  emotes: [],
  mentions: [],
  ...more,
})

export const sends = (by: Person, what: Gift, count: number, more: Partial<EventOf<'gift'>> = {}): EventOf<'gift'> => ({
  ...happened(),
  type: 'gift',
  by,
  gift: what,
  streak: nextId(),
  count,
  more: count,
  over: true,
  ...more,
})

export const does = (
  by: Person,
  type: 'follow' | 'share' | 'join',
  more: { id?: string; at?: number } = {},
): LiveEvent => ({
  ...happened(),
  type,
  by,
  ...more,
})

export const likes = (by: Person, more: number, total = more): LiveEvent => ({
  ...happened(),
  type: 'like',
  by,
  more,
  total,
})

export const subscribes = (by: Person, months?: number): LiveEvent => ({
  ...happened(),
  type: 'subscribe',
  by,
  ...(months === undefined ? {} : { months }),
})

export const viewers = (count: number): LiveEvent => ({
  ...happened(),
  type: 'viewers',
  count,
  total: count * 3,
  top: [],
})
export const stream = (is: EventOf<'stream'>['is'], room?: string): LiveEvent => ({
  ...happened(),
  type: 'stream',
  is,
  ...(room === undefined ? {} : { room }),
})
export const deletion = (messages: readonly string[], people: readonly string[] = []): LiveEvent => ({
  ...happened(),
  type: 'delete',
  messages,
  people,
})
