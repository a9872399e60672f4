/** What the streamer told the pages: hold back, go on, show nothing at all. */
import type { EventOf } from './events.ts'

/** How many overlays can be held by themselves. */
const HELD_MOST = 24

/** `blank`: nothing may be seen. `held`: overlays that hold their alerts back; '' is all. */
export interface Standing {
  readonly blank: boolean
  readonly held: readonly string[]
}

export const emptyStanding: Standing = { blank: false, held: [] }

export const isHeld = ({ held }: Standing, overlay: string): boolean => held.includes('') || held.includes(overlay)

/** Whether a word to the stage is meant for this overlay. */
export const isFor = (event: EventOf<'stage'>, overlay: string): boolean =>
  event.overlay === undefined || event.overlay === overlay

export function foldStage(stage: Standing, event: EventOf<'stage'>): Standing {
  const overlay = event.overlay ?? ''
  const others = stage.held.filter((held) => held !== overlay)
  switch (event.do) {
    case 'panic':
      return { ...stage, blank: true }
    case 'show':
      return { ...stage, blank: false }
    case 'pause':
      return { ...stage, held: [...others, overlay].slice(-HELD_MOST) }
    case 'resume':
      // Resumed for all means that nobody is held.
      return { ...stage, held: overlay === '' ? [] : others }
    default:
      return stage
  }
}
