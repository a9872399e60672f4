/**
 * TikTok changes its schema without a word. Where a field became another kind of value, protobuf reads on in the wrong
 * place and the whole message is lost; left out, that field alone is.
 */
import { ScalarType, type DescField, type DescMessage } from '@bufbuild/protobuf'
import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

const DEEPEST = 20

/** The message without the fields that its schema cannot read. Throws where the bytes are no message at all. */
export function withoutMisfits(schema: DescMessage, bytes: Uint8Array, depth = 0): Uint8Array {
  const reader = new BinaryReader(bytes)
  const writer = new BinaryWriter()
  const fields = new Map(schema.fields.map((field) => [field.number, field]))
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag()
    const start = reader.pos
    reader.skip(wireType, number)
    const field = fields.get(number)
    if (field === undefined || !wireTypesOf(field).includes(wireType)) continue
    const value = bytes.subarray(start, reader.pos)
    const inner = messageOf(field)
    if (inner === undefined) writer.tag(number, wireType).raw(value)
    else keepReadable(writer, number, inner, new BinaryReader(value).bytes(), depth)
  }
  return writer.finish()
}

function keepReadable(writer: BinaryWriter, number: number, schema: DescMessage, bytes: Uint8Array, depth: number) {
  if (depth >= DEEPEST) return
  try {
    const readable = withoutMisfits(schema, bytes, depth + 1)
    writer.tag(number, WireType.LengthDelimited).bytes(readable)
  } catch {
    // Not a message any more: the field is left out, which is what this is for.
  }
}

const messageOf = (field: DescField): DescMessage | undefined =>
  field.fieldKind === 'message' || (field.fieldKind === 'list' && field.listKind === 'message')
    ? field.message
    : undefined

/** Our schemas have neither floats nor fixed-width numbers. */
function wireTypesOf(field: DescField): readonly WireType[] {
  const text = field.scalar === ScalarType.STRING || field.scalar === ScalarType.BYTES
  if (field.fieldKind === 'scalar') return [text ? WireType.LengthDelimited : WireType.Varint]
  // Numbers of a list come one by one or packed.
  if (field.fieldKind === 'list' && field.listKind === 'scalar' && !text)
    return [WireType.Varint, WireType.LengthDelimited]
  return [WireType.LengthDelimited]
}
