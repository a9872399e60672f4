/** The page OBS opens: hearts for the taps of the LIVE. */
import { isPersonShown } from '../../shared/filters.ts'
import { STAGE_NOTHING_OLDER_MS } from '../../shared/protocol.ts'
import { likes as definition } from '../../shared/settings/likes.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { LikesOverlay } from './likes-overlay.ts'

/** Meant for this overlay, or for all. */
const isMine = (overlay: string | undefined, id: string) => overlay === undefined || overlay === id

const overlay = document.querySelector('likes-overlay')
if (overlay instanceof LikesOverlay) {
  startOverlay(overlay, definition, {
    draw: () => undefined,
    onEvents(events, view, seen) {
      for (const { event, ageMs } of events) {
        if (event.type === 'stage' && isMine(event.overlay, view.id) && event.do === 'clear') overlay.clear()
        // Hearts of a minute ago, or that nobody could see, are counted elsewhere and fly no more.
        if (!seen || event.type !== 'like' || ageMs > STAGE_NOTHING_OLDER_MS) continue
        overlay.tap(event.more, isPersonShown(event.by, view.settings) ? event.by.picture : undefined)
      }
    },
  })
}
