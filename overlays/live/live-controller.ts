/** Connects an overlay's element to the LIVE, while the element is in a page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LiveState } from '../../shared/live-state.ts'
import { CLOSE, type SettingsValues } from '../../shared/protocol.ts'
import { overlays, readSettings, type OverlayName, type OverlaySettings } from '../../shared/settings.ts'
import { connect, keyOf, socketUrl } from './connection.ts'
import type { Delivered, Saved } from './follower.ts'
import { answerLoader } from './in-loader.ts'

export interface LiveHooks<Name extends OverlayName> {
  /** At each welcome, which shows that the key is good, and at each change by the owner. */
  readonly onSettings: (settings: OverlaySettings<Name>) => void
  /** As ConnectOptions.onState of connection.ts. */
  readonly onState?: (state: LiveState, why: 'start' | 'gap' | 'events', saved: Saved) => void
  readonly onEvents?: (events: readonly Delivered[], saved: Saved) => void
  /** The key is no longer good: nothing may stay on screen. */
  readonly onRefused: () => void
  readonly saved?: Saved | undefined
}

/** For whoever opens the page's developer tools; the stream shows nothing. */
const REFUSALS: Readonly<Record<number, string>> = {
  [CLOSE.BAD_KEY]: "this address has no key that works. Copy the overlay's address from the setup page again.",
  [CLOSE.KEY_REVOKED]: "this address's key was replaced. Copy the overlay's new address from the setup page.",
  [CLOSE.UNKNOWN_VERSION]: 'this page is of another version than the server. Refresh the browser source.',
}

export class LiveController<Name extends OverlayName> implements ReactiveController {
  readonly #name: Name
  readonly #hooks: LiveHooks<Name>
  readonly #at: Location
  #stop = () => {}
  #stopAnswering = () => {}

  constructor(host: ReactiveControllerHost, name: Name, hooks: LiveHooks<Name>, at: Location = location) {
    this.#name = name
    this.#hooks = hooks
    this.#at = at
    host.addController(this)
  }

  hostConnected(): void {
    this.#stopAnswering = answerLoader(window)
    const key = keyOf(this.#at)
    if (key === '') {
      this.#say("this address has no key. Copy the overlay's address from the setup page.")
      return
    }
    const { onState, onEvents, onRefused, saved } = this.#hooks
    this.#stop = connect({
      url: socketUrl(this.#at),
      key,
      saved,
      onSettings: (values) => this.#hooks.onSettings(this.#read(values)),
      ...(onState === undefined ? {} : { onState }),
      ...(onEvents === undefined ? {} : { onEvents }),
      onRefused: (code) => {
        this.#say(REFUSALS[code] ?? `the server refused this page (${code}). Refresh the browser source.`)
        onRefused()
      },
    })
  }

  hostDisconnected(): void {
    this.#stopAnswering()
    this.#stop()
    this.#stop = () => {}
  }

  #read(values: SettingsValues): OverlaySettings<Name> {
    return readSettings(overlays[this.#name].settings, values) as OverlaySettings<Name>
  }

  #say(what: string): void {
    console.info(`Fanlight ${this.#name}: ${what}`)
  }
}
