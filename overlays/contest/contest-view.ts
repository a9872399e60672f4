/** Who competes and how it stands. Pure. */
import type { EventOf, Person } from '../../shared/events.ts'
import { isPersonShown, isTextShown } from '../../shared/filters.ts'
import type { OverlaySettings } from '../../shared/settings.ts'

export interface ContestSide {
  readonly name: string
  readonly picture?: string
  readonly score: number
  /** Of all that was given, from 0 to 1; equal parts while nothing was. */
  readonly share: number
  readonly best?: Person
  readonly result?: 'won' | 'lost' | 'draw'
}

export interface ContestView {
  /** The same while it is the same contest. */
  readonly key: string
  readonly sides: readonly ContestSide[]
  readonly isClosed: boolean
  /** Epoch ms. */
  readonly endsAt?: number
}

type Settings = Pick<OverlaySettings<'contest'>, 'measure' | 'best' | 'safe' | 'bannedWords'>

/** undefined: nobody competes. */
export function viewContest(
  contest: EventOf<'contest'> | undefined,
  settings: Settings,
  now: number,
): ContestView | undefined {
  if (contest === undefined) return undefined
  const isClosed = contest.is === 'closed' || (contest.endsAt !== undefined && now >= contest.endsAt)
  const scores = contest.sides.map((side) => (settings.measure === 'count' ? side.count : side.diamonds))
  const all = scores.reduce((sum, score) => sum + score, 0)
  const most = Math.max(...scores)
  const isDraw = scores.filter((score) => score === most).length > 1
  const resultOf = (score: number) => (score < most ? 'lost' : isDraw ? 'draw' : 'won')
  return {
    key: contest.round,
    isClosed,
    sides: contest.sides.map(({ name, picture, best }, at) => {
      const score = scores[at] ?? 0
      const isNamed = best !== undefined && settings.best && isPersonShown(best, settings)
      return {
        name: isTextShown(name, settings) ? name : '…',
        score,
        share: all === 0 ? 1 / scores.length : score / all,
        ...(picture === undefined || settings.safe ? {} : { picture }),
        ...(isNamed ? { best } : {}),
        // Alone there is nobody to win against.
        ...(isClosed && scores.length > 1 ? { result: resultOf(score) } : {}),
      }
    }),
    ...(contest.endsAt === undefined ? {} : { endsAt: contest.endsAt }),
  }
}
