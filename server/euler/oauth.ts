/** OAuth as Euler does it: authorize URL, code exchange, refresh, revoke. Each call is two functions: request, and read. */
import * as oauth from 'oauth4webapi'
import { receive, type Answer } from './answer.ts'
import { learnedOf, secureUrl } from './dialect.ts'
import type { Euler } from './euler.ts'
import { whatItSays } from './said.ts'

export interface OAuthClient {
  readonly id: string
  readonly secret: string
}

export interface AuthorizeAsk {
  readonly clientId: string
  readonly redirectUri: string
  readonly scopes: readonly string[]
  readonly state: string
}

/** The consent page for one attempt. Parameters that the configured address already has are kept. */
export function authorizeUrl(euler: Euler, { clientId, redirectUri, scopes, state }: AuthorizeAsk): string {
  const url = new URL(euler.authorizeUrl)
  url.searchParams.set('client_id', clientId)
  url.searchParams.set('redirect_uri', redirectUri)
  url.searchParams.set('response_type', 'code')
  url.searchParams.set('scope', scopes.join(' '))
  url.searchParams.set('state', state)
  return url.href
}

export interface ExchangeAsk {
  readonly client: OAuthClient
  readonly code: string
  /** The one that the code was asked for with. */
  readonly redirectUri: string
}

/** Rejects with AppError where no answer came. */
export function requestExchange(euler: Euler, ask: ExchangeAsk, signal?: AbortSignal): Promise<Answer> {
  return inEitherStyle(
    euler,
    [ask.code, ask.client.secret],
    signal,
    (server, client, options) => {
      const callback = oauth.validateAuthResponse(
        server,
        client,
        new URLSearchParams({ code: ask.code }),
        oauth.expectNoState,
      )
      const secret = oauth.ClientSecretPost(ask.client.secret)
      return oauth.authorizationCodeGrantRequest(
        server,
        client,
        secret,
        callback,
        ask.redirectUri,
        oauth.nopkce,
        options,
      )
    },
    ask.client.id,
  )
}

export interface RefreshAsk {
  readonly client: OAuthClient
  readonly refreshToken: string
  /** Not sent, but an answer that repeats it must not be quoted with it. */
  readonly accessToken?: string
}

/** Rejects with AppError where no answer came. */
export function requestRefresh(euler: Euler, ask: RefreshAsk, signal?: AbortSignal): Promise<Answer> {
  return inEitherStyle(
    euler,
    [ask.refreshToken, ask.accessToken, ask.client.secret],
    signal,
    (server, client, options) => {
      const secret = oauth.ClientSecretPost(ask.client.secret)
      return oauth.refreshTokenGrantRequest(server, client, secret, ask.refreshToken, options)
    },
    ask.client.id,
  )
}

export interface RevokeAsk {
  readonly client: OAuthClient
  readonly token: string
  readonly kind: 'access_token' | 'refresh_token'
  /** Not sent, but an answer that repeats it must not be quoted with it. */
  readonly otherToken?: string | undefined
}

/** Rejects with AppError where no answer came. */
export function requestRevoke(euler: Euler, ask: RevokeAsk, signal?: AbortSignal): Promise<Answer> {
  return inEitherStyle(
    euler,
    [ask.token, ask.otherToken, ask.client.secret],
    signal,
    (server, client, options) => {
      const secret = oauth.ClientSecretPost(ask.client.secret)
      return oauth.revocationRequest(server, client, secret, ask.token, {
        ...options,
        additionalParameters: { token_type_hint: ask.kind },
      })
    },
    ask.client.id,
  )
}

type TokenStyle = 'form' | 'json'

interface RequestOptions {
  readonly signal: AbortSignal
  readonly [oauth.customFetch]: (
    url: string,
    init: oauth.CustomFetchOptions<string, URLSearchParams>,
  ) => Promise<Response>
  readonly [oauth.allowInsecureRequests]: boolean
}

type Send = (server: oauth.AuthorizationServer, client: oauth.Client, options: RequestOptions) => Promise<Response>

/**
 * The documentation sends forms, the OpenAPI files JSON. Where one is refused as malformed, the other is tried once, and
 * remembered if it is any better.
 */
async function inEitherStyle(
  euler: Euler,
  secrets: readonly (string | undefined)[],
  signal: AbortSignal | undefined,
  send: Send,
  clientId: string,
): Promise<Answer> {
  const server: oauth.AuthorizationServer = {
    issuer: euler.api,
    token_endpoint: secureUrl(euler.api, '/tiktok/oauth/token').href,
    revocation_endpoint: secureUrl(euler.api, '/tiktok/oauth/revoke').href,
  }
  const ask = (style: TokenStyle) =>
    receive(
      (ending) =>
        send(
          server,
          { client_id: clientId },
          {
            signal: ending,
            [oauth.customFetch]: (url, init) => euler.fetch(url, style === 'form' ? init : asJson(init)),
            // Only for this computer: secureUrl has let no other http address through.
            [oauth.allowInsecureRequests]: server.issuer.startsWith('http:'),
          },
        ),
      { signal, secrets },
    )
  const learned = learnedOf(euler)
  const style = learned.tokenStyle ?? (euler.dialect === 'openapi' ? 'json' : 'form')
  const answer = await ask(style)
  if (!isMalformed(answer)) return answer
  const other = style === 'form' ? 'json' : 'form'
  const second = await ask(other)
  if (isMalformed(second)) return answer
  learned.tokenStyle = other
  return second
}

const asJson = (init: oauth.CustomFetchOptions<string, URLSearchParams>): RequestInit => ({
  ...init,
  headers: { ...init.headers, 'content-type': 'application/json' },
  body: JSON.stringify(Object.fromEntries(init.body)),
})

/** Could not be read at all, as opposed to: was read and turned down. */
function isMalformed(answer: Answer): boolean {
  const { code, oauthError } = whatItSays(answer)
  const status = answer.status < 300 ? (code ?? answer.status) : answer.status
  if (status === 415) return true
  if (status !== 400 && status !== 422) return false
  return oauthError === undefined || oauthError === 'invalid_request' || oauthError.startsWith('unsupported_')
}
