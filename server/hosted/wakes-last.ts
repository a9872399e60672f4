import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '../clock.ts'

/** A sleep that lasts so much longer than asked for was not a busy moment: the whole process stood still. */
const STOOD_STILL_MS = 1_000

/**
 * The same clock, for work that may only go on while a lease lasts. When a process that stood still goes on, all that
 * slept wakes at once, the shortest sleep first; a source would ask once more before the lease's own timer says that
 * another instance asks by now. With this clock it hears of that first.
 */
export const wakesLast = (clock: Clock): Clock => ({
  now: clock.now,
  async sleep(ms, signal) {
    const begun = clock.now()
    await clock.sleep(ms, signal)
    if (clock.now() - begun < ms + STOOD_STILL_MS) return
    await nextTurn()
    await nextTurn()
    signal?.throwIfAborted()
  },
})
