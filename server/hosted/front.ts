/** The front: what is the same for everybody, signed in or not; and who answers everything else. */
import { createServer, type IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { HostedConfig } from '../config.ts'
import type { AppError } from '../errors.ts'
import type { Euler } from '../euler/euler.ts'
import type { OAuthClient } from '../euler/oauth.ts'
import { pictureRoute, type PictureRouteDeps } from '../pictures/picture-route.ts'
import { pageRoutes } from '../setup/page-routes.ts'
import type { Store } from '../store/store.ts'
import type { PendingConsents } from '../token/pending-consents.ts'
import type { TextSeal } from '../token/seal.ts'
import { createTokenVault, type VaultDrawer } from '../token/token-vault.ts'
import { knockOf } from '../web-server.ts'
import type { World } from '../world.ts'
import type { Cookies } from './cookies.ts'
import { storeOf } from './creator-store.ts'
import { createDispatch } from './dispatch.ts'
import { doorRoutes, notSignedIn } from './door.ts'
import { signUpPage } from './door-pages.ts'
import { homeOf } from './home-of.ts'
import type { Homes } from './homes.ts'
import { createHop } from './hop.ts'
import type { Instances } from './instances.ts'
import { findOrAdd, type LandingDeps } from './landing.ts'
import type { Metrics } from './metrics.ts'
import { createOperatorLogin } from './operator-login.ts'
import { operatorRoutes } from './operator-routes.ts'
import { viewForOperator } from './operator-view.ts'
import { opsRoutes } from './ops-routes.ts'
import type { Registry } from './registry.ts'
import { createSecured, type SecuredOptions } from './secured.ts'
import type { Sessions } from './sessions.ts'

export interface FrontDeps {
  readonly world: World
  readonly hosted: HostedConfig
  readonly client: OAuthClient
  readonly euler: Euler
  readonly baseUrl: string
  readonly redirectUri: () => string
  readonly store: Store
  readonly seal: TextSeal
  readonly registry: Registry
  readonly instances: Instances
  readonly homes: () => Homes
  readonly sessions: Sessions
  readonly cookies: Cookies
  readonly pending: PendingConsents
  readonly landing: LandingDeps
  readonly secured: Omit<SecuredOptions, 'serve' | 'log' | 'troubleOf'>
  readonly metrics: Metrics
  readonly pictures: PictureRouteDeps
  readonly share: (creator: string) => number
  /** What keeps storage from working right now. */
  readonly trouble: () => AppError | undefined
  /** Why nobody should be sent here; empty where all is well. */
  readonly readiness: () => Promise<readonly string[]>
}

/** Does not listen yet. */
export async function openFront(deps: FrontDeps): Promise<FastifyInstance> {
  const front = await openServer(deps)
  front.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/api/') && !request.url.startsWith('/api/operator')) throw notSignedIn()
  })
  await addDoor(front, deps)
  await addOperator(front, deps)
  await front.register(async (room) => pictureRoute(room, deps.pictures))
  return front
}

/** One web server for all: what is a creator's own goes to their pages, here or at another instance. */
function openServer(deps: FrontDeps): Promise<FastifyInstance> {
  const { world, secured, sessions, registry, homes, instances, seal, baseUrl } = deps
  const troubled = new WeakMap<IncomingMessage, AppError>()
  const dispatchDeps = {
    guard: secured.guard,
    sessions,
    registry,
    homes,
    hop: createHop(seal, world.clock, baseUrl),
    elsewhere: (creator: string) => {
      const home = homeOf(creator, instances.homes())
      return home === undefined || home === instances.self ? undefined : instances.urlOf(home)
    },
    onTrouble: (request: IncomingMessage, error: AppError) => void troubled.set(request, error),
  }
  return createSecured({
    ...secured,
    log: world.log,
    troubleOf: (request) => troubled.get(request),
    serve: (handle, options) =>
      createServer({ ...options, headersTimeout: 5_000, requestTimeout: 30_000 }, createDispatch(dispatchDeps, handle)),
  })
}

/** The way in, and what is shown to who is outside. */
async function addDoor(front: FastifyInstance, deps: FrontDeps): Promise<void> {
  const { world, store, seal, landing, homes } = deps
  const { clock, random, log, config } = world
  await front.register(async (room) =>
    doorRoutes(room, {
      ...deps,
      clock,
      random,
      log,
      scopes: config.scopes,
      async land(tokens, client) {
        const { id } = await findOrAdd(landing, tokens)
        const kept = { tokens, clientId: client, since: clock.now() }
        await createTokenVault(storeOf(store, id).room<VaultDrawer>('token'), seal).keepTokens(kept)
        // At home elsewhere it hears of it by itself.
        await homes().opened(id)?.creator.keeper.lookAgain()
        return id
      },
    }),
  )
  await front.register(async (room) =>
    pageRoutes(room, {
      distDir: world.pages,
      atStart: (_request, reply) =>
        reply
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(signUpPage(deps.hosted.keepEventsMs)),
    }),
  )
}

/** What whoever runs Fanlight sees, and what watches over it for them. */
async function addOperator(front: FastifyInstance, deps: FrontDeps): Promise<void> {
  const { world, hosted, seal, registry, instances, cookies, sessions, share, metrics, secured } = deps
  const { clock, log, config } = world
  front.get('/operator', (_request, reply) => reply.redirect('/overlays/operator/', 302))
  await front.register(async (room) =>
    operatorRoutes(room, {
      login: createOperatorLogin(hosted.operatorKey, seal, clock),
      cookies,
      registry,
      log,
      endSessions: sessions.endAll,
      view: () => viewForOperator({ registry, instances, share, trouble: () => deps.trouble()?.text, now: clock.now }),
    }),
  )
  await front.register(async (room) =>
    opsRoutes(room, {
      now: clock.now,
      metrics,
      metricsToken: config.metricsToken,
      isLocal: (request) => secured.guard.isLocal(knockOf(request.raw)),
      readiness: deps.readiness,
    }),
  )
}
