/** A web server of hosted mode before it has any route: limits, ids of requests, and who is let in at all. */
import type { IncomingMessage } from 'node:http'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerFactory,
} from 'fastify'
import { AppError } from '../errors.ts'
import type { Guard } from '../guard.ts'
import { lazySchemas } from '../lazy-schemas.ts'
import { securePages } from '../setup/page-safety.ts'
import { answerErrors, refusalOf } from '../setup/refusals.ts'
import { knockOf } from '../web-server.ts'
import type { AppLog } from '../world.ts'

export interface SecuredOptions {
  readonly log: AppLog
  readonly guard: Guard
  readonly newId: () => string
  readonly isOurProxy: (address: string) => boolean
  /** Makes the HTTP server around it; absent for one that does not listen. */
  readonly serve?: FastifyServerFactory
  /** Why this request cannot be answered as asked. */
  readonly troubleOf?: (request: IncomingMessage) => AppError | undefined
}

const REQUEST_ID = 'x-request-id'
/** What a proxy in front calls the request, so that its log and ours meet. */
const idIn = (request: IncomingMessage): string | undefined => {
  const id = request.headers[REQUEST_ID]
  return typeof id === 'string' && /^[\w-]{8,64}$/.test(id) ? id : undefined
}

export async function createSecured(options: SecuredOptions): Promise<FastifyInstance> {
  const { guard, serve, troubleOf } = options
  const server = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    schemaController: lazySchemas,
    trustProxy: (address: string) => options.isOurProxy(address),
    genReqId: (request: IncomingMessage) => idIn(request) ?? options.newId(),
    ...(serve === undefined ? {} : { serverFactory: serve }),
  })
  server.removeContentTypeParser('text/plain')
  server.addHook('onRequest', async (request, reply) => {
    void reply.header(REQUEST_ID, request.id)
    const reason = guard.refuse(knockOf(request.raw))
    if (reason !== undefined) return reply.code(403).send(refusalOf(foreign(reason)))
    const trouble = troubleOf?.(request.raw)
    if (trouble !== undefined) throw trouble
    return undefined
  })
  server.addHook('onResponse', async (request, reply) => {
    const { method, url } = request
    // No query: that is where codes and keys would be.
    const told = { method, path: url.split('?')[0], status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    // Pages ask how things are every other second: only what changes something, or is refused, is news.
    const isNews = method !== 'GET' || reply.statusCode >= 400
    request.log[isNews ? 'info' : 'debug'](told, 'answered')
  })
  answerErrors(server)
  await securePages(server)
  return server
}

const foreign = (reason: string) =>
  new AppError('FOREIGN_REQUEST', { whose: 'you', next: 'fix', text: `${reason} Open Fanlight at its own address.` })
