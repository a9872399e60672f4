/** Every error becomes an answer that a streamer understands: JSON for the API, a small page for a browser. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../../shared/status.ts'
import { AppError, type Next } from '../errors.ts'
import { plainPage } from './plain-page.ts'

const STATUS: Readonly<Record<Next, number>> = {
  fix: 400,
  upgrade: 402,
  reconnect: 409,
  'again later': 503,
  never: 500,
}

const isNotFound = (error: AppError) => error.code.startsWith('UNKNOWN_')

/** Fastify's own complaints about a request, in words; undefined for what is no fault of the request. */
function readRequestFault(error: FastifyError): AppError | undefined {
  const refuse = (code: string, text: string, next: Next = 'fix') => new AppError(code, { whose: 'you', next, text })
  if (error.validation !== undefined) {
    const first = error.validation[0]
    const where = first?.instancePath.replace(/^\//, '').replaceAll('/', '.')
    const missing = first?.keyword === 'required' ? first.params['missingProperty'] : undefined
    const named = typeof missing === 'string' ? missing : where
    if (named === undefined || named === '') return refuse('BAD_REQUEST', 'Fanlight expects a JSON object here.')
    return refuse(
      'BAD_REQUEST',
      `"${named}" ${typeof missing === 'string' ? 'is missing' : (first?.message ?? 'is wrong')}.`,
    )
  }
  if (error.statusCode === 429) {
    return new AppError('TOO_MANY_REQUESTS', {
      whose: 'you',
      next: 'again later',
      text: 'Too many requests at once. Wait a few seconds, then try again.',
      cause: error,
    })
  }
  if (error.statusCode === 413) return refuse('TOO_BIG', 'That is more than Fanlight accepts at once.')
  if (error.statusCode === 415) return refuse('NOT_JSON', 'Fanlight expects JSON (content-type: application/json).')
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return refuse('BAD_REQUEST', 'Fanlight could not read this request. Is the JSON complete?')
  }
  return undefined
}

const ourFault = new AppError('FANLIGHT_FAULT', {
  whose: 'fanlight',
  next: 'again later',
  text: "Something went wrong inside Fanlight: Fanlight's fault, not yours. Try again; if it stays, restart Fanlight.",
})

export const refusalOf = (error: AppError): Refusal => ({
  error: {
    code: error.code,
    whose: error.whose,
    text: error.text,
    next: error.next,
    ...(error.afterMs === undefined ? {} : { afterMs: error.afterMs }),
    ...(error.link === undefined ? {} : { link: error.link }),
  },
})

const wantsJson = (request: FastifyRequest) => request.url.startsWith('/api/') || request.url.startsWith('/healthz')

function answer(request: FastifyRequest, reply: FastifyReply, status: number, error: AppError): FastifyReply {
  void reply.code(status).header('cache-control', 'no-store')
  if (error.afterMs !== undefined) void reply.header('retry-after', Math.ceil(error.afterMs / 1_000))
  if (wantsJson(request)) return reply.send(refusalOf(error))
  const title = status === 404 ? 'There is nothing here' : 'That did not work'
  return reply.type('text/html; charset=utf-8').send(plainPage({ title, text: error.text }))
}

/** Call before the routes, on the app itself: it holds for every room's routes. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((thrown: FastifyError | AppError, request, reply) => {
    if (thrown instanceof AppError) {
      const status = isNotFound(thrown) ? 404 : STATUS[thrown.next]
      if (status >= 500) request.log.warn({ err: thrown }, 'refused')
      return answer(request, reply, status, thrown)
    }
    const fault = readRequestFault(thrown)
    if (fault !== undefined) return answer(request, reply, thrown.statusCode ?? 400, fault)
    request.log.error({ err: thrown }, 'a request failed')
    return answer(request, reply, 500, ourFault)
  })

  app.setNotFoundHandler((request, reply) =>
    answer(
      request,
      reply,
      404,
      new AppError('UNKNOWN_ADDRESS', {
        whose: 'you',
        next: 'fix',
        text: 'Fanlight has no page at this address. The setup page is at the start: follow the link below.',
      }),
    ),
  )
}
