/**
 * Who is new: a page that was just opened shows what there is without ado, and what comes later makes an entrance.
 */
export interface Newcomers {
  /** Tells which of these came after the first drawing. A newcomer stays one, or its entrance would be cut short. */
  among(keys: readonly string[]): ReadonlySet<string>
  /** The next drawing is a first one again. */
  begin(): void
}

export function createNewcomers(): Newcomers {
  let settled: Set<string> | undefined
  return {
    among(keys) {
      if (settled === undefined) settled = new Set(keys)
      const known = settled
      // What is gone may come again, and is new then.
      for (const key of known) if (!keys.includes(key)) known.delete(key)
      return new Set(keys.filter((key) => !known.has(key)))
    },
    begin() {
      settled = undefined
    },
  }
}
