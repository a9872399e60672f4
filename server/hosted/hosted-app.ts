/** The composition root of hosted mode: many creators, on one instance or several. */
import { join } from 'node:path'
import type { App } from '../app.ts'
import { ConfigError } from '../config.ts'
import { openDataFolder } from '../data-folder.ts'
import type { AppError } from '../errors.ts'
import type { Euler } from '../euler/euler.ts'
import { createGuard } from '../guard.ts'
import { createHub } from '../hub/hub.ts'
import { describeEventsAside, describeStoreAside, type Notice } from '../notices.ts'
import { openStorage } from '../open-storage.ts'
import { openPictures } from '../picture-wiring.ts'
import { serveSocket, type SocketRoute } from '../socket/socket-route.ts'
import { openSeal, sealWithKeys } from '../token/seal.ts'
import { keepTrimming } from '../trimming.ts'
import { knockOf } from '../web-server.ts'
import type { World } from '../world.ts'
import { openAudience } from './audience.ts'
import { createAudiences } from './audiences.ts'
import { createCookies } from './cookies.ts'
import { storeOf } from './creator-store.ts'
import { openFront } from './front.ts'
import { createHomes, type Homes } from './homes.ts'
import { openInstances } from './instances.ts'
import { createMetrics } from './metrics.ts'
import { openHome } from './open-home.ts'
import { addressOf, createTrust } from './proxies.ts'
import { openRegistry } from './registry.ts'
import { createSealedConsents } from './sealed-consents.ts'
import { createSessions } from './sessions.ts'
import { createShares } from './shares.ts'
import { createStandings, sessionsElsewhere } from './standings.ts'
import { askWho } from './who.ts'

/** A whole company of streamers may sit behind one address. */
const SOCKETS = { connections: 50_000, perAddress: 2_000 }
/** Behind a proxy whose X-Forwarded-For is not believed everybody comes from one address. */
const SOCKETS_BEHIND_ONE = { connections: 50_000, perAddress: 50_000 }

/** Opens everything that needs no port. Rejects with an AppError where storage cannot be used. */
export async function createHostedApp(world: World): Promise<App> {
  const { config, clock, log, random } = world
  const { hosted, clientId, clientSecret, publicUrl, dataDir } = config
  if (hosted === undefined || clientId === undefined || clientSecret === undefined || publicUrl === undefined) {
    throw new ConfigError(['hosted mode needs FANLIGHT_CLIENT_ID, FANLIGHT_CLIENT_SECRET and FANLIGHT_PUBLIC_URL'])
  }
  await openDataFolder(dataDir)
  const newId = () => random.bytes(9).toString('base64url')
  const notices: Notice[] = []
  const storage = await openStorage({
    config,
    clock,
    log,
    newId,
    random: random.number,
    onEventsAside: (aside) => notices.push(describeEventsAside(aside, clock.now())),
    onStoreAside: (aside) => notices.push(describeStoreAside(aside, clock.now())),
    ...(world.onDamaged === undefined ? {} : { onDamaged: world.onDamaged }),
  })
  const { store } = storage
  const troubles = (): readonly Notice[] => {
    const trouble = storage.trouble()
    return trouble === undefined ? [] : [{ code: trouble.code, at: clock.now(), text: trouble.text }]
  }
  const seal =
    config.sealKeys === undefined
      ? await openSeal({ keyFile: join(dataDir, 'seal.json'), randomBytes: random.bytes })
      : sealWithKeys(config.sealKeys, random.bytes)
  const registry = await openRegistry({ store, clock, randomBytes: random.bytes })

  let port = config.port
  let sockets: SocketRoute | undefined
  let homes = undefined as Homes | undefined
  /** Rooms that are opened before it ask it later. */
  const homesNow = () => {
    if (homes === undefined) throw new Error('no creator can be at home before everything is opened')
    return homes
  }
  let draining = false
  const baseUrl = publicUrl
  const redirectUri = () => `${baseUrl}/connect/callback`
  const standings = createStandings({
    registry,
    homes: () => homes,
    sockets: () => sockets,
    leads: () => metrics.leads(),
  })
  // Before the instances: their very first beat asks the standings, and those ask who leads.
  const metrics = createMetrics({
    now: clock.now,
    sockets: () => sockets,
    standings,
    entries: registry.all,
    tokenEnds: () =>
      homesNow()
        .openIds()
        .flatMap((id) => homesNow().opened(id)?.creator.keeper.status().reconnectBy ?? []),
    instances: () => instances.all().length,
    isTroubled: () => storage.trouble() !== undefined,
  })
  const instances = await openInstances({
    store,
    clock,
    id: newId(),
    url: hosted.peerUrl,
    standings,
    onTrouble: (error) => log.warn({ err: error }, 'the other instances could not be heard of'),
  })
  const backplane = metrics.around(storage.backplane)
  const hub = createHub({ backplane, clock })
  const pictures = await openPictures({ store, dataDir, config, clock, log, randomBytes: random.bytes })

  const sessions = createSessions({ store, clock, randomBytes: random.bytes })
  const cookies = createCookies(baseUrl.startsWith('https:'))
  const pending = createSealedConsents(seal, clock)
  const euler: Euler = {
    fetch: world.fetch,
    api: config.eulerApi,
    authorizeUrl: config.eulerAuthorize,
    dialect: config.eulerDialect,
    ...(config.eulerApiKey === undefined ? {} : { apiKey: config.eulerApiKey }),
  }
  const landing = { registry, askWho: askWho.bind(undefined, { euler, clock, log }) }
  const liveAnywhere = () =>
    new Set(
      [...instances.standings().values()].flatMap((all) =>
        Object.entries(all).flatMap(([id, { health }]) => (health?.isLive === true ? [id] : [])),
      ),
    )
  const share =
    hosted.plan === 'each'
      ? () => 1
      : createShares({ entries: registry.all, find: registry.get, live: liveAnywhere, now: clock.now })

  const guard = createGuard({ ...config, port: () => port })
  const isOurProxy = createTrust(hosted.proxies)
  const secured = { guard, newId, isOurProxy }
  const audiences = createAudiences({
    registry,
    homes: homesNow,
    hub,
    clock,
    log,
    sockets: () => sockets,
    open: (creator) =>
      openAudience({
        creator,
        store: storeOf(store, creator),
        seal,
        random,
        log,
        pictures: pictures.prefix,
        sockets: () => sockets,
      }),
  })
  homes = createHomes({
    registry,
    instances,
    clock,
    log,
    async openHome(id) {
      const home = await openHome(
        {
          world,
          registry,
          store,
          seal,
          backplane,
          hub,
          sessions,
          cookies,
          pending,
          pictures,
          baseUrl,
          keepsEventsMs: hosted.keepEventsMs,
          redirectUri,
          sockets: () => sockets,
          sessionsElsewhere: (creator) => sessionsElsewhere(instances.standings(), instances.self, creator),
          landing,
          notices: () => [...troubles(), ...notices],
          mayRun: (creator) => registry.get(creator)?.state === 'running' && homesNow().isHere(creator),
          share,
          onVerdict: metrics.verdict,
          secured,
          wiped: (creator) => void homesNow().leave(creator),
        },
        id,
      )
      audiences.forget(id)
      return home
    },
    left: audiences.attend,
    changed: (home) => void home.creator.sourceChanged(),
  })

  async function readiness(): Promise<readonly string[]> {
    const disk = await openDataFolder(dataDir).then(
      () => [],
      (error: AppError) => [error.code],
    )
    return [
      ...(draining ? ['DRAINING'] : []),
      ...(sockets === undefined ? ['STARTING'] : []),
      ...troubles().map(({ code }) => code),
      ...disk,
    ]
  }
  const front = await openFront({
    world,
    hosted,
    client: { id: clientId, secret: clientSecret },
    euler,
    baseUrl,
    redirectUri,
    store,
    seal,
    registry,
    instances,
    homes: homesNow,
    sessions,
    cookies,
    pending,
    landing,
    secured,
    metrics,
    pictures,
    share,
    trouble: storage.trouble,
    readiness,
  })

  const stopTrimming = keepTrimming({ backplane, clock, log, keepMs: hosted.keepEventsMs })
  let closing: Promise<void> | undefined

  /** What cannot be done any more because Redis is away must not keep the rest from ending. */
  const attempt = async (what: string, work: () => Promise<unknown> | undefined) => {
    try {
      await work()
    } catch (error) {
      log.warn({ err: error }, `${what} while closing`)
    }
  }

  async function close(): Promise<void> {
    draining = true
    await attempt('the others could not be told', () => instances.drain())
    // Sources end, and their leases are free: another instance begins at once. Then the overlays are sent there.
    await attempt('creators could not be closed', () => homesNow().close())
    await attempt('overlays could not be sent away', () => sockets?.close())
    await attempt('the web server could not be closed', () => front.close())
    await audiences.close()
    await stopTrimming()
    sessions.close()
    registry.close()
    await attempt('the last checkpoints could not be kept', () => hub.close())
    await attempt('this instance could not leave the list', () => instances.close())
    await attempt('storage could not be closed', () => storage.close())
  }

  return {
    async listen() {
      await front.listen({ host: config.host, port: config.port })
      const address = front.server.address()
      if (address !== null && typeof address === 'object') port = address.port
      sockets = serveSocket(front.server, {
        hub,
        clock,
        log,
        allowed: (request) => guard.refuse(knockOf(request)) === undefined,
        openKey: audiences.openKey,
        limits: hosted.proxies.length === 0 ? SOCKETS_BEHIND_ONE : SOCKETS,
        addressOf: (request) => addressOf(request, isOurProxy),
        onSent: metrics.sent,
      })
      // Only now: its creators are taken from where they are as soon as the others hear of it.
      await instances.join()
      void homesNow().settle()
      return `http://localhost:${port}/`
    },
    close: () => (closing ??= close()),
  }
}
