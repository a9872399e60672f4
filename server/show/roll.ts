/** Who is on it, each once. Of too many those who came first are forgotten. */
export interface Roll {
  /** Tells whether they are new on it. */
  add(person: string): boolean
  list(): readonly string[]
}

const MOST = 20_000

export function createRoll(people: readonly string[] = []): Roll {
  const known = new Set(people)
  return {
    add(person) {
      if (known.has(person)) return false
      known.add(person)
      for (const oldest of known) {
        if (known.size <= MOST) break
        known.delete(oldest)
      }
      return true
    },
    list: () => [...known],
  }
}
