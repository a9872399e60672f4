/** The streamer's own show: timers, wheels, polls, contests, counters and boards, on the log of what happens. */
import type { Cue } from '../../shared/cues.ts'
import type { EventOf, LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { contest as contestDefinition } from '../../shared/settings/contest.ts'
import { timer as timerDefinition } from '../../shared/settings/timer.ts'
import type { ShowDesk } from '../../shared/show-desk.ts'
import type { Placed } from '../backplane/backplane.ts'
import type { Clock } from '../clock.ts'
import type { Room } from '../store/store.ts'
import { ballots } from './ballot.ts'
import { boards } from './boards.ts'
import { contests, readSides } from './contest.ts'
import { counters } from './counters.ts'
import { keepProp, type Drawer } from './keep-prop.ts'
import type { SetOverlay } from './prop.ts'
import { runShow } from './run-show.ts'
import { timers } from './timer.ts'
import { countEntries, createWheels } from './wheel.ts'

/** One creator's channel, as the show uses it. */
export interface ShowChannel {
  readonly log: { readonly epoch: string; readonly head: number; watch(call: () => void): () => void }
  readonly state: LiveState
  since(place: number, most: number): Promise<readonly Placed[]>
  publish(batch: { readonly events: readonly LiveEvent[] }): Promise<number>
}

export interface ShowOverlay extends SetOverlay {
  readonly title: string
}

export interface ShowDeps {
  readonly channel: ShowChannel
  /** Opens a drawer of the store. */
  readonly room: <Values extends object>(name: string) => Room<Values>
  /** Every overlay there is, as it is set. */
  readonly overlays: () => Promise<readonly ShowOverlay[]>
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  /** Never the same twice, also after a restart. */
  readonly newId: () => string
  readonly onTrouble: (error: unknown) => void
}

export interface ShowRoom {
  /** Resolves once it is done and told. Rejects with AppError where the disk is bad. */
  cue(cue: Cue): Promise<void>
  rollCredits(overlay?: string): Promise<void>
  desk(): Promise<ShowDesk>
  overlays(): Promise<readonly ShowOverlay[]>
  /** How many could win on this wheel. */
  countEntries(wheel: string): number
  /** An overlay was added, deleted, or set otherwise. */
  overlaysChanged(): void
  /** Forgets all, the boards too. The log is the caller's to empty. */
  wipe(): Promise<void>
  close(): Promise<void>
}

const ROOM = 'show'

/** Rejects with AppError where what is kept cannot be read. */
export async function openShow(deps: ShowDeps): Promise<ShowRoom> {
  const { channel, overlays, clock, newId } = deps
  const room = deps.room<Record<string, Awaited<ReturnType<Drawer['get']>>>>(ROOM)
  const drawer: Drawer = room
  const wheels = await keepProp(createWheels(deps.random), drawer, clock.now())
  const props = [
    await keepProp(timers, drawer, clock.now()),
    await keepProp(ballots, drawer, clock.now()),
    wheels,
    await keepProp(contests, drawer, clock.now()),
    await keepProp(counters, drawer, clock.now()),
    await keepProp(boards, drawer, clock.now()),
  ]
  const running = runShow({
    log: {
      get epoch() {
        return channel.log.epoch
      },
      get head() {
        return channel.log.head
      },
      get show() {
        return channel.state.show
      },
      since: (place, most) => channel.since(place, most),
      watch: (call) => channel.log.watch(call),
      publish: (events) => channel.publish({ events }),
    },
    props,
    overlays,
    clock,
    newId,
    onTrouble: deps.onTrouble,
  })

  const countOn = (id: string): number => {
    const wheel = wheels.memory.get(id)
    return wheel === undefined ? 0 : countEntries(wheel.standing, wheel.rules)
  }

  async function desk(): Promise<ShowDesk> {
    const all = await overlays()
    const { show } = channel.state
    const of = (kind: string) => all.filter((overlay) => overlay.kind === kind)
    return {
      now: clock.now(),
      timers: of('timer').map(({ id, title, settings }) => ({
        id,
        title,
        startMs: readSettings(timerDefinition.settings, settings).minutes * 60_000,
        ...standingOf(show.timers[id]),
      })),
      wheels: of('wheel').map(({ id, title }) => ({ id, title, entries: countOn(id), ...wonOn(show.wheels[id]) })),
      polls: of('poll').map(({ id, title }) => ({ id, title, ...as('ballot', show.ballots[id]) })),
      contests: of('contest').map(({ id, title, settings }) => ({
        id,
        title,
        sides: readSides(readSettings(contestDefinition.settings, settings).sides).map(({ name }) => name),
        ...as('contest', show.contests[id]),
      })),
      counters: Object.entries({ ...countedBy(of('goal')), ...show.counters }).map(([id, value]) => ({ id, value })),
      credits: of('credits').map(({ id, title }) => ({ id, title })),
    }
  }

  return {
    cue: running.cue,
    async rollCredits(overlay) {
      const only = overlay === undefined ? {} : { overlay }
      await channel.publish({ events: [{ type: 'credits', id: `credits:${newId()}`, at: clock.now(), ...only }] })
    },
    desk,
    overlays,
    countEntries: countOn,
    overlaysChanged: running.overlaysChanged,
    async wipe() {
      await running.forget()
      await room.wipe()
    },
    close: running.close,
  }
}

/** The numbers that goals count, though nobody has moved them yet: each at nothing. */
function countedBy(goals: readonly SetOverlay[]): Readonly<Record<string, number>> {
  const counted = goals.flatMap(({ id, settings }) =>
    Object.entries(settings).flatMap(([field, value]) => {
      const place = /^counted(\d+)$/.exec(field)?.[1]
      if (place === undefined || value !== 'custom') return []
      const name = String(settings[`gift${place}`] ?? '').trim()
      return [[name === '' ? id : name, 0] as const]
    }),
  )
  return Object.fromEntries(counted)
}

const standingOf = (timer: EventOf<'timer'> | undefined) =>
  timer && {
    is: timer.is,
    ...(timer.endsAt === undefined ? {} : { endsAt: timer.endsAt }),
    ...(timer.leftMs === undefined ? {} : { leftMs: timer.leftMs }),
  }

function wonOn(wheel: EventOf<'wheel'> | undefined) {
  const won = wheel?.winner === undefined ? undefined : wheel.entries[wheel.winner]
  return wheel === undefined || won === undefined ? {} : { won, spunAt: wheel.at }
}

const as = <Name extends string, Value extends object>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }
