/** Keeps an element's picture of the server fresh while somebody can see it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { faultOf, type Fault } from './api.ts'

const EVERY_MS = 2_000
/** One lost answer may be a hiccup; two in a row mean that Fanlight is not there. */
const LOST_AFTER = 2

export class KeptFresh<Answer extends object> implements ReactiveController {
  answer: Answer | undefined
  /** Why there is nothing newer than `answer`: Fanlight is gone, or refuses. */
  fault: Fault | undefined
  /** The server's clock minus this page's, ms; 0 where the answer does not tell `now`. */
  offsetMs = 0

  readonly #host: ReactiveControllerHost
  readonly #ask: () => Promise<Answer>
  readonly #everyMs: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #running = false
  #asked = 0

  /** `ask` throws a Fault where there is no answer. */
  constructor(host: ReactiveControllerHost, ask: () => Promise<Answer>, everyMs = EVERY_MS) {
    this.#host = host
    this.#ask = ask
    this.#everyMs = everyMs
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
      const answer = await this.#ask()
      // A slow answer to an older question must not undo a newer one.
      if (mine !== this.#asked) return
      this.answer = answer
      if ('now' in answer && typeof answer.now === 'number') this.offsetMs = answer.now - Date.now()
      this.#failures = 0
      this.fault = undefined
    } catch (thrown) {
      if (mine !== this.#asked) return
      this.#failures += 1
      if (this.#failures >= (this.answer === undefined ? 1 : LOST_AFTER)) this.fault = faultOf(thrown)
    }
    this.#host.requestUpdate()
    if (this.#running && !document.hidden) this.#timer = setTimeout(() => void this.refresh(), this.#everyMs)
  }

  #onVisible = () => {
    if (document.hidden) clearTimeout(this.#timer)
    else void this.refresh()
  }
}
