/** What there is to show of a battle, at this moment. */
import type { BattleHost, EventOf } from '../../shared/events.ts'

export interface BattleSide {
  readonly host: BattleHost
  /** Of the bar, from 0 to 1; together 1. */
  readonly share: number
  readonly leads: boolean
  readonly result?: 'won' | 'lost' | 'draw'
}

export interface BattleView {
  readonly battle: string
  readonly phase: 'fighting' | 'over'
  readonly sides: readonly BattleSide[]
  /** Until the end, never negative; absent where TikTok told no end, and when it is over. */
  readonly leftMs?: number
}

/** Nobody's side of the bar becomes smaller: with two, its score stands on it. */
const LEAST_SHARE = { two: 0.22, more: 0.08 } as const
/** More than these have no room. */
const SIDES_MOST = 4
/** The end came and no word of it: TikTok may have kept it to itself. */
const WORD_OF_END_MS = 60_000
/** A battle of which nothing was heard for so long, and that named no end. */
const SILENCE_MS = 10 * 60_000

/** Undefined while there is nothing to show. `now` epoch ms; `resultMs`: how long the result stays. */
export function viewBattle(
  battle: EventOf<'battle'> | undefined,
  now: number,
  resultMs: number,
): BattleView | undefined {
  if (battle === undefined || battle.hosts.length < 2) return undefined
  const over = battle.is === 'finish'
  if (now >= goneAt(battle, resultMs)) return undefined
  const hosts = battle.hosts.slice(0, SIDES_MOST)
  const results = over ? resultsOf(hosts) : []
  const shares = sharesOf(hosts.map(({ score }) => score))
  const best = Math.max(...hosts.map(({ score }) => score))
  const alone = hosts.filter(({ score }) => score === best).length === 1
  return {
    battle: battle.battle,
    phase: over ? 'over' : 'fighting',
    sides: hosts.map((host, at) => {
      const result = results[at]
      return {
        host,
        share: shares[at] ?? 0,
        leads: alone && host.score === best,
        ...(result === undefined ? {} : { result }),
      }
    }),
    ...(over || battle.endsAt === undefined ? {} : { leftMs: Math.max(0, battle.endsAt - now) }),
  }
}

/** When it is no longer to be seen, epoch ms. */
export function goneAt(battle: EventOf<'battle'>, resultMs: number): number {
  if (battle.is === 'finish') return battle.at + resultMs
  return battle.endsAt === undefined ? battle.at + SILENCE_MS : battle.endsAt + WORD_OF_END_MS
}

/** When time alone changes what is seen, epoch ms. */
export function nextBattleChange(battle: EventOf<'battle'>, now: number, resultMs: number): number {
  const gone = goneAt(battle, resultMs)
  if (battle.is === 'finish' || battle.endsAt === undefined || now >= battle.endsAt) return gone
  const leftMs = battle.endsAt - now
  // A moment past the second, so that the clock is sure to have moved on.
  return now + (leftMs % 1_000 || 1_000) + 5
}

function sharesOf(scores: readonly number[]): readonly number[] {
  const sum = scores.reduce((total, score) => total + Math.max(0, score), 0)
  const even = 1 / scores.length
  const raw = scores.map((score) => (sum === 0 ? even : Math.max(0, score) / sum))
  if (scores.length === 2) {
    const least = LEAST_SHARE.two
    return raw.map((share) => Math.min(1 - least, Math.max(least, share)))
  }
  const held = raw.map((share) => Math.max(LEAST_SHARE.more, share))
  const total = held.reduce((all, share) => all + share, 0)
  return held.map((share) => share / total)
}

/** As TikTok told; where it told nothing, as the scores say. */
function resultsOf(hosts: readonly BattleHost[]): readonly BattleSide['result'][] {
  if (hosts.some(({ result }) => result !== undefined)) return hosts.map(({ result }) => result)
  const best = Math.max(...hosts.map(({ score }) => score))
  const winners = hosts.filter(({ score }) => score === best).length
  return hosts.map(({ score }) => (score < best ? 'lost' : winners === 1 ? 'won' : 'draw'))
}
