/** What the token room keeps at rest, each under the seal: the OAuth client's id and secret, and the tokens. */
import { AppError } from '../errors.ts'
import type { OAuthClient } from '../euler/oauth.ts'
import type { Tokens } from '../euler/tokens.ts'
import type { Room } from '../store/store.ts'
import type { Seal } from './seal.ts'

export interface KeptTokens {
  readonly tokens: Tokens
  /** Whose tokens they are: another OAuth client cannot use them. */
  readonly clientId: string
  /** Epoch ms at which they were had. */
  readonly since: number
  /** Euler took them back: only connecting again helps. */
  readonly refused?: true
}

/** Everything rejects with AppError STORE_FAILED where the disk fails. */
export interface TokenVault {
  /** Undefined where none was kept, or none that can be opened. */
  client(): Promise<OAuthClient | undefined>
  keepClient(client: OAuthClient): Promise<void>
  /** Rejects with AppError SEAL_BROKEN where their key is gone. */
  tokens(): Promise<KeptTokens | undefined>
  /** Resolves once they are on the disk. */
  keepTokens(kept: KeptTokens): Promise<void>
  forgetTokens(): Promise<void>
  /** Forgets the tokens and the client. */
  wipe(): Promise<void>
}

/** Sealed texts by name. */
export interface VaultDrawer {
  readonly client: string
  readonly tokens: string
}

export function createTokenVault(room: Room<VaultDrawer>, seal: Pick<Seal, 'seal' | 'unseal'>): TokenVault {
  const read = async <Value>(name: keyof VaultDrawer): Promise<Value | undefined> => {
    const sealed = await room.get(name)
    return sealed === undefined ? undefined : (JSON.parse(seal.unseal(sealed)) as Value)
  }
  return {
    client: async () => {
      try {
        return await read<OAuthClient>('client')
      } catch (error) {
        // A secret that cannot be opened is as good as none: the setup page asks for it again.
        if (error instanceof AppError && error.next === 'reconnect') return undefined
        throw error
      }
    },
    keepClient: ({ id, secret }) => room.set('client', seal.seal(JSON.stringify({ id, secret }))),
    tokens: () => read<KeptTokens>('tokens'),
    keepTokens: (kept) => room.set('tokens', seal.seal(JSON.stringify(kept))),
    forgetTokens: () => room.delete('tokens'),
    wipe: async () => {
      await room.delete('tokens')
      await room.delete('client')
    },
  }
}
