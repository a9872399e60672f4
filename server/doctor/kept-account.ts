/**
 * What a Fanlight that does not run has kept of the account. A copy of its store is read, so that the folder stays as it
 * is; the seal's keys are read where they lie, and not at all where they are not in order, for opening would mend them.
 */
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { OAuthClient } from '../euler/oauth.ts'
import type { Tokens } from '../euler/tokens.ts'
import { openStore, type Store } from '../store/store.ts'
import { openSeal, type Seal } from '../token/seal.ts'
import { createTokenVault, type VaultDrawer } from '../token/token-vault.ts'

export interface KeptAccount {
  readonly client: boolean
  readonly creator: string | undefined
  readonly token: 'none' | 'ok' | 'reconnect' | 'unreadable'
  /** A secret: only for asking Euler with it. */
  readonly tokens?: Tokens
}

/** Rejects where the store cannot be read at all. `now`: epoch ms. */
export async function readKeptAccount(config: Config, now: number): Promise<KeptAccount> {
  const folder = await mkdtemp(join(tmpdir(), 'fanlight-doctor-'))
  let store: Store | undefined
  try {
    for (const side of ['', '-journal', '-wal']) {
      const file = join(config.dataDir, `store.db${side}`)
      if (existsSync(file)) await cp(file, join(folder, `store.db${side}`))
    }
    store = await openStore(`sqlite:${join(folder, 'store.db')}`)
    return await read(store, config, now)
  } finally {
    await store?.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function read(store: Store, config: Config, now: number): Promise<KeptAccount> {
  const drawer = store.room<VaultDrawer>('token')
  const creator = config.creator ?? (await store.room<{ creator: string }>('account').get('creator'))
  const sealed = (await drawer.get('tokens')) !== undefined || (await drawer.get('client')) !== undefined
  const fromEnvironment = config.clientId !== undefined
  if (!sealed) return { client: fromEnvironment, creator, token: 'none' }
  const seal = await openKeptSeal(join(config.dataDir, 'seal.json'))
  // Something is sealed and cannot be opened: that there was a client is all that is known.
  if (seal === undefined) return { client: true, creator, token: 'unreadable' }
  const vault = createTokenVault(drawer, seal)
  try {
    const client: OAuthClient | undefined = await vault.client()
    const kept = await vault.tokens()
    if (client === undefined && !fromEnvironment && (await drawer.get('client')) !== undefined) {
      return { client: true, creator, token: 'unreadable' }
    }
    const known = { client: fromEnvironment || client !== undefined, creator }
    if (kept === undefined) return { ...known, token: 'none' }
    const { tokens } = kept
    const ended = kept.refused === true || (tokens.reconnectBy !== undefined && tokens.reconnectBy <= now)
    return { ...known, token: ended ? 'reconnect' : 'ok', tokens }
  } catch {
    return { client: true, creator, token: 'unreadable' } // SEAL_BROKEN: another key sealed it
  }
}

/** Undefined where there is no key file, or none that holds keys. */
async function openKeptSeal(keyFile: string): Promise<Seal | undefined> {
  try {
    const keys = Object.values(JSON.parse(await readFile(keyFile, 'utf8')) as Record<string, unknown>)
    const inOrder =
      keys.length > 0 && keys.every((key) => typeof key === 'string' && Buffer.from(key, 'base64').length === 32)
    return inOrder ? await openSeal({ keyFile, randomBytes }) : undefined
  } catch {
    return undefined // missing, unreadable or no JSON: the finding says what to do
  }
}
