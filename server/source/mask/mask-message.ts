/**
 * A raw message without anybody in it. It is decoded with our own schema, which drops every field nobody here knows,
 * and written anew with what is listed as harmless; everything else is replaced. What cannot be decoded, or has no
 * schema, is reduced to its size: no mask fits bytes that nobody can read.
 */
import { ScalarType, toBinary, type DescField, type DescMessage, type Message } from '@bufbuild/protobuf'
import { decodeMessage, isMethod, schemas } from '../../euler/codec.ts'
import type { RawMessage } from '../../euler/euler.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { shapeOf } from './shape.ts'

export interface Masked {
  readonly message: RawMessage
  /** Why the payload is missing; absent where it is there. */
  readonly dropped?: 'unknown method' | 'undecodable'
}

/** Strings that may stay where they look like what they should be. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  'Common.method': /^Webcast\w{1,60}$/,
  'RoomPinMessage.method': /^Webcast\w{1,60}$/,
  'Text.key': /^(pm|ttlive|live)_[a-z0-9_]{1,80}$/,
  'BadgeText.default_pattern': /^(No\. ?)?\{0(:string)?\}$/,
  'TextBadge.default_pattern': /^(No\. ?)?\{0(:string)?\}$/,
  'BadgeText.pieces': /^\d{1,4}$/,
  'TextBadge.pieces': /^\d{1,4}$/,
  'CombineBadge.str': /^\d{1,4}$/,
  'StringBadge.str': /^\d{1,4}$/,
  'PrivilegeLogExtra.level': /^\d{1,4}$/,
  'ChatMessage.content_language': /^[a-z]{2,3}$/,
  'LiveIntroMessage.content_language': /^[a-z]{2,3}$/,
  'CaptionContent.lang': /^[a-z]{2,3}(-[A-Z]{2})?$/,
}

/** Strings that name somebody, the same wherever they are named. */
const NAMES = new Set(['nickname', 'nick_name', 'display_id', 'send_user_name', 'contributor_display_id'])

/** 64-bit numbers that count, time or sort. All others are somebody's or something's id. */
const NUMBERS = new Set(
  [
    'msg_id delete_msg_ids pin_msg_id gift_id create_time',
    'timestamp_ms duration_ms start_time end_time start_time_ms end_time_ms pin_time',
    'display_duration countdown sequence_id sentence_id message_type rank_type own_rank',
    'following_count follower_count follow_status follow_count share_type action sub_month',
    'score rank delta total total_user anonymous hostscore contribute_count',
    'progress target diamond_count votes',
  ].flatMap((names) => names.split(' ')),
)

/** The same number means a gift's kind in one message and somebody in another. */
const GIFT_ID = 'Gift.id'
/** A message's id holds 64 bits; what claims to be one and is none stays out. */
const LONGEST_NUMBER = 20
const DEEPEST = 20

export function maskMessage(message: RawMessage, pseudonyms: Pseudonyms): Masked {
  const id = /^\d{1,20}$/.test(message.id) ? message.id : ''
  const history = message.history
  const empty = { id, history, payload: new Uint8Array() }
  if (!isMethod(message.method)) {
    const method = /^(Webcast[A-Z][A-Za-z]{1,60}|[A-Z][A-Za-z]{1,50}Message)$/.test(message.method)
      ? message.method
      : 'Unknown'
    return { message: { ...empty, method }, dropped: 'unknown method' }
  }
  const { method } = message
  try {
    const decoded = decodeMessage(method, message.payload)
    const schema: DescMessage = schemas[method]
    maskFields(schema, decoded as Message & Fields, pseudonyms, 0)
    return { message: { ...empty, method, payload: toBinary(schema, decoded, { writeUnknownFields: false }) } }
  } catch {
    // Told to whoever reads the report, by its method and size.
    return { message: { ...empty, method }, dropped: 'undecodable' }
  }
}

type Fields = Record<string, unknown>

/** In place: the message was decoded for this and belongs to nobody else. */
function maskFields(schema: DescMessage, message: Fields, pseudonyms: Pseudonyms, depth: number): void {
  if (depth > DEEPEST) throw new Error('nested too deeply')
  for (const field of schema.fields) {
    const value = message[field.localName]
    if (value === undefined) continue
    message[field.localName] = maskField(schema, field, value, pseudonyms, depth)
  }
}

function maskField(
  schema: DescMessage,
  field: DescField,
  value: unknown,
  pseudonyms: Pseudonyms,
  depth: number,
): unknown {
  const inner = (desc: DescMessage, one: unknown) => {
    maskFields(desc, one as Fields, pseudonyms, depth + 1)
    return one
  }
  const scalar = (type: ScalarType, one: unknown) =>
    maskScalar(`${schema.name}.${field.name}`, field, type, one, pseudonyms)
  switch (field.fieldKind) {
    case 'scalar':
      return scalar(field.scalar, value)
    case 'message':
      return inner(field.message, value)
    case 'list': {
      const list = value as unknown[]
      if (field.listKind === 'message') return list.map((one) => inner(field.message, one))
      return field.listKind === 'scalar' ? list.map((one) => scalar(field.scalar, one)) : list
    }
    case 'map':
      return Object.fromEntries(
        Object.entries(value as Fields).map(([key, one]) => [
          pseudonyms.id(key),
          field.mapKind === 'message' ? inner(field.message, one) : undefined,
        ]),
      )
    case 'enum':
      return value
  }
}

function maskScalar(path: string, field: DescField, type: ScalarType, value: unknown, pseudonyms: Pseudonyms): unknown {
  switch (type) {
    case ScalarType.STRING:
      return maskText(path, field.name, value as string, pseudonyms)
    case ScalarType.BYTES:
      return new Uint8Array()
    case ScalarType.INT64: {
      const number = value as string
      const harmless = (NUMBERS.has(field.name) || path === GIFT_ID) && number.length <= LONGEST_NUMBER
      return harmless ? number : pseudonyms.id(number)
    }
    default:
      // Numbers of 32 bits and switches: too small to name anybody.
      return value
  }
}

function maskText(path: string, name: string, text: string, pseudonyms: Pseudonyms): string {
  if (text === '') return ''
  if (HARMLESS[path]?.test(text)) return text
  if (NAMES.has(name)) return pseudonyms.name(text)
  if (path === 'Image.url_list' || path === 'Image.uri') return pseudonyms.picture(text)
  return /^\d{5,}$/.test(text) ? pseudonyms.id(text) : shapeOf(text)
}
