/** Whether a request for consent is one, checked in Euler's order. */
import { SCOPES } from './scopes.ts'

export interface OAuthClient {
  readonly id: string
  readonly secret: string
  readonly name: string
  /** Besides http://localhost:any-port/connect/callback. */
  readonly redirectUris: readonly string[]
  /** Scopes enabled for this client. */
  readonly scopes: readonly string[]
}

export type AuthorizeRequest =
  | { readonly is: 'fine'; readonly redirectUri: string; readonly scopes: readonly string[]; readonly state?: string }
  /** Told on a page of Euler's own: where to send the person is not known, or not to be trusted. */
  | { readonly is: 'refused here'; readonly error: string; readonly description: string }
  | { readonly is: 'sent back'; readonly location: string }

const LOCAL_CALLBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?\/connect\/callback$/

const isRegistered = (client: OAuthClient, redirectUri: string): boolean =>
  LOCAL_CALLBACK.test(redirectUri) || client.redirectUris.includes(redirectUri)

/** The address to send the person to, with the answer (code or error) and their state in its query. */
export function redirectTo(
  redirectUri: string,
  answer: Readonly<Record<string, string>>,
  state: string | undefined,
): string {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  if (state !== undefined) url.searchParams.set('state', state)
  return url.href
}

export function readAuthorizeRequest(query: URLSearchParams, client: OAuthClient): AuthorizeRequest {
  const refusedHere = (error: string, description: string) => ({ is: 'refused here', error, description }) as const
  const clientId = query.get('client_id') ?? ''
  if (clientId === '') return refusedHere('invalid_request', 'Missing required parameter: client_id')
  if (clientId !== client.id) return refusedHere('invalid_client', 'Unknown client_id')

  const redirectUri = query.get('redirect_uri') ?? ''
  if (redirectUri === '') return refusedHere('invalid_request', 'Missing required parameter: redirect_uri')
  if (!isRegistered(client, redirectUri)) {
    return refusedHere('invalid_redirect_uri', 'Redirect URI not registered for this client')
  }

  const state = query.get('state') ?? undefined
  const sentBack = (error: string, error_description: string) =>
    ({ is: 'sent back', location: redirectTo(redirectUri, { error, error_description }, state) }) as const
  const responseType = query.get('response_type') ?? ''
  if (responseType === '') return sentBack('invalid_request', 'Missing required parameter: response_type')
  if (responseType !== 'code') return sentBack('unsupported_response_type', 'Only response_type=code is supported')

  const scopes = (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '')
  if (scopes.length === 0) return sentBack('invalid_request', 'Missing required parameter: scope')
  const wrong = scopes.find((scope) => !Object.hasOwn(SCOPES, scope) || !client.scopes.includes(scope))
  if (wrong !== undefined) return sentBack('invalid_scope', `Invalid scope: ${wrong}`)
  return { is: 'fine', redirectUri, scopes, ...(state !== undefined && { state }) }
}
