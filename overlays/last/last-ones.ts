/** Who was the last to do what, and whose turn on screen it is. Pure. */
import { isShown } from '../../shared/filters.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { allNews, backwards, newsOf, type News, type NewsKind } from '../live/news.ts'

export type LastName = NewsKind | 'biggest'
export interface LastOne {
  readonly name: LastName
  readonly news: News
}

const NAMES: readonly LastName[] = ['gift', 'biggest', 'follow', 'share', 'subscribe', 'gifted-sub', 'super-fan']

/** Those that are wanted and have happened, in the order of the form. */
export function lastOnes(state: LiveState, settings: OverlaySettings<'last'>): readonly LastOne[] {
  const news = backwards(allNews(state, settings))
  return NAMES.flatMap((name) => {
    if (!settings[name]) return []
    const found =
      name === 'biggest' ? biggestOf(state, settings) : (news.find(({ kind }) => kind === name) ?? older(name))
    return found === undefined ? [] : [{ name, news: found }]
  })

  /** What was announced keeps the newest fifty of all kinds together; the last of a rare kind may be older. */
  function older(kind: NewsKind): News | undefined {
    const event = state.latest[kind === 'super-fan' ? 'barrage' : kind]
    const told = event !== undefined && isShown(event, settings) ? newsOf(event) : undefined
    return told?.kind === kind ? told : undefined
  }
}

const biggestOf = ({ biggest }: LiveState, settings: OverlaySettings<'last'>) =>
  biggest !== undefined && isShown(biggest, settings) ? newsOf(biggest) : undefined

/** Whose turn it is, and until when, epoch ms. */
export interface Turn {
  readonly name: LastName
  readonly until: number
  /** What each showed, to see who is new. */
  readonly keys: ReadonlyMap<LastName, string>
}

/** Who is new has the next turn at once; else each has its time. undefined where there is nobody. */
export function nextTurn(
  before: Turn | undefined,
  ones: readonly LastOne[],
  now: number,
  ms: number,
): Turn | undefined {
  const [first] = ones
  if (first === undefined) return undefined
  const keys = new Map(ones.map(({ name, news }) => [name, news.key]))
  if (before === undefined) return { name: first.name, until: now + ms, keys }
  // Last in the form's order: a gift that is also the biggest one is told as that.
  const fresh = backwards(ones).find(({ name, news }) => before.keys.has(name) && before.keys.get(name) !== news.key)
  const newcomer = fresh ?? ones.find(({ name }) => !before.keys.has(name))
  if (newcomer !== undefined) return { name: newcomer.name, until: now + ms, keys }
  const at = ones.findIndex(({ name }) => name === before.name)
  if (at !== -1 && now < before.until) return { ...before, keys }
  const next = ones[(at + 1) % ones.length] ?? first
  return { name: next.name, until: now + ms, keys }
}
