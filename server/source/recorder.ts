/**
 * Writes what came in, as it came in, a line per message (capture-file.ts reads them). It stands beside the way of an
 * event, never on it: whatever happens to the disk, a LIVE goes on, and the recorder says what happened and stops.
 */
import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { RawMessage } from '../euler/euler.ts'
import { printCaptured } from './capture-file.ts'
import { capturedAt } from './captured-at.ts'
import type { SourceLog } from './intake.ts'
import { recorderDisk, type RecorderDisk, type RecordingFile } from './recorder-disk.ts'
import { makeRoom } from './recordings-folder.ts'

export interface RecorderLimits {
  /** A file is at most this long; then the next one begins. */
  readonly fileBytes: number
  /** All of them together; the oldest go first. */
  readonly allBytes: number
  /** What must stay free on the disk: the log of events needs it more. */
  readonly freeBytes: number
}

export interface RecorderOptions {
  readonly folder: string
  readonly clock: Clock
  readonly log: Pick<SourceLog, 'warn'>
  readonly limits?: RecorderLimits
  readonly disk?: RecorderDisk
}

export interface RecorderState {
  readonly on: boolean
  /** Why it turned itself off. */
  readonly trouble?: AppError
}

export interface Recorder {
  /** Takes what came in. Never throws and never waits. */
  hear(messages: readonly RawMessage[]): void
  /** Resolves once it has begun or ended; what was heard before the end is in the file. */
  turn(on: boolean): Promise<void>
  state(): RecorderState
  close(): Promise<void>
}

const MIB = 1024 * 1024
export const USUAL_LIMITS: RecorderLimits = { fileBytes: 64 * MIB, allBytes: 1024 * MIB, freeBytes: 512 * MIB }
/** More than this waiting for a disk means that it does not keep up. */
const MOST_WAITING_BYTES = 16 * MIB
/** How much may be written until the free space is looked at again. */
const LOOK_EVERY_BYTES = 4 * MIB
/** After so long without a message the next one begins a file of its own: it is another LIVE. */
const QUIET_MS = 30 * 60_000

interface Open {
  readonly file: RecordingFile
  bytes: number
}

export function createRecorder(options: RecorderOptions): Recorder {
  const { folder, clock, log, limits = USUAL_LIMITS, disk = recorderDisk } = options
  let on = false
  let trouble: AppError | undefined
  let waiting: Buffer[] = []
  let waitingBytes = 0
  let unseenBytes = Number.POSITIVE_INFINITY
  let heardAt = Number.NEGATIVE_INFINITY
  let beginNew = true
  let open: Open | undefined
  let writing: Promise<void> | undefined

  function hear(messages: readonly RawMessage[]): void {
    if (!on || messages.length === 0) return
    const now = clock.now()
    if (now - heardAt > QUIET_MS) beginNew = true
    heardAt = now
    for (const message of messages) {
      const line = Buffer.from(printCaptured({ message, at: capturedAt(message, now) }))
      // It would not fit a file of its own, nor is it anything that TikTok sends.
      if (line.length > limits.fileBytes) continue
      waiting.push(line)
      waitingBytes += line.length
    }
    if (waitingBytes > MOST_WAITING_BYTES) stopFor(fault('RECORDER_TOO_SLOW', TEXTS.slow))
    else write()
  }

  function write(): void {
    writing ??= drain().finally(() => {
      writing = undefined
      if (on && waiting.length > 0) write()
    })
  }

  async function drain(): Promise<void> {
    try {
      while (waiting.length > 0) await writeSome()
    } catch (error) {
      stopFor(diskFault(error))
      await closeFile()
    }
  }

  /** As many lines as fit the file that is open. */
  async function writeSome(): Promise<void> {
    const first = waiting[0]
    if (first === undefined) return
    if (open === undefined || beginNew || open.bytes + first.length > limits.fileBytes) await nextFile()
    const current = open
    if (current === undefined) return
    await lookForSpace()
    let bytes = 0
    let count = 0
    for (const line of waiting) {
      if (current.bytes + bytes + line.length > limits.fileBytes) break
      bytes += line.length
      count++
    }
    const text = Buffer.concat(waiting.splice(0, count)).toString('utf8')
    waitingBytes -= bytes
    unseenBytes += bytes
    current.bytes += bytes
    await current.file.append(text)
  }

  async function lookForSpace(): Promise<void> {
    if (unseenBytes < LOOK_EVERY_BYTES) return
    if ((await disk.freeBytes(folder)) < limits.freeBytes) throw fault('DISK_ALMOST_FULL', TEXTS.almostFull)
    unseenBytes = 0
  }

  async function nextFile(): Promise<void> {
    await closeFile()
    beginNew = false
    await disk.makeFolder(folder)
    await makeRoom(folder, limits.allBytes - limits.fileBytes)
    unseenBytes = Number.POSITIVE_INFINITY
    await lookForSpace()
    for (let nth = 1; ; nth++) {
      try {
        open = { file: await disk.create(join(folder, nameOf(clock.now(), nth))), bytes: 0 }
        return
      } catch (error) {
        // Two within one second; the number tells them apart.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || nth > 100) throw error
      }
    }
  }

  async function closeFile(): Promise<void> {
    const file = open?.file
    open = undefined
    try {
      await file?.close()
    } catch (error) {
      log.warn({ err: error }, 'a recording could not be closed')
    }
  }

  function stopFor(reason: AppError): void {
    on = false
    trouble = reason
    waiting = []
    waitingBytes = 0
    log.warn({ code: reason.code, err: reason.cause }, reason.text)
  }

  async function end(): Promise<void> {
    on = false
    await writing
    await closeFile()
  }

  return {
    hear,
    async turn(wanted) {
      if (!wanted) {
        trouble = undefined
        return end()
      }
      if (on) return
      // What a stop left behind belongs to the file before.
      await end()
      trouble = undefined
      beginNew = true
      on = true
    },
    state: () => ({ on, ...(trouble === undefined ? {} : { trouble }) }),
    close: end,
  }
}

/** By the streamer's own clock on the wall: live-2026-03-01-201500.jsonl */
function nameOf(now: number, nth: number): string {
  const at = new Date(now)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('')
  return `live-${day}-${time}${nth === 1 ? '' : `-${nth}`}.jsonl`
}

const TEXTS = {
  full: 'The disk is full, so recording has stopped. Your LIVE goes on. Free some space, then turn recording on again.',
  almostFull:
    'The disk is almost full, so recording has stopped to leave room for your LIVE. Free some space, then turn it on again.',
  closed: 'Fanlight may not write to its folder for recordings, so recording has stopped. Your LIVE goes on.',
  slow: 'The disk does not keep up, so recording has stopped. Your LIVE goes on.',
  other: 'The disk refused to keep the recording, so recording has stopped. Your LIVE goes on.',
} as const

const fault = (code: string, text: string, cause?: unknown) =>
  new AppError(code, { whose: 'you', next: 'fix', text, cause })

function diskFault(error: unknown): AppError {
  if (error instanceof AppError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return fault('DISK_FULL', TEXTS.full, error)
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return fault('RECORDINGS_CLOSED', TEXTS.closed, error)
  }
  return fault('RECORDER_FAULT', TEXTS.other, error)
}
