/** The page OBS opens: one wheel of the show. */
import type { EventOf } from '../../shared/events.ts'
import { isTextShown, withoutBannedName } from '../../shared/filters.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { wheel as definition } from '../../shared/settings/wheel.ts'
import { startOverlay } from '../start/start-overlay.ts'
import { WheelOverlay } from './wheel-overlay.ts'
import { nextPhaseAt, phaseOf, type Turn } from './wheel-turn.ts'

type Settings = OverlaySettings<'wheel'>

/** What the settings put on it, before the server has told anything. */
const written = (settings: Settings): readonly string[] =>
  settings.joinWord === ''
    ? settings.entries
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .slice(0, 40)
    : []

const overlay = document.querySelector('wheel-overlay')
if (overlay instanceof WheelOverlay) {
  /** When this machine heard of the newest turn: the server's clock may be another. */
  let heard: { readonly spin: string; readonly at: number } | undefined
  /** What it shows until the turn is over, whatever is told meanwhile. */
  let turned: EventOf<'wheel'> | undefined

  let drawn = ''

  const turnOf = (told: EventOf<'wheel'> | undefined): Turn | undefined =>
    told?.spin === undefined || told.winner === undefined
      ? undefined
      : {
          spin: told.spin,
          winner: told.winner,
          entries: told.entries.length,
          startedAt: heard?.spin === told.spin ? heard.at : told.at,
        }

  startOverlay(overlay, definition, {
    onAnew() {
      turned = undefined
    },
    onEvents(events, { id, now }) {
      for (const { event, ageMs } of events) {
        if (event.type !== 'wheel' || event.wheel !== id || event.spin === undefined) continue
        if (heard?.spin !== event.spin) heard = { spin: event.spin, at: now - ageMs }
      }
    },
    draw({ state, settings, id, now }) {
      const times = { turnMs: settings.seconds * 1_000, showMs: settings.showSeconds * 1_000 }
      const told = state.show.wheels[id]
      const newest = told?.spin === undefined ? turned : told
      const isOn = phaseOf(turnOf(newest), times, now).is !== 'rest'
      turned = isOn ? newest : undefined
      const shown = turned ?? told
      const turn = turnOf(shown)
      const plain = (entry: string) => (isTextShown(entry, settings) ? entry : '…')
      const entries = (shown?.entries ?? written(settings)).map(plain)
      const phase = phaseOf(turn, times, now)
      const people = shown?.people ?? entries.length
      const by = isOn && shown?.by !== undefined ? withoutBannedName(shown.by, settings) : undefined
      // A flood of chat asks for a drawing sixty times a second, and a turning wheel needs its frames for itself.
      const looks = JSON.stringify([entries, people, turn, by, phase.is])
      if (looks !== drawn) overlay.view = { entries, people, turn, by, phase }
      drawn = looks
      return nextPhaseAt(turn, times, now)
    },
  })
}
