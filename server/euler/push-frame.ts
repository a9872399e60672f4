/** The frames of TikTok's push socket: what comes, read, and what is sent, made. */
import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { readBatch, type Batch } from './fetch-result.ts'
import { EnterRoomSchema, HeartBeatSchema, PushFrameSchema } from './gen/tiktok_pb.ts'
import { unpack } from './unpack.ts'

export type PushReading =
  | { readonly is: 'batch'; readonly batch: Batch; readonly logId: string }
  /** A frame that carries no messages: an answer to ours. `type` in TikTok's words. */
  | { readonly is: 'other'; readonly type: string }
  | { readonly is: 'unreadable'; readonly cause: unknown }

/** Never throws. */
export function readPushFrame(bytes: Uint8Array): PushReading {
  try {
    const frame = fromBinary(PushFrameSchema, bytes, { readUnknownFields: false })
    if (frame.payloadType !== 'msg') return { is: 'other', type: frame.payloadType }
    return { is: 'batch', batch: readBatch(unpack(frame.payload)), logId: frame.logId }
  } catch (cause) {
    return { is: 'unreadable', cause }
  }
}

const frame = (payloadType: string, payload: Uint8Array, logId = '0'): Uint8Array =>
  toBinary(PushFrameSchema, create(PushFrameSchema, { payloadEncoding: 'pb', payloadType, payload, logId }))

/** The first thing to say: nothing comes before it. `visit`: a random number, decimal. */
export const enterRoomFrame = (room: string, cursor: string, visit: string): Uint8Array =>
  frame(
    'im_enter_room',
    toBinary(
      EnterRoomSchema,
      create(EnterRoomSchema, {
        roomId: room,
        liveId: '12',
        identity: 'audience',
        cursor,
        enterUniqueId: visit,
        filterWelcomeMsg: '0',
      }),
    ),
  )

/** `nth` counts up from 1. */
export const heartbeatFrame = (room: string, nth: number): Uint8Array =>
  frame('hb', toBinary(HeartBeatSchema, create(HeartBeatSchema, { roomId: room, sendPacketSeqId: String(nth) })))

/** Says that a batch came; `internalExt` is the batch's own. */
export const ackFrame = (logId: string, internalExt: string): Uint8Array =>
  frame('ack', new TextEncoder().encode(internalExt === '' ? '-' : internalExt), logId)
