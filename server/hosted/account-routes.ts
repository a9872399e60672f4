/** /account: a creator's way out, of this browser, of every browser, and altogether. */
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { sessionIn, type Cookies } from './cookies.ts'
import { accountPage } from './door-pages.ts'
import type { Sessions } from './sessions.ts'

export interface AccountDeps {
  readonly creator: string
  readonly sessions: Sessions
  readonly cookies: Cookies
  readonly handle: () => string | undefined
  /** Deletes all there is of this creator. */
  readonly wipe: () => Promise<void>
}

/** Typed by hand, so that no stray click deletes anything. */
const CONFIRMATION = 'delete everything'

export async function accountRoutes(app: FastifyInstance, deps: AccountDeps): Promise<void> {
  const { creator, sessions, cookies } = deps
  if (!app.hasReplyDecorator('setCookie')) await app.register(cookie)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1_024 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  const leave = (reply: FastifyReply) => {
    cookies.clearSession(reply)
    return reply.header('cache-control', 'no-store').redirect('/', 303)
  }
  const show = (reply: FastifyReply, problem?: string) =>
    reply
      .header('cache-control', 'no-store')
      // With no-referrer, as everywhere else, a browser sends these forms from the origin "null", and they are refused.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(accountPage({ handle: deps.handle(), ...(problem === undefined ? {} : { problem }) }))

  app.get('/account', (_request, reply) => show(reply))

  app.post('/account/sign-out', async (request, reply) => {
    const session = sessionIn(request.headers.cookie)
    if (session !== undefined) await sessions.end(session)
    return leave(reply)
  })

  app.post('/account/sign-out-everywhere', async (_request, reply) => {
    await sessions.endAll(creator)
    return leave(reply)
  })

  app.post('/account/delete', async (request, reply) => {
    const sure = request.body instanceof URLSearchParams ? request.body.get('sure') : null
    if (sure?.trim().toLowerCase() !== CONFIRMATION) {
      return show(reply.code(400), `Nothing was deleted: write "${CONFIRMATION}" into the field.`)
    }
    await deps.wipe()
    return leave(reply)
  })
}
