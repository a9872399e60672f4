import type { LiveEvent } from '../../shared/events.ts'
import type { Batch } from '../backplane/backplane.ts'
import type { Whose } from '../errors.ts'
import type { RawMessage } from '../euler/euler.ts'

/** How the source is doing, in words a streamer understands. `text` says what happened and what to do. */
export interface Verdict {
  /** Stable, upper snake case: 'FINE', 'NOT_LIVE', 'EULER_SLOW_DOWN'… */
  readonly code: string
  readonly whose: Whose
  readonly text: string
  /** When the next try is, epoch ms; absent where no try will help before somebody acts. */
  readonly retryAt?: number
}

/** What is left of the day's calls. `assumed`: nobody told, so these are our own figures. */
export interface Budget {
  readonly left: number
  readonly of: number
  readonly resetsAt: number
  readonly assumed: boolean
}

export interface SourceStatus {
  readonly kind: 'poll' | 'push' | 'cloud' | 'tikfinity' | 'replay'
  readonly lastAt?: number
  readonly nextAt?: number
  readonly verdict: Verdict
  readonly budget?: Budget
}

/** What a source needs of the world behind it. */
export interface Sink {
  /** Where the source stood when it last handed something over. */
  mark(): Promise<string | undefined>
  /** The newest events of the log, oldest first: running streaks are picked up from them after a restart. */
  recent(): Promise<readonly LiveEvent[]>
  /** Resolves once the batch is durable. */
  emit(batch: Batch): Promise<void>
  /** What came in, as it came in, before anything is made of it. MUST NOT throw, nor take long. */
  heard?(messages: readonly RawMessage[]): void
  /** Called at each change of fortune. */
  report(status: SourceStatus): void
}

/** Somebody's API as a stream of our events. Runs until `signal` is aborted, and never throws for a fault of the outside. */
export interface Source {
  run(sink: Sink, signal: AbortSignal): Promise<void>
}
