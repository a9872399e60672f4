/** What became of what somebody clicked: an element's actions, each pending, done or refused, under a name of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { announce, askAgain } from '../forms/announce.ts'
import { faultOf, type Fault } from '../forms/api.ts'

export type Outcome =
  | { readonly is: 'pending'; readonly text: string }
  | { readonly is: 'done'; readonly text: string; readonly undo?: () => void }
  | { readonly is: 'refused'; readonly fault: Fault }

interface Words {
  readonly pending: string
  readonly done: string
  /** Takes it back; shown as a button beside `done`. */
  readonly undo?: () => void
}

export class Doing implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget
  readonly #outcomes = new Map<string, Outcome>()

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    // Nothing to start: it only keeps what its element did.
  }

  of(name: string): Outcome | undefined {
    return this.#outcomes.get(name)
  }

  /** Whether something is under way; of that name, or at all. */
  busy(name?: string): boolean {
    if (name !== undefined) return this.#outcomes.get(name)?.is === 'pending'
    return [...this.#outcomes.values()].some(({ is }) => is === 'pending')
  }

  forget(name?: string): void {
    if (name === undefined) this.#outcomes.clear()
    else this.#outcomes.delete(name)
    this.#host.requestUpdate()
  }

  /** Does it, unless it is being done already. Resolves to the answer, or undefined where it was refused. */
  async run<Answer>(name: string, words: Words, work: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.busy(name)) return undefined
    this.#note(name, { is: 'pending', text: words.pending })
    try {
      const answer = await work()
      this.#note(name, { is: 'done', text: words.done, ...(words.undo === undefined ? {} : { undo: words.undo }) })
      announce(this.#host, words.done)
      return answer
    } catch (thrown) {
      const fault = faultOf(thrown)
      this.#note(name, { is: 'refused', fault })
      announce(this.#host, fault.message)
      return undefined
    } finally {
      // Refused or not, what the server knows may have changed: a lock, a count, the list of actions.
      askAgain(this.#host)
    }
  }

  #note(name: string, outcome: Outcome) {
    this.#outcomes.set(name, outcome)
    this.#host.requestUpdate()
  }
}
