import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from './errors.ts'

/**
 * Makes the data folder where it is missing, its owner's alone, and sees that it can be written to. Rejects with
 * AppError DATA_FOLDER_CLOSED or DISK_FULL, before anything is opened that would stop half-way.
 */
export async function openDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const file = await open(probe, 'w', 0o600)
    // A full disk still makes empty files.
    await file.writeFile(Buffer.alloc(8_192)).finally(() => file.close())
  } catch (cause) {
    throw refusal(folder, cause)
  } finally {
    await rm(probe, { force: true }).catch(() => undefined) // the fault above says what is wrong
  }
}

function refusal(folder: string, cause: unknown): AppError {
  if ((cause as NodeJS.ErrnoException).code === 'ENOSPC') {
    const text = `The disk is full, so Fanlight cannot start. Free some space, then start it again. (${folder})`
    return new AppError('DISK_FULL', { whose: 'you', next: 'fix', text, cause })
  }
  const text =
    `Fanlight may not write to its data folder ${folder}. ` +
    'Check that you may change it, or choose another one: FANLIGHT_DATA=<folder>, or --data <folder>.'
  return new AppError('DATA_FOLDER_CLOSED', { whose: 'you', next: 'fix', text, cause })
}
