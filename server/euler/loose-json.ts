/**
 * TikTok's messages as JSON of somebody else's making, packed into the bytes that TikTok itself would send, so that one
 * reader serves both. Names are looked up in a table, values are taken only where they fit; the rest is left out.
 */
import {
  create,
  ScalarType,
  toBinary,
  type DescField,
  type DescMessage,
  type MessageInitShape,
} from '@bufbuild/protobuf'
import { schemas, type Method } from './codec.ts'
import type { RawMessage } from './euler.ts'
import { parseExact } from './exact-json.ts'

export type Json = Readonly<Record<string, unknown>>

/** Message → our name of a field → the names that others have for it. Our own always counts. */
export type OtherNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const MOST_ITEMS = 1_000

/** Never throws: what does not fit is left out, and a message of which nothing fits is an empty one. */
export function packJson(method: Method, json: Json, names: OtherNames = {}): RawMessage {
  const schema: DescMessage = schemas[method]
  const message = create(schema, fill(schema, json, names) as MessageInitShape<DescMessage>)
  return { method, id: '', payload: toBinary(schema, message), history: false }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Ids keep their digits. Undefined where it is no JSON: it says nothing. */
export function parseLoose(text: string): unknown {
  try {
    return parseExact(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** user_id as userId, which some write. A name that is there as it should be wins. */
const inCamels = (json: Json): Json => {
  const renamed = Object.entries(json).filter(([name]) => name.includes('_'))
  if (renamed.length === 0) return json
  const camel = (name: string) => name.replace(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase())
  return { ...Object.fromEntries(renamed.map(([name, value]) => [camel(name), value])), ...json }
}

/** As deep as the schema goes, and no message of ours holds itself. */
function fill(schema: DescMessage, given: Json, names: OtherNames): Json {
  const json = inCamels(given)
  const others = names[schema.name] ?? {}
  const filled = schema.fields.flatMap((field): [string, unknown][] => {
    const name = [...(others[field.localName] ?? []), field.localName].find((one) => Object.hasOwn(json, one))
    const value = name === undefined ? undefined : read(field, json[name], names)
    return value === undefined ? [] : [[field.localName, value]]
  })
  return Object.fromEntries(filled)
}

function read(field: DescField, value: unknown, names: OtherNames): unknown {
  const inner = (schema: DescMessage, one: unknown) => (isObject(one) ? fill(schema, one, names) : undefined)
  switch (field.fieldKind) {
    case 'scalar':
      return readScalar(field.scalar, value)
    case 'message':
      return inner(field.message, value)
    case 'list': {
      const { listKind } = field
      const items = itemsOf(value).slice(0, MOST_ITEMS)
      if (listKind === 'message') return items.flatMap((item) => inner(field.message, item) ?? [])
      return listKind === 'scalar' ? items.flatMap((item) => readScalar(field.scalar, item) ?? []) : undefined
    }
    case 'map': {
      if (!isObject(value) || field.mapKind !== 'message') return undefined
      const entries = Object.entries(value).slice(0, MOST_ITEMS)
      return Object.fromEntries(
        entries.flatMap(([key, one]) => {
          const read = readInt64(key) === undefined ? undefined : inner(field.message, one)
          return read === undefined ? [] : [[key, read]]
        }),
      )
    }
    default:
      return undefined
  }
}

/** A list may come as one thing alone, or, with keys, as an object. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (isObject(value)) return Object.entries(value).map(([key, item]) => ({ key, value: item }))
  return value === undefined || value === null ? [] : [value]
}

function readScalar(type: ScalarType, value: unknown): unknown {
  if (type === ScalarType.STRING) {
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
  }
  if (type === ScalarType.BOOL) return readBoolean(value)
  if (type === ScalarType.INT64) return readInt64(value)
  const number = Number(typeof value === 'boolean' || typeof value === 'string' ? value : (value ?? NaN))
  return Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? number : undefined
}

function readBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === 'true') return true
  return value === false || value === 0 || value === 'false' ? false : undefined
}

/** A number beyond 2^53 has lost its last digits already: no id is better than another's. */
function readInt64(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value !== 'string' || !/^-?\d{1,19}$/.test(value)) return undefined
  return BigInt(value) === BigInt.asIntN(64, BigInt(value)) ? value : undefined
}
