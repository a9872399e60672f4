/** The places of this page. The one shown stands in the address, so that a dock can be made for any of them. */
import { say } from '../words/say.ts'
import type { SignName } from './signs.ts'

export const VIEWS = {
  live: { title: () => say('Live'), sign: 'live', parts: {} },
  show: { title: () => say('Show'), sign: 'show', parts: {} },
  chat: { title: () => say('Chat'), sign: 'chat', parts: {} },
  people: {
    title: () => say('People'),
    sign: 'people',
    parts: {
      muted: () => say('Muted'),
      banned: () => say('Banned'),
      moderators: () => say('Moderators'),
      watch: () => say('Who is live'),
    },
  },
  figures: {
    title: () => say('Figures'),
    sign: 'figures',
    parts: {
      now: () => say('This LIVE'),
      past: () => say('Past'),
      rankings: () => say('Rankings'),
      earnings: () => say('Earnings'),
    },
  },
  more: {
    title: () => say('More'),
    sign: 'more',
    parts: { actions: () => say('Actions'), features: () => say('Permissions'), sign: () => say('Sign') },
  },
} as const satisfies Readonly<
  Record<string, { title: () => string; sign: SignName; parts: Readonly<Record<string, () => string>> }>
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
