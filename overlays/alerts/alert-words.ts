/** What an alert says: one line under the name. */
import type { OverlaySettings } from '../../shared/settings.ts'
import type { Alert } from '../live/stage.ts'
import type { IconName } from '../parts/icons.ts'

/** The line, in the streamer's own words where the settings have them. */
export function alertWords(alert: Alert, settings: OverlaySettings<'alerts'>): string {
  switch (alert.kind) {
    case 'gift':
      return settings.giftWords
    case 'follow':
      return settings.followWords
    case 'share':
      return settings.shareWords
    case 'subscribe':
      return alert.count > 1 ? `${settings.subscribeWords} · ${alert.count} months` : settings.subscribeWords
    case 'gifted-sub':
      return alert.count > 1 ? `gave away ${alert.count} subscriptions` : 'gave away a subscription'
    case 'super-fan':
      return 'is a super fan now'
  }
}

export const ALERT_ICONS: Readonly<Record<Alert['kind'], IconName>> = {
  gift: 'gift',
  follow: 'follow',
  share: 'share',
  subscribe: 'subscribe',
  'gifted-sub': 'subscribe',
  'super-fan': 'teamLevel',
}
