/** Reads alerts aloud, where the browser has voices to do it. OBS's own browser has none: there this is silent. */

export interface AlertSpeech {
  /** `volume` from 0 to 1, `language` as BCP 47. What is still being read is broken off. */
  say(text: string, volume: number, language: string): void
  hush(): void
}

/** `onSilent` is called once, when something should have been read and there is no voice. */
export function createSpeech(synthesis: SpeechSynthesis | undefined, onSilent: () => void): AlertSpeech {
  let told = false
  // Voices come in late; asking for them early makes the browser fetch them.
  synthesis?.getVoices()

  return {
    say(text, volume, language) {
      if (synthesis === undefined || synthesis.getVoices().length === 0) {
        if (!told) onSilent()
        told = true
        return
      }
      synthesis.cancel()
      const words = new SpeechSynthesisUtterance(text)
      words.volume = volume
      words.lang = language
      synthesis.speak(words)
    },
    hush: () => synthesis?.cancel(),
  }
}
