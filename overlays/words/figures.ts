/** Numbers, times and dates as the page's language writes them. */
import { say, sayCount, spokenLocale } from './say.ts'

/** Making a formatter takes longer than using it, so each is made once for a locale. */
function perLocale<Made>(make: (locale: string) => Made): () => Made {
  let locale: string | undefined
  let made: Made | undefined
  return () => {
    if (made === undefined || locale !== spokenLocale()) {
      locale = spokenLocale()
      made = make(locale)
    }
    return made
  }
}

const whole = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
export const number = (value: number): string => whole().format(value)

const compact = perLocale((locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }))
/** "12.3K", for where there is little room. */
export const short = (value: number): string => compact().format(value)

const clock = perLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))
export const timeOf = (at: number): string => clock().format(at)

const shortClock = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
)
/** As narrow as a time can be, for where it stands on every line. */
export const shortTimeOf = (at: number): string => shortClock().format(at)

const dayAndClock = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
)
/** A time, with the day where it is not today's. */
export const momentOf = (at: number, now: number): string =>
  new Date(at).toDateString() === new Date(now).toDateString() ? timeOf(at) : dayAndClock().format(at)

const longDay = perLocale((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }))
/** "October 30" */
export const dayOf = (at: number): string => longDay().format(at)

const shortDay = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }),
)
/** "Thu, Oct 30" */
export const shortDayOf = (at: number): string => shortDay().format(at)

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
/** "today", "tomorrow", "in 5 days" */
export const inDays = (days: number): string => relative().format(days, 'day')

/** "8 s", "3 min 5 s", "2 h 10 min"; never below nothing. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000))
  if (seconds < 60) return say('{count} s', { count: seconds })
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return sayCount('{count} day', '{count} days', Math.floor(hours / 24))
  const [big, small] =
    hours === 0
      ? [say('{count} min', { count: minutes }), say('{count} s', { count: seconds % 60 })]
      : [say('{count} h', { count: hours }), say('{count} min', { count: minutes % 60 })]
  return (hours === 0 ? seconds : minutes) % 60 === 0 ? big : `${big} ${small}`
}

/** As `span`, without what changes every second once it is long. */
export const roughly = (ms: number): string => span(ms < 60_000 ? ms : Math.floor(ms / 60_000) * 60_000)

/** "$12.30"; a currency that this browser has never heard of is named as it came. */
export function money(value: number, currency: string): string {
  try {
    return new Intl.NumberFormat(spokenLocale(), { style: 'currency', currency }).format(value)
  } catch {
    return `${value.toFixed(2)} ${currency}`
  }
}

const regions = perLocale((locale) => new Intl.DisplayNames([locale], { type: 'region' }))
/** The name of a country, from its two letters. */
export const regionName = (code: string): string => regions().of(code) ?? code
