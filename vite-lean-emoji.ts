/**
 * The emoji font comes with every picture twice: as COLR, which Chromium draws, and as SVG, which it never does and which is
 * four fifths of the file. The build leaves the second out. WOFF2: https://www.w3.org/TR/WOFF2/
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const HEADER_BYTES = 48
/** Places of a few tables in the specification's list of known tags. */
const GLYF = 10
const LOCA = 11
const SVG = 36
const TAG_FOLLOWS = 63

interface Table {
  readonly known: number
  readonly entry: Uint8Array
  /** As it stands in the compressed stream, and in the font that comes of it. */
  readonly storedBytes: number
  readonly fontBytes: number
}

/** A number of 7 bits a byte, and where it ends. */
function readBase128(font: Buffer, at: number): readonly [value: number, end: number] {
  let value = 0
  for (let end = at; ;) {
    const byte = font.readUInt8(end++)
    value = value * 128 + (byte & 127)
    if (byte < 128) return [value, end]
  }
}

function readTable(font: Buffer, at: number): readonly [table: Table, end: number] {
  const flags = font.readUInt8(at)
  const known = flags & 63
  const [fontBytes, afterLength] = readBase128(font, known === TAG_FOLLOWS ? at + 5 : at + 1)
  const isGlyphs = known === GLYF || known === LOCA
  // For these two, version 0 is the transformed one; for all others any but 0.
  const isTransformed = isGlyphs === flags >> 6 < 1
  const [storedBytes, end] = isTransformed ? readBase128(font, afterLength) : [fontBytes, afterLength]
  return [{ known, entry: font.subarray(at, end), storedBytes, fontBytes }, end]
}

/** The same WOFF2 font without its SVG table. */
export function withoutSvg(font: Buffer): Buffer {
  const tables: Table[] = []
  let at = HEADER_BYTES
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const [table, end] = readTable(font, at)
    tables.push(table)
    at = end
  }
  const stream = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)))
  let place = 0
  const placed = tables.map((table) => {
    place += table.storedBytes
    return { ...table, bytes: stream.subarray(place - table.storedBytes, place) }
  })
  const kept = placed.filter(({ known }) => known !== SVG)
  if (kept.length === placed.length) return font
  const packed = brotliCompressSync(Buffer.concat(kept.map(({ bytes }) => bytes)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
  const header = Buffer.from(font.subarray(0, HEADER_BYTES))
  const body = Buffer.concat([...kept.map(({ entry }) => entry), packed])
  const gone = placed.filter(({ known }) => known === SVG).reduce((sum, { fontBytes }) => sum + 16 + fontBytes + 3, 0)
  header.writeUInt16BE(kept.length, 12)
  header.writeUInt32BE(font.readUInt32BE(16) - gone, 16)
  header.writeUInt32BE(packed.length, 20)
  // Neither metadata nor private data comes with it.
  header.fill(0, 28)
  const padding = Buffer.alloc((4 - ((HEADER_BYTES + body.length) % 4)) % 4)
  header.writeUInt32BE(HEADER_BYTES + body.length + padding.length, 8)
  return Buffer.concat([header, body, padding])
}

export const leanEmoji: Plugin = {
  name: 'lean-emoji',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !/noto-color-emoji[^/]*\.woff2$/.test(file.fileName)) continue
      file.source = withoutSvg(Buffer.from(file.source))
    }
  },
}
