/** How an account is connected and let go: /connect, /connect/callback, /connect/outcome/<name>, /api/disconnect. */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Euler } from '../euler/euler.ts'
import { authorizeUrl, requestExchange, type OAuthClient } from '../euler/oauth.ts'
import { missingScopes, readExchange } from '../euler/tokens.ts'
import { OUTCOME_POLICY, outcomePage, type OutcomeDetails } from './outcome-page.ts'
import { OUTCOMES, outcomeNamed, outcomeOf, type OutcomeName } from './outcomes.ts'
import { CONSENT_MS, createPendingConsents, type Consent } from './pending-consents.ts'
import type { TokenKeeper } from './token-keeper.ts'

export interface TokenRoutesDeps {
  readonly keeper: TokenKeeper
  readonly euler: Euler
  readonly clock: Clock
  readonly randomBytes: (size: number) => Uint8Array
  readonly client: () => Promise<OAuthClient | undefined>
  /** As registered with Euler; known once the port is. */
  readonly redirectUri: () => string
  readonly scopes: readonly string[]
  readonly log: { warn(details: object, text: string): void }
  /** After a consent: what was granted, and what was asked for and was not. */
  readonly onConnected?: (scopes: { readonly granted: readonly string[]; readonly missing: readonly string[] }) => void
}

const COOKIE = 'fanlight_connect'
/** Tells a redirect to the right host name from the visit that caused it: a proxy that hides the host must not loop us. */
const MOVED = 'moved'
const MAX_SAID = 200

type Query = Readonly<Record<string, unknown>>

/** The request's line in the log, without the code and state that its address holds. */
const logSerializers = {
  req: (request: { readonly method: string; readonly url: string }) => ({
    method: request.method,
    url: request.url.split('?')[0],
  }),
}

export async function tokenRoutes(app: FastifyInstance, deps: TokenRoutesDeps): Promise<void> {
  if (!app.hasReplyDecorator('setCookie')) await app.register(cookie)
  const { keeper, euler, clock } = deps
  const pending = createPendingConsents(clock, deps.randomBytes)
  /** What the outcome page tells besides its name, by browser. Not in the address, where it would be a stranger's to write. */
  const details = new Map<string, OutcomeDetails>()

  app.get('/connect', { logSerializers }, async (request, reply) => {
    const redirectUri = deps.redirectUri()
    const home = new URL(redirectUri)
    // On another name of this machine the cookie would not be there when Euler sends the browser back.
    if (request.host !== home.host && (request.query as Query)[MOVED] === undefined) {
      return leave(reply, `${home.origin}/connect?${MOVED}=1`)
    }
    const client = await deps.client()
    if (client === undefined) return show(reply, 'no_client')
    const browser = browserOf(request) ?? Buffer.from(deps.randomBytes(18)).toString('base64url')
    reply.setCookie(COOKIE, browser, {
      path: '/connect',
      httpOnly: true,
      sameSite: 'lax',
      secure: home.protocol === 'https:',
      maxAge: CONSENT_MS / 1000,
    })
    const consent: Consent = { clientId: client.id, redirectUri, scopes: deps.scopes }
    const state = pending.begin(browser, consent)
    return leave(reply, authorizeUrl(euler, { ...consent, state }))
  })

  app.get('/connect/callback', { logSerializers }, async (request, reply) => {
    const query = request.query as Query
    const browser = browserOf(request)
    const consent = pending.finish(browser, query['state'])
    // Before anything else in the query is believed.
    if (consent === 'forged') return leave(reply, '/connect/outcome/forged_state')
    if (consent === 'expired') return leave(reply, '/connect/outcome/expired_state')

    const end = (outcome: OutcomeName, details: OutcomeDetails = {}) => {
      remember(browser, { ...details, scopes: outcome === 'invalid_scope' ? consent.scopes : [] })
      deps.log.warn({ outcome }, 'the TikTok account was not connected')
      return leave(reply, `/connect/outcome/${outcome}`)
    }
    if (query['error'] !== undefined) {
      return end(outcomeNamed(query['error']), { said: words(query['error_description']) })
    }
    const client = await deps.client()
    const { code } = query
    if (typeof code !== 'string' || code === '' || client?.id !== consent.clientId) return end('invalid_request')
    try {
      await connect(client, code, consent)
    } catch (error) {
      return end(outcomeOf(error), { note: error instanceof AppError ? error.text : undefined })
    }
    reply.clearCookie(COOKIE, { path: '/connect' })
    return leave(reply, '/')
  })

  app.get('/connect/outcome/:name', async (request, reply) => {
    const { name } = request.params as { readonly name: string }
    const browser = browserOf(request)
    return show(reply, outcomeNamed(name), browser === undefined ? {} : details.get(browser))
  })

  app.post('/api/disconnect', { schema: { response: { 200: DISCONNECTED } } }, async () => {
    const fault = await keeper.disconnect()
    return { disconnected: true, revoked: fault === undefined, ...(fault === undefined ? {} : { problem: fault.text }) }
  })

  async function connect(client: OAuthClient, code: string, consent: Consent): Promise<void> {
    const answer = await requestExchange(euler, { client, code, redirectUri: consent.redirectUri })
    const tokens = readExchange(answer, consent.scopes, clock.now())
    await keeper.keep(tokens, client.id)
    deps.onConnected?.({ granted: tokens.scopes, missing: missingScopes(consent.scopes, tokens.scopes) })
  }

  function remember(browser: string | undefined, what: OutcomeDetails): void {
    if (browser === undefined) return
    details.delete(browser)
    details.set(browser, what)
    const [oldest] = details.keys()
    if (details.size > 50 && oldest !== undefined) details.delete(oldest)
  }
}

const DISCONNECTED = {
  type: 'object',
  properties: { disconnected: { type: 'boolean' }, revoked: { type: 'boolean' }, problem: { type: 'string' } },
} as const

const browserOf = (request: FastifyRequest): string | undefined => {
  const value = request.cookies[COOKIE]
  return value !== undefined && /^[\w-]{24}$/.test(value) ? value : undefined
}

const words = (value: unknown) =>
  typeof value === 'string' ? value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, MAX_SAID) : undefined

/** Always at once, so that a code does not stay in the address bar, the history or a Referer. */
const leave = (reply: FastifyReply, to: string) => quiet(reply).redirect(to, 302)

const quiet = (reply: FastifyReply) =>
  reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')

function show(reply: FastifyReply, name: OutcomeName, details: OutcomeDetails = {}): FastifyReply {
  return quiet(reply)
    .code(400)
    .header('content-security-policy', OUTCOME_POLICY)
    .header('x-content-type-options', 'nosniff')
    .type('text/html; charset=utf-8')
    .send(outcomePage(OUTCOMES[name], name, details))
}
