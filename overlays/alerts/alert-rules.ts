/** What the settings mean for the stage, and for how one alert looks. */
import { styleOf, type AlertStyleName } from '../../shared/settings/alert-style.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { tierOf, type Alert, type Tier, type TierBounds } from '../live/alert.ts'
import type { StageRules } from '../live/stage.ts'

export type AlertSettings = OverlaySettings<'alerts'>

/** A bound below the one before it would leave a price out. */
export const tierBounds = ({ tier1, tier2, tier3 }: AlertSettings): TierBounds => {
  const second = Math.max(tier1, tier2)
  return [tier1, second, Math.max(second, tier3)]
}

export const stageRules = (settings: AlertSettings): StageRules => ({
  ...settings,
  showMs: settings.seconds * 1_000,
  waitMs: settings.waitMost * 1_000,
  tiers: tierBounds(settings),
})

const styleName = (alert: Alert, tier: Tier): AlertStyleName => {
  switch (alert.kind) {
    case 'gift':
      return `gift${tier}`
    case 'follow':
    case 'share':
      return alert.kind
    case 'super-fan':
      return 'superFan'
    default:
      return 'subscribe'
  }
}

export interface AlertStyle {
  readonly tier: Tier
  /** See ALERT_LAYOUTS, ALERT_ENTRANCES and ALERT_TUNES of alert-style.ts. */
  readonly layout: string
  readonly entrance: string
  readonly tune: string
}

export function alertStyle(alert: Alert, settings: AlertSettings): AlertStyle {
  const tier = tierOf(alert, tierBounds(settings))
  const name = styleName(alert, tier)
  return {
    tier,
    layout: styleOf(settings, name, 'Layout'),
    entrance: styleOf(settings, name, 'Entrance'),
    tune: styleOf(settings, name, 'Tune'),
  }
}
