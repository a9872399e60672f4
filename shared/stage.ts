/** What /api/stage answers: how things stand on screen. Refused requests are answered with `Refusal` of status.ts. */
import type { AnnouncedEvent, EventOf } from './events.ts'

export const STAGE_ACTIONS = ['skip', 'pause', 'resume', 'clear', 'replay', 'panic', 'show'] as const
export type StageAction = (typeof STAGE_ACTIONS)[number]

/** GET /api/stage */
export interface StageStatus {
  /** Nothing of any overlay may be seen. */
  readonly blank: boolean
  /** Ids of the overlays that hold their alerts back; '' is all of them. */
  readonly held: readonly string[]
  /** What can be announced again, newest last. */
  readonly announced: readonly AnnouncedEvent[]
  /** The chat line that is shown large. */
  readonly spotlight?: Pick<EventOf<'spotlight'>, 'message' | 'by' | 'text' | 'emotes'>
}
