/** The bytes of webcast/fetch → a batch of messages. One that cannot be read never costs the others. */
import { create, fromBinary } from '@bufbuild/protobuf'
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire'
import { AppError } from '../errors.ts'
import { decodeFetchResult } from './codec.ts'
import type { RawMessage } from './euler.ts'
import { BaseMessageSchema, FetchResultSchema, type BaseMessage, type FetchResult } from './gen/tiktok_pb.ts'

export interface Batch {
  readonly messages: readonly RawMessage[]
  readonly undecodable: number
  readonly cursor?: string
  readonly intervalMs?: number
  /** Goes back to TikTok as it came, '' where there was none. */
  readonly internalExt: string
  /** Whether the sender of this batch wants to hear that it came. */
  readonly needAck: boolean
  /** The push socket, where the batch names one. */
  readonly pushServer?: string
  readonly pushParams: Readonly<Record<string, string>>
}

/** A pause longer than this is a garbled number, and would leave the screen empty for the rest of the LIVE. */
const LONGEST_INTERVAL_MS = 60 * 60 * 1000

/** Throws AppError EULER_GARBLED where nothing at all can be read. */
export function readBatch(bytes: Uint8Array): Batch {
  const { result, undecodable } = decode(bytes)
  if (undecodable === 0 && isBlank(result)) throw garbled()
  const interval = Number(result.fetchInterval)
  return {
    messages: result.messages.map(rawMessage),
    undecodable,
    ...(result.cursor === '' ? {} : { cursor: result.cursor }),
    ...(interval > 0 && interval <= LONGEST_INTERVAL_MS ? { intervalMs: interval } : {}),
    internalExt: result.internalExt,
    needAck: result.needAck,
    ...(result.pushServer === '' ? {} : { pushServer: result.pushServer }),
    pushParams: result.routeParams,
  }
}

const rawMessage = (message: BaseMessage): RawMessage => ({
  method: message.method,
  id: message.msgId === '0' ? '' : message.msgId,
  payload: message.payload,
  history: message.isHistory,
})

function decode(bytes: Uint8Array): { readonly result: FetchResult; readonly undecodable: number } {
  try {
    return { result: decodeFetchResult(bytes), undecodable: 0 }
  } catch {
    return salvage(bytes) // the whole cannot be read, but most of it may
  }
}

/** Walks the wire format field by field, keeping what reads. */
function salvage(bytes: Uint8Array): { readonly result: FetchResult; readonly undecodable: number } {
  const result = create(FetchResultSchema)
  let undecodable = 0
  const reader = new BinaryReader(bytes)
  try {
    while (reader.pos < reader.len) {
      const [field, type] = reader.tag()
      if (field === 1 && type === WireType.LengthDelimited) {
        const message = readMessage(reader.bytes())
        if (message === undefined) undecodable++
        else result.messages.push(message)
      } else if (field === 2 && type === WireType.LengthDelimited) result.cursor = reader.string()
      else if (field === 3 && type === WireType.Varint) result.fetchInterval = String(reader.int64())
      else if (field === 5 && type === WireType.LengthDelimited) result.internalExt = reader.string()
      else if (field === 9 && type === WireType.Varint) result.needAck = reader.bool()
      else reader.skip(type, field)
    }
  } catch {
    // The rest is cut off or unreadable: it counts as one, since nobody knows how many it held.
    undecodable++
  }
  if (isBlank(result)) throw garbled()
  return { result, undecodable }
}

function readMessage(bytes: Uint8Array): BaseMessage | undefined {
  try {
    return fromBinary(BaseMessageSchema, bytes, { readUnknownFields: false })
  } catch {
    return undefined // counted by the caller
  }
}

/** Other people's bytes can happen to be well-formed protobuf that says nothing. */
const isBlank = (result: FetchResult) =>
  result.messages.length === 0 &&
  result.cursor === '' &&
  result.fetchInterval === '0' &&
  result.now === '0' &&
  result.internalExt === ''

const garbled = () =>
  new AppError('EULER_GARBLED', {
    whose: 'euler',
    next: 'again later',
    text: 'Euler Stream sent an answer that cannot be read. Fanlight threw it away and asks again.',
    afterMs: 5_000,
  })
