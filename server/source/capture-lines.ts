/** The lines of a text file, however it was kept: packed or not, in the bytes of Linux or of Windows, and of any size. */
import { open } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** Longer lines than any message are skipped without being kept in memory. */
const LONGEST_LINE_BYTES = 32 * 1024 * 1024
const NEWLINE = 0x0a

/**
 * Each line without its end, undefined for one that is too long, or for what a broken packing leaves unread. Throws where
 * the file cannot be read.
 */
export async function* readLines(
  file: string,
  signal?: AbortSignal,
): AsyncGenerator<string | undefined, void, undefined> {
  let parts: Buffer[] = []
  let bytes = 0
  const finish = () => {
    const line = bytes > LONGEST_LINE_BYTES ? undefined : Buffer.concat(parts).toString('utf8')
    parts = []
    bytes = 0
    return line?.replace(/^\uFEFF/, '')
  }
  const keep = (part: Buffer) => {
    bytes += part.length
    if (bytes <= LONGEST_LINE_BYTES) parts.push(part)
    else parts = []
  }
  try {
    for await (const chunk of await openText(file, signal)) {
      let rest = chunk as Buffer
      for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
        keep(rest.subarray(0, end))
        yield finish()
        rest = rest.subarray(end + 1)
      }
      keep(rest)
    }
  } catch (error) {
    if (!isPackingFault(error)) throw error
    // Cut short or broken: what came before counts, and whoever reads hears that there was more.
    if (bytes > 0) yield finish()
    yield undefined
    return
  }
  if (bytes > 0) yield finish()
}

/** The file's bytes as UTF-8. */
async function openText(file: string, signal: AbortSignal | undefined): Promise<Readable> {
  const [first, second] = await firstBytes(file)
  const stream = createReadStream(file, signal ? { signal } : {})
  if (first === 0x1f && second === 0x8b) {
    const unpacked = createGunzip()
    stream.on('error', (error) => unpacked.destroy(error))
    unpacked.on('close', () => stream.destroy())
    return stream.pipe(unpacked)
  }
  // What `>` writes in PowerShell.
  return first === 0xff && second === 0xfe ? Readable.from(fromUtf16(stream)) : stream
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(2), 0, 2, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function* fromUtf16(stream: Readable): AsyncGenerator<Buffer, void, undefined> {
  const decoder = new TextDecoder('utf-16le')
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk as Buffer, { stream: true }))
}

const isPackingFault = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
