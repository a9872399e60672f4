import type { DatabaseSync } from 'node:sqlite'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Clock } from '../clock.ts'
import type { SetAside } from '../damage.ts'
import type { Backplane, Batch, Checkpoint, Follower, Lease, Placed } from './backplane.ts'
import { diskFault } from './disk-fault.ts'
import { createLead } from './lead.ts'
import { notLeading } from './not-leading.ts'
import { openLog } from './open-log.ts'

/** Where the table of single values has the epoch; that of one creator's log is behind a colon. */
const EPOCH = 'epoch'
const epochName = (creator: string) => `${EPOCH}:${creator}`

/** How many events are folded at a time when a trim overtakes the checkpoint. */
const FOLD_AT_ONCE = 1_000

interface Row {
  readonly seq: number
  readonly arrived: number
  readonly json: string
}

interface Channel {
  readonly head: number
  readonly mark: string | null
  readonly checkpoint_seq: number
  readonly checkpoint_state: string | null
}

/** A batch on its way to the disk. */
interface Waiting {
  readonly creator: string
  readonly events: readonly { readonly event: LiveEvent; readonly json: string }[]
  readonly mark: string | undefined
  readonly lease: Lease | undefined
  readonly kept: (count: number) => void
  readonly failed: (error: unknown) => void
}

const noChannel: Channel = { head: 0, mark: null, checkpoint_seq: 0, checkpoint_state: null }

const place = (row: Row): Placed => ({
  seq: row.seq,
  arrived: row.arrived,
  json: row.json,
  event: JSON.parse(row.json) as LiveEvent,
})

/** A state written by an older version may lack what this one counts. */
function reviveState(json: string | null): LiveState {
  if (json === null) return emptyState
  const kept = JSON.parse(json) as LiveState
  return { ...emptyState, ...kept, totals: { ...emptyState.totals, ...kept.totals } }
}

function statementsOf(database: DatabaseSync) {
  return {
    channel: database.prepare('SELECT head, mark, checkpoint_seq, checkpoint_state FROM channels WHERE creator = ?'),
    creators: database.prepare('SELECT creator FROM channels'),
    openChannel: database.prepare('INSERT OR IGNORE INTO channels (creator) VALUES (?)'),
    setHead: database.prepare('UPDATE channels SET head = ? WHERE creator = ?'),
    setMark: database.prepare('UPDATE channels SET mark = ? WHERE creator = ?'),
    setCheckpoint: database.prepare(
      'UPDATE channels SET checkpoint_seq = ?, checkpoint_state = ? WHERE creator = ? AND checkpoint_seq <= ?',
    ),
    insert: database.prepare(
      'INSERT INTO events (creator, seq, id, arrived, json) VALUES (?, ?, ?, ?, ?) ON CONFLICT (creator, id) DO NOTHING',
    ),
    read: database.prepare('SELECT seq, arrived, json FROM events WHERE creator = ? AND seq > ? ORDER BY seq LIMIT ?'),
    tail: database.prepare('SELECT seq, arrived, json FROM events WHERE creator = ? ORDER BY seq DESC LIMIT ?'),
    firstSince: database.prepare('SELECT seq FROM events WHERE creator = ? AND arrived >= ? ORDER BY seq LIMIT 1'),
    remove: database.prepare('DELETE FROM events WHERE creator = ? AND seq <= ?'),
    removeEvents: database.prepare('DELETE FROM events WHERE creator = ?'),
    removeChannel: database.prepare('DELETE FROM channels WHERE creator = ?'),
    epoch: database.prepare('SELECT value FROM log WHERE name = ?'),
    setEpoch: database.prepare('INSERT OR REPLACE INTO log (name, value) VALUES (?, ?)'),
  }
}

export interface LocalBackplaneOptions {
  /** Path of the database; its folder is made where it is missing. */
  readonly file: string
  readonly clock: Clock
  /** A new name for an epoch, never given before: crypto.randomUUID, say. */
  readonly newEpoch: () => string
  /** Told of a damaged file that made way for a new one, before anything else happens. */
  readonly onSetAside?: (aside: SetAside) => void
  /** Told when damage shows while the log is in use. Opening it anew mends what can be mended. */
  readonly onDamaged?: () => void
}

/**
 * The backplane of a single process: a file (node:sqlite) keeps the order. Throws an
 * AppError 'ALREADY_RUNNING' while another process has the file, and others where the disk or the file is bad.
 */
export function openLocalBackplane({ file, clock, newEpoch, onSetAside, onDamaged }: LocalBackplaneOptions): Backplane {
  function attempt<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      const fault = diskFault(error, file)
      if (fault.code === 'LOG_DAMAGED') onDamaged?.()
      throw fault
    }
  }

  const { database, aside } = attempt(() => openLog(file, clock.now()))
  if (aside !== undefined) onSetAside?.(aside)
  const statement = attempt(() => statementsOf(database))
  const followers = new Map<string, Set<Follower>>()
  const leads = createLead()
  let waiting: Waiting[] = []

  /** All of `work` is on the disk when this returns, or none of it. */
  function transaction<Result>(work: () => Result): Result {
    return attempt(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        // A fault such as a full disk may have rolled back by itself already.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    })
  }

  const keptEpoch = (name: string) => (statement.epoch.get(name) as { readonly value: string } | undefined)?.value

  /** One epoch is for all, until a creator's log begins anew by itself. */
  const epochOf = (creator: string) => keptEpoch(epochName(creator)) ?? keptEpoch(EPOCH) ?? ''

  const channelOf = (creator: string) => (statement.channel.get(creator) as Channel | undefined) ?? noChannel

  const readAfter = (creator: string, afterSeq: number, most: number) =>
    (statement.read.all(creator, afterSeq, most) as unknown as Row[]).map(place)

  /** Inside a transaction. Returns what was new, with its place. */
  function insert({ creator, events, mark }: Waiting): readonly Placed[] {
    const arrived = clock.now()
    statement.openChannel.run(creator)
    const { head } = channelOf(creator)
    const placed: Placed[] = []
    for (const { event, json } of events) {
      const seq = head + placed.length + 1
      const { changes } = statement.insert.run(creator, seq, event.id, arrived, json)
      if (changes === 1) placed.push({ seq, arrived, event, json })
    }
    if (placed.length > 0) statement.setHead.run(head + placed.length, creator)
    if (mark !== undefined) statement.setMark.run(mark, creator)
    return placed
  }

  /** Tells whoever led once, and does no more, that their batch comes too late. */
  function isWelcome({ creator, lease, failed }: Waiting): boolean {
    if (lease === undefined || leads.isGood(creator, lease)) return true
    failed(notLeading())
    return false
  }

  /**
   * All batches of one turn of the event loop go to the disk together, each still whole or not at all. One wait for
   * the disk each would hold up everything else as soon as events come one by one and fast.
   */
  function commit() {
    const group = waiting.filter(isWelcome)
    waiting = []
    // Closing has been quicker.
    if (group.length === 0) return
    let placed: readonly (readonly Placed[])[]
    try {
      placed = transaction(() => group.map(insert))
    } catch (error) {
      for (const batch of group) batch.failed(error)
      return
    }
    group.forEach(({ creator, kept }, index) => {
      const fresh = placed[index] ?? []
      if (fresh.length > 0) for (const follower of followers.get(creator) ?? []) follower.append(fresh)
      kept(fresh.length)
    })
  }

  function checkpointOf(creator: string): Checkpoint {
    const channel = channelOf(creator)
    return {
      epoch: epochOf(creator),
      seq: channel.checkpoint_seq,
      state: reviveState(channel.checkpoint_state),
    }
  }

  const setCheckpoint = (creator: string, { seq, state }: Pick<Checkpoint, 'seq' | 'state'>) =>
    statement.setCheckpoint.run(seq, JSON.stringify(state), creator, seq)

  /** Inside a transaction, before events up to `seq` go: what they add up to stays. */
  function foldUpTo(creator: string, seq: number) {
    let { seq: at, state } = checkpointOf(creator)
    if (at >= seq) return
    while (at < seq) {
      const placed = readAfter(creator, at, Math.min(FOLD_AT_ONCE, seq - at))
      const last = placed.at(-1)
      if (last === undefined) break
      state = placed.reduce((folded, { event }) => reduce(folded, event), state)
      at = last.seq
    }
    setCheckpoint(creator, { seq: at, state })
  }

  function trimOne(creator: string, keepMs: number, keepCount: number): number {
    const { head } = channelOf(creator)
    // From the oldest up to the first that is young enough, so that one event stamped by a clock that was wrong for a
    // minute does not take everything before it along.
    const young = statement.firstSince.get(creator, clock.now() - keepMs) as { readonly seq: number } | undefined
    const upTo = Math.max(young === undefined ? head : young.seq - 1, head - keepCount)
    if (upTo <= 0) return 0
    foldUpTo(creator, upTo)
    return Number(statement.remove.run(creator, upTo).changes)
  }

  transaction(() => keptEpoch(EPOCH) ?? statement.setEpoch.run(EPOCH, newEpoch()))

  return {
    publish: (creator: string, { events, mark, lease }: Batch) =>
      new Promise((kept, failed) => {
        const texts = events.map((event) => ({ event, json: JSON.stringify(event) }))
        waiting.push({ creator, events: texts, mark, lease, kept, failed })
        if (waiting.length === 1) setImmediate(commit)
      }),
    tail: async (creator, most) =>
      attempt(() => (statement.tail.all(creator, most) as unknown as Row[]).toReversed().map(place)),
    read: async (creator, afterSeq, most) => attempt(() => readAfter(creator, afterSeq, most)),
    follow(creator, after, follower) {
      if (after.epoch !== attempt(() => epochOf(creator))) {
        let stopped = false
        // Not before the caller has had the way to stop.
        queueMicrotask(() => !stopped && follower.anew())
        return () => {
          stopped = true
        }
      }
      const others = followers.get(creator) ?? new Set()
      followers.set(creator, others.add(follower))
      const missed = attempt(() => readAfter(creator, after.seq, -1))
      if (missed.length > 0) follower.append(missed)
      return () => others.delete(follower)
    },
    checkpoint: async (creator) => attempt(() => checkpointOf(creator)),
    keepCheckpoint: async (creator, checkpoint) => {
      attempt(() => checkpoint.epoch === epochOf(creator) && setCheckpoint(creator, checkpoint))
    },
    mark: async (creator) => attempt(() => channelOf(creator).mark ?? undefined),
    lead: leads.lead,
    trim: async ({ keepMs, keepCount }) =>
      transaction(() => {
        const creators = statement.creators.all() as unknown as { readonly creator: string }[]
        return creators.reduce((gone, { creator }) => gone + trimOne(creator, keepMs, keepCount), 0)
      }),
    async wipe(creator) {
      transaction(() => {
        if (creator === undefined) {
          database.exec(`DELETE FROM events; DELETE FROM channels; DELETE FROM log WHERE name LIKE '${EPOCH}%'`)
          statement.setEpoch.run(EPOCH, newEpoch())
        } else {
          statement.removeEvents.run(creator)
          statement.removeChannel.run(creator)
          statement.setEpoch.run(epochName(creator), newEpoch())
        }
      })
      const gone = creator === undefined ? [...followers.keys()] : [creator]
      const told = gone.flatMap((name) => [...(followers.get(name) ?? [])])
      for (const name of gone) followers.delete(name)
      // Deleted means gone from the file as well, and from the journal beside it.
      attempt(() => database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'))
      for (const follower of told) follower.anew()
    },
    async close() {
      if (!database.isOpen) return
      if (waiting.length > 0) commit()
      database.close()
    },
  }
}
