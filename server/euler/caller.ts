/** One control call that takes care of itself: the way is found out, and a token that has expired is exchanged once. */
import { AppError } from '../errors.ts'
import type { Answer } from './answer.ts'
import type { ControlCall } from './control-calls.ts'
import type { Euler } from './euler.ts'
import { askInWays, type ControlFields } from './ways.ts'
import { isRejectedToken, withToken, type TokenLender } from './with-token.ts'

/** Asks, and hands the answer to `read`, which is one of this room's readers. Rejects with AppError. */
export type Caller = <Result>(
  call: ControlCall,
  fields: ControlFields,
  read: (answer: Answer, now: number) => Result,
  signal?: AbortSignal,
) => Promise<Result>

export interface CallerDeps {
  readonly tokens: TokenLender
  /** Epoch ms. */
  readonly now: () => number
}

export function createCaller(euler: Euler, { tokens, now }: CallerDeps): Caller {
  /** The token that came of our last complaint. */
  let renewed: string | undefined

  return async (call, fields, read, signal) => {
    const once = async (token: string, isRenewed: boolean) => {
      if (isRenewed) renewed = token
      return read(await askInWays(euler, call, fields, { token, signal }), now())
    }
    try {
      // To complain about a fresh token would end the connection, and with it the overlays, for a call that most accounts
      // may not make at all: Euler answers 401 to those, too.
      return await withToken(tokens, once, (token) => token !== renewed)
    } catch (error) {
      throw isRejectedToken(error) ? denied(error) : error
    }
  }
}

const denied = (cause: AppError) =>
  new AppError('EULER_ACCESS_DENIED', {
    whose: 'plan',
    next: 'fix',
    text: 'Euler Stream does not let Fanlight do this, even with a fresh connection. Most likely your Euler Stream plan does not include it, or the permission was taken back. Your overlays are not affected.',
    cause,
  })
