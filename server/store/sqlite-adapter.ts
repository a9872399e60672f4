/** A place for keyv to keep things: one table of node:sqlite, so that nothing has to be compiled on a streamer's machine. */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KeyvStoreAdapter } from 'keyv'
import { DamageFound, isDamage, readWhile, setAside, type SetAside } from '../damage.ts'
import { AppError } from '../errors.ts'

const IN_MEMORY = ':memory:'

/**
 * Opens the database, readable by its owner alone where the system knows of owners. `path` may be ':memory:'. One that
 * is damaged is moved aside, named with the time (`now`, epoch ms), and what can still be read of it is in the new one.
 */
export function openDatabase(
  path: string,
  now: number,
): { readonly database: DatabaseSync; readonly aside?: SetAside } {
  try {
    return openOrReplace(path, now)
  } catch (cause) {
    throw new AppError('STORE_UNREADABLE', {
      whose: 'you',
      next: 'fix',
      text: `Fanlight cannot open its own file ${path}. Check that the disk is not full and that you may write there.`,
      cause,
    })
  }
}

function openOrReplace(path: string, now: number): { readonly database: DatabaseSync; readonly aside?: SetAside } {
  try {
    return { database: openOne(path) }
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  const movedTo = setAside(path, now)
  const database = openOne(path)
  return { database, aside: { file: path, movedTo, ...rescue(movedTo, database) } }
}

function openOne(path: string): DatabaseSync {
  if (path !== IN_MEMORY) makePrivate(path)
  const database = new DatabaseSync(path, { timeout: 5_000 })
  try {
    // Overwrite what is deleted: a wiped token must not be found in the file's free pages. FULL: kept means kept,
    // since a token that Euler has already replaced cannot be had again.
    database.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;')
    database.exec('CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID')
    const { quick_check: said } = database.prepare('PRAGMA quick_check(1)').get() as { readonly quick_check: string }
    if (said !== 'ok') throw new DamageFound(said)
    if (database.prepare('SELECT 1 FROM kept WHERE NOT json_valid(value) LIMIT 1').get() !== undefined) {
      throw new DamageFound('a kept value is garbled')
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

interface KeptRow {
  readonly key: string
  readonly value: string
  readonly sound: 0 | 1
}

/** From the front up to the damage, then from the back. */
function rescue(path: string, fresh: DatabaseSync): { readonly rescued: number; readonly whole: boolean } {
  const insert = fresh.prepare('INSERT OR IGNORE INTO kept VALUES (?, ?)')
  let rescued = 0
  let damaged: DatabaseSync | undefined
  const read = (from: DatabaseSync, order: string) =>
    readWhile(
      from
        .prepare(`SELECT key, value, json_valid(value) AS sound FROM kept ORDER BY key ${order}`)
        .iterate() as Iterable<unknown>,
      (row) => {
        const { key, value, sound } = row as KeptRow
        if (sound === 1) rescued += Number(insert.run(key, value).changes)
      },
    ).failed
  try {
    damaged = new DatabaseSync(path)
    if (read(damaged, 'ASC')) read(damaged, 'DESC')
  } catch (error) {
    if (!isDamage(error) && !(error instanceof Error && error.message.includes('no such table'))) throw error
  } finally {
    damaged?.close()
  }
  // What was there to be read is not known any more.
  return { rescued, whole: false }
}

function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  // Created by us before SQLite does: SQLite gives its journal the same mode, and there is no moment when others can read.
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}

/** One keyv's view of the table. keyv puts the room's name before each key. */
export function sqliteAdapter(database: DatabaseSync): KeyvStoreAdapter {
  const read = database.prepare('SELECT value FROM kept WHERE key = ?')
  const write = database.prepare(
    'INSERT INTO kept VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const remove = database.prepare('DELETE FROM kept WHERE key = ?')
  const removeRoom = database.prepare('DELETE FROM kept WHERE substr(key, 1, length(?1)) = ?1')

  const adapter: KeyvStoreAdapter = {
    opts: { dialect: 'sqlite' },
    namespace: undefined,
    get: async (key) => read.get(key)?.['value'] as never,
    set: async (key, value) => {
      write.run(key, value)
    },
    delete: async (key) => remove.run(key).changes > 0,
    clear: async () => {
      removeRoom.run(adapter.namespace === undefined ? '' : `${adapter.namespace}:`)
    },
    // Nothing here happens behind the caller's back, so there is no event to tell of.
    on: () => adapter,
  }
  return adapter
}
