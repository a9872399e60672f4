/** Where the tokens of a consent land: at the creator whose TikTok account it is, who may be here for the first time. */
import { AppError } from '../errors.ts'
import type { Tokens } from '../euler/tokens.ts'
import type { CreatorState, Entry, Registry } from './registry.ts'
import type { Account } from './who.ts'

export interface LandingDeps {
  readonly registry: Registry
  readonly askWho: (tokens: Tokens) => Promise<Account | undefined>
}

/** Of somebody who is not signed in: the creator they are, or a new one. */
export async function findOrAdd({ registry, askWho }: LandingDeps, tokens: Tokens): Promise<Entry> {
  const account = await askWho(tokens)
  if (account === undefined) return registry.add()
  const known = registry.byUserId(account.userId)
  if (known !== undefined) return known
  // Their handle was confirmed by the operator before Euler could tell whose it is; now it has told.
  const named = registry
    .all()
    .find(({ handle, userId, state }) => handle === account.handle && userId === undefined && isConfirmed(state))
  if (named === undefined) return registry.add(account)
  return registry.change(named.id, { userId: account.userId })
}

/** Of a creator who connects anew. Rejects with AppError OTHER_ACCOUNT where it is another TikTok account. */
export async function confirmOwn({ registry, askWho }: LandingDeps, entry: Entry, tokens: Tokens): Promise<void> {
  const account = await askWho(tokens)
  if (account === undefined || account.userId === entry.userId) return
  if (entry.userId !== undefined || registry.byUserId(account.userId) !== undefined) throw otherAccount()
  if (entry.state === 'running' && entry.handle !== account.handle) throw otherAccount()
  const state = entry.state === 'stopped' ? entry.state : 'running'
  await registry.change(entry.id, { userId: account.userId, handle: account.handle, state })
}

const isConfirmed = (state: CreatorState): boolean => state === 'running' || state === 'stopped'

const otherAccount = () =>
  new AppError('OTHER_ACCOUNT', {
    whose: 'you',
    next: 'fix',
    text: 'That is another TikTok account than the one you are signed in with here. Sign out first, then connect the other one.',
  })
