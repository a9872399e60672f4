/** A damaged database makes way for a new one. Nothing of it is deleted: somebody may mend it yet. */
import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/** A file that was moved out of the way. */
export interface SetAside {
  /** Where it was, and where a new one is now. */
  readonly file: string
  readonly movedTo: string
  /** How many entries of it could still be read, and are in the new one. */
  readonly rescued: number
  /** Whether those were all there were, as far as anybody can tell. */
  readonly whole: boolean
}

/** SQLITE_CORRUPT and SQLITE_NOTADB; their finer grades have the same low byte. */
const DAMAGE = new Set([11, 26])

export const isDamage = (error: unknown): boolean =>
  error instanceof DamageFound ||
  (error instanceof Error && 'errcode' in error && DAMAGE.has(Number(error.errcode) & 0xff))

/** Thrown where a look at the content found what SQLite itself does not look for. */
export class DamageFound extends Error {}

/** SQLite's side files hold the newest of what was written, and go along. */
const SIDE_FILES = ['', '-wal', '-shm', '-journal']

/** Renames events.db to events.damaged-2026-11-22T01-50-25.db, and its side files likewise; returns the new path. */
export function setAside(file: string, at: number): string {
  const ending = extname(file)
  const time = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')
  const nameOf = (nth: number) =>
    join(dirname(file), `${basename(file, ending)}.damaged-${time}${nth === 0 ? '' : `-${nth}`}${ending}`)
  let nth = 0
  while (existsSync(nameOf(nth))) nth++
  const movedTo = nameOf(nth)
  for (const side of SIDE_FILES) if (existsSync(file + side)) renameSync(file + side, movedTo + side)
  return movedTo
}

/** Every row up to the first that cannot be read; `failed` says whether there was one. */
export function readWhile<Row>(rows: Iterable<Row>, take: (row: Row) => void): { readonly failed: boolean } {
  try {
    for (const row of rows) take(row)
    return { failed: false }
  } catch (error) {
    if (isDamage(error)) return { failed: true }
    throw error
  }
}
