/** Loaded into the server under test: SQLite keeps next to nothing in memory, so that damage to a file is met at once. */
import { DatabaseSync } from 'node:sqlite'

const { exec } = DatabaseSync.prototype

DatabaseSync.prototype.exec = function (sql) {
  exec.call(this, sql)
  if (sql.includes('locking_mode')) exec.call(this, 'PRAGMA cache_size = 4')
}
