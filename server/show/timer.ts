/** A countdown to which gifts, follows and the like may add time. */
import type { Cue, TimerCue } from '../../shared/cues.ts'
import type { EventOf, Person } from '../../shared/events.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { timer as definition } from '../../shared/settings/timer.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import { createRoll, type Roll } from './roll.ts'
import { perOverlay, type OverlayProp } from './per-overlay.ts'
import type { Heard, Telling } from './prop.ts'

interface TimerRules {
  readonly startMs: number
  readonly diamondMs: number
  readonly giftMs: number
  readonly followMs: number
  readonly shareMs: number
  readonly subscribeMs: number
  readonly hundredLikesMs: number
  /** Of all time ever given; Infinity is no limit, written as null. */
  readonly mostMs: number | null
}

interface TimerStanding {
  /** Running it ends, standing still it has so much left; `fresh`: put back to its beginning. */
  readonly is: { readonly endsAt: number } | { readonly leftMs: number } | { readonly fresh: true }
  /** All time it was ever given. */
  readonly givenMs: number
  /** Likes that have not added anything yet. */
  readonly likes: number
  /** Who followed and who shared: each counts once. */
  readonly followed: Roll
  readonly shared: Roll
  readonly added?: NonNullable<EventOf<'timer'>['added']>
}

const seconds = (value: number) => Math.round(value * 1_000)

function rules(values: SettingsValues): TimerRules {
  const set = readSettings(definition.settings, values)
  return {
    startMs: Math.round(set.minutes * 60_000),
    diamondMs: seconds(set.perDiamond),
    giftMs: seconds(set.perGift),
    followMs: seconds(set.perFollow),
    shareMs: seconds(set.perShare),
    subscribeMs: seconds(set.perSubscribe),
    hundredLikesMs: seconds(set.perHundredLikes),
    mostMs: set.mostHours === 0 ? null : Math.round(set.mostHours * 3_600_000),
  }
}

const begin = (is: TimerStanding['is'], givenMs: number): TimerStanding => ({
  is,
  givenMs,
  likes: 0,
  followed: createRoll(),
  shared: createRoll(),
})

const still = ({ added: _before, ...standing }: TimerStanding, is: TimerStanding['is']): TimerStanding => ({
  ...standing,
  is,
})

const isOver = ({ is }: TimerStanding, now: number) => 'endsAt' in is && now >= is.endsAt

function obey(standing: TimerStanding | undefined, cue: TimerCue, now: number): TimerStanding | undefined {
  switch (cue.do) {
    case 'start':
      if (standing === undefined || 'fresh' in standing.is || isOver(standing, now)) {
        return begin({ endsAt: now + cue.ms }, cue.ms)
      }
      return 'leftMs' in standing.is ? still(standing, { endsAt: now + standing.is.leftMs }) : standing
    case 'pause':
      if (standing === undefined || !('endsAt' in standing.is) || isOver(standing, now)) return standing
      return still(standing, { leftMs: standing.is.endsAt - now })
    case 'reset':
      return begin({ fresh: true }, 0)
    case 'add': {
      const before = standing ?? begin({ leftMs: 0 }, 0)
      // Time given to one that is over, or was not begun, starts it with that.
      if (isOver(before, now)) return cue.ms > 0 ? lengthen(still(before, { endsAt: now }), cue.ms, 'hand') : before
      const from = 'fresh' in before.is ? begin({ leftMs: 0 }, 0) : before
      return lengthen(from, cue.ms, 'hand', undefined, now)
    }
  }
}

/** Taking away ends at `now`, never before. */
function lengthen(standing: TimerStanding, ms: number, why: string, by?: Person, now = 0): TimerStanding {
  const { is } = standing
  const moved =
    'endsAt' in is
      ? { endsAt: Math.max(now, is.endsAt + ms) }
      : { leftMs: Math.max(0, ('leftMs' in is ? is.leftMs : 0) + ms) }
  const added = { ms, why, ...(by === undefined ? {} : { by }) }
  return { ...standing, is: moved, givenMs: standing.givenMs + Math.max(0, ms), added }
}

/** What somebody did is worth so much time, as far as the limit lets it. */
function reward(standing: TimerStanding, ms: number, why: string, rule: TimerRules, by: Person): TimerStanding {
  const room = rule.mostMs === null ? ms : Math.min(ms, rule.mostMs - standing.givenMs)
  return room <= 0 ? standing : lengthen(standing, room, why, by)
}

function rewardLikes(standing: TimerStanding, event: EventOf<'like'>, rule: TimerRules): TimerStanding {
  if (rule.hundredLikesMs === 0 || event.more <= 0) return standing
  const likes = standing.likes + event.more
  const hundreds = Math.floor(likes / 100)
  const counted = { ...standing, likes: likes - hundreds * 100 }
  return hundreds === 0 ? counted : reward(counted, hundreds * rule.hundredLikesMs, 'likes', rule, event.by)
}

function hear(standing: TimerStanding, { arrived, event }: Heard, rule: TimerRules): TimerStanding {
  if ('fresh' in standing.is || isOver(standing, arrived)) return standing
  switch (event.type) {
    case 'gift': {
      const ms = event.more * (rule.giftMs + event.gift.diamonds * rule.diamondMs)
      return reward(standing, Math.round(ms), 'gift', rule, event.by)
    }
    case 'subscribe':
      return reward(standing, rule.subscribeMs, 'subscribe', rule, event.by)
    case 'gifted-sub':
      return reward(standing, rule.subscribeMs * event.count, 'subscribe', rule, event.by)
    case 'follow':
      return rule.followMs > 0 && standing.followed.add(event.by.id)
        ? reward(standing, rule.followMs, 'follow', rule, event.by)
        : standing
    case 'share':
      return rule.shareMs > 0 && standing.shared.add(event.by.id)
        ? reward(standing, rule.shareMs, 'share', rule, event.by)
        : standing
    case 'like':
      return rewardLikes(standing, event, rule)
    default:
      return standing
  }
}

function tell(standing: TimerStanding, rule: TimerRules, id: string, now: number): Telling {
  const { is, added } = standing
  const what = { type: 'timer', timer: id } as const
  if (isOver(standing, now)) return { events: [{ ...what, is: 'over' }] }
  const moved = added === undefined ? {} : { added }
  if ('endsAt' in is) return { events: [{ ...what, is: 'running', endsAt: is.endsAt, ...moved }], again: is.endsAt }
  const leftMs = 'fresh' in is ? rule.startMs : is.leftMs
  return { events: [{ ...what, is: 'paused', leftMs, ...moved }] }
}

type Kept = Omit<TimerStanding, 'followed' | 'shared'> & Readonly<Record<'followed' | 'shared', readonly string[]>>

const prop: OverlayProp<TimerRules, TimerStanding> = {
  kind: 'timer',
  hears: ['gift', 'subscribe', 'gifted-sub', 'follow', 'share', 'like'],
  apartMs: 1_000,
  rules,
  step: (standing, heard, rule, cue: Cue | undefined) => {
    if (cue?.for === 'timer') return obey(standing, cue, heard.arrived)
    return standing === undefined ? undefined : hear(standing, heard, rule)
  },
  tell,
  keep: (standing): Kept => ({
    ...standing,
    followed: standing.followed.list(),
    shared: standing.shared.list(),
  }),
  revive: (kept) => {
    const { followed, shared, ...rest } = kept as Kept
    return { ...rest, followed: createRoll(followed), shared: createRoll(shared) }
  },
}

export const timers = perOverlay(prop)
