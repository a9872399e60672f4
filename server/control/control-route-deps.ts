/** What the routes of this room stand on. */
import type { Clock } from '../clock.ts'
import type { FeedSource } from './control-deps.ts'
import type { ControlRoom } from './control.ts'

export interface ControlRouteDeps {
  readonly room: ControlRoom
  readonly feed: FeedSource
  readonly clock: Clock
  /** Somebody's name by their number, for the list of actions. */
  readonly nameOf: (person: string) => Promise<string | undefined>
  /** "@name", "name" or a link to a profile or LIVE → name; undefined where it can be none. */
  readonly readHandle: (text: string) => string | undefined
}
