/** The page OBS opens: fireworks for the big gifts of the LIVE. */
import type { EventOf } from '../../shared/events.ts'
import { withoutBannedName, type FilterSettings } from '../../shared/filters.ts'
import { STAGE_NOTHING_OLDER_MS } from '../../shared/protocol.ts'
import { fireworks as definition } from '../../shared/settings/fireworks.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { cueOf, type Cue, type Reached } from './firework-cues.ts'
import { FireworksOverlay } from './fireworks-overlay.ts'

function start(overlay: FireworksOverlay) {
  let reached: Reached = []

  /** A big gift is always shown; a name that must not be is left out. */
  const celebrate = (cue: Cue, settings: FilterSettings) =>
    overlay.celebrate({ ...cue, by: withoutBannedName(cue.by, settings) })

  function follow(event: EventOf<'stage'>) {
    if (event.do === 'skip') overlay.skip()
    if (event.do === 'clear') overlay.clear()
    if (event.do !== 'replay' || event.again.type !== 'gift' || overlay.settings === undefined) return
    // Again means again: what the streak has set off before does not count.
    const { cue } = cueOf([], event.again, overlay.settings)
    if (cue !== undefined) celebrate(cue, overlay.settings)
  }

  startOverlay(overlay, definition, {
    draw({ state, id }) {
      overlay.held = state.show.stage.held.some((held) => held === '' || held === id)
    },
    onEvents(events, { settings, id }, seen) {
      for (const { event, ageMs } of events) {
        if (event.type === 'stage' && (event.overlay ?? id) === id) follow(event)
        if (event.type !== 'gift') continue
        const next = cueOf(reached, event, settings)
        reached = next.reached
        if (seen && next.cue !== undefined && ageMs <= STAGE_NOTHING_OLDER_MS) celebrate(next.cue, settings)
      }
    },
    onAnew({ state, settings }) {
      // Streaks that were told before this page was here have had their show, or had their time.
      for (const event of state.announced) if (event.type === 'gift') reached = cueOf(reached, event, settings).reached
    },
  })
}

const overlay = document.querySelector('fireworks-overlay')
if (overlay instanceof FireworksOverlay) start(overlay)
