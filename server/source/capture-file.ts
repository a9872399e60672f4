/** The lines of a capture, one recorded message each: {method, msgId, at, payload}, the payload in base64. */
import { createReadStream } from 'node:fs'
import type { RawMessage } from '../euler/euler.ts'

export interface CapturedMessage {
  readonly message: RawMessage
  /** When it was recorded, epoch ms. */
  readonly at: number
}

/** Longer lines than any message are skipped without being kept in memory. */
const LONGEST_LINE_BYTES = 32 * 1024 * 1024
const NEWLINE = 0x0a

/** Every line of the file; undefined for one that is not a message. Throws where the file cannot be read. */
export async function* readCapture(
  file: string,
  signal?: AbortSignal,
): AsyncGenerator<CapturedMessage | undefined, void, undefined> {
  let before = 0
  for await (const line of readLines(file, signal)) {
    if (line !== undefined && (line.trim() === '' || isNote(line))) continue
    const captured = line === undefined ? undefined : parseLine(line, before)
    before = captured?.at ?? before
    yield captured
  }
}

/** Bug reports carry other lines between the messages: what this begins with is no message, and no fault either. */
export const NOTE = '{"fanlight":'
const isNote = (line: string): boolean => line.startsWith(NOTE)

/** Undefined stands for a line that is too long. */
async function* readLines(file: string, signal?: AbortSignal): AsyncGenerator<string | undefined, void, undefined> {
  let parts: Buffer[] = []
  let bytes = 0
  const finish = () => {
    const line = bytes > LONGEST_LINE_BYTES ? undefined : Buffer.concat(parts).toString('utf8')
    parts = []
    bytes = 0
    return line
  }
  const keep = (part: Buffer) => {
    bytes += part.length
    if (bytes <= LONGEST_LINE_BYTES) parts.push(part)
    else parts = []
  }
  for await (const chunk of createReadStream(file, signal ? { signal } : {})) {
    let rest = chunk as Buffer
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      keep(rest.subarray(0, end))
      yield finish()
      rest = rest.subarray(end + 1)
    }
    keep(rest)
  }
  if (bytes > 0) yield finish()
}

/** The line of a message, its newline included. */
export const printCaptured = ({ message, at }: CapturedMessage): string => {
  const { buffer, byteOffset, byteLength } = message.payload
  const payload = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  return `${JSON.stringify({ method: message.method, msgId: message.id, at, payload })}\n`
}

/** `before`: when the message of the line before was recorded. */
function parseLine(line: string, before: number): CapturedMessage | undefined {
  const fields = parseObject(line)
  if (fields === undefined) return undefined
  const { method, msgId, payload } = fields
  if (typeof method !== 'string' || typeof payload !== 'string') return undefined
  if (!/^[\w+/-]*={0,2}$/.test(payload)) return undefined
  const id = typeof msgId === 'string' ? msgId : ''
  const at = epochMs(Number(fields['at'] ?? NaN)) ?? timeIn(id) ?? before
  return { at, message: { method, id, payload: Buffer.from(payload, 'base64'), history: false } }
}

/** Seconds or milliseconds, told apart by their size; undefined for what is no time at all. */
function epochMs(time: number): number | undefined {
  if (time > 1e9 && time < 1e11) return time * 1000
  return time > 0 && time < 1e14 ? time : undefined
}

/** TikTok's ids begin with the second at which they were made. */
const timeIn = (id: string): number | undefined =>
  /^\d{19}$/.test(id) ? epochMs(Number(BigInt(id) >> 32n)) : undefined

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    // Editors on Windows put a mark before the first line.
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    // Not JSON: the caller counts the line and goes on.
    return undefined
  }
}
