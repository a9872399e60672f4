/** The order in which a ticker's items go by: what is on its way stays in line, what is new comes next. Pure. */

/**
 * `keys`: newest first, as there is to tell. `onScreen`: how many from the start of the belt can be seen: nothing may be
 * put between those. What is gone leaves at once.
 */
export function nextBelt(belt: readonly string[], keys: readonly string[], onScreen: number): readonly string[] {
  if (belt.length === 0) return keys
  const there = new Set(keys)
  const known = new Set(belt)
  const stays = belt.filter((key) => there.has(key))
  const seen = belt.slice(0, onScreen).filter((key) => there.has(key)).length
  const fresh = keys.filter((key) => !known.has(key))
  return [...stays.slice(0, seen), ...fresh, ...stays.slice(seen)]
}

/** The first has gone by: it comes again after all others. */
export const turn = (belt: readonly string[]): readonly string[] => [...belt.slice(1), ...belt.slice(0, 1)]
