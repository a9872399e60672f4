/** The page OBS opens: the scoreboard, tied to the LIVE. */
import { counters as definition } from '../../shared/settings/counters.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { CountersOverlay } from './counters-overlay.ts'
import { figuresOf } from './figures.ts'

const overlay = document.querySelector('counters-overlay')
if (overlay instanceof CountersOverlay) {
  startOverlay(overlay, definition, {
    onAnew: () => overlay.begin(),
    draw: ({ state, settings }) => void (overlay.figures = figuresOf(state, settings)),
  })
}
