/**
 * The creators that are at home at this instance: opened whole, with their source, their show and their pages. A creator
 * is open at one instance at a time; the others only serve its overlays (audience.ts).
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../clock.ts'
import type { Creator } from '../creator.ts'
import { AppError } from '../errors.ts'
import type { AppLog } from '../world.ts'
import { homeOf } from './home-of.ts'
import type { Instances } from './instances.ts'
import type { CreatorState, Entry, Registry } from './registry.ts'

/** A creator with the web server of its pages. */
export interface Home {
  readonly creator: Creator
  /** Deletes all there is of it, and the creator with it. Rejects where something could not be deleted yet. */
  wipe(): Promise<void>
  /** Its pages and API. Made when they are asked for. */
  pages(): Promise<Pages>
  /** Lets go of what nobody uses. */
  rest(): Promise<void>
  close(): Promise<void>
}

/** Answers requests without listening anywhere. */
export interface Pages {
  readonly routing: (request: IncomingMessage, response: ServerResponse) => void
}

export interface Homes {
  isHere(id: string): boolean
  /** Opens it where it is not open. Rejects with AppError CREATOR_MOVING where it is at home elsewhere. */
  open(id: string): Promise<Home>
  /** The one that is open just now. */
  opened(id: string): Home | undefined
  openIds(): readonly string[]
  /** Looks again who belongs here; resolves once all have come or gone. */
  settle(): Promise<void>
  /** Closes it, and forgets it. */
  leave(id: string): Promise<void>
  close(): Promise<void>
}

export interface HomesDeps {
  readonly registry: Registry
  readonly instances: Instances
  readonly clock: Clock
  readonly log: AppLog
  readonly openHome: (id: string) => Promise<Home>
  /** It is closed here, and most likely opened elsewhere. */
  readonly left: (id: string) => void
  /** Something of the creator that its source depends on may be different. */
  readonly changed: (home: Home, entry: Entry) => void
}

interface Open {
  readonly opening: Promise<Home>
  usedAt: number
}

/** One that nobody asks for and that does not run is closed after this. */
const IDLE_MS = 5 * 60_000
const SWEEP_EVERY_MS = 30_000
/**
 * So many are opened at once when an instance takes over another's. A source is begun before the rest of its creator is
 * opened: with few at once the sources of the last would wait for the rest of the first.
 */
const AT_ONCE = 64
/** One that could not be opened is tried again after this. */
const AGAIN_MS = 2_000

export function createHomes(deps: HomesDeps): Homes {
  const { registry, instances, clock, log } = deps
  const open = new Map<string, Open>()
  /** What is being closed has to be gone before it may be opened anew. */
  const leaving = new Map<string, Promise<void>>()
  const settled = new Map<string, Home>()
  /** What the source of each was last started with. */
  const seen = new Map<string, Entry | undefined>()
  const erasing = new WeakSet<Home>()
  const ending = new AbortController()

  const isHere = (id: string) =>
    !ending.signal.aborted && registry.get(id) !== undefined && homeOf(id, instances.homes()) === instances.self

  function begin(id: string): Promise<Home> {
    const known = open.get(id)
    if (known !== undefined) {
      known.usedAt = clock.now()
      return known.opening
    }
    const opening = (leaving.get(id) ?? Promise.resolve()).then(() => deps.openHome(id))
    open.set(id, { opening, usedAt: clock.now() })
    seen.set(id, registry.get(id))
    const isMine = () => open.get(id)?.opening === opening
    function opened(home: Home): void {
      // It may have been left while it was being opened.
      if (!isMine()) return
      settled.set(id, home)
      if (registry.get(id)?.state === 'deleting') void erase(id, home)
    }
    // The next who asks for one that could not be opened tries again.
    opening.then(opened, () => isMine() && open.delete(id))
    return opening
  }

  function leave(id: string): Promise<void> {
    const known = open.get(id)
    if (known === undefined) return leaving.get(id) ?? Promise.resolve()
    open.delete(id)
    settled.delete(id)
    seen.delete(id)
    const gone = known.opening
      .then((home) => home.close())
      .catch((error: unknown) => log.warn({ err: error, creator: id }, 'a creator could not be closed properly'))
      .finally(() => {
        leaving.delete(id)
        if (!ending.signal.aborted) deps.left(id)
      })
    leaving.set(id, gone)
    return gone
  }

  /** Until it is done, or another instance does it: what the operator deleted does not wait for the next who asks. */
  async function erase(id: string, home: Home): Promise<void> {
    if (erasing.has(home)) return
    erasing.add(home)
    while (settled.get(id) === home && !ending.signal.aborted) {
      try {
        return await home.wipe()
      } catch (error) {
        log.warn({ err: error, creator: id }, 'a creator could not be deleted; it is tried again')
        await clock.sleep(AGAIN_MS, ending.signal).catch(() => undefined) // closing
      }
    }
  }

  const isWanted = (state: CreatorState) => state === 'running' || state === 'deleting'
  const wanted = () => registry.all().filter(({ id, state }) => isWanted(state) && isHere(id))

  async function settle(): Promise<void> {
    await Promise.all([...open.keys()].filter((id) => !isHere(id)).map(leave))
    const missing = wanted().filter(({ id }) => !open.has(id))
    const next = async (): Promise<void> => {
      for (let one = missing.shift(); one !== undefined; one = missing.shift()) {
        const { id } = one
        if (!isHere(id)) continue
        await begin(id).catch((error: unknown) => {
          log.warn({ err: error, creator: id }, 'a creator could not be opened; it is tried again')
          void clock.sleep(AGAIN_MS, ending.signal).then(settle, () => undefined) // closing
        })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, next))
  }

  async function sweep(): Promise<void> {
    while (!ending.signal.aborted) {
      await clock.sleep(SWEEP_EVERY_MS, ending.signal).catch(() => undefined) // closing
      for (const [id, { usedAt }] of open) {
        if (!isWanted(registry.get(id)?.state ?? 'new') && clock.now() - usedAt > IDLE_MS) await leave(id)
        else await settled.get(id)?.rest()
      }
    }
  }

  function hear(): void {
    for (const [id, { opening }] of open) {
      const entry = registry.get(id)
      const before = seen.get(id)
      if (entry === undefined || isDeepStrictEqual(entry, before)) continue
      seen.set(id, entry)
      void opening.then(
        (home) => (entry.state === 'deleting' ? erase(id, home) : deps.changed(home, entry)),
        () => undefined, // told above
      )
    }
    void settle()
  }

  const stops = [registry.onChange(hear), instances.onChange(() => void settle())]
  const sweeping = sweep()

  return {
    isHere,
    async open(id) {
      if (!isHere(id)) throw moving()
      return begin(id)
    },
    opened: (id) => settled.get(id),
    openIds: () => [...open.keys()],
    settle,
    leave,
    async close() {
      ending.abort(new Error('Fanlight is closing'))
      for (const stop of stops) stop()
      await Promise.all([...open.keys()].map(leave))
      await Promise.all(leaving.values())
      await sweeping
    },
  }
}

export const moving = (): AppError =>
  new AppError('CREATOR_MOVING', {
    whose: 'fanlight',
    next: 'again later',
    afterMs: 2_000,
    text: 'Fanlight is just moving your account to another of its computers. Try again in a few seconds.',
  })
