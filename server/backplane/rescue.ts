/** Reads what can still be read of a damaged log into a new one. */
import { DatabaseSync } from 'node:sqlite'
import { isDamage, readWhile } from '../damage.ts'

interface EventRow {
  readonly place: number
  readonly creator: string
  readonly seq: number
  readonly id: string
  readonly arrived: number
  readonly json: string
}

interface ChannelRow {
  readonly creator: string
  readonly head: number
  readonly mark: string | null
  readonly checkpoint_seq: number
  readonly checkpoint_state: string | null
}

const COLUMNS = 'rowid AS place, creator, seq, id, arrived, json'

function isSound(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false // bytes of something else: not an event any more
  }
}

/** From the front up to the damage, then from the back: what lies in between is lost. Oldest first. */
function readEvents(damaged: DatabaseSync): readonly EventRow[] {
  const found = new Map<number, EventRow>()
  const take = (row: EventRow) => {
    if (isSound(row.json)) found.set(row.place, row)
  }
  const read = (order: string) =>
    damaged.prepare(`SELECT ${COLUMNS} FROM events NOT INDEXED ORDER BY rowid ${order}`).iterate() as Iterable<unknown>
  const { failed } = readWhile(read('ASC') as Iterable<EventRow>, take)
  if (failed) readWhile(read('DESC') as Iterable<EventRow>, take)
  return [...found.values()].toSorted((a, b) => a.place - b.place)
}

function readChannels(damaged: DatabaseSync): readonly ChannelRow[] {
  const rows: ChannelRow[] = []
  const take = (row: ChannelRow) => {
    if (row.checkpoint_state === null || isSound(row.checkpoint_state)) rows.push(row)
  }
  readWhile(damaged.prepare('SELECT * FROM channels').iterate() as Iterable<unknown> as Iterable<ChannelRow>, take)
  return rows
}

/**
 * Events are numbered anew, without holes; the totals of what was trimmed or lost stay, as far as the checkpoint has
 * them. Where something is missing the source's mark is left out, so that it asks once more for the recent past.
 */
export function rescueLog(path: string, fresh: DatabaseSync): { readonly rescued: number; readonly whole: boolean } {
  let damaged: DatabaseSync | undefined
  try {
    damaged = new DatabaseSync(path)
    return copy(readEvents(damaged), readChannels(damaged), fresh)
  } catch (error) {
    if (isDamage(error) || isMissingTable(error)) return { rescued: 0, whole: false }
    throw error
  } finally {
    damaged?.close()
  }
}

const isMissingTable = (error: unknown) => error instanceof Error && /no such (table|column)/.test(error.message)

function copy(events: readonly EventRow[], channels: readonly ChannelRow[], fresh: DatabaseSync) {
  const insert = fresh.prepare('INSERT OR IGNORE INTO events (creator, seq, id, arrived, json) VALUES (?, ?, ?, ?, ?)')
  const open = fresh.prepare(
    'INSERT INTO channels (creator, head, mark, checkpoint_seq, checkpoint_state) VALUES (?, ?, ?, ?, ?)',
  )
  const heads = new Map<string, number>()
  const folded = new Map<string, number>()
  const known = new Map(channels.map((channel) => [channel.creator, channel]))
  const missing = new Set<string>()
  const before = new Map<string, number>()
  fresh.exec('BEGIN IMMEDIATE')
  try {
    for (const { creator, seq, id, arrived, json } of events) {
      const place = (heads.get(creator) ?? 0) + 1
      if (insert.run(creator, place, id, arrived, json).changes === 0) continue
      heads.set(creator, place)
      if (seq <= (known.get(creator)?.checkpoint_seq ?? 0)) folded.set(creator, place)
      if (before.has(creator) && before.get(creator) !== seq - 1) missing.add(creator)
      before.set(creator, seq)
    }
    for (const creator of new Set([...known.keys(), ...heads.keys()])) {
      const channel = known.get(creator)
      const last = before.get(creator) ?? channel?.checkpoint_seq
      if (channel === undefined || last !== channel.head) missing.add(creator)
      const mark = missing.has(creator) ? null : (channel?.mark ?? null)
      open.run(creator, heads.get(creator) ?? 0, mark, folded.get(creator) ?? 0, channel?.checkpoint_state ?? null)
    }
    fresh.exec('COMMIT')
  } catch (error) {
    if (fresh.isTransaction) fresh.exec('ROLLBACK')
    throw error
  }
  return { rescued: events.length, whole: missing.size === 0 && known.size > 0 }
}
