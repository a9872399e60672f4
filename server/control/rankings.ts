/** TikTok's rankings with my own place in them. The same question is asked of Euler once a minute at most. */
import type { RankedCreator, RankingPeriod, Rankings } from '../../shared/control.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import { readRankings } from '../euler/figures.ts'
import type { Ask } from './asker.ts'
import type { Account } from './control-deps.ts'
import { sameHandle, type HostId } from './host-id.ts'

export interface RankingsAsk {
  readonly period: RankingPeriod
  readonly region: string
  readonly category?: string | undefined
}

export interface RankingsDeps {
  readonly clock: Clock
  readonly ask: Ask
  readonly account: Account
  readonly host: HostId
}

const FRESH_MS = 60_000
const MOST_KEPT = 20

export function createRankings({ clock, ask, account, host }: RankingsDeps): (what: RankingsAsk) => Promise<Rankings> {
  const kept = new Map<string, Promise<Rankings>>()

  async function askNow({ period, region, category }: RankingsAsk): Promise<Rankings> {
    const fields = { period, category, region, kind: () => kindOf(period) }
    const { places, ...about } = await ask('rankings', 'rankings', fields, readRankings)
    const handle = await account.creator()
    const id = await host.known()
    const isMe = (place: { readonly id: string; readonly handle: string }) =>
      (id !== undefined && place.id === id) || (handle !== undefined && sameHandle(place.handle, handle))
    const marked: readonly RankedCreator[] = places.map((place) => ({ ...place, me: isMe(place) }))
    const mine = marked.find(({ me }) => me)
    return {
      period,
      region,
      ...(category === undefined ? {} : { category }),
      ...about,
      askedAt: clock.now(),
      places: marked,
      ...(mine === undefined ? {} : { mine }),
    }
  }

  return async (what) => {
    const key = JSON.stringify([what.period, what.region, what.category])
    const before = await kept.get(key)
    if (before !== undefined && clock.now() - before.askedAt < FRESH_MS) return before
    const asked = askNow(what)
    kept.set(key, asked)
    // A refusal is not kept: what it said may have been mended by the next click.
    asked.catch(() => kept.get(key) === asked && kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return asked
  }
}

/** The OpenAPI's name of a period; it has none for the hour. */
function kindOf(period: RankingPeriod): string {
  if (period === 'daily') return 'DAILY_RANK'
  throw new AppError('RANKING_NOT_OFFERED', {
    whose: 'euler',
    next: 'fix',
    text: 'Euler Stream offers only the daily ranking here. Choose “daily”.',
  })
}
