/** What is heard of an alert: its tune, and the words where there is a voice for them. */
import type { Alert } from '../live/alert.ts'
import { alertStyle, type AlertSettings } from './alert-rules.ts'
import { createAlertSounds } from './alert-sound.ts'
import { createSpeech } from './alert-speech.ts'
import { tuneOf } from './alert-tunes.ts'
import { spokenAlert } from './alert-words.ts'

/** The words begin when the tune has been heard. */
const WORDS_AFTER_MS = 900

export interface AlertVoice {
  announce(alert: Alert, settings: AlertSettings): void
  /** The alert on screen counts on. */
  grow(settings: AlertSettings): void
  /** Nothing is on screen: nobody is read to the end. */
  hush(): void
}

const audioContext = () => {
  try {
    return new AudioContext()
  } catch {
    // A machine without a sound card: alerts are seen and not heard.
    return undefined
  }
}

export function createAlertVoice(page: Window): AlertVoice {
  const sounds = createAlertSounds(audioContext)
  const speech = createSpeech(page.speechSynthesis, () =>
    console.info('Fanlight alerts: this browser has no voices, so nothing is read aloud.'),
  )
  let steps = 0
  let soon: ReturnType<typeof setTimeout> | undefined

  return {
    announce(alert, settings) {
      steps = 0
      clearTimeout(soon)
      const { tier, tune } = alertStyle(alert, settings)
      const notes = settings.sound ? tuneOf(alert.kind, tier, tune) : undefined
      if (notes !== undefined) sounds.play(notes, settings.volume / 100)
      if (!settings.speech || (alert.gift !== undefined && alert.worth < settings.speechFrom)) return
      const language = document.documentElement.lang
      const say = () => speech.say(spokenAlert(alert, settings), settings.volume / 100, language)
      soon = setTimeout(say, notes === undefined ? 0 : WORDS_AFTER_MS)
    },
    grow(settings) {
      if (settings.sound) sounds.tick(steps++, settings.volume / 100)
    },
    hush() {
      clearTimeout(soon)
      speech.hush()
    },
  }
}
