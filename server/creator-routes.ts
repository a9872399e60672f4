/** A creator's pages and API, on a web server that lets only those in who may see them. */
import type { FastifyInstance } from 'fastify'
import type { OverlayId } from '../shared/settings.ts'
import { controlRoutes } from './control/control-routes.ts'
import { controlRouteDeps } from './control-wiring.ts'
import { readHandle } from './config.ts'
import type { Creator } from './creator.ts'
import { setupRoutes } from './setup/setup-routes.ts'
import { showRoutes } from './show/show-routes.ts'
import { createStageRoom } from './stage/stage-room.ts'
import { stageRoutes } from './stage/stage-routes.ts'
import { tokenRoutes, type TokenRoutesDeps } from './token/token-routes.ts'
import { VERSION } from './version.ts'
import type { SocketRoute } from './socket/socket-route.ts'
import type { World } from './world.ts'

export interface CreatorRoutesDeps {
  readonly world: World
  readonly creator: Creator
  /** Where the pages are, no slash at the end. */
  readonly baseUrl: () => string
  readonly redirectUri: () => string
  readonly sockets: () => SocketRoute | undefined
  /** An overlay has another key. */
  readonly keyChanged: (overlay: OverlayId) => void
  /** One was added or deleted. */
  readonly overlaysChanged: () => void
  /** Of a consent: see token-routes.ts. */
  readonly consents?: Pick<TokenRoutesDeps, 'land' | 'pending'>
  /** Deletes all there is of this creator. */
  readonly wipe: () => Promise<void>
}

export async function creatorRoutes(server: FastifyInstance, deps: CreatorRoutesDeps): Promise<void> {
  const { creator, sockets } = deps
  const { config, clock, log, random, pages } = deps.world
  const { channel, keeper, keys, settings } = creator

  await server.register(async (room) =>
    tokenRoutes(room, {
      euler: creator.euler,
      clock,
      keeper,
      client: creator.client,
      scopes: config.scopes,
      inUse: () => creator.control.features.scopes(),
      onScopeRefused: creator.scopeRefused,
      redirectUri: deps.redirectUri,
      randomBytes: random.bytes,
      log,
      ...deps.consents,
      onConnected: ({ missing }) => creator.consented(missing),
    }),
  )
  await server.register(async (room) => controlRoutes(room, controlRouteDeps(creator.control, creator.controlWiring)))
  const stage = createStageRoom({
    now: clock.now,
    newId: creator.newId,
    liveState: () => channel.state,
    recent: (most) => channel.recent(most),
    publish: async (event) => void (await channel.publish({ events: [event] })),
    findOverlay: (id) => creator.overlays.find(id),
  })
  await server.register(async (room) => stageRoutes(room, stage))
  await server.register(async (room) => showRoutes(room, creator))
  await server.register(async (room) =>
    setupRoutes(room, {
      distDir: pages,
      baseUrl: deps.baseUrl,
      version: VERSION,
      now: clock.now,
      newId: creator.newId,
      status: creator.status,
      liveState: () => channel.state,
      settings,
      overlays: creator.overlays,
      presets: creator.presets,
      overlaysChanged() {
        creator.show.overlaysChanged()
        deps.overlaysChanged()
      },
      pushSettings(overlay, values) {
        creator.show.overlaysChanged()
        sockets()?.pushSettings(creator.id, overlay, values)
      },
      keys: {
        show: keys.show,
        add: keys.add,
        remove: keys.remove,
        async rotate(overlay) {
          const rotated = await keys.rotate(overlay)
          deps.keyChanged(overlay)
          return rotated
        },
      },
      revoke: (keyId) => sockets()?.revoke(keyId),
      publish: async (event) => void (await channel.publish({ events: [event] })),
      readHandle,
      saveCreator: creator.saveHandle,
      saveClient: creator.saveClient,
      recordings: creator.recordings,
      bugReport: creator.recordings.bugReport,
      wipe: deps.wipe,
    }),
  )
}
