/** How long a mute lasts, in words. */
import type { MuteSeconds } from '../../shared/control.ts'
import { span } from '../words/figures.ts'
import { say } from '../words/say.ts'

/** On a button. */
export const muteWords = (seconds: MuteSeconds): string => (seconds === -1 ? say('For good') : span(seconds * 1_000))

/** "muted for 30 s", with their name. */
export const mutedWords = (name: string, seconds: MuteSeconds): string =>
  seconds === -1
    ? say('{name} is muted for good.', { name })
    : say('{name} is muted for {time}.', { name, time: muteWords(seconds) })
