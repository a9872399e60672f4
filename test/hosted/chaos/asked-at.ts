/**
 * Loaded into an instance before anything else: each ask says when it was begun, right after Fanlight saw that it may. One
 * that was under way when its process was frozen is told by this from one that was begun after it woke.
 */
import { ASKED_AT } from '../../../server/simulator/polls.ts'

const plainFetch = globalThis.fetch
globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set(ASKED_AT, String(Date.now()))
  return plainFetch(input, { ...init, headers })
}
