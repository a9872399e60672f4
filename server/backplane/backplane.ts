import type { LiveEvent } from '../../shared/events.ts'

/** An event with its place: `seq` counts up by one within an `epoch`; another epoch is another log. */
export interface Placed {
  readonly seq: number
  readonly event: LiveEvent
}

/** What a source hands over at once: kept as a whole or not at all. */
export interface Batch {
  readonly events: readonly LiveEvent[]
  /**
   * Where the source stands after this batch, in its own words. Kept in the same transaction as the events, so that
   * a crash can neither skip what came between nor forget what was already counted.
   */
  readonly mark?: string
}

/**
 * The promises that a restart or a second process needs: one order, one poller, nothing lost that was acknowledged.
 * It lies on the path of every event, not beside it, so a cursor is good on every instance and after every restart.
 */
export interface Backplane {
  /** MUST stay the same as long as the log's places do, and change when they do not. */
  readonly epoch: string
  /**
   * Gives each event its place, once per event id: an id already in the log is dropped. MUST be durable before it
   * returns and before any follower hears of it. Returns how many were new.
   */
  publish(creator: string, batch: Batch): Promise<number>
  /** The newest events, oldest first, `most` of them at most. */
  tail(creator: string, most: number): Promise<readonly Placed[]>
  /** MUST call `append` for every event after `seq`, once, in order, ours as well as other instances'. */
  follow(creator: string, afterSeq: number, append: (placed: readonly Placed[]) => void): () => void
  /** The mark of the last batch that had one. */
  mark(creator: string): Promise<string | undefined>
  /** Runs `work` while, and only while, this instance is the one that polls this creator. Ends with `signal`. */
  lead(creator: string, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void>
  /** Forgets what is older than the limits: `keepMs` is time since arrival, not `at`. Returns how many went. */
  trim(limits: { readonly keepMs: number; readonly keepCount: number }): Promise<number>
  /** Deletes every event and mark, and begins another epoch: no old cursor fits any more. */
  wipe(): Promise<void>
  close(): Promise<void>
}
