/** Codes and tokens: who allowed what, and for how long. All of it is forgotten when the simulator ends. */
import type { Random } from '../random.ts'
import type { Settings } from '../settings.ts'

/** One consent. Its scopes never grow, and its end does not move with refreshes. */
interface Grant {
  readonly number: number
  readonly scopes: readonly string[]
  readonly redirectUri: string
  readonly createdAt: number
  readonly endsAt: number
  revoked: boolean
}

export interface Issued {
  readonly accessToken: string
  readonly accessLifeMs: number
  /** Absent with rotation 'omit', on a refresh. */
  readonly refreshToken?: string
  readonly grant: Grant
}

/** Why a code or a refresh token was refused. */
interface Refused {
  readonly refused: string
}

type TokenState =
  | {
      readonly state: 'valid'
      readonly kind: 'access' | 'refresh'
      readonly grant: Grant
      readonly expiresAt: number
      readonly issuedAt: number
    }
  | { readonly state: 'dead' }

export interface Grants {
  /** A code for a consent given now. */
  issueCode(scopes: readonly string[], redirectUri: string, now: number): string
  exchange(code: string, redirectUri: string, now: number): Issued | Refused
  refresh(refreshToken: string, now: number): Issued | Refused
  look(token: string, now: number): TokenState
  /** Ends the consent that the token belongs to. */
  revoke(token: string): void
  /** All access tokens are expired from now on; refreshing helps. */
  expireAll(now: number): void
  /** All consents are taken back; only connecting again helps. */
  revokeAll(): void
}

interface Token {
  readonly kind: 'access' | 'refresh'
  readonly grant: Grant
  readonly issuedAt: number
  expiresAt: number
}

/** `label` stands in every code and token, before what is secret of it. */
export function createGrants(random: Random, settings: Settings, label = ''): Grants {
  const codes = new Map<string, { readonly grant: Grant; readonly expiresAt: number; used: boolean }>()
  const tokens = new Map<string, Token>()
  let count = 0

  const put = (kind: Token['kind'], grant: Grant, issuedAt: number, expiresAt: number) => {
    const token = `sim_${kind}_${label}${random.hex(40)}`
    tokens.set(token, { kind, grant, issuedAt, expiresAt })
    return token
  }

  const issue = (grant: Grant, now: number, refreshToken: string | undefined): Issued => {
    const expiresAt = Math.min(now + settings.accessLifeMs, grant.endsAt)
    return {
      accessToken: put('access', grant, now, expiresAt),
      accessLifeMs: expiresAt - now,
      ...(refreshToken !== undefined && { refreshToken }),
      grant,
    }
  }

  const alive = (token: Token | undefined, now: number): token is Token =>
    token !== undefined && !token.grant.revoked && now < token.expiresAt

  return {
    issueCode(scopes, redirectUri, now) {
      const code = `sim_code_${label}${random.hex(32)}`
      const endsAt = now + settings.refreshLifeMs
      const grant = { number: ++count, scopes, redirectUri, createdAt: now, endsAt, revoked: false }
      codes.set(code, { grant, expiresAt: now + settings.codeLifeMs, used: false })
      return code
    },
    exchange(code, redirectUri, now) {
      const known = codes.get(code)
      if (known === undefined) return { refused: 'Invalid authorization code' }
      if (known.used) {
        // Somebody has a copy of the code: what it gave is not to be trusted any more (RFC 6749, 4.1.2).
        known.grant.revoked = true
        return { refused: 'Authorization code has already been used' }
      }
      if (now >= known.expiresAt) return { refused: 'Authorization code has expired' }
      if (redirectUri !== known.grant.redirectUri) return { refused: 'redirect_uri does not match' }
      known.used = true
      return issue(known.grant, now, put('refresh', known.grant, now, known.grant.endsAt))
    },
    refresh(refreshToken, now) {
      const known = tokens.get(refreshToken)
      if (known?.kind !== 'refresh' || !alive(known, now)) return { refused: 'Refresh token is invalid or has expired' }
      if (settings.rotation === 'omit') return issue(known.grant, now, undefined)
      if (settings.rotation === 'off') return issue(known.grant, now, refreshToken)
      tokens.delete(refreshToken)
      return issue(known.grant, now, put('refresh', known.grant, now, known.grant.endsAt))
    },
    look(token, now) {
      const known = tokens.get(token)
      return alive(known, now) ? { state: 'valid', ...known } : { state: 'dead' }
    },
    revoke(token) {
      const known = tokens.get(token)
      if (known !== undefined) known.grant.revoked = true
    },
    expireAll(now) {
      for (const token of tokens.values()) if (token.kind === 'access') token.expiresAt = Math.min(token.expiresAt, now)
    },
    revokeAll() {
      for (const { grant } of codes.values()) grant.revoked = true
    },
  }
}
