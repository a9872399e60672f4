/**
 * Protobuf bytes ⇄ TikTok's messages, with only the fields we draw (tiktok.proto). Ids are decimal strings.
 * The simulator encodes with the same schemas.
 */
import { fromBinary, type DescMessage, type MessageShape } from '@bufbuild/protobuf'
import * as proto from './gen/tiktok_pb.ts'

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

/** Throws where the bytes are not the method's message. */
export const decodeMessage = <M extends Method>(method: M, payload: Uint8Array): MessageOf<M> =>
  fromBinary(schemas[method] as DescMessage, payload, { readUnknownFields: false }) as MessageOf<M>

/** Throws where the bytes are not a webcast/fetch answer. */
export const decodeFetchResult = (bytes: Uint8Array): proto.FetchResult =>
  fromBinary(proto.FetchResultSchema, bytes, { readUnknownFields: false })
