/** The page OBS opens: the stage and its element, tied to the LIVE, with sound, and kept over a refresh. */
import '../look/fonts.ts'
import '../look/page.css'
import { alerts } from '../../shared/settings/alerts.ts'
import { isHeld } from '../../shared/stage-state.ts'
import { keyOf } from '../live/connection.ts'
import type { Saved } from '../live/follower.ts'
import { LiveController } from '../live/live-controller.ts'
import { pageTime } from '../live/page-time.ts'
import {
  advance,
  emptyStage,
  hold,
  nextChangeAt,
  stageEvents,
  wake,
  type Stage,
  type StageRules,
} from '../live/stage.ts'
import { watchVisibility } from '../live/visibility.ts'
import { dress } from '../look/dress.ts'
import { overlayBook } from '../words/overlay/book.ts'
import { speak } from '../words/speak.ts'
import { AlertOverlay } from './alert-overlay.ts'
import { stageRules, type AlertSettings } from './alert-rules.ts'
import { createAlertVoice } from './alert-voice.ts'
import { createPlaceKeeper } from './saved-place.ts'

/** Shown on the setup page: the sound belongs to the one in OBS. */
const isPreview = new URLSearchParams(location.search).has('preview')

function start(overlay: AlertOverlay) {
  const keeper = createPlaceKeeper(() => sessionStorage, keyOf(location))
  const voice = createAlertVoice(window)
  const kept = keeper.read(pageTime())
  let stage: Stage = kept?.stage ?? emptyStage
  let saved: Saved | undefined = kept?.saved
  overlay.resumed = stage.on?.alert.key
  let told: { readonly settings: AlertSettings; readonly rules: StageRules } | undefined
  let visible = !document.hidden
  let timer: ReturnType<typeof setTimeout> | undefined

  const keep = () => {
    if (saved !== undefined) keeper.write({ saved, stage }, pageTime())
  }

  function move(next: Stage) {
    if (next === stage) return
    stage = next
    keep()
  }

  /** Moves the stage to now, draws it, sounds what is new and asks to be called when it next changes. */
  function play() {
    clearTimeout(timer)
    if (told === undefined || !visible) return
    const now = pageTime()
    const before = overlay.alert
    move(advance(stage, told.rules, now))
    const alert = stage.on?.alert
    overlay.alert = alert
    // One that was on screen before a refresh goes on without its sound.
    if (alert !== undefined && !isPreview && alert.key !== overlay.resumed) {
      if (alert.key !== before?.key) voice.announce(alert, told.settings)
      else if (alert.count > before.count) voice.grow(told.settings)
    }
    const at = nextChangeAt(stage, told.rules)
    if (at !== undefined) timer = setTimeout(play, Math.max(0, at - now))
  }

  watchVisibility(window, (now) => {
    visible = now
    overlay.toggleAttribute('asleep', !visible)
    if (visible && told !== undefined) move(wake(stage, told.rules, pageTime()))
    play()
  })
  addEventListener('pagehide', keep)

  const live = new LiveController(overlay, alerts, {
    saved,
    onSettings(settings) {
      told = { settings, rules: stageRules(settings) }
      overlay.settings = settings
      dress(overlay, settings)
      void speak([overlayBook], settings.language, false).then(() => overlay.requestUpdate())
      play()
    },
    onState(state, _why, place) {
      saved = place
      const { stage: standing } = state.show
      // What nobody may see does not pass by unseen either.
      const next = hold(stage, standing.blank || isHeld(standing, live.id), pageTime())
      if (next === stage) return
      stage = next
      if (standing.blank) voice.hush()
      play()
    },
    onEvents(events, place) {
      saved = place
      if (told === undefined) return
      if (events.some(({ event }) => event.type === 'stage' && event.do !== 'replay')) voice.hush()
      const next = stageEvents(stage, events, told.rules, pageTime(), live.id)
      if (next === stage) return
      move(next)
      play()
    },
    onRefused() {
      told = undefined
      overlay.settings = undefined
    },
  })
  return live
}

const overlay = document.querySelector('alert-overlay')
if (overlay instanceof AlertOverlay) start(overlay)
