/** A place for keyv to keep things: one table of node:sqlite, so that nothing has to be compiled on a streamer's machine. */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KeyvStoreAdapter } from 'keyv'
import { AppError } from '../errors.ts'

const IN_MEMORY = ':memory:'

/** Opens the database, readable by its owner alone where the system knows of owners. `path` may be ':memory:'. */
export function openDatabase(path: string): DatabaseSync {
  try {
    if (path !== IN_MEMORY) makePrivate(path)
    const database = new DatabaseSync(path, { timeout: 5_000 })
    // Overwrite what is deleted: a wiped token must not be found in the file's free pages. FULL: kept means kept,
    // since a token that Euler has already replaced cannot be had again.
    database.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;')
    database.exec('CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID')
    return database
  } catch (cause) {
    throw new AppError('STORE_UNREADABLE', {
      whose: 'you',
      next: 'fix',
      text: `Fanlight cannot open its own file ${path}. Check that the disk is not full and that you may write there, or move the file away to begin anew.`,
      cause,
    })
  }
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
