/** What somebody did, in a few words that stand after their name or under it. */
import type { AnnouncedEvent } from '../../shared/events.ts'
import { say, sayCount, sayWith } from './say.ts'

/**
 * `gift`: how the gift's name is drawn. `safe`: without the words that TikTok is said to dislike on screen. Parts of a
 * template: text and what was given for `gift`.
 */
export function whatTheyDid(event: AnnouncedEvent, safe: boolean, gift: unknown): unknown {
  switch (event.type) {
    case 'gift':
      return sayWith('sent {gift}', { gift })
    case 'follow':
      return safe ? say('came to stay') : say('is now following')
    case 'share':
      return safe ? say('brought friends') : say('shared the LIVE')
    case 'subscribe':
      return event.months !== undefined && event.months > 1
        ? sayCount('subscribed for {count} month', 'subscribed for {count} months', event.months)
        : say('subscribed')
    case 'gifted-sub':
      return sayCount('gave {count} subscription', 'gave {count} subscriptions', event.count)
    case 'barrage':
      return say('is a super fan')
  }
}
