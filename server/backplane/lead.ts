import type { Backplane } from './backplane.ts'

/**
 * Who polls, where there is only one process: whoever asks, one after the other for each creator. That no other
 * process does is seen to by the lock on the data folder.
 */
export function createLead(): Backplane['lead'] {
  const running = new Map<string, Promise<void>>()
  return async (creator, work, signal) => {
    const before = running.get(creator) ?? Promise.resolve()
    const turn = before.then(() => (signal.aborted ? undefined : work(signal)))
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
  }
}
