/** Something an element shows that has to be fetched first: loading, there, or refused. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { faultOf, type Fault, type Method } from '../forms/api.ts'
import { ask } from './api.ts'

export class Loaded<Answer> implements ReactiveController {
  answer: Answer | undefined
  fault: Fault | undefined
  busy = false
  readonly #host: ReactiveControllerHost
  #asked = 0

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    // An answer that comes later is nobody's.
    this.#asked += 1
    this.busy = false
  }

  /** Asks. What is there stays until the answer is; a slow answer to an older question is dropped. */
  async load(path: string, method: Method = 'GET'): Promise<Answer | undefined> {
    const mine = ++this.#asked
    this.busy = true
    this.#host.requestUpdate()
    try {
      const answer = await ask<Answer>(method, path)
      if (mine !== this.#asked) return undefined
      this.answer = answer
      this.fault = undefined
      return answer
    } catch (thrown) {
      if (mine === this.#asked) this.fault = faultOf(thrown)
      return undefined
    } finally {
      if (mine === this.#asked) this.busy = false
      this.#host.requestUpdate()
    }
  }

  /** Takes in an answer that came another way. */
  take(answer: Answer): void {
    this.#asked += 1
    this.busy = false
    this.answer = answer
    this.fault = undefined
    this.#host.requestUpdate()
  }
}
