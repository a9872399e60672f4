/** A creator opened whole, with what hosted mode has to say to it. */
import { join } from 'node:path'
import type { Backplane } from '../backplane/backplane.ts'
import { openCreator } from '../creator.ts'
import type { CreatorWorld } from '../creator-world.ts'
import { creatorRoutes } from '../creator-routes.ts'
import { AppError } from '../errors.ts'
import type { Notice } from '../notices.ts'
import { pictureRoute, type PictureRouteDeps } from '../pictures/picture-route.ts'
import type { Hub } from '../hub/hub.ts'
import type { SocketRoute } from '../socket/socket-route.ts'
import type { Verdict } from '../source/source.ts'
import type { Store } from '../store/store.ts'
import type { PendingConsents } from '../token/pending-consents.ts'
import type { TextSeal } from '../token/seal.ts'
import type { World } from '../world.ts'
import { accountRoutes } from './account-routes.ts'
import { keyPrefixOf } from './audiences.ts'
import type { Cookies } from './cookies.ts'
import { storeOf } from './creator-store.ts'
import type { Home, Pages } from './homes.ts'
import { createIdlePages } from './idle-pages.ts'
import { confirmOwn, type LandingDeps } from './landing.ts'
import { unknownCreator, type Entry, type Registry } from './registry.ts'
import { createSecured, type SecuredOptions } from './secured.ts'
import type { Sessions } from './sessions.ts'

export interface OpenHomeDeps {
  readonly world: World
  readonly registry: Registry
  readonly store: Store
  readonly seal: TextSeal
  readonly backplane: Backplane
  readonly hub: Hub
  readonly sessions: Sessions
  readonly cookies: Cookies
  readonly pending: PendingConsents
  readonly pictures: PictureRouteDeps & { readonly prefix: string }
  readonly baseUrl: string
  /** How long events are kept. */
  readonly keepsEventsMs: number
  readonly redirectUri: () => string
  readonly sockets: () => SocketRoute | undefined
  /** Overlay pages that are connected to other instances, by overlay. */
  readonly sessionsElsewhere: (creator: string) => Readonly<Record<string, number>>
  readonly landing: LandingDeps
  readonly notices: () => readonly Notice[]
  readonly mayRun: (creator: string) => boolean
  readonly share: (creator: string) => number
  readonly onVerdict: (code: string) => void
  readonly secured: Omit<SecuredOptions, 'serve' | 'log' | 'troubleOf'>
  /** The creator's data is gone: so is the creator, once the request that asked for it is answered. */
  readonly wiped: (creator: string) => void
}

export async function openHome(deps: OpenHomeDeps, id: string): Promise<Home> {
  const { world, registry, hub, sockets } = deps
  const log = world.log.child({ creator: id })
  const store = storeOf(deps.store, id)
  const entry = (): Entry => {
    const found = registry.get(id)
    if (found === undefined) throw unknownCreator()
    return found
  }

  const creatorWorld: CreatorWorld = {
    ...world,
    id,
    // What one creator recorded would lie on one instance's disk only.
    config: { ...world.config, record: false },
    recentLog: () => [],
    log,
    store,
    seal: deps.seal,
    backplane: deps.backplane,
    hub,
    dataDir: join(world.config.dataDir, 'creators', id),
    pictures: deps.pictures.prefix,
    redirectUri: deps.redirectUri,
    notices: deps.notices,
    sockets: () => {
      const here = sockets()
      return here && { ...here, sessions: () => add(here.sessions(id), deps.sessionsElsewhere(id)) }
    },
    hosting: {
      handle: () => registry.get(id)?.handle,
      saveHandle: async (handle) => void (await registry.change(id, claim(entry(), handle))),
      mayRun: () => deps.mayRun(id),
      held: () => heldBy(registry.get(id)),
      share: () => deps.share(id),
      onVerdict: deps.onVerdict,
      keyPrefix: keyPrefixOf(id),
      keepsEventsMs: deps.keepsEventsMs,
    },
  }
  const creator = await openCreator(creatorWorld)

  async function wipe(): Promise<void> {
    await creator.wipe()
    await deps.sessions.endAll(id)
    await hub.wipe(id)
    await registry.remove(id)
    deps.wiped(id)
  }

  async function openPages() {
    const server = await createSecured({ ...deps.secured, log })
    await creatorRoutes(server, {
      world: { ...world, config: creatorWorld.config, log },
      creator,
      baseUrl: () => deps.baseUrl,
      redirectUri: deps.redirectUri,
      sockets,
      keyChanged: () => {},
      overlaysChanged: () => {},
      consents: {
        pending: deps.pending,
        async land(tokens, clientId) {
          await confirmOwn(deps.landing, entry(), tokens)
          await creator.keeper.keep(tokens, clientId)
        },
      },
      wipe,
    })
    await server.register(async (room) => pictureRoute(room, deps.pictures))
    await server.register(async (room) =>
      accountRoutes(room, { ...deps, creator: id, handle: () => registry.get(id)?.handle, wipe }),
    )
    await server.ready()
    const { routing } = server as unknown as Pick<Pages, 'routing'>
    return { routing, close: () => server.close() }
  }
  const pages = createIdlePages(openPages, world.clock.now)

  return {
    creator,
    wipe,
    pages: pages.open,
    rest: pages.rest,
    async close() {
      await Promise.all([pages.close(), creator.close()])
      // Closing keeps what there was last; of who is no more nothing is to be kept.
      if (registry.get(id) === undefined) await store.wipe()
    },
  }
}

const add = (some: Readonly<Record<string, number>>, more: Readonly<Record<string, number>>) => {
  const all = { ...some }
  for (const [name, count] of Object.entries(more)) all[name] = (all[name] ?? 0) + count
  return all
}

/** What becomes of a creator who says whose LIVE it is. Whom Euler knows can't be anybody else. */
function claim(entry: Entry, handle: string): Pick<Entry, 'handle' | 'state'> {
  if (entry.handle === handle && entry.state !== 'new') return { handle, state: entry.state }
  if (entry.userId === undefined && entry.state !== 'stopped') return { handle, state: 'waiting' }
  throw new AppError('SET_ELSEWHERE', {
    whose: 'you',
    next: 'fix',
    text: 'Whose account this is was settled when it was connected. To use another TikTok account, sign out and connect that one.',
  })
}

function heldBy(entry: Entry | undefined): Verdict | undefined {
  if (entry?.state === 'waiting') {
    const text = `Whoever runs this Fanlight has to confirm that @${entry.handle} is you. Everything begins by itself then.`
    return { code: 'WAITING_FOR_OPERATOR', whose: 'fanlight', text }
  }
  if (entry?.state !== 'stopped') return undefined
  const text = 'Whoever runs this Fanlight has stopped your account. Your overlays stay as they are; ask them why.'
  return { code: 'STOPPED_BY_OPERATOR', whose: 'fanlight', text }
}
