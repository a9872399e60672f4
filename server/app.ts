/** The composition root: opens every room and hands each only what it needs. */
import { join } from 'node:path'
import type { FastifyRequest } from 'fastify'
import { toString as drawQr } from 'qrcode'
import { kindOf } from '../shared/settings.ts'
import { isLoopback } from './config.ts'
import { DOCK, openCreator } from './creator.ts'
import { creatorRoutes } from './creator-routes.ts'
import { openDataFolder } from './data-folder.ts'
import { createGuard } from './guard.ts'
import { createHub } from './hub/hub.ts'
import { localAddresses } from './local-addresses.ts'
import { describeEventsAside, describeStoreAside, type Notice } from './notices.ts'
import { dockRoute } from './obs/dock-route.ts'
import type { Surroundings } from './obs/elsewhere.ts'
import { obsRoutes } from './obs/obs-routes.ts'
import { createObsRoom } from './obs/obs-room.ts'
import { openStorage } from './open-storage.ts'
import { openPairing, type PairingDrawer } from './pairing/pairing.ts'
import { PAIR_PATH, pairingRoutes, sessionIn } from './pairing/pairing-routes.ts'
import { openPictures } from './picture-wiring.ts'
import { pictureRoute } from './pictures/picture-route.ts'
import { makeTestFor } from './setup/test-event.ts'
import { serveSocket, type SocketRoute } from './socket/socket-route.ts'
import { openSeal, sealWithKeys } from './token/seal.ts'
import { KEPT_AT_HOME_MS, keepTrimming } from './trimming.ts'
import { createWebServer, knockOf } from './web-server.ts'
import type { World } from './world.ts'

export interface App {
  /** Listens; resolves to http://localhost:PORT/. */
  listen(): Promise<string>
  /** The sum of every room's stop. Safe to call twice. */
  close(): Promise<void>
}

/** One streamer runs one Fanlight, so there is one channel. */
const CREATOR = 'me'
/** Opens everything that needs no port. Rejects with an AppError where the data folder cannot be used. */
export async function createApp(world: World): Promise<App> {
  const { config, clock, log, random } = world
  const { dataDir } = config
  await openDataFolder(dataDir)

  const notices: Notice[] = []
  const tell = (notice: Notice) => {
    log.warn({ code: notice.code }, notice.text)
    notices.push(notice)
  }
  const newId = () => random.bytes(9).toString('base64url')
  const storage = await openStorage({
    config,
    clock,
    log,
    newId,
    random: random.number,
    onEventsAside: (aside) => tell(describeEventsAside(aside, clock.now())),
    onStoreAside: (aside) => tell(describeStoreAside(aside, clock.now())),
    ...(world.onDamaged === undefined ? {} : { onDamaged: world.onDamaged }),
  })
  const { backplane, store } = storage
  const troubles = (): readonly Notice[] => {
    const trouble = storage.trouble()
    return trouble === undefined ? [] : [{ code: trouble.code, at: clock.now(), text: trouble.text }]
  }
  const seal =
    config.sealKeys === undefined
      ? await openSeal({ keyFile: join(dataDir, 'seal.json'), randomBytes: random.bytes })
      : sealWithKeys(config.sealKeys, random.bytes)
  const hub = createHub({ backplane, clock })
  const pictures = await openPictures({ store, dataDir, config, clock, log, randomBytes: random.bytes })

  let port = config.port
  let sockets: SocketRoute | undefined
  const local = () => `http://localhost:${port}`
  const baseUrl = () => config.publicUrl ?? local()
  const redirectUri = () => `${baseUrl()}/connect/callback`

  const creator = await openCreator({
    ...world,
    id: CREATOR,
    recentLog: world.recentLog ?? (() => []),
    store,
    seal,
    backplane,
    hub,
    dataDir,
    pictures: pictures.prefix,
    redirectUri,
    notices: () => [...troubles(), ...notices],
    sockets: () => sockets,
  })
  const { channel, keys, dockKeys, settings } = creator

  // ---- OBS, on this computer or beside it ------------------------------------------------------------------
  const surroundings = (): Surroundings => ({
    host: config.host,
    port,
    local: local(),
    publicUrl: config.publicUrl,
    addresses: localAddresses(),
  })
  const overlayKey = (overlay: string) => keys.show(overlay)
  const obs = createObsRoom({
    store: store.room('obs'),
    seal,
    clock,
    log,
    distDir: world.pages,
    loaderDir: join(dataDir, 'waiting-pages'),
    surroundings,
    overlays: () => creator.overlays.all().map(({ id }) => id),
    overlayKey,
    pages: () => sockets?.pages(CREATOR) ?? [],
    sendTest: async (overlay) => {
      const event = makeTestFor(kindOf(overlay), await settings.read(overlay), {
        now: clock.now(),
        newId: creator.newId,
        state: channel.state,
      })
      if (event === undefined) return false
      await channel.publish({ events: [event] })
      return true
    },
  })

  // ---- who is let in, and to what --------------------------------------------------------------------------
  const guard = createGuard({ ...config, port: () => port })
  const isBeyondLoopback = !isLoopback(config.host) || config.publicUrl !== undefined
  const pairing = await openPairing({
    store: store.room<PairingDrawer>('pairing'),
    clock,
    randomBytes: random.bytes,
    onCode: (code) => void tellCode(code).catch((error: unknown) => log.warn({ err: error }, 'no QR could be drawn')),
    onTrouble: (error) => log.warn({ err: error }, 'which devices are paired could not be read'),
  })
  /** Where other devices reach this server. */
  const otherAddresses = () =>
    config.publicUrl === undefined ? localAddresses().map((address) => `http://${address}:${port}`) : [config.publicUrl]
  async function tellCode(code: string): Promise<void> {
    const [address] = otherAddresses()
    world.print?.(`Code to pair another device, at ${address ?? ''}/pair: ${code}`)
    if (address === undefined) return
    world.print?.(await drawQr(`${address}${PAIR_PATH}#${code.replace(' ', '')}`, { type: 'terminal', small: true }))
  }
  const server = await createWebServer({
    log,
    guard,
    isBeyondLoopback,
    consentsElsewhere: config.publicUrl !== undefined,
    isPaired: ({ headers }) => pairing.isPaired(sessionIn(headers.cookie)),
    noteAgent: obs.noteAgent,
  })
  await creatorRoutes(server, {
    world,
    creator,
    baseUrl,
    redirectUri,
    sockets: () => sockets,
    // OBS may take its time; the streamer has the new address at once.
    keyChanged: (overlay) => void obs.keyChanged(overlay),
    overlaysChanged: () => {},
    wipe,
  })
  await server.register(async (room) => {
    await obsRoutes(room, {
      room: obs,
      surroundings,
      overlayKey,
      findOverlay: (id) => creator.overlays.find(id).id,
      dockKey: () => dockKeys.show(DOCK),
    })
    await dockRoute(room, {
      status: creator.status,
      obs: obs.status,
      liveState: () => channel.state,
      isLocal: (request) => guard.isLocal(knockOf(request.raw)),
      checkKey: (key) => dockKeys.check(key) !== undefined,
    })
  })
  await server.register(async (room) => pictureRoute(room, pictures))
  if (isBeyondLoopback) {
    const isSecure = (request: FastifyRequest) =>
      config.publicUrl?.startsWith('https:') === true && request.host === new URL(config.publicUrl).host
    await server.register(async (room) =>
      pairingRoutes(room, {
        pairing,
        isSecure,
        isLocal: (request) => guard.isLocal(knockOf(request.raw)),
        addresses: otherAddresses,
      }),
    )
  }

  async function wipe(): Promise<void> {
    await creator.wipe()
    await pictures.wipe()
    await pairing.forget()
    await obs.wipe()
    await store.wipe()
    await hub.wipe()
  }

  const stopTrimming = keepTrimming({ backplane, clock, log, keepMs: KEPT_AT_HOME_MS })
  let closing: Promise<void> | undefined
  async function close(): Promise<void> {
    await creator.close()
    await obs.close()
    await sockets?.close()
    await server.close()
    pairing.close()
    await stopTrimming()
    // Its last checkpoint may meet a bad disk; the events themselves are kept already.
    await hub.close().catch((error: unknown) => log.warn({ err: error }, 'the last checkpoint could not be kept'))
    await storage.close()
  }

  return {
    async listen() {
      await server.listen({ host: config.host, port: config.port })
      const address = server.server.address()
      if (address !== null && typeof address === 'object') port = address.port
      sockets = serveSocket(server.server, {
        hub,
        clock,
        log,
        allowed: (request) => guard.refuse(knockOf(request)) === undefined,
        openKey: creator.openKey,
      })
      if (isBeyondLoopback) pairing.open()
      await obs.start()
      return `${local()}/`
    },
    close: () => (closing ??= close()),
  }
}
