/** One visit to TikTok's push socket: enter the room, keep the heart beating, take batches and say that they came. */
import type { Clock } from '../clock.ts'
import type { AppError } from '../errors.ts'
import type { PushOffer } from '../euler/euler.ts'
import type { Batch } from '../euler/fetch-result.ts'
import { ackFrame, enterRoomFrame, heartbeatFrame, readPushFrame } from '../euler/push-frame.ts'
import { followFeed } from './follow-feed.ts'
import type { Intake, SourceLog } from './intake.ts'
import { hearAnswer } from './live-watch.ts'
import { closeFault, openFault, silentFault, unreadableFault } from './push-faults.ts'
import type { SocketFeed } from './socket-feed.ts'

/** Opens the socket that an answer named. Rejects with an AppError, or as openSocket does. */
export type ConnectPush = (offer: PushOffer, signal: AbortSignal) => Promise<SocketFeed>

export interface PushVisitOptions {
  readonly offer: PushOffer
  readonly connect: ConnectPush
  readonly intake: Intake
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly log: SourceLog
  readonly signal: AbortSignal
  /** Called after each frame that could be read; a batch is kept by then. */
  readonly onFrame: () => void
}

/** 'over': the LIVE ended. Otherwise why it did not hold, and whether it had before. */
export type VisitEnd = 'over' | { readonly error: AppError; readonly batches: number }

const HEARTBEAT_MS = 10_000
/** Without a frame for so long, not even an answer to a heartbeat, nobody is there. */
const SILENCE_MS = 60_000
/** A room that says nothing at all for so long, not even how many watch, has lost us. */
const NO_BATCH_MS = 5 * 60_000
const MOST_UNREADABLE = 20

/** Rejects only with the signal's reason. */
export async function visitPush(options: PushVisitOptions): Promise<VisitEnd> {
  const { offer, connect, intake, clock, random, log, signal } = options
  let batches = 0
  let unreadable = 0
  let batchAt = clock.now()

  /** Kept first and acknowledged then: what TikTok believes to have arrived it does not send again. */
  async function take(batch: Batch, logId: string, feed: SocketFeed): Promise<VisitEnd | undefined> {
    const translations = intake.translate(batch.messages)
    const heard = { room: offer.room, cursor: batch.cursor, translations }
    await intake.take(hearAnswer(intake.live, heard, clock.now()))
    if (batch.needAck) feed.send(ackFrame(logId, batch.internalExt))
    batches++
    batchAt = clock.now()
    return intake.live.is === 'live' ? undefined : 'over'
  }

  async function hear(message: Uint8Array | string, feed: SocketFeed): Promise<VisitEnd | undefined> {
    const reading = typeof message === 'string' ? undefined : readPushFrame(message)
    if (reading?.is === 'batch') {
      unreadable = 0
      const end = await take(reading.batch, reading.logId, feed)
      options.onFrame()
      return end
    }
    if (reading === undefined || reading.is === 'unreadable') {
      log.debug({ err: reading?.cause }, 'a frame of the push socket could not be read')
      return ++unreadable < MOST_UNREADABLE ? undefined : { error: unreadableFault(), batches }
    }
    options.onFrame()
    return clock.now() - batchAt > NO_BATCH_MS ? { error: silentFault(), batches } : undefined
  }

  let feed: SocketFeed
  try {
    feed = await connect(offer, signal)
  } catch (error) {
    signal.throwIfAborted()
    return { error: openFault(error), batches }
  }
  feed.send(enterRoomFrame(offer.room, offer.cursor, String(1 + Math.floor(random() * Number.MAX_SAFE_INTEGER))))
  const stopBeating = keepBeating(feed, offer.room, clock)
  try {
    const end = await followFeed<VisitEnd>({
      feed,
      intake,
      clock,
      signal,
      silenceMs: SILENCE_MS,
      hear: (message) => hear(message, feed),
    })
    if (end.is === 'heard') return end.verdict
    return { error: end.is === 'silent' ? silentFault() : closeFault(end.end), batches }
  } finally {
    stopBeating()
  }
}

/** Also while a batch waits for a full disk: TikTok would take us for dead. */
function keepBeating(feed: SocketFeed, room: string, clock: Clock): () => void {
  const ending = new AbortController()
  const beat = async () => {
    for (let nth = 1; !ending.signal.aborted; nth++) {
      feed.send(heartbeatFrame(room, nth))
      await clock.sleep(HEARTBEAT_MS, ending.signal).catch(() => undefined) // the end of the visit
    }
  }
  void beat()
  return () => ending.abort()
}
