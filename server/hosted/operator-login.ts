/** The operator's way in: the key once, then a sealed pass in a cookie, good on every instance until the key is another. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { TextSeal } from '../token/seal.ts'

export interface OperatorLogin {
  /** A pass for whoever knows the key. Throws AppError OPERATOR_KEY_WRONG, OPERATOR_TOO_OFTEN. */
  enter(key: string): string
  isOperator(pass: string | undefined): boolean
}

export const PASS_MS = 12 * 3_600_000
const GUESSES = 5
const FIRST_PAUSE_MS = 10_000
const LONGEST_PAUSE_MS = 15 * 60_000

interface Pass {
  readonly what: 'operator'
  readonly of: string
  readonly until: number
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

export function createOperatorLogin(operatorKey: string, seal: TextSeal, clock: Clock): OperatorLogin {
  const key = hashOf(operatorKey)
  /** A pass dies with the key that it was given for. */
  const of = hashOf(key.toString('hex')).toString('hex').slice(0, 16)
  let wrong = 0
  let notBefore = Number.NEGATIVE_INFINITY

  return {
    enter(given) {
      const now = clock.now()
      if (now < notBefore) throw tooOften(notBefore - now)
      if (!timingSafeEqual(hashOf(given), key)) {
        wrong++
        const pauses = wrong - GUESSES
        if (pauses >= 0) notBefore = now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(pauses, 10))
        throw wrongKey()
      }
      wrong = 0
      const pass: Pass = { what: 'operator', of, until: now + PASS_MS }
      return seal.seal(JSON.stringify(pass))
    },
    isOperator(text) {
      if (text === undefined) return false
      try {
        const pass = JSON.parse(seal.unseal(text)) as Pass
        return pass.what === 'operator' && pass.of === of && clock.now() < pass.until
      } catch {
        return false // not a pass of ours
      }
    },
  }
}

const wrongKey = () =>
  new AppError('OPERATOR_KEY_WRONG', {
    whose: 'you',
    next: 'fix',
    text: 'That is not the operator key. It is the one that Fanlight was started with: FANLIGHT_OPERATOR_KEY.',
  })

const tooOften = (afterMs: number) =>
  new AppError('OPERATOR_TOO_OFTEN', {
    whose: 'you',
    next: 'again later',
    afterMs,
    text: `Too many wrong keys. Try again in ${Math.ceil(afterMs / 1_000)} seconds.`,
  })
