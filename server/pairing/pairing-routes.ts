/** /pair: the page for the code, and what its form is sent to. /api/unpair: ends every session. */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { pairPage } from './pair-page.ts'
import { SESSION_MS, type Pairing } from './pairing.ts'

export interface PairingRoutesDeps {
  readonly pairing: Pairing
  /** Whether this request comes over https. */
  readonly isSecure: (request: FastifyRequest) => boolean
}

export const SESSION_COOKIE = 'fanlight_session'
export const PAIR_PATH = '/pair'

/**
 * What somebody needs before they are paired: the page and its style; and the way back from Euler's consent page, which
 * comes from another site and so without our strict cookie. It is good only for the browser that began the consent.
 */
export const isOnTheWayIn = (url: string): boolean => {
  const path = url.split('?')[0] ?? ''
  return [PAIR_PATH, '/plain-page.css', '/connect/callback'].includes(path) || path.startsWith('/connect/outcome/')
}

/** The session that a Cookie header brings. */
export function sessionIn(header: string | undefined): string | undefined {
  const found = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([\\w-]{43})(?:;|$)`).exec(header ?? '')
  return found?.[1]
}

export async function pairingRoutes(app: FastifyInstance, { pairing, isSecure }: PairingRoutesDeps): Promise<void> {
  if (!app.hasReplyDecorator('setCookie')) await app.register(cookie)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1_024 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )

  const show = (request: FastifyRequest, reply: FastifyReply, problem?: string): FastifyReply =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(pairPage({ isReadable: !isSecure(request), ...(problem === undefined ? {} : { problem }) }))

  app.get(PAIR_PATH, { schema: { hide: true } }, (request, reply) => show(request, reply))

  app.post(PAIR_PATH, { schema: { hide: true } }, async (request, reply) => {
    const code = request.body instanceof URLSearchParams ? (request.body.get('code') ?? '') : ''
    try {
      const session = await pairing.pair(code)
      void reply.setCookie(SESSION_COOKIE, session, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure: isSecure(request),
        maxAge: SESSION_MS / 1_000,
      })
      return reply.header('cache-control', 'no-store').redirect('/', 303)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      void reply.code(error.next === 'again later' ? 429 : 403)
      if (error.afterMs !== undefined) void reply.header('retry-after', Math.ceil(error.afterMs / 1_000))
      return show(request, reply, error.text)
    }
  })

  app.post('/api/unpair', { schema: { summary: 'Ends the session of every paired device' } }, async () => {
    await pairing.forget()
    return { ok: true }
  })
}
