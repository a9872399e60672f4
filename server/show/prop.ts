/**
 * A thing of the show, such as all timers. What it remembers is a fold over the log, so a restart that folds again what
 * came after its checkpoint stands where it stood: nothing is lost, and nothing counted twice.
 */
import type { LiveEvent } from '../../shared/events.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { Show } from '../../shared/show.ts'
import type { Placed } from '../backplane/backplane.ts'

/** `arrived`, our own clock as it stands in the log, is the only time a fold may go by. */
export type Heard = Pick<Placed, 'arrived' | 'event'>

type Tellable = Extract<
  LiveEvent,
  { readonly type: 'timer' | 'ballot' | 'wheel' | 'contest' | 'counter' | 'boards' | 'cue' }
>
type Unnamed<Event> = Event extends LiveEvent ? Omit<Event, 'id' | 'at'> & { readonly at?: number } : never

/** An event to be told. A cue brings its own id: told twice it is still one. */
export type Told = Unnamed<Exclude<Tellable, { type: 'cue' }>> | Omit<Extract<Tellable, { type: 'cue' }>, 'at'>

export interface Telling {
  /** How things stand: what the state says already is not told again. */
  readonly events: readonly Told[]
  /** When time alone will have more to tell, epoch ms. */
  readonly again?: number
}

/** An overlay of the streamer's and how it is set. */
export interface SetOverlay {
  readonly id: string
  readonly kind: string
  readonly settings: SettingsValues
}

export interface Prop<Memory> {
  /** Its checkpoint is kept under this. */
  readonly name: string
  /** Whose cues it does. */
  readonly cues?: string
  readonly hears: readonly LiveEvent['type'][]
  /** Between two tellings that nobody waits for, in ms. */
  readonly apartMs: number
  /** Between two checkpoints, in ms: what a restart has to fold again. */
  readonly keepMs: number
  readonly empty: () => Memory
  /** May change the memory in place. MUST go by nothing but its arguments, or a restart would come to another result. */
  readonly step: (memory: Memory, heard: Heard) => Memory
  readonly tell: (memory: Memory, now: number, show: Show) => Telling
  /** As JSON, and back. */
  readonly keep: (memory: Memory) => unknown
  readonly revive: (kept: unknown) => Memory
  /** Takes in, in place, which overlays there are and how they are set; tells whether that is any different. */
  readonly adopt?: (memory: Memory, overlays: readonly SetOverlay[]) => boolean
}
