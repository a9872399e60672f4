/**
 * Asks Euler again and again for what happened in the LIVE. Each answer is translated, handed over as one batch
 * together with the place where it ends, and only then is the next one asked for: a crash in between asks again.
 * Where an answer names a better way (push.ts), that way is gone for as long as it holds.
 */
import { createAsker, type Asker, type AskerOptions, type Turn } from './asker.ts'
import { openIntake, type Intake } from './intake.ts'
import * as pace from './pace.ts'
import { STARTING, verdictOf } from './poll-verdict.ts'
import type { Budget, Sink, Source, SourceStatus, Verdict } from './source.ts'

export interface PollerOptions extends AskerOptions {
  /** The creator's, without the @. */
  readonly handle: string
}

export interface Poller extends Source {
  /** Something changed (the account, the handle, the plan): ends a wait that nothing but that could end. */
  poke(): void
}

/** What is gone on with after an ask; `verdict` where the usual one would not tell it. */
export interface Next extends Turn {
  readonly verdict?: (waitMs: number) => Verdict
}

/** Something better than asking again. Rejects only with the signal's reason. */
export interface BetterWay {
  readonly kind: SourceStatus['kind']
  /** Goes it as far as it leads. The kind of source that waits for the next ask afterwards is `kind`. */
  after(turn: Turn): Promise<Next>
}

export interface WayDeps {
  readonly intake: Intake
  readonly asker: Asker
  readonly signal: AbortSignal
}

export function createPoller(options: PollerOptions, openWay?: (deps: WayDeps) => BetterWay): Poller {
  const { clock } = options
  let pokes = new AbortController()

  async function run(sink: Sink, signal: AbortSignal): Promise<void> {
    const kind = 'poll'
    const intake = await openIntake({ ...options, sink, signal, status: { kind, verdict: STARTING } })
    const asker = createAsker(options, intake, signal)
    const way = openWay?.({ intake, asker, signal })
    const report = (change: Partial<SourceStatus>) =>
      intake.report({ kind: way?.kind ?? kind, ...change, budget: asker.budget() })

    async function loop(): Promise<void> {
      const notBefore = intake.mark?.notBefore
      report(notBefore === undefined ? {} : { nextAt: notBefore })
      await intake.rest(notBefore ?? 0, signal)
      while (!signal.aborted) {
        const askedAt = clock.now()
        const turn = await asker.turn()
        const { outcome, waitMs, verdict }: Next = way === undefined ? turn : await way.after(turn)
        const now = clock.now()
        const budget = asker.budget()
        report({
          lastAt: now,
          nextAt: now + waitMs,
          verdict: verdict?.(waitMs) ?? verdictOf(outcome, budget, waitMs, now),
        })
        pokes = new AbortController()
        const mayBePoked = canBePoked(outcome, budget, now)
        await intake.rest(now + waitMs, mayBePoked ? AbortSignal.any([signal, pokes.signal]) : signal)
        // Poked or not, two asks are never closer than this.
        await intake.rest(askedAt + pace.FLOOR_MS, signal)
      }
    }

    try {
      await loop()
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  return { run, poke: () => pokes.abort(new Error('something changed')) }
}

const canBePoked = (outcome: pace.Outcome, budget: Budget, now: number): boolean =>
  pace.waitsForSomebody(outcome) && !pace.isSpent(budget, now)
