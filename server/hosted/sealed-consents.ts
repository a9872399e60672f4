/**
 * Consents that were begun and not finished, for several instances: the way back from Euler may lead to another one than
 * the way there, so what has to be remembered travels along, sealed, as the state.
 */
import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { CONSENT_MS, type Consent, type PendingConsents } from '../token/pending-consents.ts'
import type { TextSeal } from '../token/seal.ts'

interface Sealed {
  readonly what: 'consent'
  readonly browser: string
  readonly until: number
  readonly consent: Consent
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Good once on each instance; and once in all, since Euler takes each code only once. */
export function createSealedConsents(seal: TextSeal, clock: Clock): PendingConsents {
  const used = new Map<string, number>()

  function isUsed(state: string): boolean {
    const now = clock.now()
    for (const [one, until] of used) if (until <= now) used.delete(one)
    return used.has(hashOf(state))
  }

  function open(state: string): Sealed | undefined {
    try {
      const sealed = JSON.parse(seal.unseal(state)) as Sealed
      return sealed.what === 'consent' ? sealed : undefined
    } catch {
      return undefined // made by somebody else, or with a key that is gone: forged, as far as we can know
    }
  }

  return {
    begin(browser, consent) {
      const sealed: Sealed = { what: 'consent', browser: hashOf(browser), until: clock.now() + CONSENT_MS, consent }
      return seal.seal(JSON.stringify(sealed))
    },
    finish(browser, state) {
      const sealed = typeof state === 'string' ? open(state) : undefined
      if (typeof state !== 'string' || sealed === undefined || browser === undefined) return 'forged'
      if (hashOf(browser) !== sealed.browser || isUsed(state)) return 'forged'
      used.set(hashOf(state), sealed.until)
      return clock.now() < sealed.until ? sealed.consent : 'expired'
    },
  }
}
