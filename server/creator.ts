/** Everything of one creator: account, tokens, keys, settings, what is live, and the source that tells of it. */
import { isOverlayId } from '../shared/settings.ts'
import type { Status } from '../shared/status.ts'
import { tellCircumstances } from './circumstances.ts'
import { chooseSource, needsAccount, needsHandle, upstreamOf } from './choose-source.ts'
import type { ControlRoom } from './control/control.ts'
import type { CreatorWorld } from './creator-world.ts'
import { openAppControl, type ControlWiring } from './control-wiring.ts'
import { AppError } from './errors.ts'
import type { Euler } from './euler/euler.ts'
import type { OAuthClient } from './euler/oauth.ts'
import { hearOverlays } from './hear-overlays.ts'
import type { Channel } from './hub/hub.ts'
import { keepPolling } from './polling.ts'
import { openRecordings, recordingsFolder, type RecordingsRoom } from './recordings.ts'
import { openOverlayList, type OverlayList } from './setup/overlay-list.ts'
import { createPresets, type Presets } from './setup/presets.ts'
import { createSettingsStore, type SettingsStore } from './setup/settings-store.ts'
import { openShow, type ShowRoom } from './show/show.ts'
import type { OpenedKey } from './socket/session.ts'
import type { SourceStatus } from './source/source.ts'
import { readShownRankings } from './shown-rankings.ts'
import { describeStatus } from './status.ts'
import { openOverlayKeys, type OverlayKeys } from './token/overlay-key.ts'
import { createTokenKeeper, type TokenKeeper } from './token/token-keeper.ts'
import { createTokenVault } from './token/token-vault.ts'
import { VERSION } from './version.ts'

export interface Creator {
  readonly id: string
  readonly channel: Channel
  readonly euler: Euler
  readonly keeper: TokenKeeper
  readonly keys: OverlayKeys
  /** Of the status dock on another machine. */
  readonly dockKeys: OverlayKeys
  readonly overlays: OverlayList
  readonly presets: Presets
  readonly settings: SettingsStore
  readonly control: ControlRoom
  readonly controlWiring: ControlWiring
  readonly recordings: RecordingsRoom
  readonly show: ShowRoom
  readonly newId: () => string
  /** Undefined where none is there, or it can't be unsealed any more: the setup page asks for it again. */
  client(): Promise<OAuthClient | undefined>
  saveHandle(handle: string): Promise<void>
  saveClient(client: OAuthClient): Promise<void>
  status(): Promise<Status>
  /** How the source does that runs here; undefined where none does. */
  source(): SourceStatus | undefined
  openKey(key: string): Promise<OpenedKey | undefined>
  /** Something that the source depends on is different. */
  sourceChanged(): Promise<void>
  /** What Euler Stream granted was just agreed to. */
  consented(missing: readonly string[]): void
  scopeRefused(scope: string): void
  /** Ends the source and deletes every token, key, setting and recording. The log is the caller's to empty. */
  wipe(): Promise<void>
  close(): Promise<void>
}

export const DOCK = 'status-dock'
/** How many of the newest events a source may look back on, for streaks that a restart interrupted. */
const RECENT = 5_000
/** A source that broke off without a word is tried again after this. */
const MEND_MS = 10_000

/** Opens the rooms and starts the source. Rejects with an AppError where what is kept cannot be read. */
export async function openCreator(world: CreatorWorld): Promise<Creator> {
  const { id, config, clock, log, random, store, seal, backplane, hosting } = world
  const channel = await world.hub.open(id)
  const newId = () => random.bytes(9).toString('base64url')

  const euler: Euler = {
    fetch: world.fetch,
    api: config.eulerApi,
    authorizeUrl: config.eulerAuthorize,
    dialect: config.eulerDialect,
    ...(config.eulerApiKey === undefined ? {} : { apiKey: config.eulerApiKey }),
  }

  // ---- account, tokens, keys -------------------------------------------------------------------------------
  const vault = createTokenVault(store.room('token'), seal)
  const configured =
    config.clientId !== undefined && config.clientSecret !== undefined
      ? { id: config.clientId, secret: config.clientSecret }
      : undefined
  const client = async () => {
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
    client,
    exclusively: store.exclusively,
    onTrouble: (error) => log.warn({ err: error }, 'the access token could not be refreshed'),
  })
  const overlays = await openOverlayList(store.room('overlays'))
  const overlayIds = () => overlays.all().map((overlay) => overlay.id)
  const settings = createSettingsStore(store.room('settings'))
  const presets = createPresets(store.room('presets'))
  const account = store.room<{ creator: string }>('account')
  const handle = async () =>
    hosting === undefined ? (config.creator ?? (await account.get('creator'))) : hosting.handle()

  /** Known once there is a source. */
  let leads = () => false
  const controlWiring: ControlWiring = {
    channel,
    store,
    keeper,
    euler,
    clock,
    newId,
    creator: handle,
    shownRankings: () => readShownRankings(world.sockets()?.sessions(id) ?? {}, settings),
    mayAct: () => config.redis === undefined || hosting !== undefined || leads(),
    log,
  }
  const keptNot = (error: unknown) => log.warn({ err: error }, 'what Euler Stream grants could not be kept')

  const recordings = await openRecordings({
    folder: recordingsFolder(world.dataDir),
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
        settings: Object.fromEntries(
          await Promise.all(overlayIds().map(async (name) => [name, await settings.read(name)] as const)),
        ),
        log: world.recentLog(),
        client: await client(),
        // Sealed by a key that is gone nobody can read them.
        tokens: (await vault.tokens().catch(() => undefined))?.tokens,
        overlayKeys: [await dockKeys.show(DOCK), ...(await Promise.all(overlayIds().map((name) => keys.show(name))))],
      }),
  })

  // ---- the source: runs while what it needs is there -------------------------------------------------------
  let source: SourceStatus | undefined
  const polling = keepPolling({
    backplane,
    creator: id,
    sink: recordings.around({
      mark: () => channel.mark(),
      recent: () => channel.recent(RECENT),
      emit: async (batch) => void (await channel.publish(batch)),
      report: (status) => {
        if (status.verdict.code !== source?.verdict.code) {
          log.info({ code: status.verdict.code }, status.verdict.text)
          hosting?.onVerdict(status.verdict.code)
        }
        source = status
      },
    }),
    async source(mayAsk) {
      source = undefined
      if (hosting?.mayRun() === false) return undefined
      const isConnected = keeper.status().state === 'fine' && (await client()) !== undefined
      const tokens = isConnected ? keeper : undefined
      const share = hosting?.share
      return chooseSource({
        config,
        clock,
        random: random.number,
        log,
        euler,
        tokens,
        handle: await handle(),
        mayAsk,
        ...(share === undefined ? {} : { share }),
      })
    },
    onBroken: (error) => log.error({ err: error }, 'the source broke off'),
    pause: (signal) => clock.sleep(MEND_MS, signal),
  })
  leads = polling.leads
  let tokenState = keeper.status().state
  const stopWatching = keeper.onChange(() => {
    const { state } = keeper.status()
    if (state !== tokenState) void polling.changed()
    tokenState = state
  })

  // ---- the rest, while the source has begun already: a creator that moves is to be polled for first -----------------
  const ending = new AbortController()
  const refreshing = keeper.run(ending.signal)
  const openingKeys = openOverlayKeys({
    store: store.room('overlay-key'),
    seal,
    randomBytes: random.bytes,
    overlays: overlayIds(),
    ...(hosting === undefined ? {} : { prefix: hosting.keyPrefix }),
    onUnreadable: (overlay) =>
      log.warn({ overlay }, 'the kept overlay key could not be read; a new one stands beside it'),
  })
  const openingDockKeys = openOverlayKeys({
    store: store.room('dock-key'),
    seal,
    randomBytes: random.bytes,
    overlays: [DOCK],
  })
  const openingControl = openAppControl(controlWiring)
  const openingShow = openShow({
    channel,
    room: (name) => store.room(name),
    overlays: async () =>
      Promise.all(overlays.all().map(async (one) => ({ ...one, settings: await settings.read(one.id) }))),
    clock,
    random: random.number,
    newId,
    onTrouble: (error) => log.warn({ err: error }, 'the show could not be kept going; it is tried again'),
  })
  async function giveUp(why: unknown): Promise<never> {
    ending.abort(why)
    stopWatching()
    await polling.stop()
    await recordings.close()
    for (const one of await Promise.allSettled([openingControl, openingShow])) {
      if (one.status === 'fulfilled') await one.value.close()
    }
    throw why
  }
  const [keys, dockKeys, control, show] = await Promise.all([
    openingKeys,
    openingDockKeys,
    openingControl,
    openingShow,
  ]).catch(giveUp)

  // ---- what other instances change --------------------------------------------------------------------------
  const lookedNot = (error: unknown) => log.warn({ err: error }, 'what another Fanlight changed could not be read')
  const lookAtTokens = () => void keeper.lookAgain().catch(lookedNot)
  const lookAtDockKeys = () => void dockKeys.lookAgain(() => [DOCK]).catch(lookedNot)
  const heard = hearOverlays({
    creator: id,
    store,
    overlays,
    keys,
    settings,
    sockets: world.sockets,
    onChange: () => show.overlaysChanged(),
    onTrouble: lookedNot,
  })
  const stops = [
    heard.stop,
    store.onChange('token', lookAtTokens),
    store.onChange('dock-key', lookAtDockKeys),
    store.onChange('account', () => void polling.changed()),
  ]
  // What was kept between the first look and the first listening was told to nobody.
  lookAtTokens()
  lookAtDockKeys()

  async function status(): Promise<Status> {
    const known = await client()
    const { scopes, state, ...dates } = keeper.status()
    const sessions = world.sockets()?.sessions(id) ?? {}
    const [first] = config.sources
    const held = hosting?.held()
    return describeStatus({
      now: clock.now(),
      creator: await handle(),
      client: {
        configured: known !== undefined,
        fromEnvironment: configured !== undefined,
        ...(known === undefined ? {} : { id: known.id }),
      },
      token: { state: state === 'fine' ? 'ok' : state, ...dates },
      scopes: { asked: config.scopes, granted: scopes },
      source: held === undefined ? source : { kind: 'poll', verdict: held },
      live: channel.state,
      overlays: overlayIds().map((name) => ({ name, sessions: sessions[name] ?? 0 })),
      upstream: upstreamOf(config, source?.kind),
      needs: { account: needsAccount(config), handle: needsHandle(config) },
      wants: { account: needsAccount({ sources: [first] }), handle: needsHandle({ sources: [first] }) },
      playing: recordings.playing(),
      redirectUri: world.redirectUri(),
      notices: world.notices(),
      ...(hosting === undefined ? {} : { hosted: { keepsEventsMs: hosting.keepsEventsMs } }),
    })
  }

  return {
    id,
    channel,
    euler,
    keeper,
    keys,
    dockKeys,
    overlays,
    presets,
    settings,
    control,
    controlWiring,
    recordings,
    show,
    newId,
    client,
    async saveHandle(name) {
      if (hosting !== undefined) return hosting.saveHandle(name)
      if (config.creator !== undefined) throw fromEnvironment('FANLIGHT_CREATOR')
      await account.set('creator', name)
      void polling.changed()
    },
    async saveClient(given) {
      if (configured !== undefined) throw fromEnvironment('FANLIGHT_CLIENT_ID')
      await keeper.keepClient(given)
      void polling.changed()
    },
    status,
    source: () => source,
    async openKey(key) {
      let holder = keys.check(key)
      if (holder === undefined) {
        // Made by another instance, a moment ago: what an overlay hears of a wrong key it takes for final.
        await heard.look()
        holder = keys.check(key)
      }
      if (holder === undefined || !isOverlayId(holder.overlay)) return undefined
      return { creator: id, ...holder, settings: await settings.told(holder.overlay), pictures: world.pictures }
    },
    sourceChanged: polling.changed,
    consented(missing) {
      if (missing.length > 0) log.warn({ missing }, 'connected, but not every scope was granted')
      void control.features.consented().catch(keptNot)
      void polling.changed()
    },
    scopeRefused: (scope) => void control.features.scopeRefused(scope).catch(keptNot),
    async wipe() {
      const refusal = await keeper.disconnect()
      if (refusal !== undefined) log.warn({ err: refusal }, 'Euler Stream did not confirm that the tokens are revoked')
      await vault.wipe()
      for (const keyId of await keys.wipe()) world.sockets()?.revoke(keyId)
      await dockKeys.wipe()
      await settings.wipe()
      await presets.wipe()
      await overlays.wipe()
      await control.wipe()
      await show.wipe()
      await account.wipe()
      // What the source still held must not come in after the log was emptied.
      await polling.changed()
      await recordings.wipe()
      source = undefined
    },
    async close() {
      ending.abort(new Error('Fanlight is closing'))
      for (const stop of stops) stop()
      stopWatching()
      // First of all: whoever takes over waits for it.
      await polling.stop()
      await control.close()
      // Its last checkpoint may meet a bad disk, or no Redis: what it stands on is in the log.
      await show.close().catch((error: unknown) => log.warn({ err: error }, 'the show could not be kept'))
      await recordings.close()
      await refreshing
    },
  }
}

const fromEnvironment = (name: string) =>
  new AppError('SET_ELSEWHERE', {
    whose: 'you',
    next: 'fix',
    text: `This is set by ${name} where Fanlight is started, so it cannot be changed here.`,
  })
