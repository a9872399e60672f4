/** Who gave how much to something. Of too many those who gave least are forgotten, many at a time. */
import type { Person } from '../../shared/events.ts'

interface Giver {
  readonly by: Person
  readonly given: number
}

export interface Givers {
  add(by: Person, given: number): void
  remove(person: string): boolean
  /** Who gave most; of equals the first. */
  best(): Person | undefined
  list(): readonly Giver[]
}

const MOST = 2_000
const FORGOTTEN_AT_ONCE = 500

/** What is worth keeping of somebody for a board. */
export const seenOn = ({ id, handle, name, picture }: Person): Person => ({
  id,
  handle,
  name,
  ...(picture === undefined ? {} : { picture }),
})

export function createGivers(kept: readonly Giver[] = []): Givers {
  let givers = new Map(kept.map((giver) => [giver.by.id, giver]))

  function forgetLeast() {
    const most = [...givers].toSorted(([, a], [, b]) => b.given - a.given)
    givers = new Map(most.slice(0, MOST))
  }

  return {
    add(by, given) {
      givers.set(by.id, { by: seenOn(by), given: (givers.get(by.id)?.given ?? 0) + given })
      if (givers.size > MOST + FORGOTTEN_AT_ONCE) forgetLeast()
    },
    remove: (person) => givers.delete(person),
    best() {
      let best: Giver | undefined
      for (const giver of givers.values()) if (giver.given > (best?.given ?? 0)) best = giver
      return best?.by
    },
    list: () => [...givers.values()],
  }
}
