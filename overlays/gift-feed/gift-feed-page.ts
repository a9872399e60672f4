/** The page OBS opens: the gifts that came, tied to the LIVE. */
import { giftFeed as definition } from '../../shared/settings/gift-feed.ts'
import { createHeard } from '../live/heard.ts'
import { allNews } from '../live/news.ts'
import { passing } from '../live/passing.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { GiftFeedOverlay } from './gift-feed-overlay.ts'

const LEAVE_MS = 500

const overlay = document.querySelector('gift-feed-overlay')
if (overlay instanceof GiftFeedOverlay) {
  const heard = createHeard()
  startOverlay(overlay, definition, {
    onAnew: () => overlay.begin(),
    onEvents: (events, { now }) => heard.note(events, now),
    draw({ state, settings, now }) {
      const gifts = allNews(state, settings).filter(({ kind }) => kind === 'gift')
      const rules = { most: settings.most, stayMs: settings.hideAfter * 1_000, leaveMs: LEAVE_MS }
      const { shown, nextAt } = passing(gifts, rules, heard.at, now)
      overlay.gifts = shown
      return nextAt
    },
  })
}
