/** Who leads, by how much. Pure. */
import type { Person } from '../../shared/events.ts'
import { isPersonShown } from '../../shared/filters.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { OverlaySettings } from '../../shared/settings.ts'

export interface Standing {
  readonly place: number
  readonly by: Person
  readonly score: number
  /** Of the first one's score, from 0 to 1. */
  readonly share: number
}

/** Best first. */
export function standingsOf(state: LiveState, settings: OverlaySettings<'leaderboard'>): readonly Standing[] {
  const board = settings.span === 'live' ? state : state.show.boards?.[settings.span === 'today' ? 'today' : 'ever']
  if (board === undefined) return []
  const scores =
    settings.of === 'likers'
      ? board.likers.map(({ by, likes }) => ({ by, score: likes }))
      : board.gifters.map(({ by, diamonds }) => ({ by, score: diamonds }))
  const shown = scores.filter(({ by, score }) => score > 0 && isPersonShown(by, settings)).slice(0, settings.most)
  const best = shown[0]?.score ?? 1
  return shown.map((one, index) => ({ ...one, place: index + 1, share: one.score / best }))
}
