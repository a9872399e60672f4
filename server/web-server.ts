/** The web server before it has any route of a room: limits, and who is let in at all. */
import type { IncomingMessage } from 'node:http'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify'
import { AppError } from './errors.ts'
import type { createGuard, Knock } from './guard.ts'
import { DOCK_PATH } from './obs/dock-route.ts'
import { lazySchemas } from './lazy-schemas.ts'
import { isOnTheWayIn, PAIR_PATH } from './pairing/pairing-routes.ts'
import { isOwnPictureAddress, isPictureAddress } from './pictures/picture-route.ts'
import { documentApi } from './setup/api-docs.ts'
import { isOverlayAddress, securePages } from './setup/page-safety.ts'
import { answerErrors, refusalOf } from './setup/refusals.ts'
import { VERSION } from './version.ts'
import type { AppLog } from './world.ts'

export interface WebServerDeps {
  readonly log: AppLog
  readonly guard: ReturnType<typeof createGuard>
  /** Whether other devices can reach this server at all. */
  readonly isBeyondLoopback: boolean
  readonly isPaired: (request: FastifyRequest) => boolean
  /** Whether Euler sends people back to an address that other devices reach, too. */
  readonly consentsElsewhere: boolean
  /** A browser asks for something of an overlay. */
  readonly noteAgent: (agent: string | undefined) => void
}

const ELSEWHERE = 'The setup page and its API answer only to the computer that Fanlight runs on.'

export const knockOf = ({ headers, rawHeaders, socket }: IncomingMessage): Knock => ({
  headers,
  rawHeaders,
  remoteAddress: socket.remoteAddress,
})

/** Where the address bar of another machine may lead, besides this computer: overlays, which carry their own key. */
const isForEveryone = (url: string) =>
  isOverlayAddress(url) || url === DOCK_PATH || (isPictureAddress(url) && !isOwnPictureAddress(url))

const isConsent = (url: string) => url.split('?')[0] === '/connect'

export async function createWebServer(deps: WebServerDeps): Promise<FastifyInstance> {
  const { guard, isBeyondLoopback } = deps
  const server = fastify({
    loggerInstance: deps.log as FastifyBaseLogger,
    // A line per request would bury what matters.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    schemaController: lazySchemas,
    // Who never finishes a request holds a connection, so not for long.
    requestTimeout: 30_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
  })
  // A form of another site can send text; our API takes nothing but JSON.
  server.removeContentTypeParser('text/plain')

  const mayPass = (request: FastifyRequest) =>
    guard.isLocal(knockOf(request.raw)) ||
    isForEveryone(request.url) ||
    (isBeyondLoopback && (isOnTheWayIn(request.url) || deps.isPaired(request)))

  server.addHook('onRequest', async (request, reply) => {
    const reason = guard.refuse(knockOf(request.raw)) ?? (mayPass(request) ? undefined : ELSEWHERE)
    if (reason === ELSEWHERE && isBeyondLoopback) {
      if (request.method === 'GET' && !request.url.startsWith('/api/')) return reply.redirect(PAIR_PATH, 302)
      return reply.code(403).send(refusalOf(notPaired()))
    }
    if (reason !== undefined) return reply.code(403).send(refusalOf(foreign(reason)))
    // It would end at a localhost that is not ours.
    if (isConsent(request.url) && !deps.consentsElsewhere && !guard.isLocal(knockOf(request.raw))) {
      return reply.redirect('/connect/outcome/other_device', 302)
    }
    if (request.url.startsWith('/overlays/')) deps.noteAgent(request.headers['user-agent'])
    return undefined
  })
  answerErrors(server)
  await securePages(server)
  await documentApi(server, VERSION)
  return server
}

const notPaired = () =>
  new AppError('NOT_PAIRED', {
    whose: 'you',
    next: 'fix',
    text: 'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.',
    link: { href: PAIR_PATH, text: 'Pair this device' },
  })

const foreign = (reason: string) =>
  new AppError('FOREIGN_REQUEST', { whose: 'you', next: 'fix', text: `${reason} Open Fanlight at its own address.` })
