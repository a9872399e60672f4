/** The folder in which recordings lie: which there are, which must go, and which may be opened by name. */
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recording } from '../../shared/recordings.ts'

/** No path, no hidden file, nothing that a system treats in its own way. */
const NAME = /^[\w-][\w.-]{0,99}\.jsonl$/
/** What we made ourselves; only that is deleted to make room. */
const OURS = /^live-[\d-]+\.jsonl$/

export const isRecordingName = (name: string): boolean => NAME.test(name)

/** Newest first. Empty where there is no folder yet. */
export async function listRecordings(folder: string): Promise<readonly Recording[]> {
  const names = (await readNames(folder)).filter(isRecordingName)
  const found = await Promise.all(names.map((name) => look(folder, name)))
  return found
    .filter((recording) => recording !== undefined)
    .toSorted((a, b) => b.at - a.at || b.name.localeCompare(a.name))
}

/** The path of a recording; undefined where there is none of that name. Links lead elsewhere, so they count as none. */
export async function findRecording(folder: string, name: string): Promise<string | undefined> {
  if (!isRecordingName(name)) return undefined
  return (await look(folder, name)) === undefined ? undefined : join(folder, name)
}

/** Deletes the oldest of our own until all recordings together take no more than `mostBytes`. */
export async function makeRoom(folder: string, mostBytes: number): Promise<void> {
  const all = await listRecordings(folder)
  let sum = all.reduce((bytes, recording) => bytes + recording.bytes, 0)
  for (const recording of all.toReversed().filter(({ name }) => OURS.test(name))) {
    if (sum <= mostBytes) return
    await rm(join(folder, recording.name), { force: true })
    sum -= recording.bytes
  }
}

export async function deleteRecordings(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

async function readNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

async function look(folder: string, name: string): Promise<Recording | undefined> {
  try {
    const stat = await lstat(join(folder, name))
    return stat.isFile() ? { name, bytes: stat.size, at: Math.trunc(stat.mtimeMs) } : undefined
  } catch (error) {
    // Deleted between the listing and the look.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
