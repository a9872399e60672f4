/** Asks the server for the dock's few words, every two seconds while somebody can see them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { DockStatus } from '../../shared/obs.ts'

const EVERY_MS = 2_000
const ANSWER_WITHIN_MS = 5_000
/** One lost answer may be a hiccup. */
const LOST_AFTER = 2

/** The dock's key, which only other machines need: it stays in the fragment and goes out as a header. */
const keyOf = (at: Location) => new URLSearchParams(at.hash.slice(1)).get('key')

export class DockFeed implements ReactiveController {
  status: DockStatus | undefined
  lost = false
  /** Why the server will not tell, in its words. */
  refused: string | undefined
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible)
    void this.#ask()
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible)
    clearTimeout(this.#timer)
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer)
    const giveUp = new AbortController()
    const patience = setTimeout(() => giveUp.abort(), ANSWER_WITHIN_MS)
    const key = keyOf(location)
    try {
      const answer = await fetch('/api/dock', {
        signal: giveUp.signal,
        cache: 'no-store',
        headers: key === null ? {} : { 'x-fanlight-key': key },
      })
      const content: unknown = await answer.json()
      this.#failures = 0
      if (answer.ok) {
        this.status = content as DockStatus
        this.refused = undefined
      } else {
        this.refused = (content as { readonly error?: { readonly text?: string } }).error?.text ?? 'Fanlight refused.'
      }
    } catch {
      // Not there, or not Fanlight: either way nobody tells anything.
      this.#failures += 1
    } finally {
      clearTimeout(patience)
    }
    this.lost = this.#failures >= (this.status === undefined ? 1 : LOST_AFTER)
    this.#host.requestUpdate()
    clearTimeout(this.#timer)
    if (!document.hidden) this.#timer = setTimeout(() => void this.#ask(), EVERY_MS)
  }

  #onVisible = () => {
    if (!document.hidden) void this.#ask()
  }
}
