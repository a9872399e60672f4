/** Who asks for a LIVE's messages, so that two who do at the same time are found out. */

export interface Polls {
  /** Somebody asks; call what comes back when they are answered. `caller`: one computer, or one process of it. */
  begin(caller: string, now: number): () => void
  report(): PollReport
}

export interface PollReport {
  readonly count: number
  /** Asks while another caller's was not answered yet, or between two of another caller's. */
  readonly overlapping: number
  /** How often another caller went on. */
  readonly moves: number
}

/** Who asked so shortly before another did, and asks again, had not left off for them. Turns are taken more slowly. */
const TOO_SOON_MS = 2_500

export function createPolls(): Polls {
  let count = 0
  let overlapping = 0
  let moves = 0
  let last: string | undefined
  const askedAt = new Map<string, number>()
  const asking = new Map<string, number>()

  return {
    begin(caller, now) {
      count++
      const beside = [...asking].some(([other, asks]) => other !== caller && asks > 0)
      const moved = last !== undefined && last !== caller
      if (moved) moves++
      if (beside || (moved && now - (askedAt.get(caller) ?? -Infinity) < TOO_SOON_MS)) overlapping++
      last = caller
      askedAt.set(caller, now)
      asking.set(caller, (asking.get(caller) ?? 0) + 1)
      let isAnswered = false
      return () => {
        if (!isAnswered) asking.set(caller, (asking.get(caller) ?? 1) - 1)
        isAnswered = true
      }
    },
    report: () => ({ count, overlapping, moves }),
  }
}
