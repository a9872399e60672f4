/** Connects an overlay's element to the LIVE, while the element is in a page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LiveState } from '../../shared/live-state.ts'
import { readSettings, type OverlayDefinition, type SettingsOf } from '../../shared/settings/field.ts'
import { house, type HouseSettings } from '../../shared/settings/house.ts'
import { followLive, type FollowedLive, type LiveHooks } from './follow-live.ts'
import { wholeState } from './follower.ts'

/** What a page of this kind is told: its own settings and those of the house. */
type Told<Definition extends OverlayDefinition> = SettingsOf<Definition['settings']> & HouseSettings

export class LiveController<Definition extends OverlayDefinition> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #definition: Definition
  readonly #hooks: LiveHooks<LiveState, Told<Definition>>
  #live: FollowedLive | undefined

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    definition: Definition,
    hooks: LiveHooks<LiveState, Told<Definition>>,
  ) {
    this.#host = host
    this.#definition = definition
    this.#hooks = hooks
    host.addController(this)
  }

  /** The overlay's id; see FollowedLive. */
  get id(): string {
    return this.#live?.id ?? ''
  }

  hostConnected(): void {
    const { kind, settings } = this.#definition
    const table = { ...house, ...settings }
    this.#live = followLive(
      this.#host,
      { kind, part: wholeState, readSettings: (values) => readSettings(table, values) as Told<Definition> },
      this.#hooks,
    )
  }

  hostDisconnected(): void {
    this.#live?.stop()
    this.#live = undefined
  }
}
