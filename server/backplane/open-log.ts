import type { DatabaseSync } from 'node:sqlite'
import { DamageFound, isDamage, setAside, type SetAside } from '../damage.ts'
import { rescueLog } from './rescue.ts'
import { openDatabase } from './schema.ts'

/** As many of the newest events as are read without being asked for. */
const LOOKED_AT = 20_000

/** SQLite finds broken pages; broken text inside a sound page only shows when it is read. */
function examine(database: DatabaseSync): void {
  const { quick_check: said } = database.prepare('PRAGMA quick_check(1)').get() as { readonly quick_check: string }
  if (said !== 'ok') throw new DamageFound(said)
  const garbled = database
    .prepare(
      `SELECT 1 FROM (SELECT json FROM events ORDER BY rowid DESC LIMIT ${LOOKED_AT}) WHERE NOT json_valid(json)
       UNION ALL SELECT 1 FROM channels WHERE NOT json_valid(checkpoint_state) LIMIT 1`,
    )
    .get()
  if (garbled !== undefined) throw new DamageFound('the text of an event is garbled')
}

function openSound(file: string): DatabaseSync {
  const database = openDatabase(file)
  try {
    examine(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens the log. One that is damaged is moved aside, named with the time (`now`, epoch ms), and what can still be read
 * of it goes into a new one. Throws where the file may not be opened at all.
 */
export function openLog(file: string, now: number): { readonly database: DatabaseSync; readonly aside?: SetAside } {
  try {
    return { database: openSound(file) }
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  const movedTo = setAside(file, now)
  const database = openDatabase(file)
  return { database, aside: { file, movedTo, ...rescueLog(movedTo, database) } }
}
