/** Pixels out of a PNG as Chromium writes them: 8 bits a channel, not interlaced. */
import { inflateSync } from 'node:zlib'
import { chunks } from '../../server/obs/picture.ts'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha of each pixel, row by row; not premultiplied. */
  readonly data: Uint8Array
}

/** By PNG's number for the kind of colour: RGB, and RGB with alpha. */
const CHANNELS: Readonly<Record<number, 3 | 4>> = { 2: 3, 6: 4 }

/** Throws for a PNG of another kind. */
export function readPng(file: Buffer): Pixels {
  const packed: Buffer[] = []
  let [width, height, channels] = [0, 0, 0]
  for (const { type, data } of chunks(file)) {
    if (type === 'IHDR') {
      width = data.readUInt32BE(0)
      height = data.readUInt32BE(4)
      channels = data[8] === 8 && data[12] === 0 ? (CHANNELS[data[9]!] ?? 0) : 0
    }
    if (type === 'IDAT') packed.push(data)
  }
  if (channels === 0) throw new Error('Not a PNG as a browser writes them')
  const lines = inflateSync(Buffer.concat(packed))
  unfilter(lines, width * channels, height, channels)
  return { width, height, data: toRgba(lines, width, height, channels) }
}

/** Turns what each byte differs from its neighbours by into the byte, in place; every line begins with its filter. */
function unfilter(lines: Uint8Array, stride: number, height: number, channels: number): void {
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1) + 1
    const filter = lines[start - 1]!
    if (filter === 0) continue
    for (let x = 0; x < stride; x++) {
      const at = start + x
      const left = x < channels ? 0 : lines[at - channels]!
      const up = y === 0 ? 0 : lines[at - stride - 1]!
      const corner = x < channels || y === 0 ? 0 : lines[at - stride - 1 - channels]!
      lines[at] = lines[at]! + predicted(filter, left, up, corner)
    }
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

function toRgba(lines: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let y = 0; y < height; y++) {
    const line = y * (width * channels + 1) + 1
    if (channels === 4) data.set(lines.subarray(line, line + width * 4), y * width * 4)
    else for (let x = 0; x < width; x++) data.set(lines.subarray(line + x * 3, line + x * 3 + 3), (y * width + x) * 4)
  }
  return data
}
