/** What every message has in common: which one it is, when it happened and in which LIVE. */
import { createHash } from 'node:crypto'
import type { RawMessage } from '../../euler/euler.ts'
import type { Common } from '../../euler/gen/tiktok_pb.ts'
import { readId, readTime, timeOfId } from './values.ts'

export interface Head {
  readonly id: string
  /** TikTok's clock, epoch ms. */
  readonly at: number
  /** Our clock, epoch ms. */
  readonly receivedAt: number
  /** TikTok's id of the LIVE. */
  readonly room?: string
}

/** `receivedAt` (epoch ms) stands in where the message does not tell its time. */
export function readHead(raw: RawMessage, common: Common | undefined, receivedAt: number): Head {
  const messageId = readId(common?.msgId, raw.id)
  const told = common && readTime(common.createTime)
  const at = told ?? (messageId === undefined ? undefined : timeOfId(messageId)) ?? receivedAt
  const room = readId(common?.roomId)
  return { id: messageId ?? contentId(raw), at, receivedAt, ...(room === undefined ? {} : { room }) }
}

/** A message without an id is known again by what it says. */
const contentId = (raw: RawMessage): string => `${raw.method}:${shortHash(raw.payload)}`

export const shortHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 20)
