/** Keeps the things of the show on the log: each event is heard once, what comes of it is told, and now and then kept. */
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Cue } from '../../shared/cues.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Show } from '../../shared/show.ts'
import type { Placed } from '../backplane/backplane.ts'
import type { Clock } from '../clock.ts'
import type { KeptProp } from './keep-prop.ts'
import type { SetOverlay, Told } from './prop.ts'
import { isTold } from './told.ts'

/** The log as the show reads and writes it. */
export interface ShowLog {
  readonly epoch: string
  /** The place of the newest event. */
  readonly head: number
  since(place: number, most: number): Promise<readonly Placed[]>
  /** Calls when there is something new; returns how to stop. */
  watch(call: () => void): () => void
  publish(events: readonly LiveEvent[]): Promise<unknown>
  /** What the log's events add up to. */
  readonly show: Show
}

export interface RunShowOptions {
  readonly log: ShowLog
  readonly props: readonly KeptProp<unknown>[]
  readonly overlays: () => Promise<readonly SetOverlay[]>
  readonly clock: Clock
  /** Never the same twice, also after a restart. */
  readonly newId: () => string
  /** The disk or the log did not work: it is tried again. */
  readonly onTrouble: (error: unknown) => void
}

export interface RunningShow {
  /** Resolves once it is done and what came of it is told. */
  cue(cue: Cue): Promise<void>
  /** An overlay was added, deleted, or set otherwise. */
  overlaysChanged(): void
  /** Goes on as if nothing had ever happened up to where the log is now. */
  forget(): Promise<void>
  close(): Promise<void>
}

const READ_AT_ONCE = 500
const AGAIN_AFTER_MS = 1_000
/** No sleep is longer: timers of weeks would fire at once. */
const SLEEP_MOST_MS = 3_600_000

interface Waiting {
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

export function runShow({ log, props, overlays, clock, newId, onTrouble }: RunShowOptions): RunningShow {
  const waiting = new Map<string, Waiting>()
  const ending = new AbortController()
  let areOverlaysNew = true
  let isNudged = true
  let wake = () => {}

  function nudge() {
    isNudged = true
    wake()
  }

  const standing = () => ({ epoch: log.epoch, seq: log.head })

  /**
   * What never stood anywhere begins at the beginning. A log that was emptied, or mended and numbered anew, is gone on with
   * from its end: counted is counted.
   */
  function followEpoch() {
    for (const prop of props) {
      if (prop.place === undefined) prop.moveTo({ epoch: log.epoch, seq: 0 })
      else if (prop.place.epoch !== log.epoch) prop.moveTo(standing())
    }
  }

  async function catchUp(heard: Set<string>): Promise<void> {
    for (;;) {
      followEpoch()
      const { epoch } = log
      const from = Math.min(...props.map((prop) => prop.place?.seq ?? 0))
      const placed = await log.since(from, READ_AT_ONCE)
      if (placed.length === 0 || log.epoch !== epoch) return
      for (const one of placed) {
        for (const prop of props) prop.hear(one, epoch)
        if (one.event.type === 'cue') heard.add(one.event.id)
      }
      if (placed.length === READ_AT_ONCE) await nextTurn()
    }
  }

  /** Kept before anything is heard under the new settings, so that a restart hears the same under the same ones. */
  async function adopt(heard: Set<string>): Promise<void> {
    if (!areOverlaysNew) return
    const known = await overlays()
    areOverlaysNew = false
    await catchUp(heard)
    const changed = props.filter((prop) => prop.adopt(known))
    for (const prop of changed) await prop.keep(clock.now())
  }

  function named(told: Told): LiveEvent {
    if (told.type === 'cue') return { ...told, at: clock.now() }
    const says = createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 12)
    // Told again from the same place it has the same id, and the log takes it once.
    return { ...told, id: `show:${log.epoch}.${log.head}:${says}`, at: told.at ?? clock.now() }
  }

  async function tell(): Promise<void> {
    const now = clock.now()
    for (const prop of props) {
      const news = prop.tell(now, log.show).filter((told) => !isTold(log.show, told))
      if (news.length === 0) continue
      try {
        await log.publish(news.map(named))
      } catch (error) {
        prop.untold()
        throw error
      }
    }
  }

  async function turn(): Promise<void> {
    const heard = new Set<string>()
    await catchUp(heard)
    await adopt(heard)
    await tell()
    for (const id of heard) {
      waiting.get(id)?.done()
      waiting.delete(id)
    }
    for (const prop of props) if (prop.isKeepDue(clock.now())) await prop.keep(clock.now())
  }

  /** Until something happens, or `at`. */
  async function sleep(at: number | undefined): Promise<void> {
    if (isNudged || ending.signal.aborted) return
    const ms = Math.min(SLEEP_MOST_MS, Math.max(0, (at ?? Infinity) - clock.now()))
    const awake = new AbortController()
    wake = () => awake.abort()
    await clock.sleep(ms, awake.signal).catch(() => undefined) // woken
    wake = () => {}
  }

  const nextAt = () => {
    const times = props.map((prop) => prop.dueAt).filter((at) => at !== undefined)
    return times.length === 0 ? undefined : Math.min(...times)
  }

  let queue: Promise<unknown> = Promise.resolve()
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = queue.then(work)
    queue = result.catch(() => undefined) // the caller hears of it
    return result
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      isNudged = false
      try {
        await inTurn(turn)
        await sleep(nextAt())
      } catch (error) {
        onTrouble(error)
        for (const { failed } of waiting.values()) failed(error)
        waiting.clear()
        await clock.sleep(AGAIN_AFTER_MS, ending.signal).catch(() => undefined) // closing
      }
    }
  }

  const stopWatching = log.watch(nudge)
  const running = run()

  return {
    async cue(cue) {
      const id = `cue:${newId()}`
      const done = new Promise<void>((resolve, reject) => waiting.set(id, { done: resolve, failed: reject }))
      // Its failure is heard of by whoever awaits it, which nobody does where publishing failed already.
      done.catch(() => undefined)
      try {
        await log.publish([{ type: 'cue', id, at: clock.now(), cue }])
      } catch (error) {
        waiting.delete(id)
        throw error
      }
      nudge()
      return done
    },
    overlaysChanged() {
      areOverlaysNew = true
      nudge()
    },
    forget: () =>
      inTurn(async () => {
        for (const prop of props) {
          prop.forget()
          prop.moveTo(standing())
        }
        areOverlaysNew = true
        nudge()
      }),
    async close() {
      stopWatching()
      ending.abort()
      nudge()
      await running
      // On a bad disk the newest checkpoint is missing: the next start folds from the one before.
      for (const prop of props) await prop.keep(clock.now()).catch(onTrouble)
      for (const { failed } of waiting.values()) failed(new Error('Fanlight is closing'))
    },
  }
}
