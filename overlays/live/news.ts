/** What there is to tell of, newest last: read from the state, so that a refreshed page tells the same. Pure. */
import type { AnnouncedEvent, EventOf, Person } from '../../shared/events.ts'
import { isShown, type FilterSettings } from '../../shared/filters.ts'
import type { LiveState } from '../../shared/live-state.ts'

export type NewsKind = 'gift' | 'follow' | 'share' | 'subscribe' | 'gifted-sub' | 'super-fan'

interface Told {
  /** The same for every step of a streak. */
  readonly key: string
  readonly by: Person
  /** Epoch ms, TikTok's clock. */
  readonly at: number
}

export type News =
  | (Told & { readonly kind: 'gift'; readonly event: EventOf<'gift'> })
  | (Told & { readonly kind: Exclude<NewsKind, 'gift'>; readonly event: Exclude<AnnouncedEvent, EventOf<'gift'>> })

export const newsKey = (event: AnnouncedEvent): string => (event.type === 'gift' ? `gift ${event.streak}` : event.id)

/** In diamonds; 0 for what is not paid in them. */
export const worthOf = (news: News): number => (news.kind === 'gift' ? news.event.count * news.event.gift.diamonds : 0)

/** undefined: nothing to tell. Of the banners only a super fan's says what nothing else said. */
export function newsOf(event: AnnouncedEvent): News | undefined {
  if (event.by === undefined) return undefined
  const told = { key: newsKey(event), by: event.by, at: event.at }
  if (event.type === 'gift') return { ...told, kind: 'gift', event }
  if (event.type === 'barrage') return event.what === 'super-fan' ? { ...told, kind: 'super-fan', event } : undefined
  return { ...told, kind: event.type, event }
}

/** Oldest first, as many as the state keeps. */
export const allNews = (state: LiveState, settings: FilterSettings): readonly News[] =>
  state.announced.filter((event) => isShown(event, settings)).flatMap((event) => newsOf(event) ?? [])

/** The same the other way round. (`toReversed` is not yet in the browsers of OBS 28 to 30.) */
export const backwards = <One>(list: readonly One[]): readonly One[] =>
  list.reduceRight<One[]>((all, one) => {
    all.push(one)
    return all
  }, [])
