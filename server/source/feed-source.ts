/** A source that is somebody else's finished feed: connect, read what comes, connect again. */
import type { Clock } from '../clock.ts'
import type { AppError } from '../errors.ts'
import type { RawMessage } from '../euler/euler.ts'
import { followFeed } from './follow-feed.ts'
import { openIntake, type Intake, type SourceLog } from './intake.ts'
import { hearAnswer, hearNotLive } from './live-watch.ts'
import { backoffMs, NOT_LIVE, RECHECK_MS } from './pace.ts'
import { waitingVerdict } from './poll-verdict.ts'
import { HandshakeRefused, type OpenSocket, type SocketEnd } from './socket-feed.ts'
import type { Sink, Source, SourceStatus, Verdict } from './source.ts'

export interface FeedReading {
  readonly messages: readonly RawMessage[]
  /** Something shows that there is a LIVE. */
  readonly live: boolean
  /** Something says that there is none any more. */
  readonly over: boolean
}

/** What tells one feed from another. */
export interface Feed {
  readonly kind: SourceStatus['kind']
  /** May hold secrets. */
  readonly url: string
  /** Never throws. */
  readonly read: (text: string) => FeedReading
  /** Why it could not be reached, or ended. */
  readonly fault: (cause: SocketEnd | HandshakeRefused | 'unreachable' | 'silent') => AppError
  /** A silence of this length is an end; Infinity where the feed is silent by nature. */
  readonly silenceMs: number
  /** How long to wait for a LIVE before asking again, where the feed itself says that there is none. */
  readonly notLiveMs: number
  /** Connected, and nothing of a LIVE came so far. */
  readonly quiet: Verdict
  readonly fine: Verdict
}

export interface FeedSourceOptions {
  /** Whose LIVE it is, without the @. */
  readonly handle: string
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly log: SourceLog
  readonly open: OpenSocket
}

/** Held for so long, a connection was a good one. */
const STEADY_MS = 60_000
const LARGEST_MESSAGE_BYTES = 8 * 1024 * 1024

export function createFeedSource(feed: Feed, options: FeedSourceOptions): Source {
  const { clock, log } = options

  async function visit(intake: Intake, signal: AbortSignal): Promise<AppError> {
    const report = (verdict: Verdict) => intake.report({ lastAt: clock.now(), verdict })

    async function hear(message: Uint8Array | string): Promise<undefined> {
      const reading = feed.read(typeof message === 'string' ? message : new TextDecoder().decode(message))
      if (reading.live || reading.messages.length > 0) {
        const translations = intake.translate(reading.messages)
        await intake.take(hearAnswer(intake.live, { translations }, clock.now()))
      }
      if (reading.over) await intake.take(hearNotLive(intake.live, clock.now()))
      report(intake.live.is === 'live' ? feed.fine : feed.quiet)
    }

    try {
      const socket = await options.open({ url: feed.url, maxBytes: LARGEST_MESSAGE_BYTES }, signal)
      report(intake.live.is === 'live' ? feed.fine : feed.quiet)
      const end = await followFeed({ feed: socket, intake, clock, signal, silenceMs: feed.silenceMs, hear })
      return feed.fault(end.is === 'closed' ? end.end : 'silent')
    } catch (error) {
      signal.throwIfAborted()
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      log.debug({ code }, 'a feed could not be opened')
      return feed.fault(error instanceof HandshakeRefused ? error : 'unreachable')
    }
  }

  async function run(sink: Sink, signal: AbortSignal): Promise<void> {
    const status: SourceStatus = { kind: feed.kind, verdict: feed.quiet }
    const intake = await openIntake({ ...options, sink, signal, status })
    intake.report({})
    let failures = 0

    const waitAfter = (error: AppError): number => {
      if (error.code === NOT_LIVE) return feed.notLiveMs
      return error.next === 'again later'
        ? Math.ceil(Math.max(error.afterMs ?? 0, backoffMs(failures, options.random())))
        : RECHECK_MS
    }

    try {
      while (!signal.aborted) {
        const begunAt = clock.now()
        const error = await visit(intake, signal)
        failures = clock.now() - begunAt >= STEADY_MS ? 1 : failures + 1
        if (error.code === NOT_LIVE) await intake.take(hearNotLive(intake.live, clock.now()))
        else log.debug({ code: error.code, failures }, 'a feed ended')
        const nextAt = clock.now() + waitAfter(error)
        intake.report({ nextAt, verdict: waitingVerdict(error, nextAt) })
        await intake.rest(nextAt, signal)
      }
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  return { run }
}
