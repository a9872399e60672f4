import { WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import type { Outlet } from './outlet.ts'

/** A socket that left this many pings unanswered is dead (B3). */
const UNANSWERED = 2

/**
 * Asks whether the other end still lives. The kernel takes megabytes for a reader that is gone before a write tells
 * of it, so nothing but an answer counts.
 */
export function createPulse(client: WebSocket, outlet: Outlet) {
  let unanswered = 0
  const alive = () => (unanswered = 0)
  client.on('pong', alive)
  client.on('message', alive)
  return {
    /** Once per interval. A full socket is not written to (F2), but its silence counts. */
    check() {
      if (unanswered >= UNANSWERED) return client.terminate()
      unanswered++
      if (!outlet.full && client.readyState === WebSocket.OPEN) client.ping()
    },
  }
}

/** Calls every `ms` until the signal, one time after the other. */
export async function every(ms: number, clock: Clock, signal: AbortSignal, call: () => void): Promise<void> {
  while (!signal.aborted) {
    try {
      await clock.sleep(ms, signal)
    } catch {
      // Only the signal ends a sleep early.
      return
    }
    call()
  }
}
