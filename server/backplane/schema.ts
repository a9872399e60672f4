import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * `arrived` is our clock, epoch ms. `head` outlives the events, so that a place is never given twice even when all
 * of them are trimmed.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS log (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS channels (
    creator TEXT PRIMARY KEY,
    head INTEGER NOT NULL DEFAULT 0,
    mark TEXT,
    checkpoint_seq INTEGER NOT NULL DEFAULT 0,
    checkpoint_state TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS events (
    creator TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    arrived INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (creator, seq),
    UNIQUE (creator, id)
  ) STRICT;
`

/** Each commit is on the disk before it returns, and the file is ours alone for as long as we run. */
const PRAGMAS = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`

/** How long to wait for the lock: a restart may overlap the end of the program it follows. */
const LOCK_WITHIN_MS = 2_000

/**
 * Opens the file, making it and its folder where they are missing, readable by their owner only. The lock is the
 * operating system's, held by the process: it goes with the process, however that ends.
 */
export function openDatabase(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // Made by us first, because SQLite would make it readable by everybody; its side files take the mode of this one.
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  const database = new DatabaseSync(file, { timeout: LOCK_WITHIN_MS })
  try {
    database.exec(PRAGMAS)
    database.exec('BEGIN IMMEDIATE')
    database.exec(SCHEMA)
    database.exec('COMMIT')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
