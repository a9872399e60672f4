import type { Clock } from '../../server/clock.ts'

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/** A clock that stands still until it is told to move. */
export class FakeClock implements Clock {
  #now: number
  #sleepers: Sleeper[] = []

  constructor(now = 1_760_000_000_000) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  /** How many are asleep. */
  get sleeping(): number {
    return this.#sleepers.length
  }

  /** When the first of them wakes, in ms from now. */
  get nextWakeIn(): number | undefined {
    const times = this.#sleepers.map((sleeper) => sleeper.at - this.#now)
    return times.length === 0 ? undefined : Math.min(...times)
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const leave = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        signal?.removeEventListener('abort', refuse)
      }
      const refuse = () => {
        leave()
        reject(signal?.reason)
      }
      const sleeper: Sleeper = {
        at: this.#now + ms,
        wake: () => {
          leave()
          resolve()
        },
      }
      signal?.addEventListener('abort', refuse)
      this.#sleepers.push(sleeper)
    })
  }

  /** Moves time on, waking sleepers in their order and letting each one's work run before the next. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms
    await this.settle()
    for (;;) {
      const [next] = this.#sleepers.filter((sleeper) => sleeper.at <= until).toSorted((a, b) => a.at - b.at)
      if (next === undefined) break
      this.#now = Math.max(this.#now, next.at)
      next.wake()
      await this.settle()
    }
    this.#now = until
  }

  /** Lets everything run that waits for nothing but the event loop. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
}
