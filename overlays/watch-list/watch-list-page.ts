/** The page OBS opens: who of the watch list is live. */
import { watchList as definition } from '../../shared/settings/watch-list.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { onAir } from './on-air.ts'
import { WatchListOverlay } from './watch-list-overlay.ts'

const MINUTE_MS = 60_000

const overlay = document.querySelector('watch-list-overlay')
if (overlay instanceof WatchListOverlay) {
  startOverlay(overlay, definition, {
    onAnew: () => overlay.begin(),
    draw({ state, settings, now }) {
      overlay.people = onAir(state, settings)
      overlay.now = now
      // The times are told to the minute.
      return settings.since && overlay.people.some(({ is }) => is === 'live') ? now + MINUTE_MS : undefined
    },
  })
}
