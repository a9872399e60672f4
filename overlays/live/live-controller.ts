/** Connects an overlay's element to the LIVE, while the element is in a page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LiveState } from '../../shared/live-state.ts'
import { CLOSE, type SettingsValues } from '../../shared/protocol.ts'
import { readSettings, type OverlayDefinition, type SettingsOf } from '../../shared/settings/field.ts'
import { house, type HouseSettings } from '../../shared/settings/house.ts'
import { browserWorld, connect, keyOf, socketUrl } from './connection.ts'
import { exampleWorld, isExample } from './example-world.ts'
import type { Delivered, Saved } from './follower.ts'
import { answerLoader } from './in-loader.ts'

/** What a page of this kind is told: its own settings and those of the house. */
type Told<Definition extends OverlayDefinition> = SettingsOf<Definition['settings']> & HouseSettings

export interface LiveHooks<Definition extends OverlayDefinition> {
  /** At each welcome, which shows that the key is good, and at each change by the owner. */
  readonly onSettings: (settings: Told<Definition>) => void
  /** As ConnectOptions.onState of connection.ts. */
  readonly onState?: (state: LiveState, why: 'start' | 'gap' | 'events', saved: Saved) => void
  readonly onEvents?: (events: readonly Delivered[], saved: Saved) => void
  /** The key is no longer good: nothing may stay on screen. */
  readonly onRefused: () => void
  readonly saved?: Saved | undefined
}

/** Whoever draws a picture asks there (overlays/parts/picture-address.ts). */
function markPictures(page: HTMLElement, from: string | undefined): void {
  if (from === undefined) delete page.dataset['pictures']
  else page.dataset['pictures'] = from
}

/** For whoever opens the page's developer tools; the stream shows nothing. */
const REFUSALS: Readonly<Record<number, string>> = {
  [CLOSE.BAD_KEY]: "this address has no key that works. Copy the overlay's address from the setup page again.",
  [CLOSE.KEY_REVOKED]: "this address's key was replaced. Copy the overlay's new address from the setup page.",
  [CLOSE.UNKNOWN_VERSION]: 'this page is of another version than the server. Refresh the browser source.',
}

export class LiveController<Definition extends OverlayDefinition> implements ReactiveController {
  /** The overlay's id, as its key told it: the things of the show name it. '' before the first welcome. */
  id = ''
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #definition: Definition
  readonly #hooks: LiveHooks<Definition>
  readonly #at: Location
  #stop = () => {}
  #stopAnswering = () => {}

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    definition: Definition,
    hooks: LiveHooks<Definition>,
    at: Location = location,
  ) {
    this.#host = host
    this.#definition = definition
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
      world: isExample(this.#at) ? exampleWorld() : browserWorld,
      key,
      saved,
      onPictures: (from) => markPictures(document.documentElement, from),
      onSettings: (values, id) => {
        this.id = id
        this.#hooks.onSettings(this.#read(values))
      },
      onState: (state, why, place) => {
        // The streamer's panic button: whatever this overlay is, nothing of it may be seen.
        this.#host.toggleAttribute('blank', state.show.stage.blank)
        onState?.(state, why, place)
      },
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

  #read(values: SettingsValues): Told<Definition> {
    return readSettings({ ...house, ...this.#definition.settings }, values) as Told<Definition>
  }

  #say(what: string): void {
    console.info(`Fanlight ${this.#definition.kind}: ${what}`)
  }
}
