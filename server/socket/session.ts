import type { WebSocket } from 'ws'
import { CLOSE, HELLO_WITHIN_MS, type CloseName, type SettingsValues } from '../../shared/protocol.ts'
import type { Clock } from '../clock.ts'
import type { Hub } from '../hub/hub.ts'
import { follow, type Following } from './follow.ts'
import { frameOf, welcomeFrame } from './frames.ts'
import type { Outlet } from './outlet.ts'
import { readFrame } from './read-hello.ts'

/** What a key opens. */
export interface OpenedKey {
  readonly creator: string
  readonly overlay: string
  readonly keyId: string
  readonly settings: SettingsValues
  /** Where its page has pictures from. */
  readonly pictures?: string
}

/** pino's shape. A key is never in what is logged. */
export interface SocketLog {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
}

export interface SessionDeps {
  readonly openKey: (key: string) => Promise<OpenedKey | undefined>
  readonly hub: Pick<Hub, 'open'>
  readonly clock: Clock
  readonly log: SocketLog
  readonly beatMs: number
  /** Keys revoked since the server started: one may be revoked while it is being looked up. */
  readonly revoked: ReadonlySet<string>
  /** Told how many events were just written to a page of this creator's. */
  readonly onSent?: (creator: string, events: number) => void
  /** Notes a wrong key; how long its answer is to be held back, in ms. */
  readonly noteWrongKey: () => number
}

type State =
  | { readonly is: 'awaiting hello'; readonly patience: AbortController }
  /** The key is being looked up; what was pushed meanwhile is newer than what the look-up may bring. */
  | { readonly is: 'opening'; readonly pushed: Map<string, SettingsValues> }
  | { readonly is: 'following'; readonly opened: OpenedKey; readonly following: Following }
  | { readonly is: 'closed' }

/** One connection's life: awaiting hello → opening → following → closed. */
export interface Session {
  /** What it shows, and whose, while it follows. */
  readonly shows: { readonly creator: string; readonly overlay: string; readonly keyId: string } | undefined
  beat(): void
  pushSettings(creator: string, overlay: string, settings: SettingsValues): void
  revoke(keyId: string): void
  close(name: CloseName): void
}

const nameOf = (creator: string, overlay: string) => `${creator} ${overlay}`

/** Attaches every handler before it returns, so that no frame and no close can be missed. */
export function startSession(client: WebSocket, outlet: Outlet, deps: SessionDeps): Session {
  let state: State = { is: 'awaiting hello', patience: new AbortController() }
  /** One slot, not a queue: the newest settings, while the socket is full. */
  let settingsDue: SettingsValues | undefined

  function end() {
    if (state.is === 'awaiting hello') state.patience.abort()
    if (state.is === 'following') state.following.stop()
    state = { is: 'closed' }
  }

  function close(name: CloseName) {
    if (state.is === 'closed') return
    end()
    client.close(CLOSE[name], name)
  }

  function refuse(name: CloseName) {
    if (state.is === 'closed') return
    deps.log.info({ code: CLOSE[name] }, `an overlay's connection was refused: ${name}`)
    close(name)
  }

  client.on('message', (data, isBinary) => {
    if (state.is === 'closed') return
    const received = isBinary ? ({ is: 'refused', with: 'BAD_FRAME' } as const) : readFrame(String(data))
    if (received.is === 'refused') return refuse(received.with)
    if (received.is === 'unknown') return
    if (state.is !== 'awaiting hello') return refuse('BAD_FRAME')
    state.patience.abort()
    state = { is: 'opening', pushed: new Map() }
    open(received).catch((error: unknown) => {
      deps.log.warn({ err: error }, 'an overlay could not be served')
      close('BROKEN')
    })
  })
  client.on('close', end)
  // A reset or a broken frame also closes, and ws has then answered with the code that fits.
  client.on('error', (error) => deps.log.info({ err: error }, "an overlay's connection broke"))

  deps.clock.sleep(HELLO_WITHIN_MS, state.patience.signal).then(
    // A process that stood still hears its timers before its connections: what has come meanwhile is read first.
    () => setImmediate(() => state.is === 'awaiting hello' && refuse('NO_HELLO')),
    // Aborted: hello came, or the connection went.
    () => {},
  )

  async function refuseKey() {
    const heldBackMs = deps.noteWrongKey()
    if (heldBackMs > 0) await deps.clock.sleep(heldBackMs)
    refuse('BAD_KEY')
  }

  async function open(hello: { readonly key: string; readonly after?: unknown }) {
    const opened = await deps.openKey(hello.key)
    if (opened === undefined) return refuseKey()
    const { log, reach } = await deps.hub.open(opened.creator)
    await reach(hello.after)
    if (state.is !== 'opening') return
    if (deps.revoked.has(opened.keyId)) return refuse('KEY_REVOKED')
    const { overlay } = opened
    const settings = state.pushed.get(nameOf(opened.creator, overlay)) ?? opened.settings
    const pictures = opened.pictures === undefined ? {} : { pictures: opened.pictures }
    outlet.write(welcomeFrame({ beatMs: deps.beatMs, overlay, settings, ...pictures, now: deps.clock.now() }))
    outlet.onRoom(writeSettings)
    const { onSent } = deps
    const tally = onSent === undefined ? undefined : (events: number) => onSent(opened.creator, events)
    const following = follow(log, outlet, hello, tally)
    state = { is: 'following', opened, following }
    following.advance()
  }

  function writeSettings() {
    if (settingsDue === undefined || outlet.full) return
    outlet.write(frameOf({ type: 'settings', settings: settingsDue }))
    settingsDue = undefined
  }

  return {
    get shows() {
      return state.is === 'following' ? state.opened : undefined
    },
    beat() {
      if (state.is !== 'following' || outlet.full) return
      const { cursor } = state.following
      if (cursor !== undefined) outlet.write(frameOf({ type: 'beat', cursor, now: deps.clock.now() }))
    },
    pushSettings(creator, overlay, settings) {
      if (state.is === 'opening') state.pushed.set(nameOf(creator, overlay), settings)
      if (state.is !== 'following' || state.opened.creator !== creator || state.opened.overlay !== overlay) return
      settingsDue = settings
      writeSettings()
    },
    revoke(keyId) {
      if (state.is === 'following' && state.opened.keyId === keyId) close('KEY_REVOKED')
    },
    close,
  }
}
