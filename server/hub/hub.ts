import type { LiveEvent } from '../../shared/events.ts'
import { readState, reduce, type LiveState } from '../../shared/live-state.ts'
import type { Backplane, Batch, Checkpoint, Placed } from '../backplane/backplane.ts'
import type { Clock } from '../clock.ts'
import { createEventLog, USUAL_WINDOW, type EventLog, type Window } from './event-log.ts'

/** A checkpoint is kept this often, so a restart folds at most as many events. */
const CHECKPOINT_EVERY = 1_000
/** How many events are read at a time when catching up. */
const READ_AT_ONCE = 1_000

/** What is live of one creator. */
export interface Channel {
  readonly log: EventLog
  /** Resolves, with how many were new, once they are on the disk; only then does any socket see them. */
  publish(batch: Batch): Promise<number>
  readonly state: LiveState
  /** The newest events, oldest first, `most` of them at most. */
  recent(most: number): Promise<readonly LiveEvent[]>
  /** Where the source stood when it last handed something over. */
  mark(): Promise<string | undefined>
}

export interface Hub {
  /** The creator's channel, the same for all who ask. Rejects with an AppError where the log cannot be read. */
  open(creator: string): Promise<Channel>
  /** Deletes every event. Those who follow begin anew, with an empty state. */
  wipe(): Promise<void>
  close(): Promise<void>
}

export interface HubOptions {
  readonly backplane: Backplane
  readonly clock: Clock
  readonly window?: Window
}

interface Opened {
  readonly channel: Channel
  /** Goes on in the backplane's new epoch. */
  beginAnew(): void
  close(): Promise<void>
}

export function createHub({ backplane, clock, window = USUAL_WINDOW }: HubOptions): Hub {
  const channels = new Map<string, Promise<Opened>>()

  async function openChannel(creator: string): Promise<Opened> {
    const checkpoint = await backplane.checkpoint(creator)
    const newest = await backplane.tail(creator, window.events)
    const caughtUp = await catchUp(creator, checkpoint, newest)
    const log = createEventLog({ epoch: backplane.epoch, clock, checkpoint: caughtUp, recent: newest, window })
    let checkpointAt = checkpoint.seq

    const keepCheckpoint = async () => {
      const { seq, state } = log.snapshot()
      if (seq === checkpointAt) return
      await backplane.keepCheckpoint(creator, { seq, state })
      checkpointAt = seq
    }

    const append = (placed: readonly Placed[]) => log.append(placed)
    let stop = backplane.follow(creator, log.head, append)

    const channel: Channel = {
      log,
      async publish(batch) {
        const count = await backplane.publish(creator, batch)
        if (log.head - checkpointAt >= CHECKPOINT_EVERY) await keepCheckpoint()
        return count
      },
      get state() {
        return log.snapshot().state
      },
      recent: async (most) => (await backplane.tail(creator, most)).map((placed) => placed.event),
      mark: () => backplane.mark(creator),
    }
    return {
      channel,
      beginAnew() {
        stop()
        checkpointAt = 0
        log.beginAnew(backplane.epoch)
        stop = backplane.follow(creator, 0, append)
      },
      async close() {
        stop()
        log.close()
        await keepCheckpoint()
      },
    }
  }

  /** Folds what lies between the checkpoint and the window, so that the two meet. */
  async function catchUp(creator: string, from: Checkpoint, newest: readonly Placed[]): Promise<Checkpoint> {
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
    async wipe() {
      await backplane.wipe()
      for (const opened of channels.values()) (await opened).beginAnew()
    },
    async close() {
      for (const opened of channels.values()) await (await opened).close()
      channels.clear()
    },
  }
}
