/** A recorded LIVE, to be played as if it happened now: JSON lines of {method, msgId, at, payload in base64}. */
import { readFileSync } from 'node:fs'
import type { Packed } from './messages/pack.ts'
import { retime } from './retime.ts'

export interface CapturedMessage {
  readonly method: string
  readonly id: string
  /** From the capture's first message to this one, ms, as it is to be played. */
  readonly afterMs: number
  readonly payload: Uint8Array
}

export interface CapturePace {
  /** 2 is twice as fast. */
  readonly speed: number
  /** A longer silence is played as this long: excerpts have hours cut out of them. */
  readonly maxGapMs: number
}

export const CAPTURE_PACE: CapturePace = { speed: 1, maxGapMs: 10_000 }

/** Far enough that the ids of one round do not meet those of another: neighbours in a capture lie close together. */
const ROUND_STEP = 1_000_003n

export interface Capture {
  readonly messages: readonly CapturedMessage[]
  /** Numbers of the lines that are no messages and were left out. */
  readonly skipped: readonly number[]
}

interface Line {
  readonly method: string
  readonly id: string
  readonly at: number | undefined
  readonly payload: Uint8Array
}

function parseLine(text: string): Line | undefined {
  try {
    const { method, msgId, at, payload } = JSON.parse(text) as Readonly<Record<string, unknown>>
    if (typeof method !== 'string' || typeof payload !== 'string' || !/^[\w+/-]*={0,2}$/.test(payload)) return undefined
    const id = String(msgId ?? '')
    return {
      method,
      // 0 stands for none, as on TikTok's wire.
      id: /^\d{1,19}$/.test(id) ? id : '0',
      at: typeof at === 'number' ? at : undefined,
      payload: Uint8Array.from(Buffer.from(payload, 'base64')),
    }
  } catch {
    return undefined // the caller counts it
  }
}

/** Reads a whole file. Throws where it cannot be read, or where nothing in it is a message. */
export function readCapture(path: string, pace: CapturePace = CAPTURE_PACE): Capture {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
  const skipped: number[] = []
  let before: number | undefined
  let afterMs = 0
  const messages = lines.flatMap((text, index): CapturedMessage[] => {
    if (text.trim() === '') return []
    const line = parseLine(text)
    if (line === undefined) {
      skipped.push(index + 1)
      return []
    }
    const at = line.at ?? before ?? 0
    afterMs += Math.min(Math.max(0, at - (before ?? at)), pace.maxGapMs) / pace.speed
    before = at
    return [{ method: line.method, id: line.id, afterMs, payload: line.payload }]
  })
  if (messages.length === 0) throw new Error(`Nothing in ${path} is a line of {method, msgId, at, payload}.`)
  return { messages, skipped }
}

/** The message as it happens at `at`. On later rounds it needs an id of its own, or it would count as a repetition. */
export function tell(message: CapturedMessage, at: number, round: number): Packed {
  const id = round === 0 ? message.id : String(BigInt(message.id) + BigInt(round) * ROUND_STEP)
  const payload = retime(message.payload, { at, ...(round > 0 && { id }) })
  return { method: message.method, id, at, payload, truth: { type: 'captured' } }
}
