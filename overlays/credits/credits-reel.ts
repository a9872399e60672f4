/** Who is named in the credits, and in which part. */
import type { Person } from '../../shared/events.ts'
import { isPersonShown } from '../../shared/filters.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { credits } from '../../shared/settings/credits.ts'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { HouseSettings } from '../../shared/settings/house.ts'

export type CreditsSettings = SettingsOf<typeof credits.settings> & HouseSettings

export const PARTS = ['gifters', 'subscribers', 'followers', 'sharers', 'chatters', 'likers'] as const
export type PartName = (typeof PARTS)[number]

/** `count`: diamonds, lines or taps; absent where nothing is counted. */
export interface Named {
  readonly by: Person
  readonly count?: number
}

export interface Part {
  readonly name: PartName
  readonly people: readonly Named[]
}

/** Only those parts that are wanted and have somebody in them. */
export function reelOf(state: LiveState, settings: CreditsSettings): readonly Part[] {
  const plain = (people: readonly Person[]): readonly Named[] => people.map((by) => ({ by }))
  const all: Readonly<Record<PartName, readonly Named[]>> = {
    gifters: state.gifters.map(({ by, diamonds }) => ({ by, count: diamonds })),
    subscribers: plain(state.subscribers),
    followers: plain(state.followers),
    sharers: plain(state.sharers),
    chatters: state.chatters.map(({ by, chats }) => ({ by, count: chats })),
    likers: state.likers.map(({ by, likes }) => ({ by, count: likes })),
  }
  return PARTS.filter((name) => settings[name])
    .map((name) => ({
      name,
      people: all[name].filter(({ by }) => isPersonShown(by, settings)).slice(0, settings.most),
    }))
    .filter(({ people }) => people.length > 0)
}

/** The parts cut into pieces that fit on a screen, for who wants nothing to move. */
export function pagesOf(reel: readonly Part[], most: number): readonly Part[] {
  return reel.flatMap(({ name, people }) =>
    Array.from({ length: Math.ceil(people.length / most) }, (_, page) => ({
      name,
      people: people.slice(page * most, (page + 1) * most),
    })),
  )
}
