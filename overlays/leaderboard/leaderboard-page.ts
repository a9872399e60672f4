/** The page OBS opens: who leads, tied to the LIVE. */
import { leaderboard as definition } from '../../shared/settings/leaderboard.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { LeaderboardOverlay } from './leaderboard-overlay.ts'
import { standingsOf } from './standings.ts'

const overlay = document.querySelector('leaderboard-overlay')
if (overlay instanceof LeaderboardOverlay) {
  startOverlay(overlay, definition, {
    draw: ({ state, settings }) => void (overlay.standings = standingsOf(state, settings)),
  })
}
