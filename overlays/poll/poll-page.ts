/** The page OBS opens: the poll that is on. */
import { poll as definition } from '../../shared/settings/poll.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { PollOverlay } from './poll-overlay.ts'
import { nextPollChange, viewPoll } from './poll-view.ts'

const overlay = document.querySelector('poll-overlay')
if (overlay instanceof PollOverlay) {
  startOverlay(overlay, definition, {
    draw({ state, settings, id, now }) {
      overlay.now = now
      overlay.view = viewPoll(state, settings, id, now)
      return nextPollChange(state, settings, id, now)
    },
  })
}
