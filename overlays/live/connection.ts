/**
 * Keeps a page connected to its server for as long as the page lives. Nothing of it is ever shown: while there is no
 * server the page keeps what it has, and tries again.
 */
import type { LiveState } from '../../shared/live-state.ts'
import { NO_HELLO, type SettingsValues } from '../../shared/protocol.ts'
import { createBackoff } from './backoff.ts'
import { followPart, wholeState, type Delivered, type Part, type Reaction, type Saved } from './follower.ts'
import { pageTime } from './page-time.ts'

/** How long a connection may take to open and be welcomed. */
const WELCOME_WITHIN_MS = 10_000
/** A page that was frozen before it could say hello is told 4408: it may come back, but not soon. */
const AFTER_NO_HELLO_MS = 60_000

/** What a socket tells. */
export interface SocketEvents {
  opened(): void
  frame(data: unknown): void
  /** Once, also when it never opened. */
  closed(code: number): void
}

/** What a connection needs of the page around it. */
export interface World {
  /** Opens a socket. After close() it tells nothing more. */
  open(url: string, events: SocketEvents): { send(text: string): void; close(): void }
  /** Epoch ms, never backwards. */
  now(): number
  /** From 0 to 1. */
  random(): number
  /** Runs later; returns how to take it back. */
  after(ms: number, run: () => void): () => void
  /** Calls when the network is back; returns how to stop listening. */
  onOnline(run: () => void): () => void
}

export const browserWorld: World = {
  open(url, events) {
    const deaf = new AbortController()
    const { signal } = deaf
    const socket = new WebSocket(url)
    socket.addEventListener('open', () => events.opened(), { signal })
    socket.addEventListener('message', (message) => events.frame(message.data), { signal })
    // A failed connection also closes, so 'error' is left alone: it would say nothing more.
    socket.addEventListener('close', (close) => events.closed(close.code), { signal })
    return {
      send: (text) => socket.send(text),
      close: () => {
        deaf.abort()
        socket.close()
      },
    }
  },
  now: pageTime,
  random: () => Math.random(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  onOnline: (run) => {
    addEventListener('online', run)
    return () => removeEventListener('online', run)
  },
}

/** Where the server of this page listens. */
export const socketUrl = (at: { readonly protocol: string; readonly host: string }): string =>
  `${at.protocol === 'https:' ? 'wss:' : 'ws:'}//${at.host}/socket`

/** The key in an overlay URL's fragment (`#key=…`), which reaches no server log; '' where there is none. */
export const keyOf = (at: { readonly hash: string }): string => new URLSearchParams(at.hash.slice(1)).get('key') ?? ''

export interface ConnectOptions<State = LiveState> {
  /** See socketUrl(location). */
  readonly url: string
  /** See keyOf(location). */
  readonly key: string
  /** Where the page stood before it was reloaded: it goes on from there. */
  readonly saved?: Saved<State> | undefined
  /**
   * After each step, before onEvents. `why`: 'events', or the state began anew ('start', 'gap'). Also called once the
   * server has confirmed the place of `saved`, so that a reloaded page draws nothing it is not sure of.
   */
  readonly onState?: (state: State, why: 'start' | 'gap' | 'events', saved: Saved<State>) => void
  /** Each event once, in order, with its age. `saved` is the place after them: keep it together with what they did. */
  readonly onEvents?: (events: readonly Delivered[], saved: Saved<State>) => void
  /** At each welcome, and whenever the owner changes something. `overlay`: the id of the one that the key opens. */
  readonly onSettings?: (settings: SettingsValues, overlay: string) => void
  /** At each welcome, before onSettings: where pictures are to be had, if anywhere. */
  readonly onPictures?: (from: string | undefined) => void
  /** The server said not to come back (bad key, key revoked, other version): draw nothing, until a reload. */
  readonly onRefused?: (code: number) => void
  readonly world?: World
}

/** Connects, and connects again, until the returned function is called. */
export const connect = (options: ConnectOptions): (() => void) => connectPart(wholeState, options)

/** The same for a page that keeps a part of the state. */
export function connectPart<State>(part: Part<State>, options: ConnectOptions<State>): () => void {
  const { url, key, world = browserWorld } = options
  const follower = followPart(part, options.saved)
  const backoff = createBackoff(() => world.random())
  let socket: ReturnType<World['open']> | undefined
  let beatMs: number | undefined
  let lastHeard = 0
  let overlay = ''
  let forgetTimer = () => {}

  function open() {
    forgetTimer()
    beatMs = undefined
    const mine = world.open(url, {
      opened: () => mine.send(JSON.stringify(follower.hello(key))),
      frame: heard,
      closed,
    })
    socket = mine
    forgetTimer = world.after(WELCOME_WITHIN_MS, reopen)
  }

  /** Lets go of the socket without waiting for it: a dead one may take minutes to say that it closed. */
  function letGo() {
    forgetTimer()
    socket?.close()
    socket = undefined
  }

  function reopen() {
    letGo()
    forgetTimer = world.after(backoff.next(), open)
  }

  function closed(code: number) {
    letGo()
    if (code === NO_HELLO) forgetTimer = world.after(AFTER_NO_HELLO_MS, open)
    else if (code >= 4400 && code < 4500) stop(code)
    else reopen()
  }

  function heard(data: unknown) {
    lastHeard = world.now()
    const reaction = follower.receive(data, lastHeard)
    if (reaction.is === 'lost') return reopen()
    if (reaction.is === 'welcome') {
      beatMs = reaction.beatMs
      watchBeats()
    }
    // Only a connection that lasted counts as well again, or one that is cut at once would be retried without pause.
    if (reaction.is === 'beat') backoff.reset()
    tell(reaction)
  }

  function tell(reaction: Reaction) {
    if (reaction.is === 'welcome') {
      overlay = reaction.overlay
      options.onPictures?.(reaction.pictures)
    }
    if (reaction.is === 'welcome' || reaction.is === 'settings') return options.onSettings?.(reaction.settings, overlay)
    const { saved } = follower
    if (saved === undefined) return
    if (reaction.is === 'state') options.onState?.(saved.state, reaction.why, saved)
    if (reaction.is !== 'events') return
    options.onState?.(saved.state, 'events', saved)
    if (reaction.events.length > 0) options.onEvents?.(reaction.events, saved)
  }

  /** Any frame shows that the server is there; silence for as long as two beats and a bit means reconnect (B1). */
  function watchBeats() {
    forgetTimer()
    const patienceMs = (beatMs ?? 0) * 2.5
    const leftMs = lastHeard + patienceMs - world.now()
    // A clock that was set forward, or a sleep, makes `leftMs` small: that costs one connection.
    if (leftMs <= 0) reopen()
    else forgetTimer = world.after(Math.min(leftMs, patienceMs), watchBeats)
  }

  const stopListening = world.onOnline(() => {
    if (socket === undefined) open()
  })

  function stop(refusedWith?: number) {
    stopListening()
    letGo()
    if (refusedWith !== undefined) options.onRefused?.(refusedWith)
  }

  open()
  return () => stop()
}
