import type { SocketEvents, World } from '../../overlays/live/connection.ts'

export interface FakeSocket {
  readonly url: string
  readonly events: SocketEvents
  readonly sent: string[]
  closed: boolean
}

/** A page whose time, chance and network are in the test's hands. Sockets never open by themselves. */
export class FakeWorld implements World {
  readonly sockets: FakeSocket[] = []
  time = 1_000_000
  #timers: { readonly at: number; readonly run: () => void }[] = []
  #online = new Set<() => void>()

  open(url: string, events: SocketEvents) {
    const socket: FakeSocket = { url, events, sent: [], closed: false }
    this.sockets.push(socket)
    return {
      send: (text: string) => void socket.sent.push(text),
      close: () => {
        socket.closed = true
      },
    }
  }

  now() {
    return this.time
  }

  random() {
    return 1
  }

  after(ms: number, run: () => void) {
    const timer = { at: this.time + ms, run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  onOnline(run: () => void) {
    this.#online.add(run)
    return () => this.#online.delete(run)
  }

  goOnline() {
    for (const run of this.#online) run()
  }

  /** Timers and listeners that are left. */
  get left() {
    return this.#timers.length + this.#online.size
  }

  advance(ms: number) {
    const until = this.time + ms
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)
      if (next === undefined) break
      this.#timers = this.#timers.filter((other) => other !== next)
      this.time = Math.max(this.time, next.at)
      next.run()
    }
    this.time = until
  }

  /** Moves time on until the page opens another socket; returns how long that took, in ms. */
  awaitSocket(): number {
    const [began, count] = [this.time, this.sockets.length]
    while (this.sockets.length === count) {
      if (this.#timers.length === 0) throw new Error('nothing will ever open a socket')
      this.advance(Math.min(...this.#timers.map(({ at }) => at)) - this.time)
    }
    return this.time - began
  }

  get last(): FakeSocket {
    const socket = this.sockets.at(-1)
    if (socket === undefined) throw new Error('no socket was opened')
    return socket
  }
}
