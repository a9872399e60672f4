import type { LiveEvent } from '../../shared/events.ts'
import { readState, reduce, type LiveState } from '../../shared/live-state.ts'
import type { Backplane, Batch, Checkpoint, Follower, Placed } from '../backplane/backplane.ts'
import type { Clock } from '../clock.ts'
import { createEventLog, USUAL_WINDOW, type EventLog, type Snapshot, type Window } from './event-log.ts'

/** A checkpoint is kept this often, so a restart folds at most as many events. */
const CHECKPOINT_EVERY = 1_000
/** How many events are read at a time when catching up. */
const READ_AT_ONCE = 1_000
/** A log that had to be read anew and could not is tried again after this. */
const READ_AGAIN_MS = 1_000
/** What another instance has told a client is here within this, or the client is better off elsewhere. */
const REACH_WITHIN_MS = 5_000

/** What is live of one creator. */
export interface Channel {
  readonly log: EventLog
  /** Resolves, with how many were new, once they are on the disk; only then does any socket see them. */
  publish(batch: Batch): Promise<number>
  /**
   * For a client that another instance told more than this one has read so far: resolves once it is here too, or it turns
   * out that nobody has it. Rejects where the storage cannot be asked, or does not hand it over in time.
   */
  reach(cursor: unknown): Promise<void>
  readonly state: LiveState
  /** The newest events, oldest first, `most` of them at most. */
  recent(most: number): Promise<readonly LiveEvent[]>
  /** The events after a place that are still kept, oldest first, `most` of them at most. */
  since(place: number, most: number): Promise<readonly Placed[]>
  /** Where the source stood when it last handed something over. */
  mark(): Promise<string | undefined>
}

export interface Hub {
  /** The creator's channel, the same for all who ask. Rejects with an AppError where the log cannot be read. */
  open(creator: string): Promise<Channel>
  /** Lets go of a creator's channel: nobody here has it any more. Who asks later reads it again. */
  release(creator: string): Promise<void>
  /** Deletes every event of this creator, or of all. Those who follow begin anew, with an empty state. */
  wipe(creator?: string): Promise<void>
  close(): Promise<void>
}

export interface HubOptions {
  readonly backplane: Backplane
  readonly clock: Clock
  readonly window?: Window
}

interface Opened {
  readonly channel: Channel
  /** Reads everything again, and goes on in the epoch that is now. */
  beginAnew(): Promise<void>
  close(): Promise<void>
}

export function createHub({ backplane, clock, window = USUAL_WINDOW }: HubOptions): Hub {
  const channels = new Map<string, Promise<Opened>>()
  const closing = new AbortController()

  async function readLog(creator: string) {
    const kept = await backplane.checkpoint(creator)
    const recent = await backplane.tail(creator, window.events)
    return { kept, recent, checkpoint: await catchUp(creator, kept, recent) }
  }

  async function openChannel(creator: string): Promise<Opened> {
    const { kept, ...from } = await readLog(creator)
    const log = createEventLog({ epoch: kept.epoch, clock, ...from, window })
    let checkpointAt = kept.seq

    const keepCheckpoint = async () => {
      const { seq, state } = log.snapshot()
      if (seq === checkpointAt) return
      await backplane.keepCheckpoint(creator, { epoch: log.epoch, seq, state })
      checkpointAt = seq
    }

    const follower: Follower = {
      append: (placed) => log.append(placed),
      anew: () => void untilItWorks(),
      standing: () => log.snapshot(),
    }
    const follow = () => backplane.follow(creator, { epoch: log.epoch, seq: log.head }, follower)
    let stop = follow()

    async function readAnew(): Promise<void> {
      stop()
      const { kept: now, ...rest } = await readLog(creator)
      if (closing.signal.aborted) return
      checkpointAt = now.seq
      log.beginAnew(now.epoch, rest)
      stop = follow()
    }

    async function untilHere(cursor: unknown): Promise<void> {
      const here = new AbortController()
      const look = () => log.beyond(cursor) === undefined && here.abort()
      const unwatch = log.watch(look)
      look()
      try {
        await clock.sleep(REACH_WITHIN_MS, AbortSignal.any([here.signal, closing.signal]))
      } catch (cause) {
        if (!here.signal.aborted) throw cause
      } finally {
        unwatch()
      }
      if (!here.signal.aborted) throw new Error('the log did not come as far as a client had been told of it')
    }

    let reading: Promise<void> | undefined
    const beginAnew = () => (reading ??= readAnew().finally(() => (reading = undefined)))

    /** Overlays keep what they show until the storage answers. */
    async function untilItWorks(): Promise<void> {
      while (!closing.signal.aborted) {
        try {
          return await beginAnew()
        } catch {
          // Whoever publishes meanwhile is told what is wrong; here there is nobody to tell.
          await clock.sleep(READ_AGAIN_MS, closing.signal).catch(() => undefined) // the hub is closing
        }
      }
    }

    const channel: Channel = {
      log,
      async publish(batch) {
        const count = await backplane.publish(creator, batch)
        if (log.head - checkpointAt >= CHECKPOINT_EVERY) await keepCheckpoint()
        return count
      },
      async reach(cursor) {
        const place = log.beyond(cursor)
        if (place === undefined) return
        const [newest] = await backplane.tail(creator, 1)
        if (newest === undefined || newest.seq < place) return
        await untilHere(cursor)
      },
      get state() {
        return log.snapshot().state
      },
      async recent(most) {
        // What is here need not be fetched: who takes over many creators at once would wait for megabytes.
        const [last] = await backplane.tail(creator, 1)
        const here = last?.seq === log.head ? log.newest(most) : undefined
        if (here !== undefined && here.at(-1)?.id === last?.event.id) return here
        return (await backplane.tail(creator, most)).map((placed) => placed.event)
      },
      since: (place, most) => backplane.read(creator, place, most),
      mark: () => backplane.mark(creator),
    }
    return {
      channel,
      beginAnew,
      async close() {
        stop()
        log.close()
        await keepCheckpoint()
      },
    }
  }

  /** Folds what lies between the checkpoint and the window, so that the two meet. */
  async function catchUp(creator: string, from: Checkpoint, newest: readonly Placed[]): Promise<Snapshot> {
    const upTo = (newest[0]?.seq ?? 0) - 1
    let { seq } = from
    let state = readState(from.state)
    while (seq < upTo) {
      const placed = await backplane.read(creator, seq, Math.min(READ_AT_ONCE, upTo - seq))
      const last = placed.at(-1)
      if (last === undefined) break
      state = placed.reduce((folded, { event }) => reduce(folded, event), state)
      seq = last.seq
    }
    return { seq, state }
  }

  function open(creator: string): Promise<Opened> {
    const known = channels.get(creator)
    if (known !== undefined) return known
    const opened = openChannel(creator)
    channels.set(creator, opened)
    // What failed once may work later: the next who asks tries again.
    opened.catch(() => channels.delete(creator))
    return opened
  }

  return {
    open: async (creator) => (await open(creator)).channel,
    async release(creator) {
      const opened = channels.get(creator)
      channels.delete(creator)
      // One that could not be opened is nothing to let go of; a checkpoint that can't be kept is made again by the next.
      await opened?.then((channel) => channel.close()).catch(() => undefined)
    },
    async wipe(creator) {
      await backplane.wipe(creator)
      for (const [name, opened] of channels) {
        if (creator === undefined || name === creator) await (await opened).beginAnew()
      }
    },
    async close() {
      closing.abort()
      for (const opened of channels.values()) await (await opened).close()
      channels.clear()
    },
  }
}
