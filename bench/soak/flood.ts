/** A LIVE at its wildest, as bodies for POST /simulator/say. */
import { setTimeout as pause } from 'node:timers/promises'
import { BIG_GIFTS, STREAK_GIFTS } from '../../server/simulator/gifts.ts'
import type { Random } from '../../server/simulator/random.ts'

export interface FloodOptions {
  readonly ms: number
  readonly random: Random
  readonly say: (...bodies: readonly object[]) => Promise<unknown>
  /** Which one it is: its people and lines are others. */
  readonly round: number
}

const EVERY_MS = 200
/** Of each kind in so much of a second. */
const MANY = { chat: 14, like: 10, gift: 4, join: 4, follow: 1, share: 1 } as const
const BIG_EVERY_MS = 7_000
const WORDS = [
  'boss',
  'fight',
  'fox',
  'lantern',
  'pizza',
  'sushi',
  'comeback',
  'sword',
  'dragon',
  'speedrun',
  'music',
  'vibes',
  'clutch',
  'respawn',
  'legend',
  '游戏',
  'ゲーム',
  'مصر',
  '🔥',
] as const

/** Resolves with how many events were given. */
export async function flood({ ms, random, say, round }: FloodOptions): Promise<number> {
  const someone = () => {
    const nth = random.int(1, 3_000)
    return { handle: `soak${round}.${nth}`, name: `Viewer ${nth} 🌟` }
  }
  const line = () => Array.from({ length: random.int(1, 7) }, () => random.pick(WORDS)).join(' ')
  const bodies: Readonly<Record<keyof typeof MANY, () => object>> = {
    chat: () => ({ type: 'chat', by: someone(), text: line() }),
    // Ten of these a fifth of a second: some 10,000 taps a second.
    like: () => ({ type: 'like', by: someone(), count: random.int(50, 350) }),
    gift: () => ({ type: 'gift', by: someone(), gift: random.pick(STREAK_GIFTS).name, frames: [1, random.int(2, 9)] }),
    join: () => ({ type: 'join', by: someone() }),
    follow: () => ({ type: 'follow', by: someone() }),
    share: () => ({ type: 'share', by: someone() }),
  }
  const some = () =>
    (Object.keys(MANY) as (keyof typeof MANY)[]).flatMap((kind) => Array.from({ length: MANY[kind] }, bodies[kind]))
  const battle = (phase: string) => ({
    type: 'battle',
    phase,
    battle: String(7_000 + round),
    scores: [random.int(0, 90_000), random.int(0, 90_000)],
  })

  const begun = Date.now()
  let events = 0
  let bigAt = begun
  for (let nth = 1; Date.now() - begun < ms; nth++) {
    const all = some()
    if (Date.now() >= bigAt) {
      all.push(
        { type: 'gift', by: someone(), gift: random.pick(BIG_GIFTS).name },
        battle(bigAt === begun ? 'open' : 'scores'),
      )
      bigAt += BIG_EVERY_MS
    }
    await say(...all)
    events += all.length
    await pause(Math.max(0, begun + nth * EVERY_MS - Date.now()))
  }
  await say(battle('finish'))
  return events + 1
}
