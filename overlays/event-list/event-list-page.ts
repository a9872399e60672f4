/** The page OBS opens: what happened, tied to the LIVE. */
import { eventList as definition } from '../../shared/settings/event-list.ts'
import { createHeard } from '../live/heard.ts'
import { allNews } from '../live/news.ts'
import { passing } from '../live/passing.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { EventListOverlay } from './event-list-overlay.ts'

const LEAVE_MS = 500
const MINUTE_MS = 60_000

const overlay = document.querySelector('event-list-overlay')
if (overlay instanceof EventListOverlay) {
  const heard = createHeard()
  startOverlay(overlay, definition, {
    onAnew: () => overlay.begin(),
    onEvents: (events, { now }) => heard.note(events, now),
    draw({ state, settings, now }) {
      const rules = { most: settings.most, stayMs: settings.hideAfter * 1_000, leaveMs: LEAVE_MS }
      const { shown, nextAt } = passing(allNews(state, settings), rules, heard.at, now)
      overlay.entries = shown.map(({ news, leaving }) => ({
        news,
        leaving,
        minutes: Math.max(0, Math.floor((now - heard.at(news)) / MINUTE_MS)),
      }))
      // The next full minute of any of them.
      const ages = settings.ago ? shown.map(({ news }) => MINUTE_MS - ((now - heard.at(news)) % MINUTE_MS)) : []
      const next = Math.min(nextAt ?? Infinity, now + Math.min(...ages))
      return Number.isFinite(next) ? next : undefined
    },
  })
}
