/** The page OBS opens: the streamer's place in TikTok's rankings. */
import { rankings as definition } from '../../shared/settings/rankings.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { onScreen, timeLeft } from './neighbours.ts'
import { RankingsOverlay } from './rankings-overlay.ts'

const overlay = document.querySelector('rankings-overlay')
if (overlay instanceof RankingsOverlay) {
  startOverlay(overlay, definition, {
    onAnew: () => overlay.begin(),
    draw({ state, settings, now }) {
      const { ranking, until } = onScreen(state.show.rankings ?? [], settings, now)
      const left = ranking?.resetsAt === undefined ? undefined : timeLeft(ranking.resetsAt, now)
      overlay.ranking = ranking
      overlay.left = left?.text
      const next = Math.min(until ?? Infinity, left?.nextAt ?? Infinity)
      return Number.isFinite(next) ? next : undefined
    },
  })
}
