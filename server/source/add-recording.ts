/** A recording from elsewhere, put beside our own: whole or not at all, within bounds, and never over another. */
import { randomUUID } from 'node:crypto'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { isRecordingName } from './recordings-folder.ts'

const MOST_BYTES = 256 * 1024 * 1024

/** Resolves to the name it got. Rejects with AppError RECORDING_NAME, RECORDING_EXISTS, TOO_BIG, or the disk's error. */
export async function addRecording(folder: string, name: string, content: AsyncIterable<Uint8Array>): Promise<string> {
  if (!isRecordingName(name)) {
    throw refuse(
      'RECORDING_NAME',
      'A recording is a file whose name is letters, digits, "-", "_" and ".", and ends in .jsonl.',
    )
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // No recording's name: what is left by a crash is not listed.
  const draft = join(folder, `.${randomUUID()}.draft`)
  try {
    await write(draft, content)
    await link(draft, join(folder, name))
    return name
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw refuse('RECORDING_EXISTS', `There is a recording named ${name} already. Rename the file first.`)
    // Some file systems know no links (memory sticks, some network drives).
    if (code !== 'EPERM' && code !== 'ENOTSUP') throw error
    await rename(draft, join(folder, name))
    return name
  } finally {
    await rm(draft, { force: true })
  }
}

async function write(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    let bytes = 0
    for await (const chunk of content) {
      bytes += chunk.length
      if (bytes > MOST_BYTES) throw refuse('TOO_BIG', 'This file is larger than any recording of Fanlight.')
      await handle.appendFile(chunk)
    }
  } finally {
    await handle.close()
  }
}

const refuse = (code: string, text: string) => new AppError(code, { whose: 'you', next: 'fix', text })
