/** The places of this page. The one shown stands in the address, so that a dock can be made for any of them. */
import type { SignName } from './signs.ts'

export const VIEWS = {
  live: { title: 'Live', sign: 'live', parts: {} },
  chat: { title: 'Chat', sign: 'chat', parts: {} },
  people: {
    title: 'People',
    sign: 'people',
    parts: { muted: 'Muted', banned: 'Banned', moderators: 'Moderators', watch: 'Who is live' },
  },
  figures: {
    title: 'Figures',
    sign: 'figures',
    parts: { now: 'This LIVE', past: 'Past', rankings: 'Rankings', earnings: 'Earnings' },
  },
  more: { title: 'More', sign: 'more', parts: { actions: 'Actions', features: 'Permissions', sign: 'Sign' } },
} as const satisfies Readonly<
  Record<string, { title: string; sign: SignName; parts: Readonly<Record<string, string>> }>
>

export type ViewName = keyof typeof VIEWS

export interface Place {
  readonly view: ViewName
  /** '' where the view has no parts. */
  readonly part: string
}

/** Where an address leads; to the feed where it leads nowhere. */
export function placeOf(hash: string): Place {
  const [name = '', asked = ''] = hash.replace(/^#/, '').split('/')
  const view = Object.hasOwn(VIEWS, name) ? (name as ViewName) : 'live'
  const parts = Object.keys(VIEWS[view].parts)
  return { view, part: parts.includes(asked) ? asked : (parts[0] ?? '') }
}
