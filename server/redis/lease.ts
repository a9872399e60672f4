import type { Clock } from '../clock.ts'
import type { RedisLink } from './link.ts'
import { lua } from './script.ts'

/** How long a lease lasts without being renewed: whoever dies is replaced after so long. */
const LEASE_MS = 6_000
const RENEW_EVERY_MS = 2_000
/** The holder gives up this long before others may begin: what it has begun needs time to end. */
const SAFETY_MS = 1_500
/** A renewal that failed, or a Redis that cannot be reached, is tried again after this. */
const AGAIN_MS = 500
/** So that those who wait do not all ask at once. */
const SPREAD_MS = 200

/** 0: ours. Else how long the lease of the other lasts, ms. Asking twice for the same turn is asking once. */
const TAKE = lua(`
  if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
  if redis.call('GET', KEYS[1]) == ARGV[1] then
    redis.call('PEXPIRE', KEYS[1], ARGV[2])
    return 0
  end
  return math.max(1, redis.call('PTTL', KEYS[1]))
`)
const RENEW = lua(`
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`)
const RELEASE = lua(`
  if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
  redis.call('DEL', KEYS[1])
  return redis.call('PUBLISH', ARGV[2], KEYS[1])
`)

/** How a turn ended: by itself, or because the lease could not be held. */
export type Turn<Result> = { readonly ended: 'by itself'; readonly result: Result } | { readonly ended: 'lost' }

export interface Leases {
  /**
   * Waits for the lease, runs `work` with a token that nobody had before, and gives the lease back. The token lies
   * under `key` for as long as the lease lasts, so a script can see by itself whether a write comes too late: that is
   * what a fencing number is for where the storage cannot see the lease. The work's signal is aborted before another
   * may begin; `isHeld` looks at the clock, and aborts it where a process that stood still has not heard of its timers yet. Resolves to undefined where `signal` was aborted first. With `insist` a Redis that cannot be reached is
   * waited for; else it rejects with an AppError.
   */
  hold<Result>(
    key: string,
    work: (signal: AbortSignal, token: string, isHeld: () => boolean) => Promise<Result>,
    options: { readonly signal?: AbortSignal; readonly insist: boolean },
  ): Promise<Turn<Result> | undefined>
  /** Something else showed that this turn is over. */
  lose(key: string, token: string): void
  close(): void
}

export interface LeaseDeps {
  readonly link: RedisLink
  readonly clock: Clock
  /** A text that was never made before. */
  readonly newId: () => string
  readonly random: () => number
}

const FREED = 'freed'

export function createLeases({ link, clock, newId, random }: LeaseDeps): Leases {
  const waiting = new Map<string, Set<() => void>>()
  const wake = (key: string) => {
    for (const go of waiting.get(key) ?? []) go()
  }
  /** How to end each turn that is being held here. */
  const held = new Map<string, () => void>()
  const stop = link.notices.listen(FREED, {
    hear: wake,
    missed: () => {
      for (const key of waiting.keys()) wake(key)
    },
  })

  /** Sleeps, but no longer than until the key is freed. `begin` is called once that can not be missed any more. */
  async function untilFreed(key: string, begin: () => Promise<number>, signal: AbortSignal): Promise<number> {
    const freed = new AbortController()
    const go = () => freed.abort()
    const others = waiting.get(key) ?? new Set()
    waiting.set(key, others.add(go))
    try {
      const waitMs = await begin()
      if (waitMs > 0) await clock.sleep(waitMs, AbortSignal.any([signal, freed.signal])).catch(() => undefined) // woken
      return waitMs
    } finally {
      others.delete(go)
      if (others.size === 0 && waiting.get(key) === others) waiting.delete(key)
    }
  }

  /** Resolves to the timer that was set before the lease was asked for, or undefined with the signal. */
  async function take(key: string, token: string, signal: AbortSignal, insist: boolean): Promise<Timer | undefined> {
    while (!signal.aborted) {
      const timer = startTimer(clock, LEASE_MS - SAFETY_MS)
      const ask = async () => {
        try {
          const leftMs = Number(await link.run(TAKE, [key], [token, LEASE_MS]))
          return leftMs === 0 ? 0 : leftMs + random() * SPREAD_MS
        } catch (error) {
          if (!insist) throw error
          return AGAIN_MS
        }
      }
      const waitedMs = await untilFreed(key, ask, signal)
      if (waitedMs === 0) return timer
      timer.stop()
    }
    return undefined
  }

  /** Renews until `ended` is aborted; calls `lose` where that does not succeed in time. */
  async function renew(key: string, token: string, turn: Held, ended: AbortSignal, lose: () => void): Promise<void> {
    turn.timer.onEnd(lose)
    let pauseMs = RENEW_EVERY_MS
    for (;;) {
      await clock.sleep(pauseMs, ended).catch(() => undefined) // the work has ended
      if (ended.aborted) return turn.timer.stop()
      const next = startTimer(clock, LEASE_MS - SAFETY_MS)
      try {
        if (Number(await link.run(RENEW, [key], [token, LEASE_MS])) === 0) {
          lose()
          next.stop()
          return turn.timer.stop()
        }
        turn.timer.stop()
        turn.timer = next
        next.onEnd(lose)
        pauseMs = RENEW_EVERY_MS
      } catch {
        // Redis is gone: the timer of the last renewal that succeeded goes on.
        next.stop()
        pauseMs = AGAIN_MS
      }
    }
  }

  return {
    async hold(key, work, { signal = new AbortController().signal, insist }) {
      const token = newId()
      const timer = await take(key, token, signal, insist)
      if (timer === undefined) return undefined
      const lost = new AbortController()
      const ended = new AbortController()
      const lose = () => lost.abort(new Error('another instance may hold the lease by now'))
      held.set(`${key} ${token}`, lose)
      const turn: Held = { timer }
      const renewing = renew(key, token, turn, ended.signal, lose)
      const working = AbortSignal.any([signal, lost.signal])
      const isHeld = () => {
        if (turn.timer.isOver()) lose()
        return !working.aborted
      }
      try {
        const result = await work(working, token, isHeld)
        return lost.signal.aborted ? { ended: 'lost' } : { ended: 'by itself', result }
      } catch (error) {
        if (lost.signal.aborted) return { ended: 'lost' }
        throw error
      } finally {
        held.delete(`${key} ${token}`)
        ended.abort()
        await renewing
        // What cannot be given back ends by itself.
        await link.run(RELEASE, [key], [token, link.notices.name(FREED)]).catch(() => undefined)
      }
    },
    lose: (key, token) => held.get(`${key} ${token}`)?.(),
    close: stop,
  }
}

/** A turn, with the timer of the last renewal that succeeded. */
interface Held {
  timer: Timer
}

interface Timer {
  onEnd(call: () => void): void
  /** By the clock, whether or not the sleeper has woken. */
  isOver(): boolean
  stop(): void
}

/** By sleeping, so that no clock that is set makes it last longer; and by the clock, which knows how long a sleep was. */
function startTimer(clock: Clock, ms: number): Timer {
  const endsAt = clock.now() + ms
  const stopped = new AbortController()
  let call: (() => void) | undefined
  let isOver = false
  const end = () => {
    isOver = true
    call?.()
  }
  clock.sleep(ms, stopped.signal).then(end, () => {}) // stopped
  return {
    onEnd(then) {
      call = then
      if (isOver) then()
    },
    isOver: () => isOver || clock.now() >= endsAt,
    stop: () => stopped.abort(),
  }
}
