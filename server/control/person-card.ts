/** What is known of somebody from the events that are kept. */
import type { PersonCard } from '../../shared/control.ts'
import type { LiveEvent, Person } from '../../shared/events.ts'

const MOST_LINES = 20

/** Undefined where the events do not show this person. `events` oldest first. */
export function makeCard(id: string, events: readonly LiveEvent[]): Omit<PersonCard, 'muted' | 'banned'> | undefined {
  const theirs = events.filter(
    (event): event is LiveEvent & { readonly by: Person } => 'by' in event && event.by?.id === id,
  )
  const [first, last] = [theirs[0], theirs.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const sum = (count: (event: LiveEvent) => number) => theirs.reduce((total, event) => total + count(event), 0)
  const lines = theirs.flatMap((event) =>
    event.type === 'chat' ? { id: event.id, at: event.at, text: event.text } : [],
  )
  return {
    person: last.by,
    firstSeenAt: first.at,
    lastSeenAt: last.at,
    chats: sum((event) => (event.type === 'chat' ? 1 : 0)),
    gifts: sum((event) => (event.type === 'gift' ? event.more : 0)),
    diamonds: sum((event) => (event.type === 'gift' ? event.more * event.gift.diamonds : 0)),
    likes: sum((event) => (event.type === 'like' ? event.more : 0)),
    lines: lines.toReversed().slice(0, MOST_LINES),
  }
}
