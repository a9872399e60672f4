/**
 * The frames of the socket, as docs/protocol.md numbers their rules. Each frame is one JSON text message.
 * Both sides ignore frame types and fields they do not know (V2).
 */
import type { CLOSE } from './close-codes.ts'
import type { LiveEvent } from './events.ts'
import type { LiveState } from './live-state.ts'

/** Rises only when a correct old client would misbehave (V1). */
export const PROTOCOL_VERSION = 1

/** A place in the log. Opaque to clients: keep it, compare it, hand it back. */
export type Cursor = string & { readonly __brand: 'Cursor' }

/** The client's one frame. `after` is absent on a first visit, never a special value (R4). */
export interface Hello {
  readonly type: 'hello'
  readonly v: number
  readonly key: string
  readonly after?: Cursor
}

/** Whatever the settings table of an overlay holds, parsed: see settings.ts. */
export type SettingsValues = Readonly<Record<string, string | number | boolean>>

export type ServerFrame =
  | {
      readonly type: 'welcome'
      readonly v: number
      /** A beat comes this often; two missed ones mean reconnect (B1). */
      readonly beatMs: number
      /** The overlay this key opens, and how its owner set it. */
      readonly overlay: string
      readonly settings: SettingsValues
      /** Where pictures are to be had: this, and the picture's address in base64url. */
      readonly pictures?: string
      /** The server's clock as it says this, epoch ms: the ages of events are counted by it (R5). */
      readonly now: number
    }
  | { readonly type: 'snapshot'; readonly why: 'start' | 'gap'; readonly cursor: Cursor; readonly state: LiveState }
  /** A step from one place to another: applied only where `after` is the client's own (F1). */
  | {
      readonly type: 'events'
      readonly after: Cursor
      readonly cursor: Cursor
      readonly events: readonly LiveEvent[]
      /** When each of them happened by the server's clock, epoch ms: TikTok's may be another (R5). */
      readonly when: readonly number[]
    }
  | { readonly type: 'beat'; readonly cursor: Cursor; readonly now: number }
  /** The owner changed this overlay's settings: draw with these from now on. */
  | { readonly type: 'settings'; readonly settings: SettingsValues }

export { CLOSE, type CloseName } from './close-codes.ts'

/** Who was told this may come back, later: a page that was frozen could not say hello. */
export const NO_HELLO: (typeof CLOSE)['NO_HELLO'] = 4408

/** Largest frame a client may send, in bytes; more closes 1009. */
export const MAX_CLIENT_FRAME = 64 * 1024
/** How long a client may take to say hello (H1). */
export const HELLO_WITHIN_MS = 5_000
/** An alert older than this is folded into state but not staged (R5). */
export const STAGE_NOTHING_OLDER_MS = 30_000
