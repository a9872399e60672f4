/**
 * Protobuf bytes ⇄ TikTok's messages, with only the fields we draw (tiktok.proto). Ids are decimal strings.
 * The simulator encodes with the same schemas.
 */
import { fromBinary, type DescMessage, type MessageShape } from '@bufbuild/protobuf'
import * as proto from './gen/tiktok_pb.ts'
import { withoutMisfits } from './misfits.ts'

/** The methods that mean something on a screen. Names from the wire are looked up here and nowhere else. */
export const schemas = {
  WebcastChatMessage: proto.ChatMessageSchema,
  WebcastGiftMessage: proto.GiftMessageSchema,
  WebcastLikeMessage: proto.LikeMessageSchema,
  WebcastMemberMessage: proto.MemberMessageSchema,
  WebcastSocialMessage: proto.SocialMessageSchema,
  WebcastRoomUserSeqMessage: proto.RoomUserSeqMessageSchema,
  WebcastSubNotifyMessage: proto.SubNotifyMessageSchema,
  WebcastEmoteChatMessage: proto.EmoteChatMessageSchema,
  WebcastEnvelopeMessage: proto.EnvelopeMessageSchema,
  WebcastQuestionNewMessage: proto.QuestionNewMessageSchema,
  WebcastControlMessage: proto.ControlMessageSchema,
  WebcastLinkMicBattle: proto.LinkMicBattleSchema,
  WebcastLinkMicArmies: proto.LinkMicArmiesSchema,
  WebcastLiveIntroMessage: proto.LiveIntroMessageSchema,
  WebcastGoalUpdateMessage: proto.GoalUpdateMessageSchema,
  WebcastRoomPinMessage: proto.RoomPinMessageSchema,
  WebcastImDeleteMessage: proto.ImDeleteMessageSchema,
  WebcastCaptionMessage: proto.CaptionMessageSchema,
  WebcastBarrageMessage: proto.BarrageMessageSchema,
  WebcastRankUpdateMessage: proto.RankUpdateMessageSchema,
  WebcastPollMessage: proto.PollMessageSchema,
} as const satisfies Readonly<Record<string, DescMessage>>

export type Method = keyof typeof schemas
export type MessageOf<M extends Method> = MessageShape<(typeof schemas)[M]>

export const isMethod = (name: string): name is Method => Object.hasOwn(schemas, name)

/** Throws where the bytes are not the method's message. A field that changed its kind is left out. */
export function decodeMessage<M extends Method>(method: M, payload: Uint8Array): MessageOf<M> {
  const schema: DescMessage = schemas[method]
  try {
    return decode(schema, payload) as MessageOf<M>
  } catch (error) {
    if (payload.length > LONGEST_TO_MEND) throw error
    return decode(schema, withoutMisfits(schema, payload)) as MessageOf<M>
  }
}

/** Broken messages larger than any real one are not worth the second look. */
const LONGEST_TO_MEND = 1024 * 1024

const decode = (schema: DescMessage, bytes: Uint8Array) => fromBinary(schema, bytes, { readUnknownFields: false })

/** Throws where the bytes are not a webcast/fetch answer. */
export const decodeFetchResult = (bytes: Uint8Array): proto.FetchResult =>
  fromBinary(proto.FetchResultSchema, bytes, { readUnknownFields: false })
