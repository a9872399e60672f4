/** The page OBS opens: one timer of the show. */
import type { EventOf } from '../../shared/events.ts'
import { withoutBannedName } from '../../shared/filters.ts'
import { STAGE_NOTHING_OLDER_MS } from '../../shared/protocol.ts'
import { timer as definition } from '../../shared/settings/timer.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { TimerOverlay } from './timer-overlay.ts'
import { gainOf, nextTick, viewTimer } from './timer-view.ts'

const overlay = document.querySelector('timer-overlay')
if (overlay instanceof TimerOverlay) {
  let before: EventOf<'timer'> | undefined
  startOverlay(overlay, definition, {
    onAnew({ state, id }) {
      before = state.show.timers[id]
    },
    onEvents(events, { id, settings }, isSeen) {
      for (const { event, ageMs } of events) {
        if (event.type !== 'timer' || event.timer !== id) continue
        const gain = gainOf(before, event)
        before = event
        if (gain === undefined || !isSeen || !settings.showAdded || ageMs > STAGE_NOTHING_OLDER_MS) continue
        overlay.gain({ ms: gain.ms, by: gain.by && withoutBannedName(gain.by, settings) })
      }
    },
    draw({ state, settings, id, now }) {
      const timer = state.show.timers[id]
      overlay.view = viewTimer(timer, settings, now)
      return nextTick(timer, now)
    },
  })
}
