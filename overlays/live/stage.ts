/**
 * The stage of the alerts: one on screen, the others queued. Pure functions over plain data, so that a page can keep a
 * stage over a reload and a test can hold its clock. Totals are none of its business: what it drops is still counted.
 */
import type { EventOf } from '../../shared/events.ts'
import type { FilterSettings } from '../../shared/filters.ts'
import { STAGE_NOTHING_OLDER_MS } from '../../shared/protocol.ts'
import { isFor } from '../../shared/stage-state.ts'
import { alertOf, grown, isSameGift, joined, keysOf, tierOf, type Alert, type TierBounds } from './alert.ts'
import type { Delivered } from './follower.ts'
import { queued, type QueueRules } from './stage-queue.ts'

export interface Stage {
  readonly on?: { readonly alert: Alert; readonly since: number }
  /** While nothing is on: when the next one may come, so that two never overlap. */
  readonly freeAt: number
  /** Next one first. */
  readonly queue: readonly Alert[]
  /** Keys of what was on stage, newest last. */
  readonly shown: readonly string[]
  /** The streamer holds the queue back since then, epoch ms: nothing comes on and nothing grows old. */
  readonly heldSince?: number
}

/** What is announced is as FilterSettings say. */
export interface StageRules extends FilterSettings, QueueRules {
  readonly showMs: number
  readonly tiers: TierBounds
  /** Who waits longer than this does not come on, except what is never left out. */
  readonly waitMs: number
  /** Whether the same gift of the same person is one alert, and a crowd that follows another. */
  readonly merge: boolean
}

export const emptyStage: Stage = { freeAt: 0, queue: [], shown: [] }

/** Between one alert and the next: the time that the first needs to leave. */
export const LEAVE_MS = 650
const SHOWN_MOST = 300
/** A streak has the stage for this long after it last grew, while nobody waits: its next step may come with the next poll. */
const OPEN_STREAK_MS = 9_000
/** However long a streak grows, others get their turn. */
const NOBODY_LONGER_MS = 20_000
/** Shorter than this nobody can read it. */
const SHORTEST_MS = 1_800
/** A gift from here on makes those before it hurry. */
const HURRY_WORTH = 1_000
const LONGER_BY_TIER_MS = [0, 1_000, 2_500, 4_500] as const
/** When this many wait, people who follow or share come on together. */
const CROWD = 4
/** A "skip" that was on its way for longer than this meant an alert that has left by now. */
const SKIP_WITHIN_MS = 5_000

const isOf = (alert: Alert, key: string) => alert.key === key || alert.parts?.[key] !== undefined

const withShown = (shown: readonly string[], alert: Alert): readonly string[] =>
  [...shown, ...keysOf(alert).filter((key) => !shown.includes(key))].slice(-SHOWN_MOST)

/** Puts `next` where `before` was, on stage or in the queue. */
function changed(stage: Stage, before: Alert, next: Alert, rules: StageRules): Stage {
  if (stage.on?.alert === before) {
    return { ...stage, on: { ...stage.on, alert: next }, shown: withShown(stage.shown, next) }
  }
  return { ...stage, queue: queued(stage.queue, before, next, rules) }
}

function add(stage: Stage, alert: Alert, rules: StageRules): Stage {
  const there = [...(stage.on === undefined ? [] : [stage.on.alert]), ...stage.queue]
  const same = there.find((other) => isOf(other, alert.key))
  if (same !== undefined) return changed(stage, same, grown(same, alert), rules)
  if (stage.shown.includes(alert.key)) return stage
  const alike = rules.merge ? there.find((other) => isSameGift(other, alert)) : undefined
  if (alike !== undefined) return changed(stage, alike, grown(alike, alert), rules)
  const isCrowd = rules.merge && alert.worth === 0 && stage.queue.length >= CROWD
  const first = isCrowd ? stage.queue.find((other) => other.kind === alert.kind && !other.again) : undefined
  if (first !== undefined) return changed(stage, first, joined(first, alert.heardAt), rules)
  return { ...stage, queue: queued(stage.queue, undefined, alert, rules) }
}

const left = ({ on: _left, ...stage }: Stage, now: number): Stage => ({ ...stage, freeAt: now + LEAVE_MS })
/** Ends what is on stage. */
const ended = (stage: Stage, now: number): Stage => (stage.on === undefined ? stage : left(stage, now))

/** What the streamer says to the stage. Holding back is told by the state: see `hold`. */
function obey(stage: Stage, event: EventOf<'stage'>, ageMs: number, rules: StageRules, now: number): Stage {
  switch (event.do) {
    case 'skip':
      return ageMs > SKIP_WITHIN_MS ? stage : ended(stage, now)
    case 'clear':
      return { ...ended(stage, now), queue: [] }
    case 'replay': {
      if (ageMs > STAGE_NOTHING_OLDER_MS) return stage
      // Wanted by hand: no switch, no smallest gift and no block list stand in its way; a banned word still does.
      const { bannedWords = '' } = rules
      const alert = alertOf(event.again, { bannedWords }, now)
      if (alert === undefined) return stage
      const { parts: _one, ...once } = alert
      return {
        ...stage,
        queue: queued(stage.queue, undefined, { ...once, key: event.id, open: false, again: true }, rules),
      }
    }
    default:
      return stage
  }
}

/** Who was removed from the LIVE leaves at once. */
function without(stage: Stage, people: readonly string[], now: number): Stage {
  const isGone = (alert: Alert) => people.includes(alert.by.id)
  const next = stage.on !== undefined && isGone(stage.on.alert) ? left(stage, now) : stage
  return next.queue.some(isGone) ? { ...next, queue: next.queue.filter((alert) => !isGone(alert)) } : next
}

function stageOne(stage: Stage, { event, ageMs }: Delivered, rules: StageRules, now: number, me: string): Stage {
  if (event.type === 'stage') return isFor(event, me) ? obey(stage, event, ageMs, rules, now) : stage
  if (event.type === 'delete') return event.people.length > 0 ? without(stage, event.people, now) : stage
  if (ageMs > STAGE_NOTHING_OLDER_MS) return stage
  const alert = alertOf(event, rules, now)
  if (alert === undefined) return stage
  // The end of a streak that was never worth a place here adds nothing to show.
  const isEnd = event.type === 'gift' && event.more === 0
  const isThere = [stage.on?.alert, ...stage.queue].some((other) => other !== undefined && isOf(other, alert.key))
  return isEnd && !isThere ? stage : add(stage, alert, rules)
}

/** Takes in what happened. What is older than 30 s is left out (R5); a streak grows where it is. `me`: the overlay's id. */
export const stageEvents = (
  stage: Stage,
  events: readonly Delivered[],
  rules: StageRules,
  now: number,
  me = '',
): Stage => events.reduce((before, delivered) => stageOne(before, delivered, rules, now, me), stage)

/** Whether it comes on however long it waited. */
const isKept = (alert: Alert, rules: StageRules) => alert.again === true || alert.worth >= rules.alwaysFrom

/** Holds the queue back, or lets it go: the time in between counts for nobody's age. */
export function hold(stage: Stage, held: boolean, now: number): Stage {
  const { heldSince, ...free } = stage
  if (held) return heldSince === undefined ? { ...stage, heldSince: now } : stage
  if (heldSince === undefined) return stage
  const queue = stage.queue.map((alert) => ({
    ...alert,
    heardAt: alert.heardAt + now - Math.max(heldSince, alert.heardAt),
  }))
  return { ...free, queue }
}

/** After a time in which nobody could see the page: what is not worth waiting for has passed. */
export function wake(stage: Stage, rules: StageRules, now: number): Stage {
  if (stage.heldSince !== undefined) return stage
  const queue = stage.queue.filter((alert) => now - alert.heardAt <= STAGE_NOTHING_OLDER_MS || isKept(alert, rules))
  return queue.length === stage.queue.length ? stage : { ...stage, queue }
}

/** When the alert on stage leaves, epoch ms. Each has less time the more are waiting. */
function endsAt({ alert, since }: NonNullable<Stage['on']>, stage: Stage, rules: StageRules): number {
  const fullMs = rules.showMs + LONGER_BY_TIER_MS[tierOf(alert, rules.tiers)]
  const grewAt = Math.max(since, alert.heardAt)
  const queue = stage.heldSince === undefined ? stage.queue : []
  if (queue.length === 0) {
    return Math.max(since + fullMs, grewAt + (alert.open ? Math.max(fullMs, OPEN_STREAK_MS) : fullMs * 0.7))
  }
  const next = queue[0]
  const hurryMs = next !== undefined && next.worth >= HURRY_WORTH && next.worth > alert.worth ? SHORTEST_MS : Infinity
  const sharedMs = fullMs * Math.min(1, 4 / (queue.length + 2))
  const mineMs = Math.max(SHORTEST_MS, Math.min(sharedMs, hurryMs))
  return Math.min(Math.max(since + mineMs, grewAt + mineMs * 0.6), since + Math.max(fullMs, NOBODY_LONGER_MS))
}

/** The stage as it is at `now`: who is done leaves, who waited too long never comes, the next one comes on. */
export function advance(stage: Stage, rules: StageRules, now: number): Stage {
  if (stage.on !== undefined) {
    return now < endsAt(stage.on, stage, rules) ? stage : advance(left(stage, now), rules, now)
  }
  if (stage.heldSince !== undefined) return stage
  const fresh = stage.queue.filter((alert) => now - alert.heardAt <= rules.waitMs || isKept(alert, rules))
  const [next, ...queue] = fresh
  if (next === undefined || now < stage.freeAt) {
    return fresh.length === stage.queue.length ? stage : { ...stage, queue: fresh }
  }
  return {
    ...stage,
    on: { alert: next, since: now },
    queue,
    shown: withShown(stage.shown, next),
  }
}

/** When `advance` is next worth calling, epoch ms; undefined while only an event can change anything. */
export function nextChangeAt(stage: Stage, rules: StageRules): number | undefined {
  if (stage.on !== undefined) return endsAt(stage.on, stage, rules)
  return stage.queue.length > 0 && stage.heldSince === undefined ? stage.freeAt : undefined
}
