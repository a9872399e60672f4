/** What the token endpoint answered: tokens, or why not. Both of Euler's styles are read, whatever the question's style. */
import { AppError } from '../errors.ts'
import type { Answer } from './answer.ts'
import { jsonOf, quote, whatItSays } from './said.ts'
import { judge } from './verdict.ts'
import type { TokenAnswer } from './wire.external.ts'

/** Times are epoch ms. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string
  readonly expiresAt: number
  /** The day on which no refresh helps any more and the account has to be connected again. */
  readonly reconnectBy?: number
  /** As granted, in Euler's names; unknown ones are kept. */
  readonly scopes: readonly string[]
}

const ACCESS_SECONDS = 3_600
const REFRESH_SECONDS = 30 * 24 * 3_600
const A_YEAR_IN_SECONDS = 366 * 24 * 3_600

/** The tokens of a new consent. `asked` are its scopes: an answer that names none grants what was asked. Throws AppError. */
export function readExchange(answer: Answer, asked: readonly string[], now: number): Tokens {
  const told = readTokens(answer, now)
  const life = told.refreshToken === undefined ? 0 : (told.refreshSeconds ?? REFRESH_SECONDS)
  return tokensOf(told, {
    scopes: told.scopes ?? asked,
    // Without a refresh token the connection ends with the access token.
    reconnectBy: Math.max(told.expiresAt, now + life * 1000),
    refreshToken: told.refreshToken,
  })
}

/**
 * The tokens after a refresh of `before`. The day of reconnecting stays what it was, since Euler's refresh tokens are "not
 * renewable", unless a new refresh token comes with a life of its own. Throws AppError, OAUTH_INVALID_GRANT among others.
 */
export function readRefresh(answer: Answer, before: Tokens, now: number): Tokens {
  const told = readTokens(answer, now)
  const isNew = told.refreshToken !== undefined && told.refreshToken !== before.refreshToken
  return tokensOf(told, {
    scopes: told.scopes ?? before.scopes,
    reconnectBy: isNew && told.refreshSeconds !== undefined ? now + told.refreshSeconds * 1000 : before.reconnectBy,
    refreshToken: told.refreshToken ?? before.refreshToken,
  })
}

/** Throws AppError where the token may still be good. An empty 200 is a yes. */
export function readRevoke(answer: Answer, now: number): void {
  const fault = oauthFault(answer) ?? judge(answer, now)
  if (fault !== undefined) throw fault
}

interface Told {
  readonly accessToken: string
  readonly expiresAt: number
  readonly refreshToken: string | undefined
  readonly refreshSeconds: number | undefined
  readonly scopes: readonly string[] | undefined
}

function readTokens(answer: Answer, now: number): Told {
  const fault = oauthFault(answer) ?? judge(answer, now)
  if (fault !== undefined) throw fault
  const json = jsonOf(answer) ?? {}
  const told: TokenAnswer = typeof json['data'] === 'object' && json['data'] !== null ? json['data'] : json
  const accessToken = credential(told.access_token)
  if (accessToken === undefined) {
    throw new AppError('EULER_GARBLED', {
      whose: 'euler',
      next: 'again later',
      text: 'Euler Stream’s answer holds no access that Fanlight could use. Try again in a moment.',
    })
  }
  return {
    accessToken,
    expiresAt: now + (seconds(told.expires_in) ?? ACCESS_SECONDS) * 1000,
    refreshToken: credential(told.refresh_token),
    refreshSeconds: seconds(told.refresh_expires_in),
    scopes: scopesIn(told.scopes) ?? scopesIn(told.scope),
  }
}

const tokensOf = (
  { accessToken, expiresAt }: Told,
  rest: { scopes: readonly string[]; reconnectBy: number | undefined; refreshToken: string | undefined },
): Tokens => ({
  accessToken,
  expiresAt,
  scopes: rest.scopes,
  ...(rest.reconnectBy === undefined ? {} : { reconnectBy: rest.reconnectBy }),
  ...(rest.refreshToken === undefined ? {} : { refreshToken: rest.refreshToken }),
})

/** What may stand in a header; anything else would be told in that header's error message. */
const credential = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\x21-\x7e]{1,8192}$/.test(value) ? value : undefined

function seconds(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && number > 0 && number < A_YEAR_IN_SECONDS ? number : undefined
}

function scopesIn(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return value.split(/[\s,]+/).filter((scope) => scope !== '')
  return Array.isArray(value) ? value.filter((scope) => typeof scope === 'string') : undefined
}

/** Why the token endpoint said no: OAuth's own names first. */
function oauthFault(answer: Answer): AppError | undefined {
  const { code, oauthError, sentence } = whatItSays(answer)
  // Here a bare 401 is about the client: no token was shown.
  const name = oauthError ?? ((answer.status < 300 ? code : answer.status) === 401 ? 'invalid_client' : undefined)
  if (name === undefined) return undefined
  const words = sentence === undefined || sentence === name ? '' : ` Its words: “${quote(sentence, answer)}”`
  const fault = (code: string, details: Pick<AppError, 'whose' | 'next'>, text: string) =>
    new AppError(code, { ...details, text: `${text}${words}` })
  switch (name) {
    case 'invalid_grant':
      return fault(
        'OAUTH_INVALID_GRANT',
        { whose: 'you', next: 'reconnect' },
        'Euler Stream does not accept this permission any more: it is too old, used up or taken back. Connect again.',
      )
    case 'invalid_client':
    case 'unauthorized_client':
      return fault(
        'OAUTH_INVALID_CLIENT',
        { whose: 'you', next: 'fix' },
        'Euler Stream does not know this OAuth client, or its secret is wrong. Paste both again from Euler’s dashboard.',
      )
    case 'invalid_scope':
      return fault(
        'OAUTH_INVALID_SCOPE',
        { whose: 'you', next: 'fix' },
        'Euler Stream does not give one of the permissions that Fanlight asks for. Ask for fewer, or allow them for your OAuth client.',
      )
    case 'invalid_request':
    case 'unsupported_grant_type':
      return fault(
        'OAUTH_INVALID_REQUEST',
        { whose: 'fanlight', next: 'fix' },
        'Euler Stream did not understand how Fanlight asked. Look for a newer Fanlight.',
      )
    default:
      // A name that nobody wrote down; what is about pace or a broken server is told better by the status.
      if (answer.status !== 400 && answer.status !== 403) return undefined
      return fault(
        'OAUTH_REFUSED',
        { whose: 'euler', next: 'again later' },
        `Euler Stream did not give the permission (${quote(name, answer)}).`,
      )
  }
}

/** The documentation and the OpenAPI files name two scopes differently. */
const SAME_SCOPE: Readonly<Record<string, string>> = {
  'webcast:bulk_live_check': 'webcast:live_check',
  'webcast:user_earnings': 'webcast:earnings',
}

/** Which of the scopes asked for were not granted, whichever of its names each goes by. */
export function missingScopes(asked: readonly string[], granted: readonly string[]): readonly string[] {
  const plain = (scope: string) => SAME_SCOPE[scope] ?? scope
  const given = new Set(granted.map(plain))
  return asked.filter((scope) => !given.has(plain(scope)))
}
