/** The page OBS opens: the stage and its element, tied to the LIVE, with sound, and kept over a refresh. */
import '../look/fonts.css'
import '../look/page.css'
import type { OverlaySettings } from '../../shared/settings.ts'
import { alerts } from '../../shared/settings/alerts.ts'
import { keyOf } from '../live/connection.ts'
import type { Saved } from '../live/follower.ts'
import { LiveController } from '../live/live-controller.ts'
import { advance, emptyStage, nextChangeAt, stageEvents, tierOf, type Stage } from '../live/stage.ts'
import { watchVisibility } from '../live/visibility.ts'
import { dress } from '../look/dress.ts'
import { AlertOverlay } from './alert-overlay.ts'
import { createAlertSounds } from './alert-sound.ts'
import { createPlaceKeeper } from './saved-place.ts'

const audioContext = () => {
  try {
    return new AudioContext()
  } catch {
    // A machine without a sound card: alerts are seen and not heard.
    return undefined
  }
}

/** Shown on the setup page: the sound belongs to the one in OBS. */
const isPreview = new URLSearchParams(location.search).has('preview')

function start(overlay: AlertOverlay) {
  const keeper = createPlaceKeeper(() => sessionStorage, keyOf(location))
  const sounds = createAlertSounds(audioContext)
  const kept = keeper.read(Date.now())
  let stage: Stage = kept?.stage ?? emptyStage
  let saved: Saved | undefined = kept?.saved
  overlay.resumed = stage.on?.alert.key
  let settings: OverlaySettings<'alerts'> | undefined
  let visible = !document.hidden
  let timer: ReturnType<typeof setTimeout> | undefined

  const keep = () => {
    if (saved !== undefined) keeper.write({ saved, stage })
  }

  /** Moves the stage to now, draws it, sounds what is new and asks to be called when it next changes. */
  function play() {
    clearTimeout(timer)
    if (settings === undefined || !visible) return
    const rules = { ...settings, showMs: settings.seconds * 1_000 }
    const now = Date.now()
    const before = overlay.alert
    const next = advance(stage, rules, now)
    const isNew = next.on?.alert.key !== stage.on?.alert.key
    if (next !== stage) {
      stage = next
      keep()
    }
    const alert = stage.on?.alert
    overlay.alert = alert
    if (settings.sound && !isPreview && alert !== undefined) {
      const volume = settings.volume / 100
      if (isNew) sounds.play(alert.kind, tierOf(alert), volume)
      else if (before !== undefined && alert.count > before.count) sounds.tick(steps++, volume)
    }
    if (isNew) steps = 0
    const at = nextChangeAt(stage, rules)
    if (at !== undefined) timer = setTimeout(play, Math.max(0, at - now))
  }
  let steps = 0

  watchVisibility(window, (now) => {
    visible = now
    overlay.toggleAttribute('asleep', !visible)
    play()
  })
  addEventListener('pagehide', keep)

  return new LiveController(overlay, alerts, {
    saved,
    onSettings(next) {
      settings = next
      overlay.settings = next
      dress(overlay, next)
      play()
    },
    onState(_state, _why, place) {
      saved = place
    },
    onEvents(events, place) {
      saved = place
      if (settings === undefined) return
      const before = stage
      stage = stageEvents(stage, events, { ...settings, showMs: settings.seconds * 1_000 }, Date.now())
      if (stage === before) return
      keep()
      play()
    },
    onRefused() {
      settings = undefined
      overlay.settings = undefined
    },
  })
}

const overlay = document.querySelector('alert-overlay')
if (overlay instanceof AlertOverlay) start(overlay)
