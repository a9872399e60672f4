/** One connection to OBS, kept for ever: it is opened again with backoff until it is told to end. */
import { EventSubscription, OBSWebSocket } from 'obs-websocket-js/json'
import type { Clock } from '../clock.ts'
import type { AppError } from '../errors.ts'
import { readConnectFault, silentServer, type ObsAddress } from './obs-fault.ts'

/** A connected OBS, for asking. */
export type Obs = Pick<OBSWebSocket, 'call'>
/** What a link needs of obs-websocket-js. */
export type ObsSocket = Pick<OBSWebSocket, 'call' | 'connect' | 'disconnect' | 'on'>

export type LinkState =
  | { readonly is: 'unpaired' }
  | { readonly is: 'connecting'; readonly address: ObsAddress }
  | { readonly is: 'connected'; readonly address: ObsAddress; readonly obs: Obs }
  | {
      readonly is: 'trouble'
      readonly address: ObsAddress
      readonly fault: AppError
      readonly retryAt: number
    }

export interface ObsLinkDeps {
  readonly clock: Clock
  readonly openSocket?: () => ObsSocket
  /** A socket that will be connected next, to listen on. */
  readonly onSocket: (socket: ObsSocket) => void
  /** Connected. Its failure is the caller's to log; the link stays. */
  readonly onUp: (obs: Obs) => unknown
  readonly onDown: () => void
}

export interface ObsLink {
  readonly state: LinkState
  /** Connects, or throws an AppError and leaves what there was; then keeps it connected. */
  pair(address: ObsAddress): Promise<void>
  /** Keeps an address connected that was paired before. */
  keep(address: ObsAddress): void
  /** Lets go of OBS. */
  end(): Promise<void>
}

/** OBS is often opened after Fanlight, and then wants its sources at once; asking a closed port costs nothing. */
const WAITS_MS = [500, 1_000, 2_000, 3_000, 5_000] as const
/** A password does not become right by itself, and each wrong one may pop up a notice in OBS. */
const AFTER_WRONG_PASSWORD_MS = 60_000
const CONNECT_WITHIN_MS = 5_000

const EVENTS =
  EventSubscription.General |
  EventSubscription.Config |
  EventSubscription.Scenes |
  EventSubscription.Inputs |
  EventSubscription.SceneItems

/** A call that OBS had not answered when it went away would wait for ever: obs-websocket-js forgets it. */
function answering(socket: ObsSocket, ended: Promise<void>): Obs {
  const waiting = new Set<(reason: Error) => void>()
  void ended.then(() => waiting.forEach((refuse) => refuse(new Error('OBS went away'))))
  return {
    call: (type, data) =>
      new Promise((resolve, reject) => {
        waiting.add(reject)
        void socket
          .call(type, data)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      }),
  }
}

/** Not waited for: to a server that is gone it never ends. */
const letGo = (socket: ObsSocket) => void socket.disconnect()

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

export function createObsLink(deps: ObsLinkDeps): ObsLink {
  const { clock, openSocket = () => new OBSWebSocket() } = deps
  let state: LinkState = { is: 'unpaired' }
  let stop = new AbortController()
  let running: Promise<void> = Promise.resolve()

  /** Connects or throws an AppError. `closed` resolves when the connection ends again. */
  async function open(address: ObsAddress, signal: AbortSignal) {
    const socket = openSocket()
    const closed = new Promise<void>((resolve) => socket.on('ConnectionClosed', () => resolve()))
    deps.onSocket(socket)
    const host = address.host.includes(':') ? `[${address.host.replace(/^\[|\]$/g, '')}]` : address.host
    const patience = new AbortController()
    const giveUp = clock.sleep(CONNECT_WITHIN_MS, AbortSignal.any([signal, patience.signal])).then(() => {
      throw silentServer(address)
    })
    try {
      const connecting = socket.connect(`ws://${host}:${address.port}`, address.password, {
        rpcVersion: 1,
        eventSubscriptions: EVENTS,
      })
      await Promise.race([connecting, giveUp])
      return { socket, closed }
    } catch (thrown) {
      letGo(socket)
      throw readConnectFault(thrown, address)
    } finally {
      patience.abort()
      giveUp.catch(() => undefined) // whoever lost the race is of no interest
    }
  }

  type Opened = Awaited<ReturnType<typeof open>>

  /** `opened`: a connection that stands already, to begin with. */
  async function run(address: ObsAddress, signal: AbortSignal, opened?: Opened): Promise<void> {
    let failures = 0
    let standing = opened
    while (!signal.aborted) {
      try {
        const { socket, closed } = standing ?? (await open(address, signal))
        standing = undefined
        failures = 0
        const ended = Promise.race([closed, aborted(signal)])
        const obs = answering(socket, ended)
        state = { is: 'connected', address, obs }
        deps.onUp(obs)
        await ended
        letGo(socket)
        deps.onDown()
        if (!signal.aborted) state = { is: 'connecting', address }
      } catch (thrown) {
        if (signal.aborted) return
        const fault = readConnectFault(thrown, address)
        const waitMs = fault.code === 'OBS_WRONG_PASSWORD' ? AFTER_WRONG_PASSWORD_MS : (WAITS_MS[failures] ?? 5_000)
        failures += 1
        state = { is: 'trouble', address, fault, retryAt: clock.now() + waitMs }
        await clock.sleep(waitMs, signal).catch(() => undefined) // the end of this link
      }
    }
  }

  async function end(): Promise<void> {
    stop.abort(new Error('the link to OBS ends'))
    await running
    state = { is: 'unpaired' }
  }

  function keep(address: ObsAddress, opened?: Opened): void {
    stop.abort(new Error('another link to OBS begins'))
    stop = new AbortController()
    state = { is: 'connecting', address }
    running = run(address, stop.signal, opened)
  }

  return {
    get state() {
      return state
    },
    async pair(address) {
      const opened = await open(address, new AbortController().signal)
      await end()
      keep(address, opened)
    },
    keep: (address) => keep(address),
    end,
  }
}
