/** Keeps an element's picture of the control room fresh while somebody can see it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Control, Feature, FeatureName } from '../../shared/control.ts'
import { ask, faultOf, type Fault } from './api.ts'

const EVERY_MS = 2_000
const ANSWER_WITHIN_MS = 8_000
/** One lost answer may be a hiccup; two in a row mean that Fanlight is not there. */
const LOST_AFTER = 2

export class Overview implements ReactiveController {
  control: Control | undefined
  /** Why there is nothing newer: Fanlight is gone, or refuses. */
  fault: Fault | undefined
  /** The server's clock minus this page's, ms. */
  offsetMs = 0

  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #running = false
  #asked = 0

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#running = true
    document.addEventListener('visibilitychange', this.#onVisible)
    void this.refresh()
  }

  hostDisconnected(): void {
    this.#running = false
    document.removeEventListener('visibilitychange', this.#onVisible)
    clearTimeout(this.#timer)
  }

  /** Asks now, and goes on from there. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer)
    const mine = ++this.#asked
    try {
      const control = await ask<Control>('GET', '', undefined, ANSWER_WITHIN_MS)
      // A slow answer to an older question must not undo a newer one.
      if (mine !== this.#asked) return
      this.control = control
      this.offsetMs = control.now - Date.now()
      this.#failures = 0
      this.fault = undefined
    } catch (thrown) {
      if (mine !== this.#asked) return
      this.#failures += 1
      if (this.#failures >= (this.control === undefined ? 1 : LOST_AFTER)) this.fault = faultOf(thrown)
    }
    this.#host.requestUpdate()
    if (this.#running && !document.hidden) this.#timer = setTimeout(() => void this.refresh(), EVERY_MS)
  }

  #onVisible = () => {
    if (document.hidden) clearTimeout(this.#timer)
    else void this.refresh()
  }
}

export const featureOf = (control: Control, name: FeatureName): Feature | undefined =>
  control.features.find((feature) => feature.name === name)

export const isOn = (control: Control, name: FeatureName): boolean => featureOf(control, name)?.state === 'on'
