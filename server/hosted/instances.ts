/** Which instances there are. Each says every second that it lives; who is silent for five is gone. */
import type { Clock } from '../clock.ts'
import type { Store } from '../store/store.ts'

/** What an instance tells the others of itself. */
export interface Beat {
  readonly id: string
  /** Counts up: that it changed is the sign of life, so no two clocks are ever compared. */
  readonly beat: number
  /** It has not begun to serve yet, or is about to end: it takes no creators. */
  readonly draining: boolean
  /** Where others reach it. */
  readonly url?: string
}

/** How things are with one creator at one instance. */
export interface Standing {
  /** Pages of overlays that are connected to it, by overlay. */
  readonly sessions?: Readonly<Record<string, number>>
  /** Only where the creator is at home. */
  readonly health?: Health
}

export interface Health {
  readonly state: string
  readonly code: string
  readonly text: string
  readonly isLive: boolean
  readonly leads: boolean
  /** Epoch ms. */
  readonly lastAt?: number
  readonly budget?: { readonly left: number; readonly of: number }
  readonly token: string
}

export type Standings = Readonly<Record<string, Standing>>

export interface Instances {
  readonly self: string
  /** Those that may have creators, this one among them; sorted. */
  homes(): readonly string[]
  all(): readonly Beat[]
  urlOf(instance: string): string | undefined
  /** What every instance last told of its creators, itself among them. */
  standings(): ReadonlyMap<string, Standings>
  /** Told when `homes` is different; returns how to stop. */
  onChange(listener: () => void): () => void
  /** May have creators from now on: it is ready to serve them. The others hear of it within a second. */
  join(): Promise<void>
  /** Takes no creators any more, and the others know it once this resolves. */
  drain(): Promise<void>
  /** Leaves the list. */
  close(): Promise<void>
}

export interface InstancesDeps {
  readonly store: Store
  readonly clock: Clock
  /** Never given before. */
  readonly id: string
  readonly url: string | undefined
  /** Of every creator of which there is something to tell here. */
  readonly standings: () => Standings
  readonly onTrouble: (error: unknown) => void
}

interface Drawer {
  readonly [name: `beat/${string}`]: Beat
  readonly [name: `standing/${string}`]: Standings
}

const BEAT_EVERY_MS = 1_000
const GONE_AFTER_MS = 5_000
/** Told less often than life: it is longer. */
const STANDINGS_EVERY_BEATS = 2
/** One that has been gone for so long is taken off the list. */
const FORGOTTEN_AFTER_MS = 60_000
const ROOM = 'instances'

interface Known {
  readonly beat: Beat
  /** When it last changed, by our own clock. */
  readonly heardAt: number
  readonly standings: Standings
}

export async function openInstances(deps: InstancesDeps): Promise<Instances> {
  const { store, clock, id } = deps
  const beats = store.room<Drawer>(ROOM)
  const list = store.room<{ ids: readonly string[] }>('instance-list')
  /** Changed by whoever comes or goes, so that the others look at once. */
  const news = store.room<{ last: string }>('instance-news')
  const known = new Map<string, Known>()
  const listeners = new Set<() => void>()
  const ending = new AbortController()
  let count = 0
  let draining = true
  /** Nobody, until it is known who there is: one that thinks it is alone would take everybody's creators. */
  let homes: readonly string[] = []

  async function tell(): Promise<void> {
    const beat: Beat = { id, beat: ++count, draining, ...(deps.url === undefined ? {} : { url: deps.url }) }
    await Promise.all([
      beats.set(`beat/${id}`, beat),
      ...(count % STANDINGS_EVERY_BEATS === 1 ? [beats.set(`standing/${id}`, deps.standings())] : []),
    ])
    known.set(id, { beat, heardAt: clock.now(), standings: {} })
  }

  async function look(): Promise<void> {
    const ids = (await list.get('ids')) ?? []
    // New here; or taken off as long gone, and only asleep.
    if (!ids.includes(id)) await changeList((others) => [...others, id])
    await Promise.all(ids.filter((other) => other !== id).map(lookAt))
    for (const other of known.keys()) if (other !== id && !ids.includes(other)) known.delete(other)
  }

  async function lookAt(other: string): Promise<void> {
    const before = known.get(other)
    const [beat, standings] = await Promise.all([beats.get(`beat/${other}`), beats.get(`standing/${other}`)])
    const now = clock.now()
    if (beat === undefined || beat.beat === before?.beat.beat) {
      if (before === undefined) known.set(other, { beat: silent(other), heardAt: now - GONE_AFTER_MS, standings: {} })
      else if (now - before.heardAt > FORGOTTEN_AFTER_MS) await forget(other)
      // Whoever begins just now would take its last word for a sign of life. One that was only frozen speaks again.
      else if (now - before.heardAt >= GONE_AFTER_MS && beat !== undefined) await silence(other)
      return
    }
    known.set(other, { beat, heardAt: now, standings: standings ?? {} })
  }

  const changeList = (change: (ids: readonly string[]) => readonly string[]) =>
    store.exclusively('instance-list', async () => {
      const ids = (await list.get('ids')) ?? []
      await list.set('ids', [...new Set(change(ids))])
    })

  async function forget(other: string): Promise<void> {
    await changeList((ids) => ids.filter((one) => one !== other))
    await silence(other)
    known.delete(other)
  }

  const silence = (other: string) => Promise.all([beats.delete(`beat/${other}`), beats.delete(`standing/${other}`)])

  const isAlive = ({ beat, heardAt }: Known) => beat.id === id || clock.now() - heardAt < GONE_AFTER_MS

  function decide(): void {
    const now = [...known.values()]
      .filter((one) => isAlive(one) && !one.beat.draining)
      .map(({ beat }) => beat.id)
      .toSorted()
    if (now.join() === homes.join()) return
    homes = now
    for (const listener of listeners) listener()
  }

  /** Where this instance cannot reach what is kept, nothing is decided: silence of the others means nothing then. */
  async function round(): Promise<void> {
    try {
      await tell()
      await look()
      decide()
    } catch (error) {
      deps.onTrouble(error)
    }
  }

  async function lookNow(): Promise<void> {
    try {
      await look()
      decide()
    } catch (error) {
      deps.onTrouble(error)
    }
  }

  /** The others know once this resolves, those at least who can hear. */
  async function become(isDraining: boolean): Promise<void> {
    draining = isDraining
    await tell()
    decide()
    await news.set('last', `${id} ${count}`)
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      await clock.sleep(BEAT_EVERY_MS, ending.signal).catch(() => undefined) // closing
      if (!ending.signal.aborted) await round()
    }
  }

  const stopHearing = news.onChange(() => void lookNow())
  await round()
  const running = run()

  return {
    self: id,
    homes: () => homes,
    all: () => [...known.values()].filter(isAlive).map(({ beat }) => beat),
    urlOf: (instance) => known.get(instance)?.beat.url,
    standings: () =>
      new Map([
        ...[...known.values()].filter(isAlive).map(({ beat, standings }) => [beat.id, standings] as const),
        [id, deps.standings()],
      ]),
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    join: () => become(false),
    drain: () => become(true),
    async close() {
      ending.abort(new Error('Fanlight is closing'))
      stopHearing()
      await running
      await forget(id)
    },
  }
}

/** Known by name only, and never heard. */
const silent = (id: string): Beat => ({ id, beat: 0, draining: false })
