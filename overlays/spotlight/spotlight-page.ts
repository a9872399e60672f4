/** The page OBS opens: the line that the streamer chose, tied to the LIVE. */
import type { EventOf } from '../../shared/events.ts'
import { isPersonShown, isTextShown } from '../../shared/filters.ts'
import { spotlight as definition } from '../../shared/settings/spotlight.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { SpotlightOverlay } from './spotlight-overlay.ts'

const overlay = document.querySelector('spotlight-overlay')

/** When this page was told of it: the server's clock may be another. After a refresh its time begins anew. */
let told: { readonly line: EventOf<'spotlight'>; readonly at: number } | undefined

if (overlay instanceof SpotlightOverlay) {
  startOverlay(overlay, definition, {
    draw({ state, settings, now }) {
      const line = state.show.spotlight
      if (line === undefined) told = undefined
      else if (line.id !== told?.line.id) told = { line, at: now }
      const until = settings.seconds === 0 || told === undefined ? Infinity : told.at + settings.seconds * 1_000
      const isShown =
        line?.by !== undefined &&
        now < until &&
        isPersonShown(line.by, settings) &&
        isTextShown(line.text ?? '', settings)
      overlay.line = isShown ? line : undefined
      return isShown && until < Infinity ? until : undefined
    },
  })
}
