/** What the crowd does: likes, joins, follows, shares, subscriptions, and how many are there. */
import type { MessageOf } from '../../euler/codec.ts'
import type { SocialMessage } from '../../euler/gen/tiktok_pb.ts'
import type { EventOf } from '../../../shared/events.ts'
import { readPerson } from '../person.ts'
import type { Head } from './head.ts'
import { optional, readCount } from './values.ts'

const MOST_TOP_VIEWERS = 30
/** More likes in one message than this are not likes. */
const MOST_LIKES_AT_ONCE = 10_000

export function readLike(message: MessageOf<'WebcastLikeMessage'>, { id, at }: Head): EventOf<'like'> | undefined {
  const by = readPerson(message.user)
  if (by === undefined) return undefined
  const more = Math.min(readCount(message.count), MOST_LIKES_AT_ONCE)
  return { type: 'like', id, at, by, more, total: readCount(message.total) }
}

/** MemberMessageAction. Other numbers occur, of unknown meaning: those count as joins only where their text says so. */
const ACTION = { untold: 0, joined: 1, subscribed: 3 } as const

export function readMember(
  message: MessageOf<'WebcastMemberMessage'>,
  { id, at }: Head,
): EventOf<'join'> | EventOf<'subscribe'> | undefined {
  const by = readPerson(message.user)
  if (by === undefined) return undefined
  if (message.action === ACTION.subscribed) return { type: 'subscribe', id, at, by }
  const enters = /enter|join/i.test(message.common?.displayText?.key.slice(0, 200) ?? '')
  const joins = message.action === ACTION.joined || message.action === ACTION.untold || enters
  return joins ? { type: 'join', id, at, by } : undefined
}

/** Told by the key of the text that TikTok's app shows; the numbers in the message do not tell. */
export function socialKind(message: SocialMessage): 'follow' | 'share' | undefined {
  const key = message.common?.displayText?.key ?? ''
  if (key.includes('follow')) return 'follow'
  return key.includes('share') ? 'share' : undefined
}

export function readSocial(
  message: MessageOf<'WebcastSocialMessage'>,
  { id, at }: Head,
): EventOf<'follow' | 'share'> | undefined {
  const by = readPerson(message.user)
  const type = socialKind(message)
  return by === undefined || type === undefined ? undefined : { type, id, at, by }
}

export const readViewers = (message: MessageOf<'WebcastRoomUserSeqMessage'>, { id, at }: Head): EventOf<'viewers'> => ({
  type: 'viewers',
  id,
  at,
  count: readCount(message.total),
  total: readCount(message.totalUser),
  top: message.ranks.slice(0, MOST_TOP_VIEWERS).flatMap(({ rank, score, user }, index) => {
    const by = readPerson(user)
    return by === undefined ? [] : [{ rank: readCount(rank) || index + 1, score: readCount(score), by }]
  }),
})

const MESSAGE_TYPE = { giftNotices: [6, 7, 9, 10] } as const
const STATUS = { cancelled: 3, refunded: 4 } as const

export function readSubscription(
  message: MessageOf<'WebcastSubNotifyMessage'>,
  { id, at }: Head,
): EventOf<'subscribe' | 'gifted-sub'> | undefined {
  const by = readPerson(message.user)
  const ended = message.subscribingStatus === STATUS.cancelled || message.subscribingStatus === STATUS.refunded
  if (by === undefined || ended) return undefined
  const gifted = message.giftSource > 0 || (MESSAGE_TYPE.giftNotices as readonly number[]).includes(message.messageType)
  if (gifted) return { type: 'gifted-sub', id, at, by, count: 1 }
  const months = readCount(message.subMonth)
  return { type: 'subscribe', id, at, by, ...optional('months', months > 0 ? months : undefined) }
}
