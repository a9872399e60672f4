/**
 * Changes the time (and, where asked, the id) that a packed message tells, and nothing else: every other byte stays,
 * fields nobody knows and their order included. Decoding and encoding again would lose them.
 */

const COMMON = 1
const MSG_ID = 2
const CREATE_TIME = 4
const VARINT = 0
const LENGTH_DELIMITED = 2
/** Smaller numbers are seconds. */
const FIRST_MS = 100_000_000_000n

interface Field {
  readonly number: number
  readonly wireType: number
  /** Where the tag begins, where the value begins (after the length of a length-delimited one) and ends. */
  readonly start: number
  readonly valueStart: number
  readonly end: number
  /** Of a varint. */
  readonly value: bigint
}

function readVarint(bytes: Uint8Array, from: number): { value: bigint; next: number } | undefined {
  let value = 0n
  for (let index = from; index < Math.min(bytes.length, from + 10); index++) {
    const byte = bytes[index] ?? 0
    value |= BigInt(byte & 0x7f) << BigInt(7 * (index - from))
    if (byte < 0x80) return { value, next: index + 1 }
  }
  return undefined
}

function writeVarint(value: bigint): Uint8Array {
  const bytes: number[] = []
  for (let left = value; ; left >>= 7n) {
    if (left < 0x80n) return Uint8Array.from([...bytes, Number(left)])
    bytes.push(Number(left & 0x7fn) | 0x80)
  }
}

function endOf(bytes: Uint8Array, wireType: number, from: number): { valueStart: number; end: number } | undefined {
  if (wireType === 1) return { valueStart: from, end: from + 8 }
  if (wireType === 5) return { valueStart: from, end: from + 4 }
  const varint = readVarint(bytes, from)
  if (varint === undefined) return undefined
  if (wireType === VARINT) return { valueStart: from, end: varint.next }
  if (wireType !== LENGTH_DELIMITED) return undefined
  return { valueStart: varint.next, end: varint.next + Number(varint.value) }
}

/** The fields in their order, or undefined where the bytes are no message. */
export function readFields(bytes: Uint8Array): readonly Field[] | undefined {
  const fields: Field[] = []
  for (let start = 0; start < bytes.length;) {
    const tag = readVarint(bytes, start)
    if (tag === undefined || tag.value >> 3n === 0n) return undefined
    const wireType = Number(tag.value & 7n)
    const place = endOf(bytes, wireType, tag.next)
    if (place === undefined || place.end > bytes.length) return undefined
    const value = wireType === VARINT ? (readVarint(bytes, tag.next)?.value ?? 0n) : 0n
    fields.push({ number: Number(tag.value >> 3n), wireType, start, value, ...place })
    start = place.end
  }
  return fields
}

const joined = (parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))

/** Puts other values in place of some fields; `value` answers undefined for a field that stays. */
function replaceFields(bytes: Uint8Array, value: (field: Field) => Uint8Array | undefined): Uint8Array | undefined {
  const fields = readFields(bytes)
  if (fields === undefined) return undefined
  return joined(
    fields.map((field) => {
      const other = value(field)
      if (other === undefined) return bytes.subarray(field.start, field.end)
      const tag = writeVarint((BigInt(field.number) << 3n) | BigInt(field.wireType))
      const length = field.wireType === LENGTH_DELIMITED ? writeVarint(BigInt(other.length)) : new Uint8Array()
      return joined([tag, length, other])
    }),
  )
}

export interface Retold {
  /** Epoch ms. Told in seconds where the message told seconds; a message without a time is left without. */
  readonly at: number
  /** Decimal. */
  readonly id?: string
}

/** The payload, told as of `at`. Bytes that cannot be read as a message with a common block come back as they are. */
export function retime(payload: Uint8Array, { at, id }: Retold): Uint8Array {
  const retold = replaceFields(payload, (field) => {
    if (field.number !== COMMON || field.wireType !== LENGTH_DELIMITED) return undefined
    return replaceFields(payload.subarray(field.valueStart, field.end), (inner) => {
      if (inner.wireType !== VARINT) return undefined
      if (inner.number === MSG_ID && id !== undefined && inner.value !== 0n) return writeVarint(BigInt(id))
      if (inner.number !== CREATE_TIME || inner.value === 0n) return undefined
      return writeVarint(BigInt(inner.value < FIRST_MS ? Math.floor(at / 1000) : at))
    })
  })
  return retold ?? payload
}
