/** Consents that were begun and not finished: each good once, for ten minutes, and only in the browser that began it. */
import { timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock.ts'

export interface Consent {
  readonly clientId: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  /** Those that were asked for in addition, in the documentation's names. */
  readonly added: readonly string[]
  /** Names that Euler refused in this attempt. */
  readonly tried: readonly string[]
  /** The page to go back to: the control page, or setup. */
  readonly back: 'setup' | 'control'
}

export interface PendingConsents {
  /** Remembers, and hands back the state to send along. */
  begin(browser: string, consent: Consent): string
  /** The consent of this state, which is used up by it; or why there is none. */
  finish(browser: string | undefined, state: unknown): Consent | 'forged' | 'expired'
}

export const CONSENT_MS = 10 * 60_000
/** Nobody has so many browsers at it: the oldest makes way, so that a flood of visits cannot fill the memory. */
const MOST = 200

export function createPendingConsents(clock: Clock, randomBytes: (size: number) => Uint8Array): PendingConsents {
  const pending = new Map<string, { readonly browser: string; readonly until: number; readonly consent: Consent }>()

  return {
    begin(browser, consent) {
      const state = Buffer.from(randomBytes(32)).toString('base64url')
      pending.set(state, { browser, until: clock.now() + CONSENT_MS, consent })
      for (const oldest of pending.keys()) {
        if (pending.size <= MOST) break
        pending.delete(oldest)
      }
      return state
    },

    finish(browser, state) {
      const found = typeof state === 'string' ? pending.get(state) : undefined
      // Somebody else's browser does not use it up: that would let a stranger spoil a consent by guessing when.
      if (typeof state !== 'string' || found === undefined || !isSame(found.browser, browser)) return 'forged'
      pending.delete(state)
      return clock.now() < found.until ? found.consent : 'expired'
    },
  }
}

function isSame(mine: string, theirs: string | undefined): boolean {
  const [a, b] = [Buffer.from(mine), Buffer.from(theirs ?? '')]
  return a.length === b.length && timingSafeEqual(a, b)
}
