/** Who chose what. Everybody has one choice and may change it; of too many those who come late have none. */
export interface Votes {
  /** Tells whether anything is different. */
  choose(person: string, choice: number): boolean
  choiceOf(person: string): number | undefined
  remove(person: string): boolean
  /** How many chose each. */
  counts(choices: number): readonly number[]
  readonly size: number
  list(): readonly (readonly [string, number])[]
}

const MOST = 50_000

export function createVotes(kept: readonly (readonly [string, number])[] = []): Votes {
  const choices = new Map(kept)
  return {
    choose(person, choice) {
      const before = choices.get(person)
      if (before === choice || (before === undefined && choices.size >= MOST)) return false
      choices.set(person, choice)
      return true
    },
    choiceOf: (person) => choices.get(person),
    remove: (person) => choices.delete(person),
    counts(many) {
      const counts = Array.from({ length: many }, () => 0)
      for (const choice of choices.values()) counts[choice] = (counts[choice] ?? 0) + 1
      return counts
    },
    get size() {
      return choices.size
    },
    list: () => [...choices],
  }
}
