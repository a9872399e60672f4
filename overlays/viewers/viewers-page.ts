/** The page OBS opens: the number of viewers, tied to the LIVE. */
import type { LiveState } from '../../shared/live-state.ts'
import { viewers as definition } from '../../shared/settings/viewers.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { ViewersOverlay } from './viewers-overlay.ts'

/** A number from before the LIVE ended says nothing now. */
const watching = ({ stream, viewers }: LiveState): number | undefined =>
  stream.is === 'offline' ? undefined : viewers?.count

const overlay = document.querySelector('viewers-overlay')
if (overlay instanceof ViewersOverlay) {
  startOverlay(overlay, definition, { draw: ({ state }) => void (overlay.count = watching(state)) })
}
