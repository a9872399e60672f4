import type { FastifyInstance, FastifyReply } from 'fastify'
import type { World } from '../world.ts'
import { readAuthorizeRequest, redirectTo, type AuthorizeRequest } from './authorize-request.ts'
import { drawConsent, drawRefusal } from './consent-page.ts'
import { drawQr } from './qr-picture.ts'

type Fine = Extract<AuthorizeRequest, { readonly is: 'fine' }>

/** The consent page, and what is decided on it. */
export function addConsentRoutes(app: FastifyInstance, world: World): void {
  const { clock, settings, grants, client, faults, random, handle } = world
  /** id of a QR code → when it expires. */
  const codes = new Map<string, number>()

  function newQr(): { id: string; lifeMs: number } {
    const now = clock.now()
    for (const [id, expiresAt] of codes) if (expiresAt < now - 3_600_000) codes.delete(id)
    const id = random.hex(24)
    codes.set(id, now + settings.qrLifeMs)
    return { id, lifeMs: settings.qrLifeMs }
  }

  const html = (reply: FastifyReply, text: string) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text)

  const consent = (reply: FastifyReply, query: URLSearchParams, request: Fine, expired: boolean) =>
    html(reply, drawConsent({ client, handle, query, scopes: request.scopes, qr: newQr(), expired }))

  function settle(reply: FastifyReply, query: URLSearchParams): Fine | undefined {
    const request = readAuthorizeRequest(query, client)
    if (request.is === 'fine') return request
    if (request.is === 'sent back') void reply.redirect(request.location, 302)
    else void html(reply.code(400), drawRefusal(request.error, request.description))
    return undefined
  }

  app.get('/tiktok/oauth/authorize', (request, reply) => {
    const query = new URL(request.url, 'http://simulator').searchParams
    const fine = settle(reply, query)
    return fine === undefined ? reply : consent(reply, query, fine, false)
  })

  app.post('/tiktok/oauth/authorize', (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const fine = settle(reply, form)
    if (fine === undefined) return reply
    const decision = form.get('decision')
    if (decision === 'cancel') {
      const error = { error: 'access_denied', error_description: 'User cancelled authorization' }
      return reply.redirect(redirectTo(fine.redirectUri, error, fine.state), 302)
    }
    const qrEndsAt = codes.get(form.get('qr') ?? '') ?? 0
    if (decision !== 'approve' || clock.now() >= qrEndsAt) return consent(reply, form, fine, true)
    codes.delete(form.get('qr') ?? '')
    const ticked = form.getAll('grant')
    const allowed = ticked.length === 0 ? fine.scopes : fine.scopes.filter((scope) => ticked.includes(scope))
    const scopes = faults.take('fewer-scopes') === undefined ? allowed : allowed.slice(0, 1)
    const code = grants.issueCode(scopes, fine.redirectUri, clock.now())
    return reply.redirect(redirectTo(fine.redirectUri, { code }, fine.state), 302)
  })

  app.post('/tiktok/oauth/qr', () => {
    const qr = newQr()
    return { ...qr, picture: drawQr(qr.id) }
  })
}
