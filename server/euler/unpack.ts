/** Bytes that may be packed. What a sender says of that is not always so: gzip is known by how it begins. */
import { gunzipSync } from 'node:zlib'

/** A few bytes can unpack to gigabytes. Many times the largest batch ever seen. */
export const MAX_UNPACKED_BYTES = 8 * 1024 * 1024

/** Throws where packed bytes are broken or too many. */
export const unpack = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }) : bytes
