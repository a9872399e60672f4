/** The part of the disk that the recorder writes to. */
import { mkdir, open, statfs } from 'node:fs/promises'

export interface RecordingFile {
  /** Resolves once the system has all of it: a program that dies afterwards loses nothing. */
  append(text: string): Promise<void>
  close(): Promise<void>
}

export interface RecorderDisk {
  makeFolder(folder: string): Promise<void>
  /** Makes a file that is not there yet, readable by its owner alone. Rejects with EEXIST where there is one. */
  create(path: string): Promise<RecordingFile>
  freeBytes(folder: string): Promise<number>
}

export const recorderDisk: RecorderDisk = {
  makeFolder: async (folder) => void (await mkdir(folder, { recursive: true, mode: 0o700 })),
  async create(path) {
    const handle = await open(path, 'ax', 0o600)
    return { append: (text) => handle.appendFile(text, 'utf8'), close: () => handle.close() }
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
}
