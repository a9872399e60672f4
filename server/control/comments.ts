/** Comments on and off. A pause has its end on the disk, so that a restart in between does not leave the chat closed. */
import type { Action, Comments, CommentsChange, Done } from '../../shared/control.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Caller } from '../euler/caller.ts'
import { readDone } from '../euler/moderation.ts'
import type { Room } from '../store/store.ts'
import type { Actor } from './actions.ts'
import { runningRoom, type Ask } from './asker.ts'
import type { ControlDeps } from './control-deps.ts'
import type { Features } from './features.ts'

interface Kept {
  /** Another LIVE has comments of its own, and they begin on. */
  readonly room: string
  readonly on: boolean
  readonly until?: number
}

export interface CommentsDrawer {
  readonly comments: Kept
}

export interface CommentSwitch {
  state(): Comments
  change(by: Action['by'], change: CommentsChange): Promise<Done>
  /** Ends pauses in time, until aborted. Never throws. */
  run(signal: AbortSignal): Promise<void>
  /** Another instance changed it. */
  lookAgain(): Promise<void>
  wipe(): Promise<void>
}

export interface CommentsDeps extends Pick<ControlDeps, 'liveState' | 'mayAct' | 'log'> {
  readonly clock: Clock
  readonly drawer: Room<CommentsDrawer>
  readonly ask: Ask
  /** Past the features' door: a pause ends even where the feature was turned off meanwhile. */
  readonly call: Caller
  readonly features: Features
  readonly actor: Actor
}

/** Timers stand still while a laptop sleeps: look at the clock this often. */
const LONGEST_SLEEP_MS = 60_000
/** Where the LIVE cannot be seen just now, or the end of a pause was refused. */
const AGAIN_MS = 15_000

export async function openComments(deps: CommentsDeps): Promise<CommentSwitch> {
  const { clock, drawer, ask, call, actor, features, log } = deps
  let kept = await drawer.get('comments')
  let trouble: string | undefined
  /** No attempt before this. */
  let notBefore = 0
  let changed = new AbortController()

  async function become(next: Kept | undefined): Promise<void> {
    if (next === undefined) await drawer.delete('comments')
    else await drawer.set('comments', next)
    take(next)
  }

  function take(next: Kept | undefined): void {
    kept = next
    trouble = undefined
    notBefore = 0
    const before = changed
    changed = new AbortController()
    before.abort()
  }

  /** undefined while no LIVE is to be seen. */
  function roomNow(): string | undefined {
    try {
      return runningRoom(deps.liveState())
    } catch {
      return undefined // not being live is no fault here
    }
  }

  /** Ends the pause, if its LIVE still runs. */
  async function end(pause: Kept): Promise<void> {
    const room = roomNow()
    if (room === undefined) {
      notBefore = clock.now() + AGAIN_MS
      return
    }
    if (room !== pause.room) return become(undefined)
    const turnOn = async () => {
      try {
        await call('comments', { room, enabled: true }, readDone)
      } catch (error) {
        throw features.explain('comments', error)
      }
    }
    try {
      // Listed when it works, and once when it does not: not every try again.
      await (trouble === undefined ? actor.perform({ by: 'timer', kind: 'comments-on' }, turnOn) : turnOn())
      if (kept === pause) await become({ room, on: true })
    } catch (error) {
      if (kept !== pause) return
      trouble = error instanceof AppError ? error.text : 'Something went wrong inside Fanlight.'
      notBefore = clock.now() + Math.max(AGAIN_MS, error instanceof AppError ? (error.afterMs ?? 0) : 0)
      log.warn({ err: error }, 'the comments could not be turned on again')
    }
  }

  return {
    state() {
      if (kept === undefined) return {}
      const room = roomNow()
      if (room !== undefined && room !== kept.room) return {}
      const { on, until } = kept
      return { on, ...(until === undefined ? {} : { until }), ...(trouble === undefined ? {} : { trouble }) }
    },

    async change(by, { on, forSeconds }) {
      const span = on || forSeconds === undefined ? undefined : forSeconds
      const detail = span === undefined ? undefined : `for ${span} seconds`
      return actor.perform({ by, kind: on ? 'comments-on' : 'comments-off', detail }, async () => {
        const room = runningRoom(deps.liveState())
        const until = span === undefined ? undefined : clock.now() + span * 1000
        const next = { room, on, ...(until === undefined ? {} : { until }) }
        // Its end is on the disk before the pause begins: a crash in between must not leave the chat closed for good.
        const before = kept
        if (until !== undefined) await become(next)
        try {
          await ask('comments', 'comments', { room, enabled: on }, readDone)
        } catch (error) {
          if (until !== undefined && kept === next) await become(before)
          throw error
        }
        if (kept !== next) await become(next)
      })
    },

    async run(signal) {
      while (!signal.aborted) {
        const pause = kept
        const waking = AbortSignal.any([signal, changed.signal])
        const due = pause?.until === undefined ? Infinity : Math.max(pause.until, notBefore)
        const ms = due - clock.now()
        if (pause !== undefined && ms <= 0 && !deps.mayAct()) {
          await clock.sleep(AGAIN_MS, waking).catch(() => undefined) // woken early
        } else if (pause !== undefined && ms <= 0) {
          await end(pause).catch((error: unknown) => {
            // The disk: what was done is done, only it is not written down.
            notBefore = clock.now() + AGAIN_MS
            log.warn({ err: error }, 'the end of a pause could not be kept')
          })
        } else await clock.sleep(Math.min(ms, LONGEST_SLEEP_MS), waking).catch(() => undefined) // woken early
      }
    },

    async lookAgain() {
      const now = await drawer.get('comments')
      if (JSON.stringify(now) !== JSON.stringify(kept)) take(now)
    },

    wipe: () => become(undefined),
  }
}
