/** Keeps an element's picture of the server fresh while somebody can see it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Status } from '../../shared/status.ts'
import { ask } from './api.ts'

const EVERY_MS = 2_000
/** One lost answer may be a hiccup; two in a row mean that Fanlight is not there. */
const LOST_AFTER = 2

export class StatusFeed implements ReactiveController {
  status: Status | undefined
  /** Nothing answers. What is in `status` is what was last known. */
  lost = false
  /** The server's clock minus this page's, ms. */
  clockOffsetMs = 0

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
      const status = await ask<Status>('GET', '/api/status')
      // A slow answer to an older question must not undo a newer one.
      if (mine !== this.#asked) return
      this.status = status
      this.clockOffsetMs = status.now - Date.now()
      this.#failures = 0
    } catch {
      // Which way it failed makes no difference to a streamer: Fanlight does not answer.
      if (mine !== this.#asked) return
      this.#failures += 1
    }
    this.lost = this.#failures >= (this.status === undefined ? 1 : LOST_AFTER)
    this.#host.requestUpdate()
    if (this.#running && !document.hidden) this.#timer = setTimeout(() => void this.refresh(), EVERY_MS)
  }

  #onVisible = () => {
    if (document.hidden) clearTimeout(this.#timer)
    else void this.refresh()
  }
}
