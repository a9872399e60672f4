/** The same message twice is once. The log refuses ids that it has; this spares it the asking. */

export interface RecentlySeen {
  /** True the first time an id comes, and again only once `most` others came after it. */
  isNew(id: string): boolean
}

/** Ids remembered: some minutes of a very busy room, some MB of memory. */
const MOST = 20_000

export function createRecentlySeen(restored: Iterable<string> = [], most = MOST): RecentlySeen {
  const seen = new Set<string>()

  function isNew(id: string): boolean {
    if (seen.has(id)) return false
    seen.add(id)
    const oldest = seen.size > most ? seen.values().next().value : undefined
    if (oldest !== undefined) seen.delete(oldest)
    return true
  }

  for (const id of restored) isNew(id)
  return { isNew }
}
