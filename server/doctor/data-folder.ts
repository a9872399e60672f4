/** The data folder: there, writable, private, with space, and its files whole. Nothing in it is changed. */
import { randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { rm, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import { note, ok, problem, type Finding } from './finding.ts'

export interface DataFolderWorld {
  readonly folder: string
  readonly platform: NodeJS.Platform
  /** Whether a Fanlight answers on the configured port. */
  readonly running: boolean
  readonly freeBytes?: (folder: string) => Promise<number>
}

const MIB = 1024 * 1024
const NEEDED_BYTES = 200 * MIB
const FILES = ['events.db', 'store.db', 'seal.json']

export async function checkDataFolder(world: DataFolderWorld): Promise<readonly Finding[]> {
  const { folder } = world
  const there = await findFolder(folder)
  if (there === 'not a folder') {
    return [
      problem('Data folder', `${folder} is a file.`, 'Move it away, or choose another folder: FANLIGHT_DATA=<folder>.'),
    ]
  }
  // Before the first start its nearest parent tells whether it can be made.
  const place = there === 'missing' ? nearestParent(folder) : folder
  const writable = await checkWritable(place, there === 'missing' ? folder : undefined)
  const space = await checkSpace(place, world.freeBytes ?? freeBytes)
  if (there === 'missing') return [writable, space]
  const modes = world.platform === 'win32' ? [] : [checkModes(folder)]
  return [writable, space, ...modes, ...checkDatabases(folder, world.running)]
}

async function findFolder(folder: string): Promise<'there' | 'missing' | 'not a folder'> {
  try {
    return (await stat(folder)).isDirectory() ? 'there' : 'not a folder'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'not a folder' : 'missing'
  }
}

function nearestParent(folder: string): string {
  let place = dirname(folder)
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place)
  return place
}

/** Rights alone tell little (read-only disks, Windows): a file is made and taken away. */
async function checkWritable(place: string, coming: string | undefined): Promise<Finding> {
  const probe = join(place, `.fanlight-doctor-${randomUUID()}`)
  try {
    await writeFile(probe, Buffer.alloc(8_192), { flag: 'wx', mode: 0o600 })
    return coming === undefined
      ? ok('Data folder', `${place} can be written to.`)
      : ok('Data folder', `${coming} is made at the first start.`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
      return problem('Data folder', `The disk under ${place} is full.`, 'Free some space.')
    }
    return problem(
      'Data folder',
      `Fanlight may not write to ${place}.`,
      'Check that you may change it, or choose another one: FANLIGHT_DATA=<folder>.',
    )
  } finally {
    await rm(probe, { force: true }).catch(() => undefined) // it could not even be made
  }
}

const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

async function checkSpace(place: string, free: (folder: string) => Promise<number>): Promise<Finding> {
  try {
    const bytes = await free(place)
    const mib = Math.floor(bytes / MIB).toLocaleString('en')
    return bytes >= NEEDED_BYTES
      ? ok('Disk space', `${mib} MB are free.`)
      : problem(
          'Disk space',
          `Only ${mib} MB are free.`,
          'Free some space: an evening of a busy LIVE takes up to 200 MB.',
        )
  } catch {
    return note('Disk space', 'This system does not say how much is free.')
  }
}

function checkModes(folder: string): Finding {
  const open = ['', ...FILES].map((name) => join(folder, name)).filter((path) => existsSync(path) && isOpen(path))
  return open.length === 0
    ? ok('Privacy', 'Only you may read what Fanlight keeps.')
    : problem(
        'Privacy',
        `Other users of this computer may read ${open.join(', ')}.`,
        `Run: chmod -R go-rwx "${folder}"`,
      )
}

const isOpen = (path: string) => (statSync(path).mode & 0o077) !== 0

function checkDatabases(folder: string, running: boolean): readonly Finding[] {
  const found = ['events.db', 'store.db'].filter((name) => existsSync(join(folder, name)))
  if (found.length === 0) return [ok('Databases', 'None yet: nothing was kept so far.')]
  return found.map((name) => checkDatabase(join(folder, name), name, running))
}

function checkDatabase(file: string, name: string, running: boolean): Finding {
  try {
    const database = openToRead(file)
    try {
      const row = database.prepare('PRAGMA quick_check(1)').get() as { readonly quick_check?: unknown } | undefined
      if (row?.quick_check === 'ok') return ok('Databases', `${name} is whole.`)
      return damaged(name)
    } finally {
      database.close()
    }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    if (/locked|busy/i.test(text)) {
      return running
        ? ok('Databases', `${name} is in use by the Fanlight that runs; its status tells whether all is well.`)
        : problem(
            'Databases',
            `${name} is in use by a program that does not answer on this port.`,
            'Another Fanlight runs with this data folder, on another port perhaps: close it, or ask this one with the same --port.',
          )
    }
    if (/malformed|not a database|corrupt/i.test(text)) return damaged(name)
    return problem('Databases', `${name} cannot be opened.`, `Check that you may read ${file}.`)
  }
}

const damaged = (name: string): Finding =>
  problem(
    'Databases',
    `${name} is damaged.`,
    'Start Fanlight: it moves the damaged file aside, saves what can be read, and says so. Check the disk’s health too.',
  )

/** Without a journal waiting the file is opened as one that nobody changes, so that not even a side file is made. */
function openToRead(file: string): DatabaseSync {
  const sides = ['-wal', '-journal'].filter((side) => existsSync(file + side) && statSync(file + side).size > 0)
  if (sides.length > 0) return new DatabaseSync(file, { readOnly: true, timeout: 500 })
  const url = pathToFileURL(file)
  url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, { readOnly: true, timeout: 500 })
}
