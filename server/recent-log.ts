/** The newest lines of the log, in memory only: a bug report tells what happened before somebody pressed the button. */
const MOST_LINES = 400
const LONGEST_LINE = 4_000

export interface RecentLog {
  keep(line: string): void
  /** Oldest first. */
  lines(): readonly string[]
}

export function createRecentLog(): RecentLog {
  const kept: string[] = []
  return {
    keep(line) {
      // A line that is cut is no JSON any more, and goes into the report as text.
      kept.push(line.trimEnd().slice(0, LONGEST_LINE))
      if (kept.length > MOST_LINES) kept.shift()
    },
    lines: () => [...kept],
  }
}
