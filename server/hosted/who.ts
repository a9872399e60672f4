/** Whose TikTok account a token is of, where the creator lets Euler tell. */
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import { readAccount } from '../euler/figures.ts'
import type { Euler } from '../euler/euler.ts'
import type { Tokens } from '../euler/tokens.ts'
import { askInWays } from '../euler/ways.ts'
import { readHandle } from '../config.ts'

export interface Account {
  readonly userId: string
  readonly handle: string
}

export interface WhoDeps {
  readonly euler: Euler
  readonly clock: Clock
  readonly log: { warn(details: object, text: string): void }
}

/** Undefined where it was not granted, or Euler does not tell: then the operator has to look. */
export async function askWho({ euler, clock, log }: WhoDeps, tokens: Tokens): Promise<Account | undefined> {
  if (!tokens.scopes.includes('user:info')) return undefined
  try {
    const account = readAccount(await askInWays(euler, 'userInfo', {}, { token: tokens.accessToken }), clock.now())
    const handle = account.handle === undefined ? undefined : readHandle(account.handle)
    return account.id === undefined || handle === undefined ? undefined : { userId: account.id, handle }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    log.warn({ err: error }, 'Euler Stream did not tell whose account was connected')
    return undefined
  }
}
