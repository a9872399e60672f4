/** How far a goal is: nothing but a sum of the state and the settings, so edits and restarts lose nothing. Pure. */
import type { Gift } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import { GOAL_PLACES, type Counted } from '../../shared/settings/goal.ts'
import type { OverlaySettings } from '../../shared/settings.ts'

export interface GoalRules {
  readonly place: number
  readonly counted: Exclude<Counted, 'none'>
  readonly target: number
  readonly start: number
  readonly span: 'live' | 'today' | 'ever'
  /** Of the gift, or of the streamer's number. */
  readonly name: string
  readonly title: string
  readonly reached: 'raise' | 'stay' | 'again'
  /** By how much the target is raised. */
  readonly step: number
}

export interface Progress {
  readonly now: number
  readonly target: number
  /** From 0 to 1. */
  readonly share: number
  /** How often the goal was reached. */
  readonly times: number
  readonly isFull: boolean
}

/** The goals that are set, in their order. */
export function readGoals(settings: OverlaySettings<'goal'>): readonly GoalRules[] {
  return GOAL_PLACES.flatMap((place) => {
    const counted = settings[`counted${place}`] as Counted
    if (counted === 'none') return []
    const target = Math.max(1, Math.round(settings[`target${place}`]))
    return {
      place,
      counted,
      target,
      start: settings[`start${place}`],
      span: settings[`span${place}`] as GoalRules['span'],
      name: settings[`gift${place}`].trim(),
      title: settings[`title${place}`].trim(),
      reached: settings.reached as GoalRules['reached'],
      step: settings.step === 0 ? target : settings.step,
    }
  })
}

const isNamed = (name: string) => (gift: Gift) => gift.name.trim().toLowerCase() === name.toLowerCase()

/** The gift that is counted, once one of it came. */
export const giftOf = (rules: GoalRules, state: LiveState): Gift | undefined =>
  state.giftCounts.map(({ gift }) => gift).find(isNamed(rules.name))

/** What was counted so far; `overlay` is the id of the overlay, whose own number a goal without a name counts. */
export function countFor(rules: GoalRules, state: LiveState, overlay: string): number {
  const { totals, show } = state
  // A board is told now and then: what this LIVE brought by itself is never less.
  const board = rules.span === 'live' ? undefined : show.boards?.[rules.span]
  switch (rules.counted) {
    case 'likes':
      return Math.max(totals.likes, board?.likes ?? 0)
    case 'follows':
      return Math.max(totals.follows, board?.follows ?? 0)
    case 'diamonds':
      return Math.max(totals.diamonds, board?.diamonds ?? 0)
    case 'shares':
      return totals.shares
    case 'subs':
      return totals.subscribes
    case 'viewers':
      return state.stream.is === 'offline' ? 0 : (state.viewers?.count ?? 0)
    case 'gift':
      return state.giftCounts.filter(({ gift }) => isNamed(rules.name)(gift)).reduce((sum, { count }) => sum + count, 0)
    case 'custom':
      return show.counters[rules.name === '' ? overlay : rules.name] ?? 0
  }
}

export function progressOf(counted: number, { start, target, step, reached }: GoalRules): Progress {
  const now = start + counted
  const isThere = now >= target
  if (reached === 'again') {
    const times = Math.max(0, Math.floor(now / target))
    const left = now - times * target
    return { now: left, target, share: shareOf(left, target), times, isFull: false }
  }
  if (reached === 'raise' && isThere) {
    const times = Math.floor((now - target) / step) + 1
    const raised = target + times * step
    return { now, target: raised, share: shareOf(now, raised), times, isFull: false }
  }
  return { now, target, share: shareOf(now, target), times: isThere ? 1 : 0, isFull: isThere }
}

const shareOf = (now: number, target: number) => Math.min(1, Math.max(0, now / target))
