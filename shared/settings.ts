/** Every kind of overlay there is. */
import type { OverlayDefinition, SettingsOf } from './settings/field.ts'
import { alerts } from './settings/alerts.ts'
import { battle } from './settings/battle.ts'
import { chat } from './settings/chat.ts'
import { contest } from './settings/contest.ts'
import type { HouseSettings } from './settings/house.ts'
import { counters } from './settings/counters.ts'
import { credits } from './settings/credits.ts'
import { eventList } from './settings/event-list.ts'
import { fireworks } from './settings/fireworks.ts'
import { giftFeed } from './settings/gift-feed.ts'
import { giftJar } from './settings/gift-jar.ts'
import { goal } from './settings/goal.ts'
import { last } from './settings/last.ts'
import { leaderboard } from './settings/leaderboard.ts'
import { likes } from './settings/likes.ts'
import { poll } from './settings/poll.ts'
import { rankings } from './settings/rankings.ts'
import { spotlight } from './settings/spotlight.ts'
import { ticker } from './settings/ticker.ts'
import { timer } from './settings/timer.ts'
import { viewers } from './settings/viewers.ts'
import { watchList } from './settings/watch-list.ts'
import { wordCloud } from './settings/word-cloud.ts'
import { wheel } from './settings/wheel.ts'

export const overlays = {
  chat,
  alerts,
  battle,
  contest,
  counters,
  credits,
  'event-list': eventList,
  fireworks,
  'gift-feed': giftFeed,
  'gift-jar': giftJar,
  goal,
  last,
  leaderboard,
  likes,
  poll,
  rankings,
  spotlight,
  ticker,
  timer,
  'watch-list': watchList,
  'word-cloud': wordCloud,
  wheel,
  viewers,
} as const satisfies Readonly<Record<string, OverlayDefinition>>

export type OverlayName = keyof typeof overlays
/** What a page of this kind is told: its own settings and those of the house. */
export type OverlaySettings<Name extends OverlayName> = SettingsOf<(typeof overlays)[Name]['settings']> & HouseSettings

export const isOverlayName = (name: string): name is OverlayName => Object.hasOwn(overlays, name)

/** An overlay of the streamer's: the first of a kind is called as its kind, another one `<kind>.<number>`. */
export type OverlayId = OverlayName | `${OverlayName}.${number}`

export const kindOf = (id: OverlayId): OverlayName => id.split('.')[0] as OverlayName

/** Whether this could be an overlay's id; there may be none of that id. */
export const isOverlayId = (text: string): text is OverlayId =>
  /^[a-z-]+(\.[1-9]\d{0,5})?$/.test(text) && isOverlayName(text.split('.')[0] ?? '')

export const definitionOf = (id: OverlayId): OverlayDefinition => overlays[kindOf(id)]

/** Where its page is. The key in the fragment decides what it shows; the query is for whoever reads the address. */
export const overlayPath = (id: OverlayId): string =>
  `/overlays/${kindOf(id)}/${id === kindOf(id) ? '' : `?overlay=${id}`}`
