/** An event in one line of plain words, for somebody who watches a terminal. */
import type { LiveEvent, Person } from '../../shared/events.ts'

/** Terminals obey control characters, and the names are strangers'. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

const nameOf = (person: Person | undefined): string => plain(person?.name || person?.handle || 'somebody')

export const describeEvent = (event: LiveEvent): string =>
  `${new Date(event.at).toISOString().slice(11, 19)}  ${plain(sayWhat(event))}`

function sayWhat(event: LiveEvent): string {
  switch (event.type) {
    case 'chat':
    case 'question':
    case 'intro':
      return `${nameOf(event.by)}: ${event.text}`
    case 'emote':
      return `${nameOf(event.by)} sends ${event.emotes.length} emotes`
    case 'gift': {
      const streak = `${event.gift.name} ×${event.count}`
      return event.more > 0
        ? `${nameOf(event.by)} sends ${streak} (+${event.more})`
        : `${nameOf(event.by)} sent ${streak}`
    }
    case 'like':
      return `${nameOf(event.by)} likes ×${event.more} (${event.total} in all)`
    case 'follow':
    case 'share':
    case 'join':
    case 'subscribe':
      return `${nameOf(event.by)} ${event.type}s`
    case 'gifted-sub':
      return `${nameOf(event.by)} gives ${event.count} subscriptions`
    case 'viewers':
      return `${event.count} watching, ${event.total} came in all`
    case 'envelope':
      return event.is === 'new' ? `A treasure chest of ${event.diamonds} diamonds` : 'A treasure chest is gone'
    case 'battle':
      return `Battle (${event.is}): ${event.hosts.map((host) => `${plain(host.name ?? host.id)} ${host.score}`).join(', ')}`
    case 'goal':
      return `Goal ${event.text}: ${event.parts.map((part) => `${part.now} of ${part.target} ${part.name}`).join(', ')}`
    case 'poll':
      return `Poll (${event.is}) ${event.title ?? ''}: ${event.options.map(({ text, votes }) => `${text} ${votes}`).join(', ')}`
    case 'rank':
      return `Ranked ${event.ranks.map(({ place, kind }) => `no. ${place} (${kind})`).join(', ')}`
    case 'pin':
      return `${event.what} ${event.is}: ${nameOf(event.by)} ${event.text ?? ''}`
    case 'delete':
      return `${event.messages.length} messages deleted, ${event.people.length} people removed`
    case 'caption':
      return `Caption: ${event.texts.map(({ text }) => text).join(' / ')}`
    case 'barrage':
      return `Banner (${event.what}): ${nameOf(event.by)}${event.level === undefined ? '' : `, level ${event.level}`}`
    case 'stream':
      return `The LIVE is ${event.is}`
    default:
      return `Show: ${event.type}`
  }
}
