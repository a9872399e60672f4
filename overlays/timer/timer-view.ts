/** What the clock shows now: nothing but the standing, the settings and the time, so a refresh shows the same. Pure. */
import type { EventOf, Person } from '../../shared/events.ts'
import type { timer as definition } from '../../shared/settings/timer.ts'
import type { SettingsOf } from '../../shared/settings/field.ts'
import { clockText, nextSecond } from '../parts/clock-text.ts'

type Timer = EventOf<'timer'>
type Settings = Pick<SettingsOf<typeof definition.settings>, 'minutes' | 'idle'>

export interface TimerView {
  readonly is: 'idle' | 'running' | 'paused' | 'over'
  readonly leftMs: number
  /** What is left of the time it starts with, from 0 to 1. */
  readonly share: number
  /** The last seconds. */
  readonly isHurry: boolean
}

/** What came on, or went off by hand. */
export interface Gain {
  readonly ms: number
  readonly by: Person | undefined
}

const HURRY_MS = 10_000
/** Nobody needs to know on the next day. */
const OVER_FOR_MS = 10 * 60_000

/** undefined: there is nothing to show. */
export function viewTimer(timer: Timer | undefined, settings: Settings, now: number): TimerView | undefined {
  const startMs = settings.minutes * 60_000
  const showing = (is: TimerView['is'], leftMs: number): TimerView => ({
    is,
    leftMs,
    share: startMs <= 0 ? 1 : Math.min(1, leftMs / startMs),
    isHurry: is === 'running' && leftMs <= HURRY_MS,
  })
  if (timer?.is === 'running' && timer.endsAt !== undefined) {
    const leftMs = timer.endsAt - now
    return leftMs > 0 ? showing('running', leftMs) : showing('over', 0)
  }
  if (timer?.is === 'paused') return showing('paused', timer.leftMs ?? 0)
  if (timer?.is === 'over' && now < timer.at + OVER_FOR_MS) return showing('over', 0)
  return settings.idle ? showing('idle', startMs) : undefined
}

/** When it shows something else, epoch ms; undefined while only an event can change it. */
export function nextTick(timer: Timer | undefined, now: number): number | undefined {
  if (timer?.is === 'over') return now < timer.at + OVER_FOR_MS ? timer.at + OVER_FOR_MS : undefined
  return timer?.is === 'running' && timer.endsAt !== undefined ? nextSecond(timer.endsAt, now) : undefined
}

/** "+30 s", "+2:05": what is added, as short as it can be read. */
export function writeGain(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 100) / 10
  const sign = ms < 0 ? '−' : '+'
  return seconds < 60 ? `${sign}${seconds} s` : `${sign}${clockText(Math.abs(ms))}`
}

/**
 * What moved the clock from one telling to the next: of a flood only the newest is named, but all of it is counted.
 * undefined where nothing did, or it was only started or held.
 */
export function gainOf(before: Timer | undefined, after: Timer): Gain | undefined {
  const { added } = after
  if (added === undefined) return undefined
  const moved = before === undefined ? undefined : distance(before, after)
  const isOld = JSON.stringify(added) === JSON.stringify(before?.added)
  const ms = moved ?? (isOld ? 0 : added.ms)
  return ms === 0 ? undefined : { ms, by: added.by }
}

function distance(before: Timer, after: Timer): number | undefined {
  if (before.endsAt !== undefined && after.endsAt !== undefined) return after.endsAt - before.endsAt
  if (before.leftMs !== undefined && after.leftMs !== undefined) return after.leftMs - before.leftMs
  return undefined
}
