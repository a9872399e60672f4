/** A seeded crowd that gives: streaks in pieces, big gifts, chat and follows, as bodies for POST /simulator/say. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../server/simulator/random.ts'
import { BIG_GIFTS, STREAK_GIFTS } from '../../server/simulator/gifts.ts'

type Say = (what: readonly object[]) => Promise<unknown>

export interface Giving {
  /** Gives some twenty times a second until the returned function is called. */
  goOn(): () => Promise<void>
  /** Says one line, and resolves with its id. */
  sayMark(): Promise<string>
  /** Gives so many at once. */
  flood(count: number): Promise<void>
}

interface OpenStreak {
  readonly by: object
  readonly gift: string
  readonly group: string
  count: number
}

const EVERY_MS = 150

export function createGiving(random: Random, say: Say): Giving {
  let open: OpenStreak[] = []
  let made = 0

  const someone = () => {
    const nth = random.int(1, 40)
    return { handle: `viewer${nth}`, name: `Viewer ${nth} 🌟` }
  }

  function goOnStreak(streak: OpenStreak): object {
    const from = streak.count
    streak.count += random.int(1, 9)
    const end = random.chance(0.4)
    if (end) open = open.filter((one) => one !== streak)
    // Frames tell totals; some are never sent.
    const frames = [from + 1, streak.count].filter((count, index) => index === 1 || random.chance(0.7))
    return { type: 'gift', by: streak.by, gift: streak.gift, group: streak.group, frames, end }
  }

  function next(): object {
    const draw = random.next()
    if (draw < 0.3) return { type: 'chat', by: someone(), text: `line ${++made} <b>of many</b>` }
    if (draw < 0.35) return { type: 'follow', by: someone() }
    if (draw < 0.4) return { type: 'like', by: someone(), count: random.int(1, 15) }
    if (draw < 0.5) return { type: 'gift', by: someone(), gift: random.pick(BIG_GIFTS).name }
    const [streak] = random.chance(0.6) ? open : []
    if (streak !== undefined) return goOnStreak(streak)
    const begun = {
      by: someone(),
      gift: random.pick(STREAK_GIFTS).name,
      group: `9${String(++made).padStart(15, '0')}`,
      count: 0,
    }
    open.push(begun)
    return goOnStreak(begun)
  }

  const some = (count: number) => Array.from({ length: count }, next)

  return {
    goOn() {
      const ending = new AbortController()
      const giving = (async () => {
        while (!ending.signal.aborted) {
          await say(some(random.int(1, 6)))
          await pause(EVERY_MS)
        }
      })()
      return async () => {
        ending.abort()
        await giving
      }
    },
    async sayMark() {
      const said = (await say([{ type: 'chat', by: someone(), text: `mark ${++made}` }])) as {
        readonly messages: readonly { readonly id: string }[]
      }
      return said.messages[0]?.id ?? ''
    },
    async flood(count) {
      await say(some(count))
    },
  }
}
