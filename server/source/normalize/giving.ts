/** Gifts and treasure chests. */
import type { MessageOf } from '../../euler/codec.ts'
import type { EventOf } from '../../../shared/events.ts'
import type { GiftFrame } from '../gift-streak.ts'
import { namedPerson, readPerson } from '../person.ts'
import type { Head } from './head.ts'
import { clipName, optional, readCount, readId, readPicture, readTime } from './values.ts'

/** GiftType of the gifts that can be sent again and again as one streak. */
const STREAKABLE = 1
/** TikTok's dearest gift is some 45,000. */
const DEAREST = 1_000_000
const MOST_AT_ONCE = 1_000_000

/** One frame of a gift: it tells how many there are by now, not how many more. */
export function readGift(message: MessageOf<'WebcastGiftMessage'>, { id, at }: Head): GiftFrame | undefined {
  const by = readPerson(message.user, message.userIdentity)
  const giftId = readId(message.giftId, message.gift?.id)
  if (by === undefined || giftId === undefined) return undefined
  const { gift } = message
  return {
    type: 'gift frame',
    id,
    at,
    by,
    gift: {
      id: giftId,
      name: clipName(gift?.name ?? ''),
      ...optional('picture', readPicture(gift?.image, gift?.icon)),
      diamonds: Math.min(readCount(gift?.diamondCount), DEAREST),
    },
    group: readId(message.groupId) ?? '0',
    // Whoever is told of a gift got at least one.
    count: Math.min(Math.max(1, readCount(message.repeatCount)), MOST_AT_ONCE),
    end: message.repeatEnd === 1,
    streaks: gift?.type === STREAKABLE,
    ...optional('to', readPerson(message.toUser)),
  }
}

const DISPLAY = { hide: 2 } as const

export function readEnvelope(
  { envelopeInfo: info, display }: MessageOf<'WebcastEnvelopeMessage'>,
  { id, at }: Head,
): EventOf<'envelope'> | undefined {
  const envelope = clipName(info?.envelopeId ?? '')
  if (info === undefined || envelope === '') return undefined
  const sender = readId(info.sendUserId)
  const picture = readPicture(info.sendUserAvatar)
  return {
    type: 'envelope',
    id,
    at,
    is: display === DISPLAY.hide ? 'gone' : 'new',
    envelope,
    diamonds: readCount(info.diamondCount),
    people: readCount(info.peopleCount),
    ...optional('by', sender === undefined ? undefined : namedPerson(sender, { name: info.sendUserName, picture })),
    ...optional('opensAt', readTime(info.unpackAt)),
  }
}
