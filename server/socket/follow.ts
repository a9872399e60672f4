import type { Cursor } from '../../shared/protocol.ts'
import type { EventLog } from '../hub/event-log.ts'
import { pageFrame, snapshotFrame } from './frames.ts'
import type { Outlet } from './outlet.ts'

export interface Following {
  /** Goes on as far as the log and the socket allow. Call it when either has moved. */
  advance(): void
  /** The cursor of this session's own place; undefined before its first data frame. */
  readonly cursor: Cursor | undefined
  stop(): void
}

/**
 * A session is a cursor moving along a log: one loop for the first connection, a resume, live delivery, a slow reader
 * and a lost place. Nothing is queued for a client: what it has not read yet is the log, and when that is gone it
 * gets a snapshot. `after` is what hello named, if it named anything.
 */
export function follow(
  log: EventLog,
  outlet: Outlet,
  hello: { readonly after?: unknown },
  onSent: (events: number) => void = () => {},
): Following {
  const named = 'after' in hello
  let { epoch } = log
  let place = log.place(hello.after)
  let why: 'start' | 'gap' = named ? 'gap' : 'start'
  /** Something must answer hello, also when there is nothing new (H3). */
  let answered = place === undefined

  function snapshot() {
    const now = log.snapshot()
    outlet.write(snapshotFrame(log, now, why))
    place = now.seq
    why = 'gap'
    answered = true
  }

  /** One frame; false when there is nothing to say. */
  function step(): boolean {
    if (log.epoch !== epoch) {
      epoch = log.epoch
      place = undefined
    }
    const page = place === undefined ? 'gone' : log.read(place)
    if (page === 'gone') {
      snapshot()
      return true
    }
    if (page !== 'nothing') {
      outlet.write(pageFrame(log, page))
      onSent(page.texts.length)
      place = page.last
      answered = true
      return true
    }
    if (answered || place === undefined) return false
    outlet.write(pageFrame(log, { after: place, last: place, bytes: 0, texts: [], when: [] }))
    answered = true
    return true
  }

  function advance() {
    if (outlet.full || !step()) return
    if (outlet.full || place === log.head) return
    outlet.together(() => {
      while (!outlet.full && step());
    })
  }

  const stop = log.watch(advance)
  outlet.onRoom(advance)
  return {
    advance,
    get cursor() {
      return place === undefined || epoch !== log.epoch ? undefined : log.cursor(place)
    },
    stop,
  }
}
