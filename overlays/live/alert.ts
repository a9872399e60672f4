/** What there is to announce: one thing that somebody did, however many events told of it. Pure. */
import type { EventOf, Gift, LiveEvent, Person } from '../../shared/events.ts'
import { isShown, withoutBannedName, type FilterSettings } from '../../shared/filters.ts'

export const ALERT_KINDS = ['gift', 'follow', 'share', 'subscribe', 'gifted-sub', 'super-fan'] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

export interface Alert {
  /** What it never shows twice: a gift's streak, else the event. */
  readonly key: string
  readonly kind: AlertKind
  readonly by: Person
  /** Always there for a gift, never for another kind. */
  readonly gift?: Gift
  /** Who a gift was for, where it was not the host. */
  readonly to?: Person
  /**
   * Pieces of a gift, months of a subscriber, subscriptions given away, people who followed or shared together; 1 where
   * nothing is counted.
   */
  readonly count: number
  /** Pieces of each streak, by its key, where several of the same gift became one alert. */
  readonly parts?: Readonly<Record<string, number>>
  /** In diamonds: the more, the sooner and the grander. */
  readonly worth: number
  /** A streak that may still grow. */
  readonly open: boolean
  /** When the newest event of it arrived here, epoch ms. */
  readonly heardAt: number
  /** The streamer wants to see it once more. */
  readonly again?: true
}

/** How grand an alert is, from 0 to 3. */
export type Tier = 0 | 1 | 2 | 3
/** What the grander ones begin at, in diamonds, smallest first. */
export type TierBounds = readonly [number, number, number]

export const tierOf = ({ worth }: Alert, [one, two, three]: TierBounds): Tier =>
  worth >= three ? 3 : worth >= two ? 2 : worth >= one ? 1 : 0

/** What a subscription weighs beside gifts. */
const SUBSCRIPTION_WORTH = 250

type Announced = EventOf<'gift' | 'follow' | 'share' | 'subscribe' | 'gifted-sub' | 'barrage'>

function isAnnounced(event: LiveEvent): event is Announced {
  switch (event.type) {
    case 'gift':
    case 'follow':
    case 'share':
    case 'subscribe':
    case 'gifted-sub':
      return true
    case 'barrage':
      // The other banners repeat what the chat and the subscriptions say already.
      return event.what === 'super-fan'
    default:
      return false
  }
}

/** What was paid is announced, if need be without a name. */
function veiled(event: Announced, settings: FilterSettings): Announced {
  if (event.type === 'follow' || event.type === 'share' || event.by === undefined) return event
  const by = withoutBannedName(event.by, settings)
  if (event.type !== 'gift' || event.to === undefined) return { ...event, by }
  return { ...event, by, to: withoutBannedName(event.to, settings) }
}

/** The alert for an event; undefined where there is nothing to announce, or the settings do not want it. */
export function alertOf(happened: LiveEvent, settings: FilterSettings, heardAt: number): Alert | undefined {
  if (!isAnnounced(happened)) return undefined
  const event = veiled(happened, settings)
  if (event.by === undefined || !isShown(event, settings)) return undefined
  const once = { key: event.id, by: event.by, count: 1, worth: 0, open: false, heardAt }
  switch (event.type) {
    case 'gift':
      return {
        ...once,
        key: `gift ${event.streak}`,
        kind: 'gift',
        gift: event.gift,
        ...(event.to === undefined ? {} : { to: event.to }),
        count: event.count,
        worth: event.count * event.gift.diamonds,
        open: !event.over,
      }
    case 'subscribe':
      return { ...once, kind: 'subscribe', count: event.months ?? 1, worth: SUBSCRIPTION_WORTH }
    case 'gifted-sub':
      return { ...once, kind: 'gifted-sub', count: event.count, worth: event.count * SUBSCRIPTION_WORTH }
    case 'barrage':
      return { ...once, kind: 'super-fan', worth: SUBSCRIPTION_WORTH }
    default:
      return { ...once, kind: event.type }
  }
}

const partsOf = ({ key, count, parts }: Alert): Readonly<Record<string, number>> => parts ?? { [key]: count }

/** Keys of everything that this alert tells of. */
export const keysOf = (alert: Alert): readonly string[] => Object.keys(partsOf(alert))

/** The same somebody giving the same again: shown as one, it reads better than one after another. */
export const isSameGift = (one: Alert, other: Alert): boolean =>
  one.gift !== undefined &&
  one.gift.id === other.gift?.id &&
  one.by.id === other.by.id &&
  one.to?.id === other.to?.id &&
  one.again === undefined &&
  other.again === undefined

/** The alert after another step of a streak of it, or another streak; a step that came late never makes it smaller. */
export function grown(before: Alert, step: Alert): Alert {
  const known = partsOf(before)
  const isAnother = known[step.key] === undefined
  const parts = { ...known, [step.key]: Math.max(known[step.key] ?? 0, step.count) }
  const count = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return {
    ...before,
    by: step.by,
    count,
    ...(isAnother || before.parts !== undefined ? { parts } : {}),
    worth: Math.max(before.worth, step.worth, count * (before.gift?.diamonds ?? 0)),
    open: isAnother ? step.open : before.open && step.open,
    heardAt: count > before.count ? step.heardAt : before.heardAt,
  }
}

/** One more who did the same: "Ana and 36 others". */
export const joined = (before: Alert, heardAt: number): Alert => ({ ...before, count: before.count + 1, heardAt })
