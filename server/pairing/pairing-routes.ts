/**
 * /pair: for another device the page for the code, and what its form is sent to; for this computer the code itself, and
 * who was let in. /api/unpair: ends every session.
 */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toString as drawQr } from 'qrcode'
import { AppError } from '../errors.ts'
import { nameDevice } from './device-name.ts'
import { hostPage } from './host-page.ts'
import { pairPage } from './pair-page.ts'
import { SESSION_MS, type Pairing } from './pairing.ts'
import { PAIR_SCRIPT } from './plain-html.ts'

export interface PairingRoutesDeps {
  readonly pairing: Pairing
  /** Whether this request comes over https. */
  readonly isSecure: (request: FastifyRequest) => boolean
  /** Whether it comes from this computer. */
  readonly isLocal: (request: FastifyRequest) => boolean
  /** Where other devices reach this server, no slash at the end. */
  readonly addresses: () => readonly string[]
}

export const SESSION_COOKIE = 'fanlight_session'
export const PAIR_PATH = '/pair'

/**
 * What somebody needs before they are paired: the page and its style; and the way back from Euler's consent page, which
 * comes from another site and so without our strict cookie. It is good only for the browser that began the consent.
 */
export const isOnTheWayIn = (url: string): boolean => {
  const path = url.split('?')[0] ?? ''
  return (
    [PAIR_PATH, '/pair.js', '/plain-page.css', '/connect/callback'].includes(path) ||
    path.startsWith('/connect/outcome/')
  )
}

/** The session that a Cookie header brings. */
export function sessionIn(header: string | undefined): string | undefined {
  const found = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([\\w-]{43})(?:;|$)`).exec(header ?? '')
  return found?.[1]
}

export async function pairingRoutes(app: FastifyInstance, deps: PairingRoutesDeps): Promise<void> {
  const { pairing, isSecure, isLocal } = deps
  if (!app.hasReplyDecorator('setCookie')) await app.register(cookie)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1_024 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )

  /** With no referrer at all a browser also says no Origin of a form, and the guard would refuse it. */
  const asPage = (reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-store').header('referrer-policy', 'same-origin').type('text/html; charset=utf-8')

  const show = (request: FastifyRequest, reply: FastifyReply, problem?: string): FastifyReply =>
    asPage(reply).send(pairPage({ isReadable: !isSecure(request), ...(problem === undefined ? {} : { problem }) }))

  /** The code stands in it: for whoever sits at this computer alone. */
  async function showHost(reply: FastifyReply): Promise<FastifyReply> {
    const code = pairing.code() ?? ''
    const addresses = deps.addresses().map(async (address) => {
      const url = `${address}${PAIR_PATH}`
      return { url, qr: await drawQr(`${url}#${code}`, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) }
    })
    const isReadable = deps.addresses().some((address) => address.startsWith('http:'))
    const page = hostPage({ code, addresses: await Promise.all(addresses), devices: pairing.devices(), isReadable })
    return asPage(reply).send(page)
  }

  app.get(PAIR_PATH, { schema: { hide: true } }, (request, reply) =>
    isLocal(request) ? showHost(reply) : show(request, reply),
  )

  app.get('/pair.js', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(PAIR_SCRIPT),
  )

  app.post(`${PAIR_PATH}/end`, { schema: { hide: true } }, async (request, reply) => {
    const id = request.body instanceof URLSearchParams ? request.body.get('id') : null
    await (id === null ? pairing.forget() : pairing.end(id))
    return reply.redirect(PAIR_PATH, 303)
  })

  app.post(PAIR_PATH, { schema: { hide: true } }, async (request, reply) => {
    const code = request.body instanceof URLSearchParams ? (request.body.get('code') ?? '') : ''
    try {
      const session = await pairing.pair(code, nameDevice(request.headers['user-agent']))
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
