/** Numbers, times and names as this page writes them. */
import type { MuteSeconds } from '../../shared/control.ts'

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
export const number = (value: number): string => whole.format(value)

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
/** "12.3K", for where there is little room. */
export const short = (value: number): string => compact.format(value)

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
export const timeOf = (at: number): string => clock.format(at)

const shortClock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
/** As narrow as a time can be, for where it stands on every line. */
export const shortTimeOf = (at: number): string => shortClock.format(at)

const dayAndClock = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
/** With the day where it is not today's. */
export const momentOf = (at: number, now: number): string =>
  new Date(at).toDateString() === new Date(now).toDateString() ? timeOf(at) : dayAndClock.format(at)

const day = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short' })
export const dayOf = (at: number): string => day.format(at)

/** "8 s", "3 min 5 s", "2 h 10 min"; never below nothing. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.floor(hours / 24)} days`
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
}

/** As `span`, without what changes every second once it is long. */
export const roughly = (ms: number): string => span(ms < 60_000 ? ms : Math.floor(ms / 60_000) * 60_000)

/** On a button. */
export const muteWords = (seconds: MuteSeconds): string =>
  seconds === -1 ? 'For good' : seconds < 60 ? `${seconds} s` : `${seconds / 60} min`

/** In a sentence: "muted for 30 s", "muted for good". */
export const mutedFor = (seconds: MuteSeconds): string => (seconds === -1 ? 'for good' : `for ${muteWords(seconds)}`)
