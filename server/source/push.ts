/**
 * TikTok's own socket as a source. An answer of webcast/fetch names it; while it holds it costs none of the day's
 * calls, and each time it breaks one more fetch names the next, from the place where the last one stood.
 */
import type { AppError } from '../errors.ts'
import type { PushOffer } from '../euler/euler.ts'
import type { Turn } from './asker.ts'
import { STREAK_IDLE_MS } from './gift-streak.ts'
import { isSpent, type Outcome } from './pace.ts'
import { verdictOf } from './poll-verdict.ts'
import { createPoller, type BetterWay, type Next, type Poller, type PollerOptions, type WayDeps } from './poller.ts'
import { notOffered } from './push-faults.ts'
import { visitPush, type ConnectPush } from './push-visit.ts'
import type { Verdict } from './source.ts'

export interface PushOptions extends PollerOptions {
  readonly connect: ConnectPush
}

/** Held for so long, a connection was a good one. */
const STEADY_MS = 60_000
/** So often in a row, and polling goes on alone for a while. */
const FAILURES_OF_A_WAY = 3
const FIRST_PAUSE_MS = 5 * 60_000
const LONGEST_PAUSE_MS = 30 * 60_000

/** Only the socket: where it does not hold there is trouble. */
export const createPush = (options: PushOptions): Poller =>
  createPoller(options, (deps) => openPushWay(options, deps, true))

/** The socket where it is offered and holds, asking again and again where not, and the socket again later. */
export const createAuto = (options: PushOptions): Poller =>
  createPoller(options, (deps) => openPushWay(options, deps, false))

const DIRECT: Verdict = {
  code: 'FINE',
  whose: 'fanlight',
  text: 'Your LIVE is coming in straight from TikTok, which costs none of the day’s calls.',
}

/** Polling goes on, and is told why it does. */
const meanwhile = (usual: Verdict, error: AppError): Verdict =>
  usual.code === 'FINE'
    ? { ...usual, text: `${usual.text} The direct connection to TikTok is tried again by itself: ${error.text}` }
    : usual

function openPushWay(options: PushOptions, { intake, asker, signal }: WayDeps, alone: boolean): BetterWay {
  const { clock, log } = options
  /** In a row, the last one included. */
  let failures = 0
  let pauses = 0
  let notBefore = 0

  const reportDirect = () =>
    intake.report({ kind: 'push', lastAt: clock.now(), verdict: DIRECT, budget: asker.budget() })

  function giveUpForNow(): void {
    notBefore = clock.now() + Math.min(FIRST_PAUSE_MS * 2 ** pauses, LONGEST_PAUSE_MS)
    pauses++
    failures = 0
  }

  function afterFailure(turn: Turn, error: AppError): Next {
    const spent = isSpent(asker.budget(), clock.now())
    const outcome: Outcome = { is: 'failed', error, failures: Math.max(1, failures) }
    // The first time after a good while nobody waits for the day's calls to be shared out: there are plenty.
    const waitMs = asker.waitMs(outcome, failures > 1)
    if (alone && !spent) return { outcome, waitMs }
    if (!alone && failures >= FAILURES_OF_A_WAY) giveUpForNow()
    return instead({ ...turn, waitMs: notBefore > clock.now() ? asker.waitMs(turn.outcome, true) : waitMs }, error)
  }

  let trouble = notOffered()
  const instead = (turn: Turn, error: AppError): Next => {
    trouble = error
    const verdict = (waitMs: number) => meanwhile(verdictOf(turn.outcome, asker.budget(), waitMs, clock.now()), error)
    return { ...turn, verdict }
  }

  async function visit(turn: Turn, offer: PushOffer): Promise<Next> {
    const begunAt = clock.now()
    intake.setStreakIdle(STREAK_IDLE_MS)
    const end = await visitPush({ ...options, offer, intake, signal, onFrame: reportDirect })
    if (end === 'over') {
      failures = 0
      const outcome: Outcome = { is: 'over' }
      return { outcome, waitMs: asker.waitMs(outcome, true) }
    }
    const held = end.batches > 0 && clock.now() - begunAt >= STEADY_MS
    failures = held ? 1 : failures + 1
    if (held) pauses = 0
    log.warn({ code: end.error.code, err: end.error.cause }, 'TikTok’s direct connection did not hold')
    return afterFailure(turn, end.error)
  }

  async function after(turn: Turn): Promise<Next> {
    if (turn.outcome.is !== 'live' || turn.catchingUp) return turn
    if (clock.now() < notBefore) return instead(turn, trouble)
    if (turn.push !== undefined) return visit(turn, turn.push)
    // Each answer tells anew whether there is a socket: nothing to give up for a while.
    if (!alone) return instead(turn, notOffered())
    failures++
    return afterFailure(turn, notOffered())
  }

  return { kind: alone ? 'push' : 'poll', after }
}
