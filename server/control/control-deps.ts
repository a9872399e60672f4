/** What the control room asks of the rest of the program. The composition root fills it in. */
import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { Clock } from '../clock.ts'
import type { Caller } from '../euler/caller.ts'
import type { Room } from '../store/store.ts'
import type { ShownRanking } from './keep-rankings.ts'

/** The log, as far as this room reads it. */
export interface FeedSource {
  /** What comes after the cursor; `gap` where that is no longer known and these are the oldest kept. */
  read(after: string | undefined): {
    readonly cursor: string
    readonly gap: boolean
    readonly events: readonly LiveEvent[]
  }
  /** Calls when there is more to read. Returns how to stop. */
  watch(call: () => void): () => void
}

export interface Account {
  /** The handle, without the @. */
  creator(): Promise<string | undefined>
  connected(): boolean
  /** As granted, in Euler's names. */
  granted(): readonly string[]
}

export interface ControlLog {
  info(details: object, text: string): void
  warn(details: object, text: string): void
}

export interface ControlDeps {
  readonly clock: Clock
  /** Never the same twice, also after a restart. */
  readonly newId: () => string
  /** The drawer of this name. */
  readonly room: <Values extends object>(name: string) => Room<Values>
  readonly call: Caller
  readonly account: Account
  readonly liveState: () => LiveState
  /** The newest events, oldest first, `most` of them at most. */
  readonly recent: (most: number) => Promise<readonly LiveEvent[]>
  /** Told of every event once it is on the disk, in order, from now on. Returns how to stop. */
  readonly follow: (listener: (events: readonly LiveEvent[]) => void) => () => void
  /** Into the log, and so to every overlay. */
  readonly publish: (event: LiveEvent) => Promise<void>
  /** What the pages that are open now show of the rankings. */
  readonly shownRankings: () => Promise<readonly ShownRanking[]>
  /** Whether what nobody asked for is done here: of several instances one does it. */
  readonly mayAct: () => boolean
  readonly log: ControlLog
}
