/** The control room, given what it needs of the other rooms. */
import type { LiveEvent } from '../shared/events.ts'
import type { Clock } from './clock.ts'
import type { ControlLog, FeedSource } from './control/control-deps.ts'
import type { ControlRouteDeps } from './control/control-route-deps.ts'
import type { ShownRanking } from './control/keep-rankings.ts'
import { openControl, type ControlRoom } from './control/control.ts'
import { readHandle } from './config.ts'
import { createCaller } from './euler/caller.ts'
import type { Euler } from './euler/euler.ts'
import type { EventLog } from './hub/event-log.ts'
import type { Channel } from './hub/hub.ts'
import type { Store } from './store/store.ts'
import type { TokenKeeper } from './token/token-keeper.ts'

export interface ControlWiring {
  readonly channel: Channel
  readonly store: Store
  readonly keeper: TokenKeeper
  readonly euler: Euler
  readonly clock: Clock
  readonly newId: () => string
  readonly creator: () => Promise<string | undefined>
  /** What the open pages of the rankings overlay show. */
  readonly shownRankings: () => Promise<readonly ShownRanking[]>
  readonly mayAct: () => boolean
  readonly log: ControlLog
}

/** What a page without a cursor begins with. */
const FIRST_EVENTS = 300
/** How far back a name is looked for. */
const RECENT_NAMES = 2_000

const eventsOf = (texts: readonly string[]) => texts.map((text) => JSON.parse(text) as LiveEvent)

/** The log as the feed reads it. */
export function feedOf(log: EventLog): FeedSource {
  /** As far back as `FIRST_EVENTS`, or from the newest on where even those are gone. */
  const start = () => {
    const place = Math.max(0, log.head - FIRST_EVENTS)
    return log.read(place) === 'gone' ? log.head : place
  }
  return {
    watch: (call) => log.watch(call),
    read(after) {
      const known = after === undefined ? undefined : log.place(after)
      const place = known ?? start()
      const page = log.read(place)
      const gap = after !== undefined && known === undefined
      if (page === 'nothing' || page === 'gone') return { cursor: log.cursor(place), gap, events: [] }
      return { cursor: log.cursor(page.last), gap, events: eventsOf(page.texts) }
    },
  }
}

/** Hands over every event from now on, across a wipe as well. Returns how to stop. */
function followLog(log: EventLog, listener: (events: readonly LiveEvent[]) => void): () => void {
  let { epoch, head: place } = log
  return log.watch(() => {
    if (log.epoch !== epoch) {
      epoch = log.epoch
      place = 0
    }
    for (let page = log.read(place); page !== 'nothing'; page = log.read(place)) {
      // Fell behind by a whole window, which nobody does who reads at once: what is gone is gone.
      if (page === 'gone') {
        place = log.head
        return
      }
      place = page.last
      listener(eventsOf(page.texts))
    }
  })
}

export async function openAppControl(wiring: ControlWiring): Promise<ControlRoom> {
  const { mayAct, channel, store, keeper, euler, clock, creator, newId, shownRankings, log } = wiring
  return openControl({
    clock,
    newId,
    log,
    room: (name) => store.room(name),
    call: createCaller(euler, { tokens: keeper, now: () => clock.now() }),
    account: {
      creator,
      connected: () => keeper.status().state === 'fine',
      granted: () => keeper.status().scopes,
    },
    liveState: () => channel.state,
    recent: (most) => channel.recent(most),
    follow: (listener) => followLog(channel.log, listener),
    publish: async (event) => void (await channel.publish({ events: [event] })),
    shownRankings,
    mayAct,
  })
}

export function controlRouteDeps(room: ControlRoom, { channel, clock }: ControlWiring): ControlRouteDeps {
  return {
    room,
    clock,
    feed: feedOf(channel.log),
    readHandle,
    async nameOf(person) {
      const events = await channel.recent(RECENT_NAMES)
      const last = events.findLast((event) => 'by' in event && event.by?.id === person)
      return last !== undefined && 'by' in last ? last.by?.name : undefined
    },
  }
}
