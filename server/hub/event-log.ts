import type { Cursor } from '../../shared/protocol.ts'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Placed } from '../backplane/backplane.ts'
import type { Clock } from '../clock.ts'
import { createFlushRule } from './flush-rule.ts'
import { createHappened } from './happened.ts'
import { makePages, restOf, type Entry, type Page } from './page.ts'

/** How much of the past can be read again. Whoever is further behind begins anew with a snapshot. */
export interface Window {
  readonly events: number
  readonly bytes: number
  /** Of events' text in one page. */
  readonly pageBytes: number
}

export const USUAL_WINDOW: Window = { events: 20_000, bytes: 16 * 1024 * 1024, pageBytes: 64 * 1024 }

/** Pages that may wait to be forgotten. */
const FORGOTTEN_AT_ONCE = 64

/** The state at a place; the same object for as long as the log has not moved on. */
export interface Snapshot {
  readonly seq: number
  readonly state: LiveState
}

/** Recent events in order, and what all events add up to. A place is the number of the last event that was read. */
export interface EventLog {
  /** Changes when everything is forgotten: places of another epoch mean nothing. */
  readonly epoch: string
  /** The place after the newest event. */
  readonly head: number
  /** What comes next in the order; `placed` begins where the log ends. */
  append(placed: readonly Placed[]): void
  snapshot(): Snapshot
  /** The page after a place, the same object for all who stand there; 'nothing' yet, or 'gone' from the window. */
  read(place: number): Page | 'nothing' | 'gone'
  /** The newest events, oldest first: so many, or all there ever were. Undefined where some of them left the window. */
  newest(most: number): readonly LiveEvent[] | undefined
  /** Calls, at once and for everybody in the same turn, when there is something to read. Returns how to stop. */
  watch(call: () => void): () => void
  /** A place as clients keep it. */
  cursor(place: number): Cursor
  /** The place a client names; undefined where it is none of this log, or one that is no longer kept. */
  place(cursor: unknown): number | undefined
  /** The place a client names, where it is one of this log that is not here yet. */
  beyond(cursor: unknown): number | undefined
  /** Forgets everything and goes on in another epoch, from there if it does not begin empty; those who watch are told. */
  beginAnew(epoch: string, from?: { readonly checkpoint: Snapshot; readonly recent: readonly Placed[] }): void
  close(): void
}

export interface EventLogOptions {
  readonly epoch: string
  readonly clock: Clock
  /** What came before `recent` ends, or anywhere within it. */
  readonly checkpoint: Snapshot
  /** The newest events, of which the window is filled; those after the checkpoint are folded. */
  readonly recent: readonly Placed[]
  readonly window?: Window | undefined
}

export function createEventLog({
  clock,
  checkpoint,
  recent,
  window = USUAL_WINDOW,
  ...from
}: EventLogOptions): EventLog {
  let epoch = from.epoch
  let { state } = checkpoint
  let head = checkpoint.seq
  /** Sealed, oldest first, without a gap between them. */
  let pages: Page[] = []
  /** Where in `pages` the window begins; those before it are forgotten now and then. */
  let oldest = 0
  let kept = { events: 0, bytes: 0 }
  /** Appended, but not yet in a page. */
  let unsealed: Entry[] = []
  let happened = createHappened()
  let snapshot: Snapshot | undefined
  const watchers = new Set<() => void>()
  const closed = new AbortController()

  const askFlush = createFlushRule(
    clock,
    () => {
      seal()
      for (const call of watchers) call()
    },
    closed.signal,
  )

  /** Everyone who reads, reads up to the end, and so all stand at the end of a page and can be served the next alike. */
  function seal() {
    if (unsealed.length === 0) return
    for (const page of makePages(unsealed, window.pageBytes)) {
      pages.push(page)
      kept = { events: kept.events + page.texts.length, bytes: kept.bytes + page.bytes }
    }
    unsealed = []
    forgetOldest()
  }

  function forgetOldest() {
    while (oldest < pages.length - 1 && (kept.events > window.events || kept.bytes > window.bytes)) {
      const page = pages[oldest]
      if (page === undefined) break
      kept = { events: kept.events - page.texts.length, bytes: kept.bytes - page.bytes }
      oldest++
    }
    // Not at every flush: a copy of thousands of places, 200 times a second, is a lot of garbage.
    if (oldest <= FORGOTTEN_AT_ONCE) return
    pages = pages.slice(oldest)
    oldest = 0
  }

  /** One batch: its events arrived together. */
  function take(batch: readonly Placed[]) {
    const [first] = batch
    if (first === undefined) return
    const when = happened.tell(
      first.arrived,
      batch.map((placed) => placed.event),
    )
    batch.forEach(({ seq, json, event }, index) => {
      unsealed.push({ seq, json, when: when[index] ?? first.arrived })
      if (seq <= head) return
      head = seq
      state = reduce(state, event)
    })
  }

  function append(placed: readonly Placed[]) {
    for (const batch of batchesOf(placed)) take(batch)
    snapshot = undefined
  }

  function pageAfter(place: number): Page | undefined {
    const newest = pages.at(-1)
    if (newest?.after === place) return newest
    let low = oldest
    let high = pages.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pages[middle]?.last ?? 0) > place) high = middle
      else low = middle + 1
    }
    return pages[low]
  }

  const oldestPlace = () => pages[oldest]?.after ?? head

  append(recent)
  seal()

  /** The number in a cursor of this epoch. */
  function read(cursor: unknown): number | undefined {
    if (typeof cursor !== 'string' || !cursor.startsWith(`${epoch}.`)) return undefined
    const digits = cursor.slice(epoch.length + 1)
    // Only as cursor() writes it: another spelling of the same number would not be equal to ours (H3).
    return /^(0|[1-9]\d{0,14})$/.test(digits) ? Number(digits) : undefined
  }

  return {
    get epoch() {
      return epoch
    },
    get head() {
      return head
    },
    append(placed) {
      append(placed)
      if (unsealed.length > 0) askFlush()
    },
    snapshot() {
      seal()
      snapshot ??= { seq: head, state }
      return snapshot
    },
    read(place) {
      seal()
      if (place >= head) return 'nothing'
      if (place < oldestPlace()) return 'gone'
      const page = pageAfter(place)
      if (page === undefined) return 'gone'
      return page.after === place ? page : restOf(page, place)
    },
    newest(most) {
      seal()
      const texts: string[] = []
      for (let at = pages.length - 1; at >= oldest && texts.length < most; at--) {
        texts.push(...(pages[at]?.texts ?? []).toReversed())
      }
      if (texts.length < most && oldestPlace() > 0) return undefined
      const found = texts.slice(0, most).toReversed()
      return found.map((text) => JSON.parse(text) as LiveEvent)
    },
    watch(call) {
      watchers.add(call)
      return () => watchers.delete(call)
    },
    cursor: (place) => `${epoch}.${place}` as Cursor,
    place(cursor) {
      const place = read(cursor)
      seal()
      return place !== undefined && place >= oldestPlace() && place <= head ? place : undefined
    },
    beyond(cursor) {
      const place = read(cursor)
      return place !== undefined && place > head ? place : undefined
    },
    beginAnew(next, { checkpoint: anew, recent: newest } = { checkpoint: { seq: 0, state: emptyState }, recent: [] }) {
      epoch = next
      state = anew.state
      head = anew.seq
      pages = []
      oldest = 0
      kept = { events: 0, bytes: 0 }
      unsealed = []
      happened = createHappened()
      append(newest)
      seal()
      askFlush()
    },
    close: () => closed.abort(),
  }
}

/** What arrived at one time is one batch, or several that are as good as one. */
function batchesOf(placed: readonly Placed[]): Placed[][] {
  const batches: Placed[][] = []
  for (const one of placed) {
    const batch = batches.at(-1)
    if (batch?.[0]?.arrived === one.arrived) batch.push(one)
    else batches.push([one])
  }
  return batches
}
