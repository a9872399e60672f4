/** What an alert says: one line under the name, and the same aloud. */
import type { Alert } from '../live/alert.ts'
import type { IconName } from '../parts/icons.ts'
import { nameOf } from '../parts/person-name.ts'
import { say, sayCount, tell } from '../words/say.ts'
import type { AlertSettings } from './alert-rules.ts'

/** Words that TikTok is said to dislike on screen. */
const UNSAFE = /\b(?:follow|like|share|gift|subscri)/i

/** In TikTok-safe mode words that ask for something make room for others. */
const safely = (words: string, { safe }: AlertSettings, instead: string): string =>
  safe && UNSAFE.test(words) ? instead : words

/** The line, in the streamer's own words where the settings have them. */
export function alertWords(alert: Alert, settings: AlertSettings): string {
  switch (alert.kind) {
    case 'gift':
      return safely(tell(settings.giftWords), settings, say('sent'))
    case 'follow':
      return safely(tell(settings.followWords), settings, say('came to stay'))
    case 'share':
      return safely(tell(settings.shareWords), settings, say('brought friends'))
    case 'subscribe': {
      const words = safely(tell(settings.subscribeWords), settings, say('is one of us'))
      return alert.count > 1 ? `${words} · ${sayCount('{count} month', '{count} months', alert.count)}` : words
    }
    case 'gifted-sub':
      return settings.safe
        ? say('brought friends')
        : sayCount('gave {count} subscription', 'gave {count} subscriptions', alert.count)
    case 'super-fan':
      return tell(settings.superFanWords)
  }
}

/** Who did the same together with the one that is named: "+ 36 others". */
export const othersOf = (alert: Alert): number =>
  alert.kind === 'follow' || alert.kind === 'share' ? alert.count - 1 : 0

export function spokenAlert(alert: Alert, settings: AlertSettings): string {
  const others = othersOf(alert)
  const who =
    others === 0
      ? nameOf(alert.by)
      : `${nameOf(alert.by)} ${sayCount('and {count} other', 'and {count} others', others)}`
  const what = alert.gift === undefined ? '' : `${alert.count > 1 ? `${alert.count} × ` : ''}${alert.gift.name}`
  return `${who} ${alertWords(alert, settings)} ${what}`.trim()
}

export const ALERT_ICONS: Readonly<Record<Alert['kind'], IconName>> = {
  gift: 'gift',
  follow: 'follow',
  share: 'share',
  subscribe: 'subscribe',
  'gifted-sub': 'subscribe',
  'super-fan': 'teamLevel',
}
