/**
 * A valid access token on demand, and one refresh at a time: two at once with a rotating refresh token would kill each other.
 * A new token is on the disk before anybody may use it, since Euler may have ended the old one by then.
 */
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Euler } from '../euler/euler.ts'
import { requestRefresh, requestRevoke, type OAuthClient } from '../euler/oauth.ts'
import { readRefresh, readRevoke, type Tokens } from '../euler/tokens.ts'
import { refreshAt } from './refresh-time.ts'
import type { KeptTokens, TokenVault } from './token-vault.ts'

export interface TokenStatus {
  /** 'reconnect': nothing but the creator's own consent helps. */
  readonly state: 'none' | 'fine' | 'reconnect'
  /** Epoch ms. */
  readonly expiresAt?: number
  /** Epoch ms. The day the refresh token ends. */
  readonly reconnectBy?: number
  /** As granted. */
  readonly scopes: readonly string[]
}

export interface TokenKeeper {
  /** Rejects with AppError: NOT_CONNECTED, EULER_TOKEN_REVOKED, CLIENT_MISSING, or why a refresh failed just now. */
  accessToken(): Promise<string>
  /** Euler answered 401 to this token. The next accessToken() refreshes, once; a renewed one that is rejected too is the end. */
  rejected(token: string): Promise<void>
  /** The tokens of a new consent, for this client. */
  keep(tokens: Tokens, clientId: string): Promise<void>
  /** Keeps the OAuth client, sealed, and drops tokens that another one got. */
  keepClient(client: OAuthClient): Promise<void>
  /** Another process may have changed what the vault holds. */
  lookAgain(): Promise<void>
  /** Revokes both tokens upstream and forgets them here, whatever upstream says; resolves to its refusal, if any. */
  disconnect(): Promise<AppError | undefined>
  status(): TokenStatus
  /** Told after each change of status(); hands back how to stop being told. */
  onChange(listener: () => void): () => void
  /** Refreshes in good time without anyone asking, until aborted. Never throws. */
  run(signal: AbortSignal): Promise<void>
}

export interface TokenKeeperDeps {
  readonly vault: TokenVault
  readonly euler: Euler
  readonly clock: Clock
  /** The OAuth client in force: from configuration, else from the vault. */
  readonly client: () => Promise<OAuthClient | undefined>
  /**
   * Runs work of a name by itself, among all processes that share the vault: of two that refresh at once one would be left
   * with a token that the other's has ended. Absent where no other process has it.
   */
  readonly exclusively?: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>
  /** Told when a refresh fails. */
  readonly onTrouble?: (error: AppError) => void
}

/** A token that is rejected so soon after a refresh for a rejected one was never any good. */
const PROBATION_MS = 2 * 60_000
const RETRY_MS = 30_000
/** Where somebody has to change something first, asking often is of no use. */
const FIX_MS = 10 * 60_000
/** Timers stand still while a laptop sleeps: look at the clock this often. */
const LONGEST_SLEEP_MS = 60_000

/** Reads what the vault holds. Rejects with AppError STORE_FAILED where it cannot be read at all. */
export async function createTokenKeeper({
  vault,
  euler,
  clock,
  client,
  exclusively = (_name, work) => work(),
  onTrouble,
}: TokenKeeperDeps): Promise<TokenKeeper> {
  let kept: KeptTokens | undefined
  /** The vault holds tokens that cannot be opened any more. */
  let unreadable = false
  /** Renewed tokens that could not be put on the disk yet. */
  let unsaved: KeptTokens | undefined
  let rejectedToken: string | undefined
  /** The token that came of a rejection, and until when its own rejection counts as the second. */
  let probation: { readonly token: string; readonly until: number } | undefined
  let refreshing: Promise<void> | undefined
  /** No refresh before this; why the last one failed. */
  let trouble: { readonly until: number; readonly error: AppError; readonly failures: number } | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const listeners = new Set<() => void>()
  let changed = new AbortController()

  function become(next: KeptTokens | undefined): void {
    kept = next
    unreadable = false
    unsaved = undefined
    trouble = undefined
    announce()
  }

  function announce(): void {
    const before = changed
    changed = new AbortController()
    before.abort()
    for (const listener of listeners) listener()
  }

  async function load(): Promise<void> {
    try {
      kept = await vault.tokens()
      unreadable = false
    } catch (error) {
      if (!(error instanceof AppError) || error.next !== 'reconnect') throw error
      unreadable = true
    }
    await dropStrangers()
  }

  /** Tokens of another OAuth client are of no use: refreshing them would only be refused. */
  async function dropStrangers(): Promise<void> {
    if (!(await isStrange())) return
    await vault.forgetTokens()
    become(undefined)
  }

  async function isStrange(): Promise<boolean> {
    const current = await client()
    return kept !== undefined && current !== undefined && kept.clientId !== current.id
  }

  /** Changes to the vault wait for each other: what a refresh brings must not land on top of a newer consent. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work)
    turn = result.catch(() => undefined) // the caller hears of it; the next in line only waits for the end
    return result
  }

  /** One at a time; whoever asks meanwhile waits for the same. */
  function refresh(): Promise<void> {
    refreshing ??= inTurn(() => exclusively('refresh', refreshNow)).finally(() => (refreshing = undefined))
    return refreshing
  }

  async function refreshNow(): Promise<void> {
    if (await isRenewedElsewhere()) return
    const before = kept
    if (before === undefined) throw notConnected()
    if (trouble !== undefined && clock.now() < trouble.until) throw trouble.error
    try {
      const after = unsaved ?? (await renew(before))
      unsaved = after
      await vault.keepTokens(after)
      if (rejectedToken === before.tokens.accessToken) {
        probation = { token: after.tokens.accessToken, until: clock.now() + PROBATION_MS }
      }
      become(after)
    } catch (thrown) {
      const error = thrown instanceof AppError ? thrown : refreshFailed(thrown)
      if (error.code === 'EULER_TOKEN_REVOKED') throw error
      if (error.code === 'OAUTH_INVALID_GRANT') throw await refuse(before)
      const waitMs = error.afterMs ?? (error.next === 'again later' ? RETRY_MS : FIX_MS)
      const failures = (trouble?.failures ?? 0) + 1
      trouble = { until: clock.now() + Math.max(waitMs, backoffMs(failures)), error, failures }
      onTrouble?.(error)
      announce()
      throw error
    }
  }

  /** Another process may have refreshed, or connected anew, since we last looked. */
  async function isRenewedElsewhere(): Promise<boolean> {
    if (unsaved !== undefined) return false
    const now = await vault.tokens()
    if (now === undefined || now.tokens.accessToken === kept?.tokens.accessToken) return false
    become(now)
    return true
  }

  async function renew(before: KeptTokens): Promise<KeptTokens> {
    const { tokens, clientId } = before
    const current = await client()
    if (current === undefined) throw clientMissing()
    if (tokens.refreshToken === undefined) throw await refuse(before)
    const answer = await requestRefresh(euler, { ...tokens, refreshToken: tokens.refreshToken, client: current })
    return { tokens: readRefresh(answer, tokens, clock.now()), clientId, since: clock.now() }
  }

  /** Only the creator can help from here on; also after a restart. */
  async function refuse(which: KeptTokens): Promise<AppError> {
    const refused: KeptTokens = { ...which, refused: true }
    if (kept === which) {
      become(refused)
      await vault.keepTokens(refused)
    }
    return revoked()
  }

  async function accessToken(): Promise<string> {
    if (await isStrange()) await inTurn(dropStrangers)
    if (unreadable) throw revoked()
    if (kept === undefined) throw notConnected()
    if (kept.refused) throw revoked()
    const { tokens } = kept
    if (tokens.accessToken === rejectedToken) await refresh()
    else if (clock.now() >= refreshAt(kept)) await refreshOrLend(tokens)
    // A disconnect may have come while we waited.
    const renewed = kept as KeptTokens | undefined
    if (renewed === undefined) throw notConnected()
    return renewed.tokens.accessToken
  }

  /** A refresh that fails costs nothing while the token at hand is still good. */
  async function refreshOrLend(tokens: Tokens): Promise<void> {
    try {
      await refresh()
    } catch (error) {
      if (kept?.refused || clock.now() >= tokens.expiresAt) throw error
    }
  }

  async function disconnect(): Promise<AppError | undefined> {
    const before = unsaved ?? kept
    const current = await client()
    const fault = before && current ? await revokeBoth(before.tokens, current) : undefined
    await vault.forgetTokens()
    become(undefined)
    return fault
  }

  async function revokeBoth({ accessToken, refreshToken }: Tokens, of: OAuthClient): Promise<AppError | undefined> {
    const revoke = async (token: string, kind: 'access_token' | 'refresh_token', otherToken?: string) => {
      try {
        readRevoke(await requestRevoke(euler, { client: of, token, kind, otherToken }), clock.now())
        return undefined
      } catch (error) {
        if (error instanceof AppError) return error
        throw error
      }
    }
    const first = refreshToken === undefined ? undefined : await revoke(refreshToken, 'refresh_token', accessToken)
    return (await revoke(accessToken, 'access_token', refreshToken)) ?? first
  }

  async function run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const waking = AbortSignal.any([signal, changed.signal])
      const due = kept === undefined || kept.refused ? Infinity : Math.max(refreshAt(kept), trouble?.until ?? 0)
      const ms = due - clock.now()
      if (ms <= 0) await refresh().catch(() => undefined) // told by onTrouble and status(); the next round tries again
      else await clock.sleep(Math.min(ms, LONGEST_SLEEP_MS), waking).catch(() => undefined) // woken early
    }
  }

  await load()
  return {
    accessToken,
    disconnect: () => inTurn(disconnect),
    run,

    rejected: (token) =>
      inTurn(async () => {
        const current = kept
        if (current?.tokens.accessToken !== token) return
        const again = probation?.token === token && clock.now() < probation.until
        if (again) await refuse(current)
        else rejectedToken = token
      }),

    keep: (tokens, clientId) =>
      inTurn(async () => {
        const fresh: KeptTokens = { tokens, clientId, since: clock.now() }
        await vault.keepTokens(fresh)
        become(fresh)
      }),

    lookAgain: () =>
      inTurn(async () => {
        if (unsaved !== undefined) return
        const before = kept
        await load()
        if (JSON.stringify(kept) !== JSON.stringify(before)) become(kept)
      }),

    keepClient: (next) =>
      inTurn(async () => {
        await vault.keepClient(next)
        trouble = undefined
        await dropStrangers()
        announce()
      }),

    status() {
      if (unreadable) return { state: 'reconnect', scopes: [] }
      if (kept === undefined) return { state: 'none', scopes: [] }
      const { tokens, refused } = kept
      const dead = refused === true || (clock.now() >= tokens.expiresAt && hopeless(trouble?.error))
      return {
        state: dead ? 'reconnect' : 'fine',
        expiresAt: tokens.expiresAt,
        ...(tokens.reconnectBy === undefined ? {} : { reconnectBy: tokens.reconnectBy }),
        scopes: tokens.scopes,
      }
    },

    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** An outage of hours is not met with a request every few seconds. */
const backoffMs = (failures: number) => Math.min(60_000, 2_500 * 2 ** Math.min(failures - 1, 10))

const hopeless = (error: AppError | undefined) => error !== undefined && error.next !== 'again later'

const notConnected = () =>
  new AppError('NOT_CONNECTED', {
    whose: 'you',
    next: 'reconnect',
    text: 'No TikTok account is connected. Press Connect on the setup page.',
  })

const revoked = () =>
  new AppError('EULER_TOKEN_REVOKED', {
    whose: 'you',
    next: 'reconnect',
    text: 'The connection to your TikTok account has ended. Press Connect on the setup page; it takes a minute.',
  })

const refreshFailed = (cause: unknown) =>
  new AppError('TOKEN_REFRESH_FAILED', {
    whose: 'fanlight',
    next: 'again later',
    text: 'Fanlight could not renew the connection to your TikTok account. It tries again.',
    cause,
  })

const clientMissing = () =>
  new AppError('CLIENT_MISSING', {
    whose: 'you',
    next: 'fix',
    text: 'Fanlight has no OAuth client for Euler Stream any more. Paste its id and secret on the setup page.',
  })
