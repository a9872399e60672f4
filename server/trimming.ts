/** Lets old events go, now and then. */
import type { Backplane } from './backplane/backplane.ts'
import type { Clock } from './clock.ts'
import type { AppLog } from './world.ts'

const DAY_MS = 86_400_000
const KEEP = { keepMs: 30 * DAY_MS, keepCount: 500_000 }
const TRIM_EVERY_MS = 3_600_000

export interface TrimmingDeps {
  readonly backplane: Backplane
  readonly clock: Clock
  readonly log: AppLog
}

/** Begins at once. Returns how to stop; resolves when nothing is being trimmed any more. */
export function keepTrimming({ backplane, clock, log }: TrimmingDeps): () => Promise<void> {
  const ending = new AbortController()
  const done = (async () => {
    while (!ending.signal.aborted) {
      await backplane.trim(KEEP).catch((error: unknown) => log.error({ err: error }, 'old events could not be trimmed'))
      await clock.sleep(TRIM_EVERY_MS, ending.signal).catch(() => undefined) // the end of the app
    }
  })()
  return async () => {
    ending.abort(new Error('Fanlight is closing'))
    await done
  }
}
