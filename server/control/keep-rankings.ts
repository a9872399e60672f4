/**
 * Keeps the overlays' rankings fresh. Euler is asked only while a page that shows rankings is open and the feature is
 * on: every few minutes during a LIVE, seldom otherwise.
 */
import type { RankingPeriod, Rankings } from '../../shared/control.ts'
import type { Ranking } from '../../shared/events.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { ControlDeps } from './control-deps.ts'
import type { Features } from './features.ts'
import type { RankingsAsk } from './rankings.ts'

/** What the open pages show. */
export interface ShownRanking {
  readonly period: RankingPeriod
  readonly region: string
}

export interface KeepRankingsDeps extends Pick<ControlDeps, 'liveState' | 'publish' | 'newId' | 'log'> {
  readonly clock: Clock
  readonly features: Pick<Features, 'get'>
  readonly rankings: (what: RankingsAsk) => Promise<Rankings>
  /** Of the pages that are open now. */
  readonly shown: () => Promise<readonly ShownRanking[]>
}

/** Some 300 calls in a day and night of LIVE, of the day's 2,500 that a free key has. */
const DURING_LIVE_MS = 5 * 60_000
const OTHERWISE_MS = 30 * 60_000
/** A ranking that begins anew is asked for a little later, when it has places again. */
const AFTER_RESET_MS = 30_000
/** While somebody has to change something first. */
const HOPELESS_MS = 60 * 60_000
/** How soon a page that was just opened has something to show. */
const LOOK_EVERY_MS = 10_000
/** Of different questions at once: more are asked in turns. */
const MOST_QUESTIONS = 4
/** Places told: the overlay shows fewer. */
const PLACES = 21

interface Answered {
  readonly ranking?: Ranking
  readonly nextAt: number
  /** Refused for want of a permission or a plan: worth asking again as soon as that is there. */
  readonly locked?: boolean
}

export async function keepRankings(deps: KeepRankingsDeps, signal: AbortSignal): Promise<void> {
  const { clock, features, liveState, publish, newId, log, shown } = deps
  const answers = new Map<string, Answered>()
  /** What was told before a restart may still be right. */
  let isBegun = false

  const isLocked = () => features.get('rankings').state === 'locked'
  const isDue = (answer: Answered | undefined) =>
    answer === undefined || answer.nextAt <= clock.now() || (answer.locked === true && !isLocked())

  async function askFor(question: ShownRanking, before: Answered | undefined): Promise<Answered> {
    const { stream } = liveState()
    const paceMs = stream.is === 'online' || stream.is === 'paused' ? DURING_LIVE_MS : OTHERWISE_MS
    try {
      const ranking = rankingOf(await deps.rankings(question))
      const anewAt = (ranking.resetsAt ?? 0) + AFTER_RESET_MS
      const nextAt = clock.now() + paceMs
      return { ranking, nextAt: anewAt > clock.now() ? Math.min(nextAt, anewAt) : nextAt }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      log.info({ code: error.code, ...question }, 'no ranking for the overlays')
      const waitMs = error.next === 'again later' ? Math.max(paceMs, error.afterMs ?? 0) : HOPELESS_MS
      return { ...before, nextAt: clock.now() + waitMs, locked: isLocked() }
    }
  }

  async function tell(lists: readonly Ranking[]): Promise<void> {
    if (JSON.stringify(lists) === JSON.stringify(liveState().show.rankings ?? [])) return
    await publish({ type: 'rankings', id: newId(), at: clock.now(), lists })
  }

  async function look(): Promise<void> {
    if (features.get('rankings').state === 'off') {
      answers.clear()
      await tell([])
      return
    }
    const wanted = new Map((await shown()).map((question) => [JSON.stringify(question), question]))
    const due = [...wanted].filter(([key]) => isDue(answers.get(key))).slice(0, MOST_QUESTIONS)
    for (const [key, question] of due) answers.set(key, await askFor(question, answers.get(key)))
    if (due.length === 0) return
    const lists = [...wanted.keys()].flatMap((key) => answers.get(key)?.ranking ?? [])
    if (lists.length > 0 || isBegun) await tell(lists)
    isBegun = true
  }

  while (!signal.aborted) {
    await look().catch((error: unknown) => log.warn({ err: error }, 'the overlays’ rankings could not be kept fresh'))
    await clock.sleep(LOOK_EVERY_MS, signal).catch(() => undefined) // the end
  }
}

/** The places around the streamer's own, or the first ones. */
function rankingOf({ period, region, places, mine, resetsAt }: Rankings): Ranking {
  const sorted = places.toSorted((a, b) => a.rank - b.rank)
  const at = sorted.findIndex(({ me }) => me)
  const from = Math.max(0, Math.min(at - Math.floor(PLACES / 2), sorted.length - PLACES))
  return {
    kind: period,
    region,
    ...(mine === undefined ? {} : { mine: mine.rank }),
    ...(resetsAt === undefined ? {} : { resetsAt }),
    places: sorted.slice(from, from + PLACES).map(({ rank, handle, name, picture, diamonds, me }) => ({
      place: rank,
      handle,
      name,
      ...(picture === undefined ? {} : { picture }),
      ...(diamonds === undefined ? {} : { score: diamonds }),
      ...(me ? { mine: true } : {}),
    })),
  }
}
