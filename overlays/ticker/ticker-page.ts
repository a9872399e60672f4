/** The page OBS opens: a line of what happened, tied to the LIVE. */
import { isPersonShown } from '../../shared/filters.ts'
import { ticker as definition } from '../../shared/settings/ticker.ts'
import { allNews, backwards } from '../live/news.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { TickerOverlay, type TickerItem } from './ticker-overlay.ts'

const LEADERS = 3

const overlay = document.querySelector('ticker-overlay')
if (overlay instanceof TickerOverlay) {
  startOverlay(overlay, definition, {
    draw({ state, settings }) {
      const news = backwards(allNews(state, settings).slice(-settings.most))
      const gifters = state.gifters.filter(({ by }) => isPersonShown(by, settings)).slice(0, LEADERS)
      const leaders: readonly TickerItem[] = settings.leaders
        ? gifters.map(({ by, diamonds }, index) => ({
            is: 'leader',
            key: `leader ${index}`,
            place: index + 1,
            by,
            diamonds,
          }))
        : []
      overlay.items = [...news.map((one): TickerItem => ({ is: 'news', key: one.key, news: one })), ...leaders]
      // Whoever looks at the bar after the LIVE is to see who was there, not a machine at work.
      overlay.resting = state.stream.is === 'offline'
    },
  })
}
