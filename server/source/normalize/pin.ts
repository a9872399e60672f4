/** A message that the host or a moderator pins above the chat. */
import type { MessageOf } from '../../euler/codec.ts'
import type { EventOf } from '../../../shared/events.ts'
import { readPerson } from '../person.ts'
import { socialKind } from './crowd.ts'
import type { Head } from './head.ts'
import { clip, optional, readId } from './values.ts'

const ACTION = { pin: 1, unpin: 2 } as const

type Pin = EventOf<'pin'>

/** `message` is the id that the pinned message had when it was new; an unpin may tell nothing else of it. */
export function readPin(message: MessageOf<'WebcastRoomPinMessage'>, { id, at }: Head): Pin | undefined {
  if (message.action !== ACTION.pin && message.action !== ACTION.unpin) return undefined
  const { chatMessage, giftMessage, likeMessage, memberMessage, socialMessage } = message
  const pinned = chatMessage ?? giftMessage ?? socialMessage ?? memberMessage ?? likeMessage
  const pinnedId = readId(pinned?.common?.msgId, message.pinMsgId)
  if (pinnedId === undefined) return undefined
  const identity = chatMessage?.userIdentity ?? giftMessage?.userIdentity
  const text = chatMessage?.content
  return {
    type: 'pin',
    id,
    at,
    is: message.action === ACTION.pin ? 'pinned' : 'unpinned',
    message: pinnedId,
    what: whatIsPinned(message),
    ...optional('by', readPerson(pinned?.user, identity)),
    ...optional('text', text === undefined || text === '' ? undefined : clip(text)),
  }
}

function whatIsPinned(message: MessageOf<'WebcastRoomPinMessage'>): Pin['what'] {
  if (message.chatMessage) return 'chat'
  if (message.giftMessage) return 'gift'
  if (message.memberMessage) return 'join'
  if (message.likeMessage) return 'like'
  return (message.socialMessage && socialKind(message.socialMessage)) ?? 'other'
}
