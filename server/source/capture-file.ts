/** The lines of a capture, one recorded message each: {method, msgId, at, payload}, the payload in base64. */
import { parseExact } from '../euler/exact-json.ts'
import type { RawMessage } from '../euler/euler.ts'
import { readLines } from './capture-lines.ts'

export interface CapturedMessage {
  readonly message: RawMessage
  /** When it was recorded, epoch ms. */
  readonly at: number
}

/** Every line of the file; undefined for one that is not a message. Throws where the file cannot be read. */
export async function* readCapture(
  file: string,
  signal?: AbortSignal,
): AsyncGenerator<CapturedMessage | undefined, void, undefined> {
  let before = 0
  for await (const line of readLines(file, signal)) {
    if (line !== undefined && (isNothing(line) || isNote(line))) continue
    const captured = line === undefined ? undefined : parseLine(line, before)
    before = captured?.at ?? before
    yield captured
  }
}

/** Bug reports carry other lines between the messages: what this begins with is no message, and no fault either. */
export const NOTE = '{"fanlight":'
const isNote = (line: string): boolean => line.startsWith(NOTE)
/** Blank, or what stands around the lines where somebody made a list of them. */
const isNothing = (line: string): boolean => ['', '[', ']'].includes(line.trim())

/** The line of a message, its newline included. */
export const printCaptured = ({ message, at }: CapturedMessage): string => {
  const { buffer, byteOffset, byteLength } = message.payload
  const payload = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  return `${JSON.stringify({ method: message.method, msgId: message.id, at, payload })}\n`
}

/** What others call a part of the line; ours comes first. */
const NAMES = {
  method: ['method', 'type'],
  id: ['msgId', 'msg_id', 'id'],
  at: ['at', 'createTime', 'create_time', 'timestamp', 'time'],
  payload: ['payload', 'data'],
} as const

/** `before`: when the message of the line before was recorded. */
function parseLine(line: string, before: number): CapturedMessage | undefined {
  const fields = parseObject(line)
  if (fields === undefined) return undefined
  const part = (name: keyof typeof NAMES) => NAMES[name].map((one) => fields[one]).find((value) => value !== undefined)
  const [method, payload, told] = [part('method'), part('payload'), part('id')]
  if (typeof method !== 'string' || typeof payload !== 'string') return undefined
  if (!/^[\w+/-]*={0,2}$/.test(payload)) return undefined
  const id = typeof told === 'string' || typeof told === 'number' ? String(told) : ''
  const at = readAt(part('at')) ?? timeIn(id) ?? before
  return { at, message: { method, id, payload: Buffer.from(payload, 'base64'), history: false } }
}

/** A number, digits, or a date in words of ISO 8601. */
function readAt(value: unknown): number | undefined {
  const number = Number(value ?? NaN)
  return epochMs(Number.isNaN(number) && typeof value === 'string' ? Date.parse(value) : number)
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
    const value: unknown = parseExact(line.trim().replace(/,$/, ''))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    // Not JSON: the caller counts the line and goes on.
    return undefined
  }
}
