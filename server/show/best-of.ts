/**
 * Who has most, of thousands: today and ever. Of too many those with least ever are forgotten, many at a time: they have no
 * more today than that, so no one near the top is among them.
 */
import type { Person } from '../../shared/events.ts'
import { seenOn } from './givers.ts'

interface Place {
  readonly by: Person
  readonly today: number
  readonly ever: number
}

export interface BestOf {
  add(by: Person, more: number): void
  remove(person: string): void
  /** Today begins at nothing. */
  newDay(): void
  /** Most first; of equals the one who was there first. */
  top(when: 'today' | 'ever', most: number): readonly { readonly by: Person; readonly amount: number }[]
  keep(): unknown
}

const MOST = 20_000
const FORGOTTEN_AT_ONCE = 2_000
/** So many have their picture kept; whoever climbs higher brings one along. */
const PICTURED = 100

type Kept = readonly (readonly [
  id: string,
  handle: string,
  name: string,
  today: number,
  ever: number,
  picture?: string,
])[]

export function createBestOf(kept: unknown = []): BestOf {
  let places = new Map<string, Place>(
    (kept as Kept).map(([id, handle, name, today, ever, picture]) => [
      id,
      { by: { id, handle, name, ...(picture === undefined ? {} : { picture }) }, today, ever },
    ]),
  )

  function top(when: 'today' | 'ever', most: number): readonly Place[] {
    const best: Place[] = []
    for (const place of places.values()) {
      const worth = place[when]
      if (worth <= 0 || (best.length >= most && worth <= (best.at(-1)?.[when] ?? 0))) continue
      let at = best.length
      while (at > 0 && (best[at - 1]?.[when] ?? 0) < worth) at--
      best.splice(at, 0, place)
      if (best.length > most) best.pop()
    }
    return best
  }

  return {
    add(by, more) {
      const before = places.get(by.id)
      places.set(by.id, { by: seenOn(by), today: (before?.today ?? 0) + more, ever: (before?.ever ?? 0) + more })
      if (places.size <= MOST + FORGOTTEN_AT_ONCE) return
      const most = new Set([...places].toSorted(([, a], [, b]) => b.ever - a.ever).slice(0, MOST).map(([id]) => id)) // prettier-ignore
      places = new Map([...places].filter(([id]) => most.has(id)))
    },
    remove: (person) => void places.delete(person),
    newDay() {
      for (const [id, place] of places) if (place.today !== 0) places.set(id, { ...place, today: 0 })
    },
    top: (when, most) => top(when, most).map((place) => ({ by: place.by, amount: place[when] })),
    keep(): Kept {
      const pictured = new Set([...top('today', PICTURED), ...top('ever', PICTURED)])
      return [...places.values()].map((place) => {
        const { id, handle, name, picture } = place.by
        const row = [id, handle, name, place.today, place.ever] as const
        return picture !== undefined && pictured.has(place) ? [...row, picture] : row
      })
    },
  }
}
