/** The server's half of the push socket's language. */
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { create, fromBinary, toBinary } from '@bufbuild/protobuf'
import { EnterRoomSchema, HeartBeatSchema, PushFrameSchema } from '../../euler/gen/tiktok_pb.ts'

export type ClientFrame =
  | { readonly is: 'enter'; readonly room: string; readonly cursor: string }
  | { readonly is: 'heartbeat'; readonly room: string; readonly nth: number }
  | { readonly is: 'ack'; readonly logId: string; readonly words: string }
  | { readonly is: 'strange' }

/** Never throws. */
export function readClientFrame(bytes: Uint8Array): ClientFrame {
  try {
    const { payloadType, payload, payloadEncoding, logId } = fromBinary(PushFrameSchema, bytes)
    if (payloadEncoding !== 'pb') return { is: 'strange' }
    if (payloadType === 'ack') return { is: 'ack', logId, words: new TextDecoder().decode(payload) }
    if (payloadType === 'hb') {
      const { roomId, sendPacketSeqId } = fromBinary(HeartBeatSchema, payload)
      return { is: 'heartbeat', room: roomId, nth: Number(sendPacketSeqId) }
    }
    if (payloadType !== 'im_enter_room') return { is: 'strange' }
    const { roomId, cursor, identity, liveId } = fromBinary(EnterRoomSchema, payload)
    return identity === 'audience' && liveId === '12' ? { is: 'enter', room: roomId, cursor } : { is: 'strange' }
  } catch {
    return { is: 'strange' } // what a client must not send is counted, whatever it is
  }
}

const GZIP = [{ key: 'compress_type', value: 'gzip' }]

/** A batch as TikTok sends it: packed, and said so. */
export const batchFrame = (body: Uint8Array, logId: string): Uint8Array =>
  toBinary(
    PushFrameSchema,
    create(PushFrameSchema, {
      seqId: logId,
      logId,
      headers: GZIP,
      payloadEncoding: 'pb',
      payloadType: 'msg',
      payload: gzipSync(body),
    }),
  )

export const replyFrame = (payloadType: 'hb' | 'im_enter_room_resp'): Uint8Array =>
  toBinary(PushFrameSchema, create(PushFrameSchema, { payloadEncoding: 'pb', payloadType }))

/** Small on the wire, `bytes` big once it is unpacked. */
export const bombFrame = (bytes: number): Uint8Array => batchFrame(new Uint8Array(bytes).fill(0x0a), '1')

export const garbledFrame = (): Uint8Array => Uint8Array.from([0x42, 0xff, 0xff, ...randomBytes(20)])
