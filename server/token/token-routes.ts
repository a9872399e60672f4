/** How an account is connected and let go: /connect, /connect/callback, /connect/outcome/<name>, /api/disconnect. */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Euler } from '../euler/euler.ts'
import { authorizeUrl, requestExchange, type OAuthClient } from '../euler/oauth.ts'
import { missingScopes, readExchange, type Tokens } from '../euler/tokens.ts'
import { OUTCOME_POLICY, outcomePage, type OutcomeDetails } from './outcome-page.ts'
import { OUTCOMES, outcomeNamed, outcomeOf, type OutcomeName } from './outcomes.ts'
import { CONSENT_MS, createPendingConsents, type Consent, type PendingConsents } from './pending-consents.ts'
import type { TokenKeeper } from './token-keeper.ts'
import { plainScope, readAdded, respell, wantedScopes } from './wanted-scopes.ts'

export interface TokenRoutesDeps {
  readonly keeper: Pick<TokenKeeper, 'status' | 'keep' | 'disconnect'>
  readonly euler: Euler
  readonly clock: Clock
  readonly randomBytes: (size: number) => Uint8Array
  readonly client: () => Promise<OAuthClient | undefined>
  /** As registered with Euler; known once the port is. */
  readonly redirectUri: () => string
  /** What every consent asks for. */
  readonly scopes: readonly string[]
  /** What else is in use, in the documentation's names: a consent replaces the one before, so it is asked for again. */
  readonly inUse?: () => readonly string[]
  /** Euler gives this permission under none of its names, to this client. In the documentation's name. */
  readonly onScopeRefused?: (scope: string) => void
  readonly log: { warn(details: object, text: string): void }
  /** Where the tokens of a consent go, before anything is answered; by default to the keeper. */
  readonly land?: (tokens: Tokens, clientId: string, reply: FastifyReply) => Promise<void>
  /** Where consents that were begun are remembered; by default in this process. */
  readonly pending?: PendingConsents
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
  const pending = deps.pending ?? createPendingConsents(clock, deps.randomBytes)
  /** What the outcome page tells besides its name, by browser. Not in the address, where it would be a stranger's to write. */
  const details = new Map<string, OutcomeDetails>()

  app.get('/connect', { logSerializers }, async (request, reply) => {
    const redirectUri = deps.redirectUri()
    const home = new URL(redirectUri)
    // On another name of this machine the cookie would not be there when Euler sends the browser back.
    const query = request.query as Query
    const added = readAdded(query['add'])
    if (added === undefined) return show(reply, 'invalid_request')
    const back = query['back'] === 'control' ? 'control' : 'setup'
    if (request.host !== home.host && query[MOVED] === undefined) {
      return leave(reply, `${home.origin}${connectPath({ added, back }, { [MOVED]: '1' })}`)
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
    const wanted = [...deps.scopes, ...(deps.inUse?.() ?? []), ...added]
    const scopes = wantedScopes(wanted, keeper.status().scopes)
    return ask(reply, browser, { clientId: client.id, redirectUri, scopes, added, tried: [], back })
  })

  function ask(reply: FastifyReply, browser: string, consent: Consent): FastifyReply {
    const state = pending.begin(browser, consent)
    return leave(reply, authorizeUrl(euler, { ...consent, state }))
  }

  /** Tells which scopes Euler does not give to this client, so that the next consent does not fail over them. */
  function blame(consent: Consent, named: readonly string[]): readonly string[] {
    const minimum = new Set(deps.scopes.map(plainScope))
    // Where it does not say which: whatever is new, since the others were granted before.
    const suspects = named.length > 0 ? named : missingScopes(consent.scopes, keeper.status().scopes)
    const blamed = suspects.map(plainScope)
    for (const scope of blamed) if (!minimum.has(scope)) deps.onScopeRefused?.(scope)
    return blamed
  }

  app.get('/connect/callback', { logSerializers }, async (request, reply) => {
    const query = request.query as Query
    const browser = browserOf(request)
    const consent = pending.finish(browser, query['state'])
    // Before anything else in the query is believed.
    if (consent === 'forged') return leave(reply, '/connect/outcome/forged_state')
    if (consent === 'expired') return leave(reply, '/connect/outcome/expired_state')

    const end = (outcome: OutcomeName, details: OutcomeDetails = {}) => {
      const scopes = outcome === 'invalid_scope' ? consent.scopes : []
      remember(browser, { scopes, again: connectPath(consent), ...details })
      deps.log.warn({ outcome }, 'the TikTok account was not connected')
      return leave(reply, `/connect/outcome/${outcome}`)
    }
    if (query['error'] === 'invalid_scope') {
      const said = words(query['error_description'])
      const { scopes, refused } = respell(consent.scopes, said ?? '', consent.tried)
      if (scopes !== undefined && browser !== undefined) {
        deps.log.warn({ refused }, 'Euler Stream does not know these scopes by this name; asking by the other')
        return ask(reply, browser, { ...consent, scopes, tried: [...consent.tried, ...refused] })
      }
      const blamed = blame(consent, refused)
      const note = `Euler Stream may not give: ${blamed.join(', ')}. What was connected before stays connected.`
      return end('invalid_scope', { said, note: blamed.length === 0 ? undefined : note })
    }
    if (query['error'] !== undefined) {
      return end(outcomeNamed(query['error']), { said: words(query['error_description']) })
    }
    const client = await deps.client()
    const { code } = query
    if (typeof code !== 'string' || code === '' || client?.id !== consent.clientId) return end('invalid_request')
    try {
      await connect(client, code, consent, reply)
    } catch (error) {
      return end(outcomeOf(error), { note: error instanceof AppError ? error.text : undefined })
    }
    reply.clearCookie(COOKIE, { path: '/connect' })
    return leave(reply, consent.back === 'control' ? '/overlays/control/' : '/')
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

  async function connect(client: OAuthClient, code: string, consent: Consent, reply: FastifyReply): Promise<void> {
    const answer = await requestExchange(euler, { client, code, redirectUri: consent.redirectUri })
    const tokens = readExchange(answer, consent.scopes, clock.now())
    await (deps.land === undefined ? keeper.keep(tokens, client.id) : deps.land(tokens, client.id, reply))
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

/** Where such a consent begins. Holds nothing but names of ours. */
function connectPath({ added, back }: Pick<Consent, 'added' | 'back'>, more: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams({
    ...(added.length > 0 ? { add: added.join(',') } : {}),
    ...(back === 'control' ? { back } : {}),
    ...more,
  })
  return query.size === 0 ? '/connect' : `/connect?${query}`
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
