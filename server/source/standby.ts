/** Several sources of one LIVE, in order: the next stands in while the one before is in trouble, and the first is tried again. */
import type { Clock } from '../clock.ts'
import { NOT_LIVE } from './pace.ts'
import type { Sink, Source, SourceStatus } from './source.ts'

export interface StandbyOptions {
  readonly sources: readonly [Source, ...Source[]]
  readonly clock: Clock
  readonly log: { warn(details: object, message: string): void }
}

/** Trouble that lasts as long as this is not a hiccup. */
const PATIENCE_MS = 60_000
/** How long another stands in before the first has its turn again; doubled each time in vain. */
const FIRST_TURN_MS = 10 * 60_000
const LONGEST_TURN_MS = 60 * 60_000

const WELL: ReadonlySet<string> = new Set(['FINE', 'STARTING', NOT_LIVE])
/** Another source would have the same disk. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set(['CANNOT_KEEP_EVENTS'])

/** With one source there is nobody to stand in, and it runs as it is. */
export function createStandby({ sources, clock, log }: StandbyOptions): Source {
  if (sources.length === 1) return sources[0]

  /** Runs one until it is in lasting trouble, or, where it only stands in, until its turn is over. */
  async function turn(
    source: Source,
    sink: Sink,
    signal: AbortSignal,
    turnMs: number,
  ): Promise<SourceStatus | undefined> {
    const ending = new AbortController()
    const until = AbortSignal.any([signal, ending.signal])
    const begunAt = clock.now()
    let trouble: { readonly since: number; readonly status: SourceStatus } | undefined
    const report = (status: SourceStatus) => {
      const { code } = status.verdict
      if (WELL.has(code)) trouble = undefined
      else if (!NOT_ITS_OWN.has(code)) trouble = { since: trouble?.since ?? clock.now(), status }
      sink.report(status)
    }
    const running = source.run({ ...sink, report }, until).finally(() => ending.abort())
    // Seen below; until then nobody waits for it.
    running.catch(() => undefined)
    while (!until.aborted) {
      await clock.sleep(LOOK_EVERY_MS, until).catch(() => undefined) // the end of it
      const lasting = trouble !== undefined && clock.now() - trouble.since >= PATIENCE_MS
      if (lasting || clock.now() - begunAt >= turnMs) break
    }
    ending.abort(new Error('another source has its turn'))
    await running
    return trouble?.status
  }

  async function run(sink: Sink, signal: AbortSignal): Promise<void> {
    let stoodIn: SourceStatus | undefined
    let vain = 0
    for (let at = 0; !signal.aborted; at = (at + 1) % sources.length) {
      const isFirst = at === 0
      const turnMs = isFirst ? Number.POSITIVE_INFINITY : Math.min(FIRST_TURN_MS * 2 ** vain, LONGEST_TURN_MS)
      const begunAt = clock.now()
      const because = isFirst ? undefined : stoodIn
      const trouble = await turn(sources[at] ?? sources[0], explaining(sink, because), signal, turnMs)
      if (signal.aborted) return
      log.warn({ from: at, code: trouble?.verdict.code }, 'another source has its turn')
      if (isFirst) vain = clock.now() - begunAt > 2 * PATIENCE_MS ? 0 : vain + 1
      if (isFirst) stoodIn = trouble
      // One that stands in well gives way to the first; one in trouble to the next.
      if (!isFirst && trouble === undefined) at = -1
    }
  }

  return { run }
}

const LOOK_EVERY_MS = 1_000

/** What one that stands in says, and why it does. */
const explaining = (sink: Sink, because: SourceStatus | undefined): Sink =>
  because === undefined
    ? sink
    : {
        ...sink,
        report: (status) =>
          sink.report({
            ...status,
            verdict: {
              ...status.verdict,
              text: `${status.verdict.text} It stands in, because: ${because.verdict.text}`,
            },
          }),
      }
