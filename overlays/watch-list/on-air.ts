/** Who of the watch list is shown, in which order. Pure. */
import { isTextShown } from '../../shared/filters.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { OverlaySettings } from '../../shared/settings.ts'

export type WatchedPerson = NonNullable<LiveState['show']['watch']>[number]

/** Who is live first, of those the newest first; then, where wanted, who is not. */
export function onAir(state: LiveState, settings: OverlaySettings<'watch-list'>): readonly WatchedPerson[] {
  const people = (state.show.watch ?? []).filter(({ handle, name }) =>
    isTextShown(`${handle}\n${name ?? ''}`, settings),
  )
  const live = people.filter((person) => person.is === 'live').sort((a, b) => (b.since ?? 0) - (a.since ?? 0))
  const others = settings.offline ? people.filter((person) => person.is !== 'live') : []
  return [...live, ...others].slice(0, settings.most)
}
