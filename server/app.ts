/** The composition root: opens every room and hands each only what it needs. The only file that knows them all. */
import { join } from 'node:path'
import fastify, { LogController, type FastifyBaseLogger, type FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { overlays as overlayTable, isOverlayName, type OverlayName } from '../shared/settings.ts'
import type { TestType } from '../shared/status.ts'
import { openLocalBackplane } from './backplane/local.ts'
import { tellCircumstances } from './circumstances.ts'
import { chooseSource, needsAccount, needsHandle, upstreamOf } from './choose-source.ts'
import type { Clock } from './clock.ts'
import { controlRoutes } from './control/control-routes.ts'
import { controlRouteDeps, openAppControl } from './control-wiring.ts'
import { isLoopback, readHandle, type Config } from './config.ts'
import { AppError } from './errors.ts'
import type { Euler } from './euler/euler.ts'
import { createGuard, type Knock } from './guard.ts'
import { createHub } from './hub/hub.ts'
import { localAddresses } from './local-addresses.ts'
import { dockRoute, DOCK_PATH } from './obs/dock-route.ts'
import type { Surroundings } from './obs/elsewhere.ts'
import { obsRoutes } from './obs/obs-routes.ts'
import { createObsRoom } from './obs/obs-room.ts'
import { openDataFolder } from './data-folder.ts'
import { describeEventsAside, describeStoreAside, type Notice } from './notices.ts'
import { openPairing, type PairingDrawer } from './pairing/pairing.ts'
import { isOnTheWayIn, pairingRoutes, PAIR_PATH, sessionIn } from './pairing/pairing-routes.ts'
import { keepPolling } from './polling.ts'
import { documentApi } from './setup/api-docs.ts'
import { openRecordings, recordingsFolder } from './recordings.ts'
import { answerErrors, refusalOf } from './setup/refusals.ts'
import { createSettingsStore } from './setup/settings-store.ts'
import { isOverlayAddress, securePages } from './setup/page-safety.ts'
import { setupRoutes } from './setup/setup-routes.ts'
import { makeTestEvent } from './setup/test-event.ts'
import { serveSocket, type SocketRoute } from './socket/socket-route.ts'
import type { SourceStatus } from './source/source.ts'
import { describeStatus } from './status.ts'
import { openStore } from './store/store.ts'
import { openOverlayKeys } from './token/overlay-key.ts'
import { openSeal } from './token/seal.ts'
import { createTokenKeeper } from './token/token-keeper.ts'
import { tokenRoutes } from './token/token-routes.ts'
import { createTokenVault } from './token/token-vault.ts'

/** What an app takes from the world. */
export interface World {
  readonly config: Config
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  readonly log: Logger
  /** The newest lines of the log, as JSON. */
  readonly recentLog?: () => readonly string[]
  /** Folder of the built pages. */
  readonly pages: string
  readonly random: { readonly number: () => number; readonly bytes: (size: number) => Buffer }
  /** Told when the log turns out to be damaged while it is in use: another app, opened after this one, mends it. */
  readonly onDamaged?: () => void
  /** A line for whoever sits at this computer, and for no log: it may hold a code. */
  readonly print?: (line: string) => void
}

export interface App {
  /** Listens; resolves to http://localhost:PORT/. */
  listen(): Promise<string>
  /** The sum of every room's stop. Safe to call twice. */
  close(): Promise<void>
}

/** One streamer runs one Fanlight, so there is one channel. */
const CREATOR = 'me'
const VERSION = '0.1.0'
const DOCK = 'status-dock'
/** What makes each overlay show something. */
const TEST_OF: Readonly<Partial<Record<OverlayName, TestType>>> = { chat: 'chat', alerts: 'follow', viewers: 'viewers' }
const DAY_MS = 86_400_000
const KEEP = { keepMs: 30 * DAY_MS, keepCount: 500_000 }
const TRIM_EVERY_MS = 3_600_000
/** How many of the newest events a source may look back on, for streaks that a restart interrupted. */
const RECENT = 5_000
/** A source that broke off without a word is tried again after this. */
const MEND_MS = 10_000

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
  const backplane = openLocalBackplane({
    file: join(dataDir, 'events.db'),
    clock,
    newEpoch: () => random.bytes(9).toString('base64url'),
    onSetAside: (aside) => tell(describeEventsAside(aside, clock.now())),
    ...(world.onDamaged === undefined ? {} : { onDamaged: world.onDamaged }),
  })
  const store = await openStore(`sqlite:${join(dataDir, 'store.db')}`, {
    now: clock.now(),
    onSetAside: (aside) => tell(describeStoreAside(aside, clock.now())),
  })
  const seal = await openSeal({ keyFile: join(dataDir, 'seal.json'), randomBytes: random.bytes })
  const hub = createHub({ backplane, clock })
  const channel = await hub.open(CREATOR)

  const euler: Euler = {
    fetch: world.fetch,
    api: config.eulerApi,
    authorizeUrl: config.eulerAuthorize,
    dialect: config.eulerDialect,
    ...(config.eulerApiKey === undefined ? {} : { apiKey: config.eulerApiKey }),
  }

  const vault = createTokenVault(store.room('token'), seal)
  const configured =
    config.clientId !== undefined && config.clientSecret !== undefined
      ? { id: config.clientId, secret: config.clientSecret }
      : undefined
  /** A client that can't be unsealed any more is as good as none: the setup page asks for it again. */
  const readClient = async () => {
    try {
      return configured ?? (await vault.client())
    } catch (error) {
      if (error instanceof AppError && error.code === 'SEAL_BROKEN') return undefined
      throw error
    }
  }
  const keeper = await createTokenKeeper({
    vault,
    euler,
    clock,
    client: readClient,
    onTrouble: (error) => log.warn({ err: error }, 'the access token could not be refreshed'),
  })
  const keys = await openOverlayKeys({
    store: store.room('overlay-key'),
    seal,
    randomBytes: random.bytes,
    overlays: Object.keys(overlayTable),
    onUnreadable: (overlay) =>
      log.warn({ overlay }, 'the kept overlay key could not be read; a new one stands beside it'),
  })
  /** Lets the status dock in from another machine. */
  const dockKeys = await openOverlayKeys({
    store: store.room('dock-key'),
    seal,
    randomBytes: random.bytes,
    overlays: [DOCK],
  })
  const settings = createSettingsStore(store.room('settings'))
  const account = store.room<{ creator: string }>('account')
  const creator = async () => config.creator ?? (await account.get('creator'))
  const newId = () => random.bytes(9).toString('base64url')
  const controlWiring = { channel, store, keeper, euler, clock, newId, creator, log }
  const control = await openAppControl(controlWiring)
  const keptNot = (error: unknown) => log.warn({ err: error }, 'what Euler Stream grants could not be kept')

  const recordings = await openRecordings({
    folder: recordingsFolder(dataDir),
    clock,
    log,
    store: store.room<{ on: boolean }>('recorder'),
    configured: config.record,
    publish: async (events) => void (await channel.publish({ events })),
    stream: () => channel.state.stream,
    newId,
    circumstances: async () =>
      tellCircumstances({
        config,
        version: VERSION,
        status: await status(),
        settings,
        log: world.recentLog?.() ?? [],
        client: await readClient(),
        // Sealed by a key that is gone nobody can read them.
        tokens: (await vault.tokens().catch(() => undefined))?.tokens,
        overlayKeys: [
          await dockKeys.show(DOCK),
          ...(await Promise.all(Object.keys(overlayTable).map((name) => keys.show(name)))),
        ],
      }),
  })

  // ---- the source: runs while what it needs is there ------------------------------------------------------
  let source: SourceStatus | undefined
  const polling = keepPolling({
    backplane,
    creator: CREATOR,
    sink: recordings.around({
      mark: () => channel.mark(),
      recent: () => channel.recent(RECENT),
      emit: async (batch) => void (await channel.publish(batch)),
      report: (status) => {
        if (status.verdict.code !== source?.verdict.code) log.info({ code: status.verdict.code }, status.verdict.text)
        source = status
      },
    }),
    async source() {
      const connected = keeper.status().state === 'fine' && (await readClient()) !== undefined
      const tokens = connected ? keeper : undefined
      return chooseSource({ config, clock, random: random.number, log, euler, tokens, handle: await creator() })
    },
    onBroken: (error) => log.error({ err: error }, 'the source broke off'),
    pause: (signal) => clock.sleep(MEND_MS, signal),
  })
  let connected = keeper.status().state
  const stopWatching = keeper.onChange(() => {
    const { state } = keeper.status()
    if (state !== connected) void polling.changed()
    connected = state
  })

  // ---- the web server --------------------------------------------------------------------------------------
  const server = fastify({
    loggerInstance: log as FastifyBaseLogger,
    // A line per request would bury what matters.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    // Who never finishes a request holds a connection, so not for long.
    requestTimeout: 30_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
  })
  // A form of another site can send text; our API takes nothing but JSON.
  server.removeContentTypeParser('text/plain')
  let port = config.port
  const local = () => `http://localhost:${port}`
  const redirectUri = () => `${config.publicUrl ?? local()}/connect/callback`
  const guard = createGuard({ ...config, port: () => port })
  let sockets: SocketRoute | undefined

  const status = async () => {
    const client = await readClient()
    const token = keeper.status()
    const { scopes, state, ...dates } = token
    const sessions = sockets?.sessions() ?? {}
    return describeStatus({
      now: clock.now(),
      creator: await creator(),
      client: {
        configured: client !== undefined,
        fromEnvironment: configured !== undefined,
        ...(client === undefined ? {} : { id: client.id }),
      },
      token: { state: state === 'fine' ? 'ok' : state, ...dates },
      scopes: { asked: config.scopes, granted: scopes },
      source,
      live: channel.state,
      overlays: Object.keys(overlayTable).map((name) => ({ name, sessions: sessions[name] ?? 0 })),
      upstream: upstreamOf(config, source?.kind),
      needs: { account: needsAccount(config), handle: needsHandle(config) },
      redirectUri: redirectUri(),
      notices,
    })
  }

  const surroundings = (): Surroundings => ({
    host: config.host,
    port,
    local: local(),
    publicUrl: config.publicUrl,
    addresses: localAddresses(),
  })
  const obs = createObsRoom({
    store: store.room('obs'),
    seal,
    clock,
    log,
    distDir: world.pages,
    loaderDir: join(dataDir, 'waiting-pages'),
    surroundings,
    overlayKey: (overlay) => keys.show(overlay),
    pages: () => sockets?.pages() ?? [],
    sendTest: async (overlay) => {
      const { minDiamonds } = await settings.read('alerts')
      const event = makeTestEvent(TEST_OF[overlay] ?? 'gift', {
        now: clock.now(),
        newId,
        state: channel.state,
        minDiamonds: Number(minDiamonds),
      })
      await channel.publish({ events: [event] })
    },
  })

  /** Where the address bar of another machine may lead, besides this computer: overlays, which carry their own key. */
  const isForEveryone = (url: string) => isOverlayAddress(url) || url === DOCK_PATH

  const knockOf = ({ headers, socket }: FastifyRequest): Knock => ({ headers, remoteAddress: socket.remoteAddress })
  const isBeyondLoopback = !isLoopback(config.host) || config.publicUrl !== undefined
  const pairing = await openPairing({
    store: store.room<PairingDrawer>('pairing'),
    clock,
    randomBytes: random.bytes,
    onCode: (code) => world.print?.(`Code to pair another device, at /pair of an address of this computer: ${code}`),
  })
  const isPaired = ({ headers }: FastifyRequest) => isBeyondLoopback && pairing.isPaired(sessionIn(headers.cookie))
  const mayPass = (request: FastifyRequest) =>
    guard.isLocal(knockOf(request)) ||
    isForEveryone(request.url) ||
    (isBeyondLoopback && isOnTheWayIn(request.url)) ||
    isPaired(request)

  server.addHook('onRequest', async (request, reply) => {
    const reason = guard.refuse(knockOf(request)) ?? (mayPass(request) ? undefined : ELSEWHERE)
    if (reason === ELSEWHERE && isBeyondLoopback) {
      if (request.method === 'GET' && !request.url.startsWith('/api/')) return reply.redirect(PAIR_PATH, 302)
      return reply.code(403).send(refusalOf(notPaired()))
    }
    if (reason !== undefined) return reply.code(403).send(refusalOf(foreign(reason)))
    if (request.url.startsWith('/overlays/')) obs.noteAgent(request.headers['user-agent'])
    return undefined
  })
  answerErrors(server)
  await securePages(server)
  await documentApi(server, VERSION)
  await server.register(async (room) =>
    tokenRoutes(room, {
      euler,
      clock,
      keeper,
      client: readClient,
      scopes: config.scopes,
      inUse: () => control.features.scopes(),
      onScopeRefused: (scope) => void control.features.scopeRefused(scope).catch(keptNot),
      redirectUri,
      randomBytes: random.bytes,
      log,
      onConnected: ({ missing }) => {
        if (missing.length > 0) log.warn({ missing }, 'connected, but not every scope was granted')
        void control.features.consented().catch(keptNot)
        void polling.changed()
      },
    }),
  )
  await server.register(async (routes) => controlRoutes(routes, controlRouteDeps(control, controlWiring)))
  await server.register(async (room) =>
    setupRoutes(room, {
      distDir: world.pages,
      baseUrl: () => config.publicUrl ?? local(),
      version: VERSION,
      now: clock.now,
      newId,
      status,
      liveState: () => channel.state,
      settings,
      pushSettings: (overlay, values) => sockets?.pushSettings(overlay, values),
      keys: {
        show: keys.show,
        async rotate(overlay) {
          const rotated = await keys.rotate(overlay)
          // OBS may take its time; the streamer has the new address at once.
          void obs.keyChanged(overlay)
          return rotated
        },
      },
      revoke: (keyId) => sockets?.revoke(keyId),
      publish: async (event) => void (await channel.publish({ events: [event] })),
      readHandle,
      saveCreator: async (handle) => {
        if (config.creator !== undefined) throw fromEnvironment('FANLIGHT_CREATOR')
        await account.set('creator', handle)
        void polling.changed()
      },
      saveClient: async (client) => {
        if (configured !== undefined) throw fromEnvironment('FANLIGHT_CLIENT_ID')
        await keeper.keepClient(client)
        void polling.changed()
      },
      recordings,
      bugReport: recordings.bugReport,
      wipe,
    }),
  )

  await server.register(async (room) => {
    await obsRoutes(room, {
      room: obs,
      surroundings,
      overlayKey: (overlay) => keys.show(overlay),
      dockKey: () => dockKeys.show(DOCK),
    })
    await dockRoute(room, {
      status,
      obs: obs.status,
      liveState: () => channel.state,
      isLocal: (request) => guard.isLocal(knockOf(request)),
      checkKey: (key) => dockKeys.check(key) !== undefined,
    })
  })

  if (isBeyondLoopback) {
    const isSecure = (request: FastifyRequest) =>
      config.publicUrl?.startsWith('https:') === true && request.host === new URL(config.publicUrl).host
    await server.register(async (room) => pairingRoutes(room, { pairing, isSecure }))
  }

  async function wipe(): Promise<void> {
    const refusal = await keeper.disconnect()
    if (refusal !== undefined) log.warn({ err: refusal }, 'Euler Stream did not confirm that the tokens are revoked')
    await vault.wipe()
    for (const keyId of await keys.wipe()) sockets?.revoke(keyId)
    await dockKeys.wipe()
    await pairing.forget()
    await settings.wipe()
    await control.wipe()
    await obs.wipe()
    await store.wipe()
    // What the source still held must not come in after the log was emptied.
    await polling.changed()
    await recordings.wipe()
    source = undefined
    await hub.wipe()
  }

  // ---- what runs by itself ---------------------------------------------------------------------------------
  const ending = new AbortController()
  const refreshing = keeper.run(ending.signal)
  const trimming = trimForever()

  async function trimForever(): Promise<void> {
    while (!ending.signal.aborted) {
      await backplane.trim(KEEP).catch((error: unknown) => log.error({ err: error }, 'old events could not be trimmed'))
      await clock.sleep(TRIM_EVERY_MS, ending.signal).catch(() => undefined) // the end of the app
    }
  }

  let closing: Promise<void> | undefined
  async function close(): Promise<void> {
    ending.abort(new Error('Fanlight is closing'))
    stopWatching()
    await control.close()
    await polling.stop()
    await recordings.close()
    await obs.close()
    await sockets?.close()
    await server.close()
    await Promise.all([refreshing, trimming])
    // Its last checkpoint may meet a bad disk; the events themselves are kept already.
    await hub.close().catch((error: unknown) => log.warn({ err: error }, 'the last checkpoint could not be kept'))
    await backplane.close()
    await store.close()
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
        allowed: (request) =>
          guard.refuse({ headers: request.headers, remoteAddress: request.socket.remoteAddress }) === undefined,
        openKey: async (key) => {
          const holder = keys.check(key)
          if (holder === undefined || !isOverlayName(holder.overlay)) return undefined
          return { creator: CREATOR, ...holder, settings: await settings.told(holder.overlay) }
        },
      })
      if (isBeyondLoopback) pairing.open()
      await obs.start()
      return `${local()}/`
    },
    close: () => (closing ??= close()),
  }
}

const ELSEWHERE = 'The setup page and its API answer only to the computer that Fanlight runs on.'

const notPaired = () =>
  new AppError('NOT_PAIRED', {
    whose: 'you',
    next: 'fix',
    text: 'This device is not paired with Fanlight. Open /pair at this address and enter the code that Fanlight shows.',
    link: { href: PAIR_PATH, text: 'Pair this device' },
  })

const foreign = (reason: string) =>
  new AppError('FOREIGN_REQUEST', { whose: 'you', next: 'fix', text: `${reason} Open Fanlight at its own address.` })

const fromEnvironment = (name: string) =>
  new AppError('SET_ELSEWHERE', {
    whose: 'you',
    next: 'fix',
    text: `This is set by ${name} where Fanlight is started, so it cannot be changed here.`,
  })
