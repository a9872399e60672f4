/**
 * What was asked of a thing of the show, by hand or by a rule. A cue goes into the log, and the server's fold does it in
 * its place among the gifts and the chat, so that a restart does the same again. Pages wait for what comes of it.
 */
import type { Person } from './events.ts'

/** Times in ms. `start` begins with `ms`, or goes on where it stands still; `add` may take away. */
export type TimerCue = { readonly do: 'start' | 'add'; readonly ms: number } | { readonly do: 'pause' | 'reset' }

/** `spin` asks for a turn; `draw` is the turn itself: `roll`, from 0 to 1, decides who wins. `clear`: everybody is out. */
export type WheelCue =
  | { readonly do: 'spin'; readonly by?: Person }
  | { readonly do: 'draw'; readonly spin: string; readonly roll: number; readonly by?: Person }
  | { readonly do: 'clear' }

/** Open for `ms`, or until it is closed. `gift`: its name. */
export type BallotCue =
  | {
      readonly do: 'open'
      readonly title: string
      readonly options: readonly { readonly word: string; readonly text: string; readonly gift?: string }[]
      readonly ms?: number
    }
  | { readonly do: 'close' | 'clear' }

/** A side gets what is given as one of its `gifts`, by name, or by someone who wrote its `word`. */
export interface ContestSide {
  readonly name: string
  readonly gifts: readonly string[]
  readonly word?: string
}

export type ContestCue =
  | { readonly do: 'open'; readonly sides: readonly ContestSide[]; readonly ms?: number }
  | { readonly do: 'close' | 'clear' }

export type CounterCue = { readonly do: 'add'; readonly by: number } | { readonly do: 'set'; readonly to: number }

/** `of`: the id of the overlay, or of the counter. */
export type Cue =
  | ({ readonly for: 'timer'; readonly of: string } & TimerCue)
  | ({ readonly for: 'wheel'; readonly of: string } & WheelCue)
  | ({ readonly for: 'poll'; readonly of: string } & BallotCue)
  | ({ readonly for: 'contest'; readonly of: string } & ContestCue)
  | ({ readonly for: 'counter'; readonly of: string } & CounterCue)
