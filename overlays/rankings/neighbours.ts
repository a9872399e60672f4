/** Which ranking is on screen, and who of it. Pure. */
import type { Ranking } from '../../shared/events.ts'

export type Place = Ranking['places'][number]

/** `most` others: those around the streamer's own place, as evenly as the list allows; the first ones where it has none. */
export function neighbours({ places, mine }: Ranking, most: number): readonly Place[] {
  const sorted = [...places].sort((a, b) => a.place - b.place)
  const at = sorted.findIndex((place) => place.mine === true || place.place === mine)
  if (at === -1) return sorted.slice(0, most)
  const size = most + 1
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), sorted.length - size))
  return sorted.slice(from, from + size)
}

const BOTH_MS = 12_000
/** A ranking that began anew so long ago, and nobody told the new one, is no longer shown. */
const OVER_MS = 10 * 60_000

/** What is on screen at `now`, and until when, where time changes that. */
export function onScreen(
  lists: readonly Ranking[],
  { period, region }: { readonly period: string; readonly region: string },
  now: number,
): { readonly ranking: Ranking | undefined; readonly until: number | undefined } {
  const current = lists.filter(
    (list) =>
      (list.region === undefined || list.region === region) &&
      (list.resetsAt === undefined || now < list.resetsAt + OVER_MS) &&
      (list.kind === period || period === 'both'),
  )
  const turn = Math.floor(now / BOTH_MS)
  const ranking = current[turn % Math.max(1, current.length)]
  const over = ranking?.resetsAt === undefined ? undefined : ranking.resetsAt + OVER_MS
  return { ranking, until: current.length > 1 ? (turn + 1) * BOTH_MS : over }
}

const MINUTE_MS = 60_000
/** From here on the seconds are counted. */
const CLOSE_MS = 10 * MINUTE_MS

/** "4:07", or "2:31 h"; and when it will read otherwise, epoch ms. */
export function timeLeft(
  resetsAt: number,
  now: number,
): { readonly text: string; readonly nextAt: number | undefined } {
  const ms = Math.max(0, resetsAt - now)
  const two = (value: number) => String(value).padStart(2, '0')
  if (ms < CLOSE_MS) {
    const seconds = Math.ceil(ms / 1_000)
    const nextAt = ms === 0 ? undefined : resetsAt - (seconds - 1) * 1_000
    return { text: `${Math.floor(seconds / 60)}:${two(seconds % 60)}`, nextAt }
  }
  const minutes = Math.floor(ms / MINUTE_MS)
  const text = minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)}:${two(minutes % 60)} h`
  return { text, nextAt: resetsAt - minutes * MINUTE_MS + 1 }
}
