/** A recorded LIVE as a source: the same decoding, streaks and de-duplication, at its own pace or another. */
import type { Clock } from '../clock.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { readCapture } from './capture-file.ts'
import type { Sink, Source, SourceStatus } from './source.ts'
import { createTranslator, type Tally } from './translator.ts'

export interface ReplayOptions {
  readonly file: string
  /** How many times faster than it happened, or as fast as it goes. */
  readonly speed: number | 'max'
  readonly clock: Clock
  /** Tell the events as happening now, their spacing kept. */
  readonly asNow?: boolean
}

export interface Replay extends Source {
  readonly tally: Readonly<Tally>
}

/** Captures are excerpts: nobody waits through the hours between two of them. */
const LONGEST_GAP_MS = 30_000

/** `run` throws where the file cannot be read, and ends with the capture. */
export function createReplay(options: ReplayOptions): Replay {
  const { clock, speed } = options
  const translator = createTranslator({ now: 0 })
  let badLines = 0

  async function run(sink: Sink, signal: AbortSignal): Promise<void> {
    try {
      await play(sink, signal)
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  async function play(sink: Sink, signal: AbortSignal): Promise<void> {
    sink.report(statusOf('PLAYING', 'A recorded LIVE is being played.'))
    // The recording's own time: it never runs back, though lines may.
    let recordedAt: number | undefined
    const emit = async (events: readonly LiveEvent[]) => {
      if (events.length === 0) return
      const shiftMs = options.asNow && recordedAt !== undefined ? clock.now() - recordedAt : 0
      await sink.emit({
        events: shiftMs === 0 ? events : events.map((event) => shift(event, shiftMs, clock.now())),
      })
    }

    for await (const captured of readCapture(options.file, signal)) {
      if (captured === undefined) {
        badLines++
        continue
      }
      const at = Math.max(recordedAt ?? captured.at, captured.at)
      const gapMs = Math.min(at - (recordedAt ?? at), LONGEST_GAP_MS)
      if (speed !== 'max' && gapMs > 0) await clock.sleep(gapMs / speed, signal)
      recordedAt = at
      const ends = translator.expire(at)
      const event = translator.take(captured.message, at)?.event
      await emit(event === undefined ? ends : [...ends, event])
    }
    await emit(translator.expire(Number.POSITIVE_INFINITY))
    sink.report(statusOf('PLAYED', 'The recorded LIVE is over.'))
  }

  return {
    run,
    /** A line that is not even a message counts as one that could not be decoded. */
    get tally() {
      const { messages, undecodable } = translator.tally
      return { ...translator.tally, messages: messages + badLines, undecodable: undecodable + badLines }
    },
  }
}

/** All times of an event move together: a battle's end stays as far ahead as it was. Nothing happens later than now. */
const shift = (event: LiveEvent, ms: number, now: number): LiveEvent => ({
  ...event,
  at: Math.min(event.at + ms, now),
  ...('endsAt' in event && event.endsAt !== undefined ? { endsAt: event.endsAt + ms } : {}),
  ...('opensAt' in event && event.opensAt !== undefined ? { opensAt: event.opensAt + ms } : {}),
})

const statusOf = (code: string, text: string): SourceStatus => ({
  kind: 'replay',
  verdict: { code, whose: 'fanlight', text },
})
