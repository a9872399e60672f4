/** Whether a PNG shows anything at all. Enough of PNG for that; no picture is decoded. */
import { inflateSync } from 'node:zlib'

const SIGNATURE = 8
/** IHDR: colour types that carry an alpha channel, and their bytes a pixel at 8 bits. */
const BYTES_PER_PIXEL: Readonly<Record<number, number>> = { 4: 2, 6: 4 }

/** The parts of a PNG, in order. */
export function* chunks(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = SIGNATURE; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

/**
 * False where every pixel is transparent black, which is what a page that draws nothing gives. True for anything else,
 * also for a picture without transparency. Every PNG filter turns rows of zeros into zeros, so none is undone.
 */
export function showsSomething(png: Buffer): boolean {
  const parts: Buffer[] = []
  let rowBytes: number | undefined
  for (const { type, data } of chunks(png)) {
    if (type === 'IHDR') {
      const perPixel = data[8] === 8 ? BYTES_PER_PIXEL[data[9] ?? 0] : undefined
      const interlaced = data[12] !== 0
      if (perPixel === undefined || interlaced) return true
      rowBytes = data.readUInt32BE(0) * perPixel + 1
    }
    if (type === 'IDAT') parts.push(data)
  }
  if (rowBytes === undefined) return false
  const rows = inflateSync(Buffer.concat(parts))
  // The first byte of a row names its filter.
  return rows.some((byte, index) => byte !== 0 && index % rowBytes !== 0)
}
