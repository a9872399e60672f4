/** The page OBS opens: the number of viewers, tied to the LIVE. */
import '../look/fonts.css'
import '../look/page.css'
import type { LiveState } from '../../shared/live-state.ts'
import { LiveController } from '../live/live-controller.ts'
import { watchVisibility } from '../live/visibility.ts'
import { ViewersOverlay } from './viewers-overlay.ts'

/** A number from before the LIVE ended says nothing now. */
const watching = ({ stream, viewers }: LiveState): number | undefined =>
  stream.is === 'offline' ? undefined : viewers?.count

function start(overlay: ViewersOverlay) {
  let count: number | undefined
  let visible = !document.hidden
  const draw = () => {
    if (visible) overlay.count = count
  }
  watchVisibility(window, (now) => {
    visible = now
    draw()
  })
  return new LiveController(overlay, 'viewers', {
    onSettings: (settings) => (overlay.settings = settings),
    onState: (state) => {
      count = watching(state)
      draw()
    },
    onRefused: () => {
      count = undefined
      overlay.settings = undefined
    },
  })
}

const overlay = document.querySelector('viewers-overlay')
if (overlay instanceof ViewersOverlay) start(overlay)
