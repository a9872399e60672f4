/** An overlay as docs/protocol.md tells how to write one, that keeps books on what it was told. */
import { WebSocket } from 'ws'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, type LiveState } from '../../shared/live-state.ts'
import { NO_HELLO, type Cursor, type ServerFrame } from '../../shared/protocol.ts'
import { createCompany, type Company } from './company.ts'
import { createHeard } from './heard.ts'

export interface ChaosFollower {
  readonly name: string
  readonly cursor: Cursor | undefined
  readonly state: LiveState
  /** Ids that came twice. */
  readonly doubled: readonly string[]
  /** Frames whose `after` was not our place: a hole (F1), or a beat of another place (B2). */
  readonly holes: number
  readonly gaps: number
  readonly refusals: readonly number[]
  /** When each event came, epoch ms, by its id. */
  heardAt(id: string): number | undefined
  /** When it last began anew, epoch ms: what happened before is in its state only. */
  readonly begunAt: number
  /** Cuts the connection as a cable would, or stops reading for a while. */
  cut(): void
  stall(ms: number): void
  /** Forgets everything, as a page that was loaded anew without its memory. */
  reload(): void
  close(): void
}

/** What an overlay does after NO_HELLO, sooner. */
const AFTER_NO_HELLO_MS = 5_000

/** `company` may be shared by followers of one LIVE. */
export function follow(
  name: string,
  url: string,
  key: string,
  random: () => number,
  company: Company = createCompany(),
): ChaosFollower {
  let socket: WebSocket | undefined
  let cursor: Cursor | undefined
  let state: LiveState = emptyState
  let tries = 0
  let holes = 0
  let gaps = 0
  let ended = false
  let begunAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  const heard = createHeard(company.numbers)
  const doubled: string[] = []
  const refusals: number[] = []

  function reconnect() {
    clearTimeout(silence)
    clearTimeout(timer)
    socket?.removeAllListeners()
    socket?.on('error', () => undefined) // R2: nothing of the old connection counts any more
    socket?.terminate()
    // C2, quicker than an overlay would: a run has little time.
    if (!ended) timer = setTimeout(open, Math.min(50 * 2 ** tries++, 1_000) * (0.5 + random() / 2))
  }

  function note(event: LiveEvent) {
    if (heard.at(event.id) !== undefined) doubled.push(event.id)
    heard.note(event.id, Date.now())
  }

  function hear(frame: ServerFrame, beatMs: number): number {
    if (frame.type === 'welcome') return frame.beatMs
    if (frame.type === 'snapshot') {
      cursor = frame.cursor
      state = frame.state
      begunAt = Date.now()
      if (frame.why === 'gap') gaps++
    } else if (frame.type === 'events') {
      if (frame.after !== cursor) {
        holes++
        reconnect()
        return beatMs
      }
      cursor = frame.cursor
      frame.events.forEach(note)
      state = company.add(state, frame.events, frame.cursor)
      tries = 0
    } else if (frame.type === 'beat' && frame.cursor !== cursor) {
      holes++
      reconnect()
    }
    return beatMs
  }

  function open() {
    let beatMs = 10_000
    const mine = new WebSocket(url)
    socket = mine
    mine.on('open', () => mine.send(JSON.stringify({ type: 'hello', v: 1, key, after: cursor })))
    mine.on('error', () => undefined) // the close that follows is acted on
    mine.on('close', (code) => {
      if (code < 4400 || code > 4499) reconnect()
      else if (code === NO_HELLO) timer = setTimeout(open, AFTER_NO_HELLO_MS)
      else refusals.push(code)
    })
    mine.on('message', (data) => {
      beatMs = hear(company.read(String(data)), beatMs)
      if (socket !== mine) return
      clearTimeout(silence)
      silence = setTimeout(reconnect, beatMs * 2.5)
    })
  }

  open()
  return {
    name,
    get cursor() {
      return cursor
    },
    get state() {
      return state
    },
    doubled,
    get holes() {
      return holes
    },
    get gaps() {
      return gaps
    },
    refusals,
    get begunAt() {
      return begunAt
    },
    heardAt: heard.at,
    cut: reconnect,
    stall(ms) {
      const stalled = socket
      stalled?.pause()
      setTimeout(() => stalled?.resume(), ms)
    },
    reload() {
      cursor = undefined
      state = emptyState
      heard.forget()
      reconnect()
    },
    close() {
      ended = true
      reconnect()
      clearTimeout(timer)
    },
  }
}
