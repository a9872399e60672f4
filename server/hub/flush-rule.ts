import type { Clock } from '../clock.ts'

/** A screen paints every 16 ms, so nobody sees these; gathering this long makes a flood many times cheaper. */
const APART_MS = 5

/**
 * Returns how to ask for a flush: it comes at the end of this turn of the event loop if the last one is at least 5 ms
 * ago, else when those have passed. Asking again before it came changes nothing. Gathering by turns alone can
 * collapse: a backlog that arrives one event per turn is never caught up with.
 */
export function createFlushRule(clock: Clock, flush: () => void, signal: AbortSignal): () => void {
  let asked = false
  let last = -Infinity

  const run = () => {
    if (signal.aborted) return
    asked = false
    last = clock.now()
    flush()
  }

  return () => {
    if (asked || signal.aborted) return
    asked = true
    const sinceMs = clock.now() - last
    // A clock set back makes `sinceMs` negative: then nothing is known of the last flush, and this one need not wait.
    if (sinceMs < 0 || sinceMs >= APART_MS) setImmediate(run)
    else clock.sleep(APART_MS - sinceMs, signal).then(run, () => {})
  }
}
