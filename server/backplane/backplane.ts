import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'

/** An event with its place: `seq` counts up by one within an `epoch`; another epoch is another log. */
export interface Placed {
  readonly seq: number
  /** When it came here, epoch ms by our own clock. All events of a batch share it. */
  readonly arrived: number
  readonly event: LiveEvent
  /** The event as JSON text: made once, on its way into the log, and never again. */
  readonly json: string
}

/** What a source hands over at once: kept as a whole or not at all. */
export interface Batch {
  readonly events: readonly LiveEvent[]
  /**
   * Where the source stands after this batch, in its own words. Kept in the same transaction as the events, so that
   * a crash can neither skip what came between nor forget what was already counted.
   */
  readonly mark?: string
  /** From whoever leads: the batch MUST be refused, with an AppError 'NOT_LEADING', once another may lead. */
  readonly lease?: Lease
}

/** Proof of leading, given to the work that leads. Each turn has its own, and it is good for that turn only. */
export type Lease = string & { readonly __brand: 'Lease' }

/** A place in a creator's log. In another epoch the same number means something else, or nothing. */
export interface Place {
  readonly epoch: string
  readonly seq: number
}

/** The fold of every event up to its place, those long trimmed included: what a restart begins from. */
export interface Checkpoint extends Place {
  readonly state: LiveState
}

/** Who hears of events. Neither call may throw. */
export interface Follower {
  append(placed: readonly Placed[]): void
  /**
   * The log that was followed is no more: it was wiped, or its storage lost some of it. Nothing more will be appended;
   * what was heard must be thrown away, and read anew from the checkpoint on.
   */
  anew(): void
  /** What everything appended so far adds up to: given back to a storage that has lost it. */
  standing?(): { readonly seq: number; readonly state: LiveState }
}

/**
 * The promises that a restart or a second process needs: one order, one poller, nothing lost that was acknowledged.
 * It lies on the path of every event, not beside it, so a cursor is good on every instance and after every restart.
 * Every method may reject with an AppError: the disk is full, the file is damaged.
 */
export interface Backplane {
  /**
   * Gives each event its place, once per event id: an id already in the log is dropped. MUST be durable before it
   * returns and before any follower hears of it. Returns how many were new. Test events and what the creator does are
   * published by whichever instance was asked, so only a batch with a lease has to come from the one that leads. Who
   * follows on this instance has heard of them when it returns, unless the storage is slow to tell.
   */
  publish(creator: string, batch: Batch): Promise<number>
  /** The newest events, oldest first, `most` of them at most. */
  tail(creator: string, most: number): Promise<readonly Placed[]>
  /** The events after `afterSeq` that are still kept, oldest first, `most` of them at most. */
  read(creator: string, afterSeq: number, most: number): Promise<readonly Placed[]>
  /**
   * MUST append every event after the place, once, in order, ours as well as other instances'; or call `anew`, once and
   * last, when the place is none of this log any more.
   */
  follow(creator: string, after: Place, follower: Follower): () => void
  /**
   * The newest checkpoint: the empty state at 0 before there is one. Never older than what was trimmed. Its epoch MUST
   * stay the same as long as the log's places do, and change when they do not.
   */
  checkpoint(creator: string): Promise<Checkpoint>
  /**
   * Keeps a checkpoint, unless a newer one is kept or it is of another epoch. It MUST be the fold of all events up to
   * its `seq`.
   */
  keepCheckpoint(creator: string, checkpoint: Checkpoint): Promise<void>
  /** The mark of the last batch that had one. */
  mark(creator: string): Promise<string | undefined>
  /**
   * Runs `work` while, and only while, this instance is the one that polls this creator, and never two at once. Ends
   * with `work`, or quietly with `signal`; a fault of `work` is passed on. Where the lead is lost, the work's signal is
   * aborted before another may begin, and the work is begun again once this instance leads again. Nobody can stop a
   * process that sleeps through its turn, so what the work publishes MUST carry its lease, and right before it asks
   * anybody for something the work MUST see that it `stillLeads`.
   */
  lead(creator: string, work: Leading, signal: AbortSignal): Promise<void>
  /**
   * Forgets what is older than the limits: `keepMs` is time since arrival, not `at`; `keepCount` is per creator. MUST
   * keep what the forgotten events add up to. Returns how many went.
   */
  trim(limits: { readonly keepMs: number; readonly keepCount: number }): Promise<number>
  /**
   * Deletes every event, mark and checkpoint of this creator, or of all, and begins another epoch: no old cursor fits
   * any more. Who follows is told to begin anew.
   */
  wipe(creator?: string): Promise<void>
  close(): Promise<void>
}

/** What is done while leading. `stillLeads` knows of the end of the turn even before `signal` does, and aborts it then. */
export type Leading = (signal: AbortSignal, lease: Lease, stillLeads: () => boolean) => Promise<void>
