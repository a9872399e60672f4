/** How the streamer's own show stands: the part of the state that Fanlight itself tells of. */
import type { EventOf, LiveEvent } from './events.ts'
import { emptyStanding, foldStage, type Standing } from './stage-state.ts'

/** How many timers, ballots and the like one streamer can have standing. */
const PROPS_KEPT = 24

/** The newest word on each thing of the show; by the id of the overlay where there may be several. */
export interface Show {
  readonly stage: Standing
  readonly timers: Readonly<Record<string, EventOf<'timer'>>>
  readonly ballots: Readonly<Record<string, EventOf<'ballot'>>>
  readonly wheels: Readonly<Record<string, EventOf<'wheel'>>>
  readonly contests: Readonly<Record<string, EventOf<'contest'>>>
  readonly counters: Readonly<Record<string, number>>
  readonly spotlight?: EventOf<'spotlight'>
  readonly boards?: Pick<EventOf<'boards'>, 'day' | 'today' | 'ever'>
  readonly watch?: EventOf<'watch'>['handles']
  readonly rankings?: EventOf<'rankings'>['lists']
}

export const emptyShow: Show = {
  stage: emptyStanding,
  timers: {},
  ballots: {},
  wheels: {},
  contests: {},
  counters: {},
}

/** Sets one thing of the show; of too many the one that was longest unchanged goes. */
function put<Value>(things: Readonly<Record<string, Value>>, id: string, value: Value | undefined) {
  const others = Object.entries(things).filter(([name]) => name !== id)
  const all: [string, Value][] = value === undefined ? others : [...others, [id, value]]
  return Object.fromEntries(all.slice(-PROPS_KEPT)) as Readonly<Record<string, Value>>
}

/** Returns `show` itself where the event is none of the show's. */
export function foldShow(show: Show, event: LiveEvent): Show {
  switch (event.type) {
    case 'stage':
      return { ...show, stage: foldStage(show.stage, event) }
    case 'timer':
      return { ...show, timers: put(show.timers, event.timer, event) }
    case 'ballot':
      return { ...show, ballots: put(show.ballots, event.ballot, event.is === 'gone' ? undefined : event) }
    case 'wheel':
      return { ...show, wheels: put(show.wheels, event.wheel, event) }
    case 'contest':
      return { ...show, contests: put(show.contests, event.contest, event.is === 'gone' ? undefined : event) }
    case 'counter':
      return { ...show, counters: put(show.counters, event.counter, event.value) }
    case 'spotlight': {
      const { spotlight: _before, ...dark } = show
      return event.is === 'on' ? { ...dark, spotlight: event } : dark
    }
    case 'boards':
      return { ...show, boards: { day: event.day, today: event.today, ever: event.ever } }
    case 'watch':
      return { ...show, watch: event.handles }
    case 'rankings':
      return { ...show, rankings: event.lists }
    default:
      return show
  }
}
