/** Messages as TikTok would pack them, made with the schemas: for tests that a clone alone can run. */
import { create, toBinary, type DescMessage, type MessageInitShape } from '@bufbuild/protobuf'
import { schemas, type Method } from '../../server/euler/codec.ts'
import type { FetchAnswer, RawMessage } from '../../server/euler/euler.ts'

export const ROOM = '7300000000000000001'
/** 9 October 2025, in ms. */
export const THEN = 1_760_000_000_000

/** The id of the nth message of the second THEN. */
export const idOf = (n: number): string => String((BigInt(THEN / 1_000) << 32n) + BigInt(n))

export function raw<M extends Method>(
  method: M,
  fields: MessageInitShape<(typeof schemas)[M]>,
  { history = false, id = '' } = {},
): RawMessage {
  const schema = schemas[method] as DescMessage
  const payload = toBinary(schema, create(schema, fields as MessageInitShape<DescMessage>))
  return { method, id, payload, history }
}

export const common = (msgId: string, more: object = {}) => ({
  msgId,
  roomId: ROOM,
  createTime: String(THEN),
  ...more,
})

export const user = (id = '11', more: object = {}) => ({
  id,
  nickname: `Name ${id}`,
  displayId: `handle${id}`,
  ...more,
})

export const image = (...urlList: string[]) => ({ urlList })

export const chat = (msgId: string, content: string, more: object = {}, options?: { history: boolean }): RawMessage =>
  raw('WebcastChatMessage', { common: common(msgId), user: user(), content, ...more }, options)

export interface GiftFields {
  readonly msgId: string
  readonly by?: string
  readonly name?: string
  readonly gift?: string
  readonly group?: string
  readonly count?: number
  readonly end?: boolean
  readonly type?: number
  readonly at?: number
}

export const gift = (fields: GiftFields): RawMessage =>
  raw('WebcastGiftMessage', {
    common: common(fields.msgId, { createTime: String(fields.at ?? THEN) }),
    user: user(fields.by, fields.name === undefined ? {} : { nickname: fields.name }),
    giftId: fields.gift ?? '5655',
    groupId: fields.group ?? '99',
    repeatCount: fields.count ?? 1,
    repeatEnd: fields.end ? 1 : 0,
    gift: { id: fields.gift ?? '5655', name: 'Rose', diamondCount: 1, type: fields.type ?? 1 },
  })

export const control = (msgId: string, action: number, roomId = ROOM): RawMessage =>
  raw('WebcastControlMessage', { common: common(msgId, { roomId }), action })

export const answer = (messages: readonly RawMessage[], more: Partial<FetchAnswer> = {}): FetchAnswer => ({
  messages,
  undecodable: 0,
  cursor: 'c1',
  intervalMs: 1_000,
  room: ROOM,
  limits: { left: 1_000_000, of: 1_000_000, resetsAt: THEN + 20 * 60 * 60_000 },
  ...more,
})
