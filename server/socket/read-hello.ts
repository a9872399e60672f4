import { PROTOCOL_VERSION, type CloseName } from '../../shared/protocol.ts'

/** What a client sent, as far as it was sound. */
export type Received =
  | { readonly is: 'hello'; readonly key: string; readonly after?: unknown }
  /** A frame of a later version (V2). */
  | { readonly is: 'unknown' }
  | { readonly is: 'refused'; readonly with: CloseName }

const refused = (name: CloseName): Received => ({ is: 'refused', with: name })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: undefined is no frame, and the caller refuses it.
    return undefined
  }
}

/** Parses one text frame of a client. `after` stays as it came: whatever is no place of ours gets a snapshot (R3). */
export function readFrame(text: string): Received {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('BAD_FRAME')
  const frame = value as Readonly<Record<string, unknown>>
  if (typeof frame['type'] !== 'string') return refused('BAD_FRAME')
  if (frame['type'] !== 'hello') return { is: 'unknown' }
  // The version comes first: another version's hello may look otherwise.
  if (typeof frame['v'] !== 'number') return refused('BAD_FRAME')
  if (frame['v'] !== PROTOCOL_VERSION) return refused('UNKNOWN_VERSION')
  if (typeof frame['key'] !== 'string') return refused('BAD_FRAME')
  return { is: 'hello', key: frame['key'], ...('after' in frame ? { after: frame['after'] } : {}) }
}
