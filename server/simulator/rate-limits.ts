/** Counts calls per caller in fixed windows of a minute, an hour and a day. */
import type { Limits } from './settings.ts'

export type Window = keyof Limits

const WINDOW_MS: Readonly<Record<Window, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }
const WINDOWS = Object.keys(WINDOW_MS) as readonly Window[]

interface WindowState {
  readonly max: number
  readonly remaining: number
  readonly resetAt: number
}

export type RateState = Readonly<Record<Window, WindowState>>

export interface RateLimits {
  /** Counts a call, unless a window is full: then that window's name comes with the state. */
  count(caller: string, limits: Limits, now: number): { readonly state: RateState; readonly full?: Window }
  /** Without counting. */
  look(caller: string, limits: Limits, now: number): RateState
}

export function createRateLimits(): RateLimits {
  const used = new Map<string, { since: number; calls: number }>()

  const counter = (caller: string, window: Window, now: number) => {
    const key = `${window} ${caller}`
    const known = used.get(key)
    if (known !== undefined && now < known.since + WINDOW_MS[window]) return known
    const fresh = { since: now, calls: 0 }
    used.set(key, fresh)
    return fresh
  }

  const look = (caller: string, limits: Limits, now: number): RateState => {
    const state = (window: Window): WindowState => {
      const { since, calls } = counter(caller, window, now)
      return { max: limits[window], remaining: Math.max(0, limits[window] - calls), resetAt: since + WINDOW_MS[window] }
    }
    return { minute: state('minute'), hour: state('hour'), day: state('day') }
  }

  return {
    look,
    count(caller, limits, now) {
      const full = WINDOWS.find((window) => counter(caller, window, now).calls >= limits[window])
      if (full !== undefined) return { state: look(caller, limits, now), full }
      for (const window of WINDOWS) counter(caller, window, now).calls++
      return { state: look(caller, limits, now) }
    },
  }
}

/** As an answer of the API tells them: the day's, in the words of the IETF draft. */
export function rateHeaders({ day }: RateState, now: number): Record<string, string> {
  return {
    'RateLimit-Limit': String(day.max),
    'RateLimit-Remaining': String(day.remaining),
    'RateLimit-Reset': String(Math.round((day.resetAt - now) / 1000)),
    'RateLimit-Policy': `${day.max};w=86400`,
  }
}
