/** Keeps an element's picture of OBS fresh while somebody can see it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ObsStatus } from '../../shared/obs.ts'
import { ask } from './api.ts'

const EVERY_MS = 2_000

export class ObsFeed implements ReactiveController {
  status: ObsStatus | undefined
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined
  #running = false

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

  async refresh(): Promise<void> {
    clearTimeout(this.#timer)
    try {
      this.status = await ask<ObsStatus>('GET', '/api/obs')
      this.#host.requestUpdate()
    } catch {
      // The page itself says that Fanlight is not there.
    }
    clearTimeout(this.#timer)
    if (this.#running && !document.hidden) this.#timer = setTimeout(() => void this.refresh(), EVERY_MS)
  }

  #onVisible = () => {
    if (!document.hidden) void this.refresh()
  }
}
