/** The page OBS opens: the jar and what is in it, tied to the LIVE. */
import { giftJar as definition } from '../../shared/settings/gift-jar.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { GiftJarOverlay } from './gift-jar-overlay.ts'

const overlay = document.querySelector('gift-jar-overlay')
if (overlay instanceof GiftJarOverlay) {
  startOverlay(overlay, definition, {
    draw({ state, settings }) {
      overlay.counts = state.giftCounts
      overlay.tally = settings.tally === 'gifts' ? state.totals.gifts : state.totals.diamonds
    },
    onEvents(events, { state }, seen) {
      if (!seen && events.some(({ event }) => event.type === 'gift')) overlay.refill(state.giftCounts)
    },
    onAnew: ({ state }) => overlay.refill(state.giftCounts),
  })
}
