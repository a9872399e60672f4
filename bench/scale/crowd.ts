/** Those who listen and those who are listened to: overlays that count what comes, and LIVEs in which something is said. */
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { post } from '../../test/support/processes.ts'

export interface Crowd {
  /** Opens so many sockets more; resolves once they are open. */
  grow(more: number): Promise<void>
  /** What came since the last time it was asked: how many events, and the delay of each frame since TikTok, ms, sorted. */
  take(): { readonly heard: number; readonly delays: readonly number[] }
  close(): void
}

/** Sockets of these keys, in turn. */
export function createCrowd(url: string, keys: readonly string[]): Crowd {
  const open: WebSocket[] = []
  let heard = 0
  let delays: number[] = []

  function hear(data: Buffer): void {
    // Read by eye: parsing each would cost the computer more than sending it did.
    const text = data.toString()
    if (!text.startsWith('{"type":"events"')) return
    const said = text.match(/said at (\d+)/g) ?? []
    heard += said.length
    const at = Number(said.at(-1)?.slice(8))
    if (at > 0) delays.push(Date.now() - at)
  }

  return {
    async grow(more) {
      for (let left = more; left > 0; left--) {
        const socket = new WebSocket(`${url.replace('http', 'ws')}/socket`)
        const key = keys[open.length % keys.length]
        open.push(socket)
        socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', v: 1, key })))
        socket.on('message', hear)
        await new Promise((resolve) => socket.once('open', resolve))
      }
    },
    take() {
      const taken = { heard, delays: delays.toSorted((a, b) => a - b) }
      heard = 0
      delays = []
      return taken
    },
    close: () => open.forEach((socket) => socket.terminate()),
  }
}

const EVENTS_AT_ONCE = 5

/** Lines in one LIVE after the other, `rate` a second in all; returns how to stop. */
export function talk(livesUrl: string, handles: readonly string[], rate: number): () => Promise<void> {
  const ending = new AbortController()
  const everyMs = (1_000 * EVENTS_AT_ONCE) / rate
  const talking = (async () => {
    let turn = 0
    for (let next = Date.now() + everyMs; !ending.signal.aborted; next += everyMs) {
      const lines = Array.from({ length: EVENTS_AT_ONCE }, () => ({ type: 'chat', text: `said at ${Date.now()}` }))
      await post(`${livesUrl}/simulator/of/${handles[turn++ % handles.length]}/say`, lines)
      await pause(Math.max(0, next - Date.now()))
    }
  })()
  return async () => {
    ending.abort()
    await talking
  }
}
