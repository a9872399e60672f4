/** What the server says, as bytes ready for a socket: one WebSocket text frame each, header and all. */
import { PROTOCOL_VERSION, type ServerFrame, type SettingsValues } from '../../shared/protocol.ts'
import type { EventLog, Snapshot } from '../hub/event-log.ts'
import type { Page } from '../hub/page.ts'

/** FIN, and the opcode of a text message (RFC 6455 §5.2). */
const WHOLE_TEXT = 0x81

/** A server's frame is never masked, so the same bytes go to every socket. */
export function frameText(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafeSlow(header + length)
  frame[0] = WHOLE_TEXT
  if (header === 2) frame[1] = length
  else if (header === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.write(text, header)
  return frame
}

export const frameOf = (frame: ServerFrame): Buffer => frameText(JSON.stringify(frame))

interface Greeting {
  readonly beatMs: number
  readonly overlay: string
  readonly settings: SettingsValues
  readonly pictures?: string
  readonly now: number
}

export const welcomeFrame = (greeting: Greeting): Buffer =>
  frameOf({ type: 'welcome', v: PROTOCOL_VERSION, ...greeting })

/** However many read a page, it is written out once (F3). It goes when the page goes. */
const pageFrames = new WeakMap<Page, Buffer>()

export function pageFrame(log: EventLog, page: Page): Buffer {
  const made = pageFrames.get(page)
  if (made !== undefined) return made
  // The events are JSON text already, so the frame is put together from texts instead of being stringified again.
  const after = JSON.stringify(log.cursor(page.after))
  const cursor = JSON.stringify(log.cursor(page.last))
  const frame = frameText(
    `{"type":"events","after":${after},"cursor":${cursor},"events":[${page.texts.join(',')}],"when":[${page.when.join(',')}]}`,
  )
  pageFrames.set(page, frame)
  return frame
}

const snapshotFrames = { start: new WeakMap<Snapshot, Buffer>(), gap: new WeakMap<Snapshot, Buffer>() }

/** A thousand overlays that come back after a restart are all told the same state: it is written out once. */
export function snapshotFrame(log: EventLog, snapshot: Snapshot, why: 'start' | 'gap'): Buffer {
  const made = snapshotFrames[why].get(snapshot)
  if (made !== undefined) return made
  const frame = frameOf({ type: 'snapshot', why, cursor: log.cursor(snapshot.seq), state: snapshot.state })
  snapshotFrames[why].set(snapshot, frame)
  return frame
}
