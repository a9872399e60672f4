/** When a raw message happened, for the recording: by TikTok's clock where it told, else when it came. */
import { fromBinary } from '@bufbuild/protobuf'
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import type { RawMessage } from '../euler/euler.ts'
import { CommonSchema } from '../euler/gen/tiktok_pb.ts'
import { readTime } from './normalize/values.ts'

/** A garbled time far ahead would swallow every pause after it when the recording is played. */
const MOST_AHEAD_MS = 5 * 60_000
/** Messages sent again for newcomers are older, but not by days. */
const MOST_BEHIND_MS = 24 * 60 * 60_000
/** `common` is the first field of every message, known to us or not. */
const COMMON = 1

/** Epoch ms. `receivedAt` by our own clock. Never throws. */
export function capturedAt({ payload }: RawMessage, receivedAt: number): number {
  const told = readCreateTime(payload)
  if (told === undefined) return receivedAt
  return told <= receivedAt + MOST_AHEAD_MS && told >= receivedAt - MOST_BEHIND_MS ? told : receivedAt
}

function readCreateTime(payload: Uint8Array): number | undefined {
  try {
    const reader = new BinaryReader(payload)
    while (reader.pos < reader.len) {
      const [field, type] = reader.tag()
      if (field === COMMON && type === WireType.LengthDelimited) {
        return readTime(fromBinary(CommonSchema, reader.bytes(), { readUnknownFields: false }).createTime)
      }
      reader.skip(type, field)
    }
    return undefined
  } catch {
    return undefined // bytes that nobody can read are recorded all the same, by the time they came
  }
}
