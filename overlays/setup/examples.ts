/** The made-up LIVE that the page's previews show, each with the settings that its overlay has. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { SettingsValues } from '../../shared/protocol.ts'
import { ask } from '../forms/api.ts'
import { startExampleFeed, type ExampleFeed } from '../forms/example-feed.ts'

export class Examples implements ReactiveController {
  readonly #settings = new Map<string, SettingsValues>()
  #house: SettingsValues = {}
  #feed: ExampleFeed | undefined

  constructor(host: ReactiveControllerHost) {
    host.addController(this)
  }

  hostConnected(): void {
    this.#feed = startExampleFeed(window, (overlay) => ({ ...this.#house, ...this.#settings.get(overlay) }))
  }

  hostDisconnected(): void {
    this.#feed?.stop()
    this.#feed = undefined
  }

  /** Asks how an overlay is set, before its preview is made. Where nobody answers it looks as it comes. */
  async learn(overlay: string): Promise<void> {
    if (this.#settings.has(overlay)) return
    const values = await ask<SettingsValues>('GET', `/api/overlays/${overlay}`).catch(() => undefined)
    if (values !== undefined) this.tell(overlay, values)
  }

  /** An overlay is set like this now. */
  tell(overlay: string, values: SettingsValues): void {
    this.#settings.set(overlay, values)
    this.#feed?.pushSettings(overlay, { ...this.#house, ...values })
  }

  /** What holds for all of them. */
  tellAll(house: SettingsValues): void {
    this.#house = house
    for (const [overlay, values] of this.#settings) this.#feed?.pushSettings(overlay, { ...house, ...values })
  }

  /** An imported file may have changed any of them. */
  forget(): void {
    this.#settings.clear()
  }
}
