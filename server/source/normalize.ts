/** TikTok's messages as our events: the only place where the two languages meet. One small function per kind. */
import { decodeMessage, isMethod, type MessageOf, type Method } from '../euler/codec.ts'
import type { RawMessage } from '../euler/euler.ts'
import type { EventOf, LiveEvent } from '../../shared/events.ts'
import type { GiftFrame } from './gift-streak.ts'
import { readBarrage } from './normalize/banner.ts'
import { readArmies, readBattle } from './normalize/battle.ts'
import { readGoal, readPoll, readRank } from './normalize/contest.ts'
import { readLike, readMember, readSocial, readSubscription, readViewers } from './normalize/crowd.ts'
import { readEnvelope, readGift } from './normalize/giving.ts'
import { readHead, type Head } from './normalize/head.ts'
import { readPin } from './normalize/pin.ts'
import { readControl } from './normalize/stream.ts'
import { undrawnMethods } from './normalize/undrawn-methods.ts'
import { readCaption, readChat, readDelete, readEmoteChat, readIntro, readQuestion } from './normalize/talk.ts'

/** An event, but for gifts: a frame of a gift tells its running total, and gift-streak.ts makes it an event. */
export type Normalized = Exclude<LiveEvent, EventOf<'gift'>> | GiftFrame

export type Reading =
  | { readonly is: 'event'; readonly event: Normalized; readonly room?: string }
  /** A known kind that says nothing for a screen, or lacks what would make it one (a gift from nobody). */
  | { readonly is: 'nothing' }
  /** A method nobody has a schema for: a fifth of what comes. */
  | { readonly is: 'unknown' }
  | { readonly is: 'undecodable'; readonly cause: unknown }

const readers: { readonly [M in Method]: (message: MessageOf<M>, head: Head) => Normalized | undefined } = {
  WebcastChatMessage: readChat,
  WebcastGiftMessage: readGift,
  WebcastLikeMessage: readLike,
  WebcastMemberMessage: readMember,
  WebcastSocialMessage: readSocial,
  WebcastRoomUserSeqMessage: readViewers,
  WebcastSubNotifyMessage: readSubscription,
  WebcastEmoteChatMessage: readEmoteChat,
  WebcastEnvelopeMessage: readEnvelope,
  WebcastQuestionNewMessage: readQuestion,
  WebcastControlMessage: readControl,
  WebcastLinkMicBattle: readBattle,
  WebcastLinkMicArmies: readArmies,
  WebcastLiveIntroMessage: readIntro,
  WebcastGoalUpdateMessage: readGoal,
  WebcastRoomPinMessage: readPin,
  WebcastImDeleteMessage: readDelete,
  WebcastCaptionMessage: readCaption,
  WebcastBarrageMessage: readBarrage,
  WebcastRankUpdateMessage: readRank,
  WebcastPollMessage: readPoll,
}

/** Never throws: bytes that are not what they claim to be are 'undecodable'. `receivedAt` is epoch ms. */
export function normalize(raw: RawMessage, receivedAt: number): Reading {
  if (!isMethod(raw.method)) return { is: undrawnMethods.has(raw.method) ? 'nothing' : 'unknown' }
  try {
    return read(raw.method, raw, receivedAt)
  } catch (cause) {
    return { is: 'undecodable', cause }
  }
}

function read<M extends Method>(method: M, raw: RawMessage, receivedAt: number): Reading {
  const message = decodeMessage(method, raw.payload)
  const head = readHead(raw, message.common, receivedAt)
  const event = readers[method](message, head)
  if (event === undefined) return { is: 'nothing' }
  return { is: 'event', event, ...(head.room === undefined ? {} : { room: head.room }) }
}
