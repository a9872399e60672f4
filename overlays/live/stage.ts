/**
 * The stage of the alerts: one on screen, the others queued. Pure functions over plain data, so that a page can keep a
 * stage over a reload and a test can hold its clock. Totals are none of its business: what it drops is still counted.
 */
import type { EventOf, Gift, LiveEvent, Person } from '../../shared/events.ts'
import { STAGE_NOTHING_OLDER_MS } from '../../shared/protocol.ts'
import type { Delivered } from './follower.ts'

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
  /** Pieces of a gift, months of a subscriber, subscriptions given away; 1 where nothing is counted. */
  readonly count: number
  /** In diamonds: the more, the sooner and the grander. */
  readonly worth: number
  /** A streak that may still grow. */
  readonly open: boolean
  /** When the newest event of it arrived here, epoch ms. */
  readonly heardAt: number
}

export interface Stage {
  readonly on?: { readonly alert: Alert; readonly since: number }
  /** While nothing is on: when the next one may come, so that two never overlap. */
  readonly freeAt: number
  /** Next one first. */
  readonly queue: readonly Alert[]
  /** Keys of what was on stage, newest last. */
  readonly shown: readonly string[]
}

export interface StageRules {
  readonly gifts: boolean
  readonly follows: boolean
  readonly shares: boolean
  readonly subscribes: boolean
  readonly minDiamonds: number
  readonly showMs: number
}

export const emptyStage: Stage = { freeAt: 0, queue: [], shown: [] }

/** Between one alert and the next: the time that the first needs to leave. */
export const LEAVE_MS = 650
const QUEUE_MOST = 30
const SHOWN_MOST = 300
/** A streak has the stage for this long after it last grew, while nobody waits: its next step may come with the next poll. */
const OPEN_STREAK_MS = 9_000
/** However long a streak grows, others get their turn. */
const NOBODY_LONGER_MS = 20_000
/** Shorter than this nobody can read it. */
const SHORTEST_MS = 1_800
/** What a subscription weighs beside gifts. */
const SUBSCRIPTION_WORTH = 250

/** How grand an alert is, from 0 to 3. */
export type Tier = 0 | 1 | 2 | 3
export const tierOf = (alert: Alert): Tier =>
  alert.worth >= 10_000 ? 3 : alert.worth >= 1_000 ? 2 : alert.worth >= 100 ? 1 : 0

const LONGER_BY_TIER_MS = [0, 1_000, 2_500, 4_500] as const

type Announced =
  | EventOf<'gift'>
  | (EventOf<'follow' | 'share' | 'join'> & { readonly type: 'follow' | 'share' })
  | EventOf<'subscribe'>
  | EventOf<'gifted-sub'>
  | EventOf<'barrage'>

function wanted(event: LiveEvent, rules: StageRules): event is Announced {
  switch (event.type) {
    case 'gift':
      return rules.gifts && event.count * event.gift.diamonds >= rules.minDiamonds
    case 'follow':
      return rules.follows
    case 'share':
      return rules.shares
    case 'subscribe':
    case 'gifted-sub':
      return rules.subscribes
    case 'barrage':
      // The other banners repeat what the chat and the subscriptions say already.
      return rules.subscribes && event.what === 'super-fan' && event.by !== undefined
    default:
      return false
  }
}

function alertOf(event: Announced, heardAt: number): Alert | undefined {
  if (event.by === undefined) return undefined
  const once = { key: event.id, by: event.by, count: 1, worth: 0, open: false, heardAt }
  switch (event.type) {
    case 'gift':
      return {
        key: `gift ${event.streak}`,
        kind: 'gift',
        by: event.by,
        gift: event.gift,
        ...(event.to === undefined ? {} : { to: event.to }),
        count: event.count,
        worth: event.count * event.gift.diamonds,
        open: !event.over,
        heardAt,
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

/** The same alert after another step of its streak; a step that came late never makes it smaller. */
const grown = (before: Alert, step: Alert): Alert => ({
  ...before,
  by: step.by,
  count: Math.max(before.count, step.count),
  worth: Math.max(before.worth, step.worth),
  open: before.open && step.open,
  heardAt: step.count > before.count ? step.heardAt : before.heardAt,
})

/** Worth most first, equals as they came; when it is too long the smallest goes, of those the oldest. */
function queued(queue: readonly Alert[], alert: Alert): readonly Alert[] {
  const others = queue.filter((other) => other.key !== alert.key)
  const before = queue.find((other) => other.key === alert.key)
  const place = others.findIndex((other) => other.worth < alert.worth)
  const all =
    before !== undefined && before.worth === alert.worth
      ? queue.map((other) => (other === before ? alert : other))
      : place === -1
        ? [...others, alert]
        : [...others.slice(0, place), alert, ...others.slice(place)]
  if (all.length <= QUEUE_MOST) return all
  const least = all.at(-1)?.worth ?? 0
  const dropped = all.findIndex((other) => other.worth === least)
  return all.filter((_, index) => index !== dropped)
}

function stageOne(stage: Stage, { event, ageMs }: Delivered, rules: StageRules, now: number): Stage {
  if (ageMs > STAGE_NOTHING_OLDER_MS || !wanted(event, rules)) return stage
  const alert = alertOf(event, now)
  if (alert === undefined) return stage
  if (stage.on?.alert.key === alert.key) return { ...stage, on: { ...stage.on, alert: grown(stage.on.alert, alert) } }
  if (stage.shown.includes(alert.key)) return stage
  const before = stage.queue.find((other) => other.key === alert.key)
  // The end of a streak that was never worth a place here adds nothing to show.
  if (before === undefined && event.type === 'gift' && event.more === 0) return stage
  return { ...stage, queue: queued(stage.queue, before === undefined ? alert : grown(before, alert)) }
}

/** Takes in what happened. What is older than 30 s is left out (R5); a streak grows where it is. */
export const stageEvents = (stage: Stage, events: readonly Delivered[], rules: StageRules, now: number): Stage =>
  events.reduce((before, delivered) => stageOne(before, delivered, rules, now), stage)

/** When the alert on stage leaves, epoch ms. Each has less time the more are waiting. */
function endsAt({ alert, since }: NonNullable<Stage['on']>, queue: readonly Alert[], rules: StageRules): number {
  const fullMs = rules.showMs + LONGER_BY_TIER_MS[tierOf(alert)]
  const grewAt = Math.max(since, alert.heardAt)
  if (queue.length === 0) {
    return Math.max(since + fullMs, grewAt + (alert.open ? Math.max(fullMs, OPEN_STREAK_MS) : fullMs * 0.7))
  }
  const next = queue[0]
  const hurryMs = next !== undefined && next.worth >= 1_000 && next.worth > alert.worth ? SHORTEST_MS : Infinity
  const sharedMs = fullMs * Math.min(1, 4 / (queue.length + 2))
  const mineMs = Math.max(SHORTEST_MS, Math.min(sharedMs, hurryMs))
  return Math.min(Math.max(since + mineMs, grewAt + mineMs * 0.6), since + Math.max(fullMs, NOBODY_LONGER_MS))
}

/** The stage as it is at `now`: who is done leaves, who waited too long never comes, the next one comes on. */
export function advance(stage: Stage, rules: StageRules, now: number): Stage {
  if (stage.on !== undefined) {
    if (now < endsAt(stage.on, stage.queue, rules)) return stage
    const { on: _left, ...rest } = stage
    return advance({ ...rest, freeAt: now + LEAVE_MS }, rules, now)
  }
  const fresh = stage.queue.filter((alert) => now - alert.heardAt <= STAGE_NOTHING_OLDER_MS)
  const [next, ...queue] = fresh
  if (next === undefined || now < stage.freeAt) {
    return fresh.length === stage.queue.length ? stage : { ...stage, queue: fresh }
  }
  return {
    ...stage,
    on: { alert: next, since: now },
    queue,
    shown: [...stage.shown, next.key].slice(-SHOWN_MOST),
  }
}

/** When `advance` is next worth calling, epoch ms; undefined while only an event can change anything. */
export function nextChangeAt(stage: Stage, rules: StageRules): number | undefined {
  if (stage.on !== undefined) return endsAt(stage.on, stage.queue, rules)
  return stage.queue.length > 0 ? stage.freeAt : undefined
}
