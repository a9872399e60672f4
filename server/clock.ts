import { setTimeout as delay } from 'node:timers/promises'
import { steadyTime } from '../shared/steady-time.ts'

/** Time as an argument, so that a test can hold it still. */
export interface Clock {
  /** Epoch ms. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: steadyTime({ wall: () => Date.now(), elapsed: () => performance.now() }),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal ? { signal } : {})
  },
}
