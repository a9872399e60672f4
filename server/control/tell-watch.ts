/** Tells the overlays who of the watch list is live, whenever that is something else than they know. */
import type { Watched } from '../../shared/control.ts'
import type { EventOf } from '../../shared/events.ts'
import type { Clock } from '../clock.ts'
import type { ControlDeps } from './control-deps.ts'
import type { Features } from './features.ts'

export interface TellWatchDeps extends Pick<ControlDeps, 'liveState' | 'publish' | 'newId' | 'log'> {
  readonly clock: Clock
  readonly features: Pick<Features, 'get'>
}

type Handles = EventOf<'watch'>['handles']

/** Two looks at a list of a hundred, and some: who was not looked up for so long may be live or not. */
const STALE_MS = 30 * 60_000

/** `since` only where it was seen: of somebody live from the first look on nobody knows how long. */
export function watchTold(people: readonly Watched[], isWatching: boolean, now: number): Handles {
  return people.map(({ handle, live, since, checkedAt }) => {
    const isKnown = isWatching && live !== undefined && checkedAt !== undefined && now - checkedAt <= STALE_MS
    if (!isKnown) return { handle, is: 'unknown' }
    if (!live) return { handle, is: 'offline' }
    return { handle, is: 'live', ...(since === undefined || since.atLeast ? {} : { since: since.at }) }
  })
}

/** Publishes nothing where the log says it already, so it may be called at every occasion and after a restart. */
export function createTellWatch(deps: TellWatchDeps): (people: readonly Watched[]) => Promise<void> {
  const { clock, features, liveState, publish, newId, log } = deps
  return async (people) => {
    const handles = watchTold(people, features.get('watch').state !== 'off', clock.now())
    if (JSON.stringify(handles) === JSON.stringify(liveState().show.watch ?? [])) return
    try {
      await publish({ type: 'watch', id: newId(), at: clock.now(), handles })
    } catch (error) {
      // The next look tells it again.
      log.warn({ err: error }, 'the overlays could not be told who is live')
    }
  }
}
