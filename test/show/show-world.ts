/** A log in memory and a drawer that outlive the show, so that a test can kill it at any point. */
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { Placed } from '../../server/backplane/backplane.ts'
import { openShow, type ShowOverlay, type ShowRoom } from '../../server/show/show.ts'
import { openStore, type Room } from '../../server/store/store.ts'
import { FakeClock } from '../support/fake-clock.ts'

export interface ShowWorld {
  readonly clock: FakeClock
  readonly log: readonly Placed[]
  readonly state: LiveState
  readonly show: ShowRoom
  /** What went wrong, which nothing should. */
  readonly troubles: readonly unknown[]
  /** The next so many writes into the log fail, as on a full disk. */
  failNext(writes: number): void
  happen(...events: readonly LiveEvent[]): Promise<void>
  set(id: string, settings: SettingsValues): Promise<void>
  /** The overlay is no more. */
  drop(id: string): Promise<void>
  /** kill -9 and a new start: the show is given no chance to keep anything. */
  crash(): Promise<void>
  /** An orderly end and a new start. */
  restart(): Promise<void>
  /** The log is emptied or mended: places mean something else from now on. */
  newEpoch(): void
  told<Type extends LiveEvent['type']>(type: Type): readonly Extract<LiveEvent, { readonly type: Type }>[]
  end(): Promise<void>
}

const KINDS = ['timer', 'wheel', 'poll', 'contest', 'credits']

export async function openShowWorld(settings: Readonly<Record<string, SettingsValues>> = {}): Promise<ShowWorld> {
  const clock = new FakeClock(new Date(2026, 10, 21, 20, 0, 0).getTime())
  const store = await openStore('memory:')
  const overlays = new Map<string, SettingsValues>(KINDS.map((kind) => [kind, {}]))
  for (const [id, values] of Object.entries(settings)) overlays.set(id, values)
  let log: Placed[] = []
  let state = emptyState
  let epoch = 1
  let failing = 0
  let made = 0
  const ids = new Set<string>()
  const watchers = new Set<() => void>()
  const troubles: unknown[] = []
  let rolls = 0

  const put = (events: readonly LiveEvent[]) => {
    const fresh = events.filter(({ id }) => !ids.has(id))
    for (const event of fresh) {
      ids.add(event.id)
      log.push({ seq: log.length + 1, arrived: clock.now(), event, json: '' })
      // As it comes back from the disk.
      state = reduce(state, JSON.parse(JSON.stringify(event)) as LiveEvent)
    }
    for (const call of watchers) call()
    return fresh.length
  }

  /** One life of the program: what it still wants after its end reaches nobody. */
  async function live() {
    let isAlive = true
    const mine = new Set<() => void>()
    const never = new Promise<never>(() => {})
    const show = await openShow({
      channel: {
        log: {
          get epoch() {
            return String(epoch)
          },
          get head() {
            return log.length
          },
          watch(call) {
            mine.add(call)
            watchers.add(call)
            return () => watchers.delete(call)
          },
        },
        get state() {
          return state
        },
        since: async (place, most) =>
          isAlive ? log.slice(place, place + most).map((one) => JSON.parse(JSON.stringify(one)) as Placed) : never,
        async publish({ events }) {
          if (!isAlive) return never
          if (failing > 0) {
            failing -= 1
            throw new Error('the disk is full')
          }
          return put(events)
        },
      },
      room: <Values extends object>(name: string): Room<Values> => {
        const room = store.room<Values>(name)
        return { ...room, set: (key, value) => (isAlive ? room.set(key, value) : never) }
      },
      overlays: async () =>
        [...overlays].map(([id, values]): ShowOverlay => ({
          id,
          kind: id.split('.')[0] ?? id,
          title: id,
          settings: values,
        })),
      clock,
      random: () => [0.05, 0.35, 0.65, 0.95][rolls++ % 4] ?? 0,
      newId: () => `made-${++made}`,
      onTrouble: (error) => troubles.push(error),
    })
    await clock.settle()
    return {
      show,
      kill() {
        isAlive = false
        for (const call of mine) watchers.delete(call)
      },
    }
  }

  let life = await live()

  return {
    clock,
    get log() {
      return log
    },
    get state() {
      return state
    },
    get show() {
      return life.show
    },
    troubles,
    failNext(writes) {
      failing = writes
    },
    async happen(...events) {
      put(events)
      await clock.settle()
    },
    async set(id, values) {
      overlays.set(id, values)
      life.show.overlaysChanged()
      await clock.settle()
    },
    async drop(id) {
      overlays.delete(id)
      life.show.overlaysChanged()
      await clock.settle()
    },
    async crash() {
      life.kill()
      life = await live()
    },
    async restart() {
      await life.show.close()
      life = await live()
    },
    newEpoch() {
      epoch += 1
      log = []
      ids.clear()
      for (const call of watchers) call()
    },
    told: (type) => log.map(({ event }) => event).filter((event) => event.type === type) as never,
    async end() {
      await life.show.close()
      await store.close()
    },
  }
}
