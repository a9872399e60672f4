/** The OBS room: one OBS, paired once, its sources kept right. The routes stand beside it in obs-routes.ts. */
import { rm } from 'node:fs/promises'
import type { ObsDone, ObsPage, ObsProof, ObsStatus, LayoutName } from '../../shared/obs.ts'
import { definitionOf, overlayPath, type OverlayId } from '../../shared/settings.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Room } from '../store/store.ts'
import { describeLink } from './describe-link.ts'
import { findOwn, findScene } from './find-in-obs.ts'
import { findLacks, findPageLacks, readAgent, type ObsVersion } from './lacks.ts'
import type { LayoutRecord } from './layout-undo.ts'
import { undoLayout } from './layout-undo.ts'
import { applyLayout } from './apply-layout.ts'
import { loaderUrl, makeLoader, writeLoader } from './loader-file.ts'
import { pickBase, type Surroundings } from './elsewhere.ts'
import { createKeptLayouts } from './kept-layouts.ts'
import { createNews } from './news.ts'
import { notConnected, refusedByObs, type ObsAddress } from './obs-fault.ts'
import { createObsLink, type Obs, type ObsSocket } from './obs-link.ts'
import { isOwnOrigin, isThisComputer, withKey } from './overlay-address.ts'
import { createPairing, type KeptPairing, type TextSeal } from './pairing.ts'
import { fitInto, placeSource, pointTo, sourceSettings } from './place-source.ts'
import { provePainting } from './prove.ts'
import { isShowing, pressRefresh, readVersion, surveyObs, type FoundSource, type Survey } from './survey.ts'
import { createSilenceWatch } from './watch-silence.ts'

/** What this room asks of the rest of the program. */
export interface ObsRoomDeps {
  readonly store: Room<{ pairing: KeptPairing; layouts: readonly LayoutRecord[] }>
  readonly seal: TextSeal
  readonly clock: Clock
  readonly log: {
    info(fields: object, text: string): void
    warn(fields: object, text: string): void
  }
  /** Folder of the built pages. */
  readonly distDir: string
  /** Where the waiting pages are kept for OBS. */
  readonly loaderDir: string
  readonly surroundings: () => Surroundings
  /** Those there are. */
  readonly overlays: () => readonly OverlayId[]
  readonly overlayKey: (overlay: OverlayId) => Promise<string>
  /** The pages that are connected now; `agent` is what their browser calls itself. */
  readonly pages: () => readonly { readonly overlay: string; readonly agent: string }[]
  /** Sends an event that this overlay shows; false where it shows none until a streamer or TikTok begins something. */
  readonly sendTest: (overlay: OverlayId) => Promise<boolean>
  readonly openSocket?: () => ObsSocket
}

export interface ObsRoom {
  status(): ObsStatus
  /** Throws an AppError that says what is wrong; what was paired before then stays. */
  pair(address: ObsAddress): Promise<void>
  unpair(): Promise<void>
  add(overlay: OverlayId, scene: string | undefined, viaFile: boolean): Promise<ObsDone>
  /** All overlays where none is named. Returns the names of the sources. */
  refresh(overlay?: OverlayId): Promise<readonly string[]>
  prove(overlay: OverlayId): Promise<ObsProof>
  layOut(layout: LayoutName, names: readonly OverlayId[], scene: string | undefined): Promise<ObsDone>
  undo(): Promise<ObsDone>
  /** The waiting page of an overlay, to be saved by hand. `base`: where OBS reaches Fanlight. */
  loader(overlay: OverlayId, base?: string): Promise<string>
  /** An overlay has another key: brings OBS up to date, now or when it is there again. */
  keyChanged(overlay: OverlayId): Promise<void>
  /** A browser asked for an overlay's page. */
  noteAgent(agent: string | undefined): void
  /** Once the server listens. */
  start(): Promise<void>
  wipe(): Promise<void>
  close(): Promise<void>
}

const WATCH_EVERY_MS = 5_000
/** Changes in OBS come in bunches. */
const LOOK_AGAIN_AFTER_MS = 250
const PAGES_KEPT = 8

export function createObsRoom(deps: ObsRoomDeps): ObsRoom {
  const { clock, log, store } = deps
  const pairing = createPairing(store, deps.seal)
  const layouts = createKeptLayouts(store)
  const silence = createSilenceWatch()
  const ending = new AbortController()
  let survey: Survey | undefined
  let version: ObsVersion | undefined
  let showing = new Set<string>()
  let agents: readonly ObsPage[] = []
  /** Until the pages that OBS opened before us were refreshed once. */
  let isFirst = true
  let lookingAgain = false
  /** The last look-through of an OBS that had just connected; it never rejects. */
  let meeting: Promise<void> = Promise.resolve()

  const news = createNews({ clock, survey: () => survey, onChange: () => void lookAgain() })
  const link = createObsLink({
    clock,
    ...(deps.openSocket === undefined ? {} : { openSocket: deps.openSocket }),
    onSocket: (socket) => news.listen(socket),
    onUp: (obs) => (meeting = meet(obs)),
    onDown: () => {
      survey = undefined
      version = undefined
      silence.forget()
      log.info({}, 'OBS went away')
    },
  })

  // ---- what is right ---------------------------------------------------------------------------------------
  const overlayUrl = async (overlay: OverlayId, base = pickBase(deps.surroundings(), obsHost())) =>
    `${base}${overlayPath(overlay)}#key=${await deps.overlayKey(overlay)}`
  const obsHost = () => (link.state.is === 'unpaired' ? 'localhost' : link.state.address.host)
  const isOwn = (source: FoundSource) =>
    source.viaFile
      ? source.url === loaderUrl(deps.loaderDir, source.overlay)
      : source.origin !== undefined && isOwnOrigin(source.origin, deps.surroundings())

  const keys = new Map<OverlayId, string>()
  const learnKeys = async () => {
    for (const id of deps.overlays()) keys.set(id, await deps.overlayKey(id))
  }
  const isCurrent = (source: FoundSource) =>
    isOwn(source) && (source.viaFile || source.key === keys.get(source.overlay))

  // ---- meeting OBS -----------------------------------------------------------------------------------------
  const connected = (): Obs => {
    if (link.state.is === 'connected') return link.state.obs
    throw notConnected(
      link.state.is === 'unpaired'
        ? 'Fanlight is not paired with OBS yet.'
        : link.state.is === 'trouble'
          ? link.state.fault.text
          : 'Fanlight is just connecting to OBS. Try again in a moment.',
    )
  }

  async function look(obs: Obs): Promise<Survey> {
    const now = await surveyObs(obs)
    const shown = new Set<string>()
    for (const source of now.sources) if (await isShowing(obs, source)) shown.add(source.name)
    survey = now
    showing = shown
    return now
  }

  async function meet(obs: Obs): Promise<void> {
    try {
      version = await readVersion(obs)
      log.info({ obs: version.obs }, 'OBS is connected')
      news.tell('OBS_CONNECTED', `OBS ${version.obs} is connected.`)
      await learnKeys()
      const { sources } = await look(obs)
      const changed = await bringUpToDate(obs, sources)
      if (isFirst)
        await refreshAll(
          obs,
          sources.filter((source) => isOwn(source) && !changed.includes(source)),
        )
      isFirst = false
      silence.forget()
    } catch (error) {
      if (!ending.signal.aborted) log.warn({ err: error }, 'OBS could not be looked through')
    }
  }

  async function bringUpToDate(obs: Obs, sources: readonly FoundSource[]): Promise<readonly FoundSource[]> {
    const outdated = sources.filter((source) => isOwn(source) && !isCurrent(source))
    for (const source of outdated) {
      await pointTo(obs, source, withKey(source.url, await deps.overlayKey(source.overlay)))
      news.tell('SOURCE_UPDATED', `The source "${source.name}" was given the new address of its overlay.`)
    }
    if (outdated.length > 0) await look(obs)
    return outdated
  }

  async function refreshAll(obs: Obs, sources: readonly FoundSource[]): Promise<void> {
    for (const source of sources) await pressRefresh(obs, source)
    if (sources.length > 0) log.info({ sources: sources.map(({ name }) => name) }, 'browser sources were refreshed')
  }

  async function lookAgain(): Promise<void> {
    if (lookingAgain) return
    lookingAgain = true
    try {
      await clock.sleep(LOOK_AGAIN_AFTER_MS, ending.signal)
      lookingAgain = false
      if (link.state.is === 'connected') await look(link.state.obs)
    } catch (error) {
      lookingAgain = false
      if (!ending.signal.aborted) log.info({ err: error }, 'OBS changed while it was looked through')
    }
  }

  /** Once a page named itself OBS, only such pages count: the setup page's previews must not stand in for a dead one. */
  function countPages(overlay: string): number {
    const pages = deps.pages()
    const isInObs = ({ agent }: { readonly agent: string }) => readAgent(agent).obs !== undefined
    const counted = pages.some(isInObs) || agents.some(({ obs }) => obs !== undefined) ? pages.filter(isInObs) : pages
    return counted.filter((page) => page.overlay === overlay).length
  }

  async function watch(): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        await clock.sleep(WATCH_EVERY_MS, ending.signal)
        if (link.state.is !== 'connected' || isFirst) continue
        const { obs } = link.state
        const { sources } = await look(obs)
        const shown = sources.filter((source) => showing.has(source.name) && isCurrent(source))
        const silent = silence.judge(clock.now(), shown, countPages)
        await refreshAll(obs, silent)
        for (const { name } of silent) news.tell('SOURCE_REFRESHED', `"${name}" had gone silent and was refreshed.`)
      } catch (error) {
        if (!ending.signal.aborted) log.info({ err: error }, 'OBS could not be looked after')
      }
    }
  }

  // ---- what a streamer asks for ----------------------------------------------------------------------------
  async function begin(): Promise<{ readonly obs: Obs; readonly now: Survey }> {
    const obs = connected()
    await learnKeys()
    try {
      return { obs, now: await look(obs) }
    } catch (cause) {
      throw refusedByObs('tell what it holds', cause)
    }
  }

  const loader = async (overlay: OverlayId, base?: string) => makeLoader(deps.distDir, await overlayUrl(overlay, base))
  const writeOwnLoader = async (overlay: OverlayId) =>
    writeLoader(deps.loaderDir, overlay, await loader(overlay, deps.surroundings().local))

  /** The address a source gets: the overlay's own, or that of a waiting page written for it now. */
  async function addressFor(overlay: OverlayId, viaFile: boolean): Promise<string> {
    if (!viaFile) return overlayUrl(overlay)
    if (!isThisComputer(obsHost())) {
      throw new AppError('OBS_ELSEWHERE', {
        whose: 'you',
        next: 'fix',
        text: 'OBS runs on another computer, where Fanlight cannot write a file. Download the waiting page, copy it there and drag it into OBS.',
      })
    }
    await writeOwnLoader(overlay)
    return loaderUrl(deps.loaderDir, overlay)
  }

  const HOW = {
    created: (title: string, name: string) => `${title}: added as "${name}".`,
    shared: (title: string, name: string) => `${title}: "${name}" was in OBS already and is shown in this scene too.`,
    found: (title: string, name: string) => `${title}: "${name}" is in this scene already, and up to date.`,
  } as const

  async function add(overlay: OverlayId, sceneName: string | undefined, viaFile: boolean): Promise<ObsDone> {
    const { obs, now } = await begin()
    const scene = findScene(now, sceneName)
    const { title, width, height } = definitionOf(overlay)
    const settings = sourceSettings(overlay, await addressFor(overlay, viaFile), { width, height }, now.canvas.fps)
    const { name, itemId, how } = await placeSource(obs, now, scene, overlay, settings, isCurrent)
    if (how === 'created') {
      const fits = Math.min(1, now.canvas.width / width, now.canvas.height / height)
      const size = { width: Math.floor(width * fits), height: Math.floor(height * fits) }
      // In the middle: seen at once, and dragged from there.
      const middle = { x: (now.canvas.width - size.width) / 2, y: (now.canvas.height - size.height) / 2 }
      await fitInto(obs, scene, itemId, { x: Math.round(middle.x), y: Math.round(middle.y), ...size })
    }
    await look(obs)
    return { scene: scene.name, done: [{ overlay, name, text: HOW[how](title, name) }], notes: [] }
  }

  async function layOut(kind: LayoutName, names: readonly OverlayId[], sceneName?: string): Promise<ObsDone> {
    const { obs, now } = await begin()
    const urls = new Map<OverlayId, string>()
    for (const name of names) urls.set(name, await overlayUrl(name))
    const result = await news.ourselves(() =>
      applyLayout(obs, {
        kind,
        names,
        survey: now,
        scene: sceneName === undefined ? undefined : findScene(now, sceneName),
        url: (name) => urls.get(name) ?? '',
        isCurrent,
        at: clock.now(),
        keep: layouts.keep,
      }),
    )
    await look(obs)
    return result
  }

  async function undo(): Promise<ObsDone> {
    // Before OBS is asked: with nothing to undo it need not be there.
    const record = layouts.newest()
    const { obs, now } = await begin()
    let gone: readonly string[]
    try {
      gone = await news.ourselves(() => undoLayout(obs, record, now.scenes))
    } catch (cause) {
      throw refusedByObs('undo the layout', cause)
    }
    await layouts.dropNewest()
    await look(obs)
    return {
      scene: record.scene.name,
      done: [],
      notes: gone.map((name) => `"${name}" had been deleted by hand already.`),
    }
  }

  async function keyChanged(overlay: OverlayId): Promise<void> {
    await learnKeys()
    const files = await writeOwnLoader(overlay).catch((error: unknown) => {
      log.info({ err: error }, 'the waiting page could not be written')
      return undefined
    })
    if (link.state.is !== 'connected') return
    const { obs } = link.state
    try {
      const { sources } = await look(obs)
      await bringUpToDate(obs, sources)
      const viaFile = sources.filter((source) => source.overlay === overlay && source.viaFile && isOwn(source))
      if (files !== undefined) await refreshAll(obs, viaFile)
    } catch (error) {
      log.warn({ err: error }, 'OBS could not be given the new address of an overlay')
    }
  }

  function status(): ObsStatus {
    const { state } = link
    const layout = layouts.all.at(-1)
    return {
      now: clock.now(),
      ...(state.is === 'unpaired' ? {} : { paired: { host: state.address.host, port: state.address.port } }),
      link: describeLink(state),
      ...(version === undefined
        ? {}
        : { version: { obs: version.obs, websocket: version.websocket, platform: version.platform } }),
      lacks: version === undefined ? findPageLacks(agents) : findLacks(version),
      pages: agents,
      scenes: survey?.scenes.map(({ name }) => name) ?? [],
      ...(survey === undefined
        ? {}
        : {
            currentScene: survey.currentScene,
            canvas: { width: survey.canvas.width, height: survey.canvas.height },
          }),
      sources: (survey?.sources ?? []).map((source) => ({
        overlay: source.overlay,
        name: source.name,
        scenes: source.scenes,
        state: isCurrent(source) ? ('current' as const) : ('outdated' as const),
        viaFile: source.viaFile,
        showing: showing.has(source.name),
      })),
      news: news.items,
      ...(layout === undefined ? {} : { layout: { name: layout.name, scene: layout.scene.name, at: layout.at } }),
    }
  }

  let watching: Promise<void> = Promise.resolve()
  return {
    status,
    async pair(address) {
      await link.pair(address)
      await pairing.keep(address)
      await meeting
    },
    async unpair() {
      await pairing.forget()
      await link.end()
      news.wipe()
    },
    add,
    async refresh(overlay) {
      const { obs, now } = await begin()
      const sources = now.sources.filter((source) => overlay === undefined || source.overlay === overlay)
      if (overlay !== undefined && sources.length === 0) findOwn(now, overlay, showing)
      await refreshAll(obs, sources)
      return sources.map(({ name }) => name)
    },
    async prove(overlay) {
      const { obs, now } = await begin()
      const source = findOwn(now, overlay, showing)
      return provePainting(obs, source, {
        clock,
        sendTest: () => deps.sendTest(overlay),
        connected: () => countPages(overlay),
        showing: showing.has(source.name),
      })
    },
    layOut,
    undo,
    loader,
    keyChanged,
    noteAgent(agent) {
      const page = readAgent(agent)
      if (page.obs === undefined && page.chromium === undefined) return
      const isSame = (other: ObsPage) => other.obs === page.obs && other.chromium === page.chromium
      if (!agents.some(isSame)) agents = [...agents, page].slice(-PAGES_KEPT)
    },
    async start() {
      await layouts.start()
      const address = await pairing.read()
      if (address !== undefined) link.keep(address)
      watching = watch()
    },
    async wipe() {
      await pairing.forget()
      await layouts.wipe()
      await rm(deps.loaderDir, { recursive: true, force: true })
      await link.end()
      news.wipe()
    },
    async close() {
      ending.abort(new Error('Fanlight is closing'))
      await link.end()
      await watching
    },
  }
}
