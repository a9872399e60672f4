/** Lets old events go, now and then. */
import type { Backplane } from './backplane/backplane.ts'
import type { Clock } from './clock.ts'
import type { AppLog } from './world.ts'

const DAY_MS = 86_400_000
/** What one streamer's own computer has room for. */
export const KEPT_AT_HOME_MS = 30 * DAY_MS
const KEEP_COUNT = 500_000
const TRIM_EVERY_MS = 3_600_000

export interface TrimmingDeps {
  readonly backplane: Backplane
  readonly clock: Clock
  readonly log: AppLog
  /** Since an event came; how much is let go is looked at once an hour. */
  readonly keepMs: number
}

/** Begins at once. Returns how to stop; resolves when nothing is being trimmed any more. */
export function keepTrimming({ backplane, clock, log, keepMs }: TrimmingDeps): () => Promise<void> {
  const ending = new AbortController()
  const limits = { keepMs, keepCount: KEEP_COUNT }
  const done = (async () => {
    while (!ending.signal.aborted) {
      await backplane
        .trim(limits)
        .catch((error: unknown) => log.error({ err: error }, 'old events could not be trimmed'))
      await clock.sleep(TRIM_EVERY_MS, ending.signal).catch(() => undefined) // the end of the app
    }
  })()
  return async () => {
    ending.abort(new Error('Fanlight is closing'))
    await done
  }
}
