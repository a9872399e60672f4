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

interface Line {
  readonly method: string
  readonly msgId: string
  readonly at: number
  readonly payload: string
}

function parseLine(text: string, number: number): Line {
  const complaint = (cause?: unknown) =>
    new Error(`Line ${number} of the capture is not {method, msgId, at, payload}.`, { cause })
  let line: Partial<Line>
  try {
    line = JSON.parse(text) as Partial<Line>
  } catch (cause) {
    throw complaint(cause)
  }
  const { method, msgId, at, payload } = line
  if (typeof method !== 'string' || typeof payload !== 'string' || typeof at !== 'number') throw complaint()
  if (!/^\d+$/.test(String(msgId ?? ''))) throw complaint()
  return { method, msgId: String(msgId), at, payload }
}

/** Reads a whole file. Throws where it cannot be read, or, with the line's number, where it is no capture. */
export function readCapture(path: string, pace: CapturePace = CAPTURE_PACE): readonly CapturedMessage[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  let before: number | undefined
  let afterMs = 0
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return []
    const line = parseLine(text, index + 1)
    afterMs += Math.min(Math.max(0, line.at - (before ?? line.at)), pace.maxGapMs) / pace.speed
    before = line.at
    return [
      { method: line.method, id: line.msgId, afterMs, payload: Uint8Array.from(Buffer.from(line.payload, 'base64')) },
    ]
  })
}

/** The message as it happens at `at`. On later rounds it needs an id of its own, or it would count as a repetition. */
export function tell(message: CapturedMessage, at: number, round: number): Packed {
  const id = round === 0 ? message.id : String(BigInt(message.id) + BigInt(round) * ROUND_STEP)
  const payload = retime(message.payload, { at, ...(round > 0 && { id }) })
  return { method: message.method, id, at, payload, truth: { type: 'captured' } }
}
