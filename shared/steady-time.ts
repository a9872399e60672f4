/** The wall's time for whoever waits by it: a wall clock can be set while one waits. */

/** What a clock is made of: both in ms, the second from any beginning, and never set. */
export interface Times {
  readonly wall: () => number
  readonly elapsed: () => number
}

/** Less than this is no jump: clocks are nudged all the time. */
const JUMP_MS = 1_000
/** How much slower than the wall's our time runs until the wall has caught up with it. */
const SLOWER = 0.1

/**
 * Epoch ms, but never backwards: a wait until ten past would last an hour longer where the wall is set back an hour.
 * Set back, it runs on, a little slower, until the wall has caught up. Set forward, or woken from sleep, it goes along.
 */
export function steadyTime({ wall, elapsed }: Times): () => number {
  let wallBefore = wall()
  let elapsedBefore = elapsed()
  let aheadMs = 0
  let told = wallBefore
  return () => {
    const [wallNow, elapsedNow] = [wall(), elapsed()]
    const passed = elapsedNow - elapsedBefore
    const jumped = wallNow - wallBefore - passed
    if (jumped < -JUMP_MS) aheadMs -= jumped
    // Set right again after it was set back.
    else if (jumped > JUMP_MS) aheadMs -= Math.min(aheadMs, jumped)
    aheadMs = Math.max(0, aheadMs - passed * SLOWER)
    wallBefore = wallNow
    elapsedBefore = elapsedNow
    told = Math.max(told, Math.round(wallNow + aheadMs))
    return told
  }
}
