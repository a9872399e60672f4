/** Plays a recording into the log, as if it happened now, while no LIVE is on. */
import type { LiveEvent } from '../../shared/events.ts'
import type { LiveState } from '../../shared/live-state.ts'
import type { Playing } from '../../shared/recordings.ts'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { SourceLog } from './intake.ts'
import { createReplay, type Replay } from './replay.ts'
import { createPerformance, isReplayed } from './replayed.ts'

export interface PlayerOptions {
  readonly clock: Clock
  readonly log: Pick<SourceLog, 'warn'>
  /** Into the log, the way of a real event. */
  readonly publish: (events: readonly LiveEvent[]) => Promise<void>
  /** What the log says is on. */
  readonly stream: () => LiveState['stream']
  /** Never the same twice, also after a restart. */
  readonly newId: () => string
}

export interface Recorded {
  readonly name: string
  readonly file: string
}

export interface Player {
  /** Begins; what was playing ends first. Rejects with AppError LIVE_IS_ON. */
  play(recorded: Recorded, speed: number): Promise<void>
  /** Resolves once nothing of it is on screen any more. Safe to call when nothing plays. */
  stop(): Promise<void>
  playing(): Playing | undefined
  /** Takes off the screen what a crash left there. */
  tidy(): Promise<void>
}

interface Performance {
  readonly tell: () => Playing
  readonly ending: AbortController
  /** Resolves once everything is taken off again. */
  readonly done: Promise<void>
}

export function createPlayer({ clock, log, publish, stream, newId }: PlayerOptions): Player {
  let current: Performance | undefined
  let turn: Promise<void> = Promise.resolve()

  /** One after the other: two that begin at once would stand on the same screen. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const result = turn.then(work)
    turn = result.catch(() => undefined) // the caller hears of it
    return result
  }

  const isOn = () => stream().is === 'online' || stream().is === 'paused'
  const isOurs = () => isReplayed(stream().room ?? '')
  const isLive = () => isOn() && !isOurs()

  async function perform(replay: Replay, names: ReturnType<typeof createPerformance>, signal: AbortSignal) {
    const sink = {
      mark: async () => undefined,
      recent: async () => [],
      report: () => undefined,
      async emit({ events }: { readonly events: readonly LiveEvent[] }) {
        signal.throwIfAborted()
        // It may have begun in the meantime.
        if (isLive()) throw liveIsOn()
        const renamed = events.map(names.rename).filter((event) => event !== undefined)
        if (renamed.length > 0) await publish(renamed)
      },
    }
    try {
      await replay.run(sink, signal)
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'the recording could not be played to its end')
    }
    // A real LIVE has totals of its own by now.
    if (!isLive()) await publish(names.end(clock.now()))
  }

  async function end(): Promise<void> {
    const performance = current
    performance?.ending.abort(new Error('the recording was stopped'))
    await performance?.done
  }

  async function begin({ name, file }: Recorded, speed: number): Promise<void> {
    await end()
    if (isLive()) throw liveIsOn()
    const names = createPerformance(newId())
    await publish(names.begin(clock.now()))
    const replay = createReplay({ file, speed, clock, asNow: true })
    const ending = new AbortController()
    const tell = () => ({ name, speed, messages: replay.tally.messages, events: replay.tally.events })
    const done = perform(replay, names, ending.signal)
      .catch((error: unknown) => log.warn({ err: error }, 'the recording could not be taken off the screen'))
      .finally(() => {
        if (current?.ending === ending) current = undefined
      })
    current = { tell, ending, done }
  }

  return {
    play: (recorded, speed) => inTurn(() => begin(recorded, speed)),
    stop: () => inTurn(end),
    playing: () => current?.tell(),
    tidy: () =>
      inTurn(async () => {
        if (current === undefined && isOn() && isOurs()) await publish(createPerformance(newId()).end(clock.now()))
      }),
  }
}

const liveIsOn = () =>
  new AppError('LIVE_IS_ON', {
    whose: 'you',
    next: 'fix',
    text: 'Your LIVE is on, so no recording is played: viewers could not tell one from the other. Try again afterwards.',
  })
