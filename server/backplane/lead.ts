import type { Backplane, Leading, Lease } from './backplane.ts'

export interface LocalLead {
  readonly lead: Backplane['lead']
  /** Whether the turn that this lease was given for still lasts. */
  isGood(creator: string, lease: Lease): boolean
}

/**
 * Who polls, where there is only one process: whoever asks, one after the other for each creator. That no other
 * process does is seen to by the lock on the data folder.
 */
export function createLead(): LocalLead {
  const running = new Map<string, Promise<void>>()
  const leases = new Map<string, Lease>()
  let turns = 0

  async function take(creator: string, work: Leading, signal: AbortSignal): Promise<void> {
    const lease = String(++turns) as Lease
    leases.set(creator, lease)
    try {
      await work(signal, lease, () => !signal.aborted)
    } finally {
      leases.delete(creator)
    }
  }

  return {
    isGood: (creator, lease) => leases.get(creator) === lease,
    async lead(creator, work, signal) {
      const before = running.get(creator) ?? Promise.resolve()
      const turn = before.then(() => (signal.aborted ? undefined : take(creator, work, signal)))
      // The next one waits for the end of this one, however it ended; its fault is its caller's to see.
      const ended = turn.catch(() => {})
      running.set(creator, ended)
      try {
        await turn
      } catch (error) {
        if (!signal.aborted) throw error
      } finally {
        if (running.get(creator) === ended) running.delete(creator)
      }
    },
  }
}
