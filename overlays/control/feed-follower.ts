/**
 * Follows the LIVE for an element: one request waits at the server until there is news. The control page needs no
 * overlay key for it; what lets it in is that it is open on Fanlight's own computer.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Feed } from '../../shared/control.ts'
import { faultOf, type Fault } from '../forms/api.ts'
import { ask } from './api.ts'
import { addEvents, type FeedLine } from './feed-lines.ts'

const WAIT_S = 20
const ANSWER_WITHIN_MS = (WAIT_S + 10) * 1_000
const MOST = 200
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 8_000

export class FeedFollower implements ReactiveController {
  /** Oldest first. */
  lines: readonly FeedLine[] = []
  fault: Fault | undefined
  /** The first answer was there. */
  ready = false

  readonly #host: ReactiveControllerHost
  #cursor: string | undefined
  /** Of the run under way: one that was stopped has nothing more to say, and leaves no question open. */
  #stop = new AbortController()
  #pauseMs = FIRST_PAUSE_MS

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible)
    this.#onVisible()
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible)
    this.#stop.abort()
  }

  /** Nobody looks at a hidden dock; where it left off is remembered. */
  #onVisible = () => {
    this.#stop.abort()
    if (document.hidden) return
    this.#stop = new AbortController()
    void this.#follow(this.#stop.signal)
  }

  async #follow(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      try {
        const feed = await ask<Feed>('GET', this.#path(), undefined, { withinMs: ANSWER_WITHIN_MS, until })
        if (until.aborted) return
        this.#take(feed)
      } catch (thrown) {
        if (until.aborted) return
        this.fault = faultOf(thrown)
        this.#host.requestUpdate()
        await new Promise((resolve) => setTimeout(resolve, this.#pauseMs))
        this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS)
      }
    }
  }

  #path() {
    return this.#cursor === undefined
      ? `/feed?most=${MOST}`
      : `/feed?after=${encodeURIComponent(this.#cursor)}&most=${MOST}&wait=${WAIT_S}`
  }

  #take({ cursor, gap, events }: Feed) {
    this.lines = addEvents(gap ? [] : this.lines, events)
    this.#cursor = cursor
    this.ready = true
    this.fault = undefined
    this.#pauseMs = FIRST_PAUSE_MS
    this.#host.requestUpdate()
  }
}
