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
  for await (const line of readLines(file, signal)) {
    if (line === undefined) yield undefined
    else if (line.trim() !== '' && !isNote(line)) yield parseLine(line)
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

function parseLine(line: string): CapturedMessage | undefined {
  const fields = parseObject(line)
  if (fields === undefined) return undefined
  const { method, msgId, at, payload } = fields
  if (typeof method !== 'string' || typeof payload !== 'string') return undefined
  if (typeof at !== 'number' || !Number.isFinite(at) || !/^[A-Za-z0-9+/]*={0,2}$/.test(payload)) return undefined
  const id = typeof msgId === 'string' ? msgId : ''
  return { at, message: { method, id, payload: Buffer.from(payload, 'base64'), history: false } }
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    // Not JSON: the caller counts the line and goes on.
    return undefined
  }
}
