/** Often enough that a port is free again by the time somebody tries it. */
const LOOK_EVERY_MS = 500

/**
 * Calls `end` once the process that started this one is gone. npm puts a shell between itself and what it runs; told
 * to end by a signal it ends that shell, and what ran in it would go on without anybody, its port taken. On Windows a
 * process keeps the number of its parent for good, so nothing is ever noticed there.
 */
export function whenOrphaned(end: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    end()
  }, LOOK_EVERY_MS)
  timer.unref()
}
