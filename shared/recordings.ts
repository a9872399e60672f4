/** What GET /api/recordings answers: what is being recorded, what was, and what is being played. Times are epoch ms. */

export interface Recording {
  /** The name of its file. */
  readonly name: string
  readonly bytes: number
  /** When something was last written to it. */
  readonly at: number
}

export interface Playing {
  readonly name: string
  /** How many times as fast as it happened. */
  readonly speed: number
  /** Messages read and events shown so far. */
  readonly messages: number
  readonly events: number
}

export interface Recordings {
  readonly recorder: {
    readonly on: boolean
    /** Set where the program is started, so the page cannot change it. */
    readonly fromEnvironment: boolean
    /** Why it turned itself off; absent while all is well. */
    readonly trouble?: { readonly code: string; readonly text: string }
  }
  /** Where they lie on this computer. */
  readonly folder: string
  /** All recordings together take no more than this; the oldest go first. */
  readonly mostBytes: number
  /** Newest first. */
  readonly recordings: readonly Recording[]
  readonly playing?: Playing
}

/** Speeds that make sense to a viewer; slower than 0.1 nothing seems to happen, faster than 100 it is one flash. */
export const SPEED = { slowest: 0.1, fastest: 100 } as const
