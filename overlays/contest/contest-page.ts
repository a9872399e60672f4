/** The page OBS opens: the contest that is on. */
import { contest as definition } from '../../shared/settings/contest.ts'
import { nextSecond } from '../parts/clock-text.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { ContestOverlay } from './contest-overlay.ts'
import { viewContest } from './contest-view.ts'

const overlay = document.querySelector('contest-overlay')
if (overlay instanceof ContestOverlay) {
  startOverlay(overlay, definition, {
    draw({ state, settings, id, now }) {
      const contest = state.show.contests[id]
      overlay.now = now
      overlay.view = viewContest(contest, settings, now)
      return contest?.is === 'open' && contest.endsAt !== undefined ? nextSecond(contest.endsAt, now) : undefined
    },
  })
}
