/** A message of TikTok's, ready for the wire, beside what it truly says. */
import { create, toBinary, type DescMessage, type MessageInitShape } from '@bufbuild/protobuf'
import { schemas, type Method } from '../../euler/codec.ts'

/** What a message says, in plain words, so that a test can hold it against what came out at the other end. */
export interface Truth {
  readonly type: string
  readonly [detail: string]: unknown
}

export interface Packed {
  readonly method: string
  /** Decimal; '0' where TikTok gives none. */
  readonly id: string
  readonly at: number
  readonly payload: Uint8Array
  readonly truth: Truth
}

/** Which message it is: `id` and `room` are decimal strings, `at` epoch ms. */
export interface Stamp {
  readonly id: string
  readonly room: string
  readonly at: number
}

type Init<M extends Method> = Omit<MessageInitShape<(typeof schemas)[M]>, 'common' | '$typeName'>

/** The sentence TikTok's own app shows; follow and share are told apart by its key alone. */
export interface Sentence {
  readonly key: string
  readonly pattern: string
}

export function pack<M extends Method>(
  method: M,
  stamp: Stamp,
  body: Init<M>,
  truth: Truth,
  sentence?: Sentence,
): Packed {
  const schema: DescMessage = schemas[method]
  const common = {
    method,
    msgId: stamp.id,
    roomId: stamp.room,
    createTime: String(stamp.at),
    isShowMsg: true,
    ...(sentence && { displayText: { key: sentence.key, defaultPattern: sentence.pattern } }),
  }
  const payload = toBinary(schema, create(schema, { ...body, common } as MessageInitShape<typeof schema>))
  return { method, id: stamp.id, at: stamp.at, payload, truth }
}
