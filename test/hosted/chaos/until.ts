import { setTimeout as pause } from 'node:timers/promises'

/** As `eventually`, but no oftener than it must: thousands of looks a second would be a mischief of their own. */
export async function until<Result>(
  look: () => Promise<Result> | Result,
  { withinMs, everyMs }: { readonly withinMs: number; readonly everyMs: number },
): Promise<Result> {
  const endsAt = Date.now() + withinMs
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (Date.now() > endsAt) throw error
      await pause(everyMs)
    }
  }
}
