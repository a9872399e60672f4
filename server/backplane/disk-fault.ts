import { AppError } from '../errors.ts'

/** What SQLite and the file system report, in a streamer's words. */
const SAYS: readonly (readonly [pattern: RegExp, code: string, text: string])[] = [
  [
    /database is locked|SQLITE_BUSY/i,
    'ALREADY_RUNNING',
    'Fanlight is already running with this data folder. Close the other one first, or give this one a folder of its own.',
  ],
  [
    /disk is full|ENOSPC/i,
    'DISK_FULL',
    'The disk is full, so new events cannot be kept. Free some space; Fanlight goes on by itself.',
  ],
  [
    /malformed|not a database|corrupt/i,
    'LOG_DAMAGED',
    'The file with your events is damaged. Fanlight moves it aside, keeps what can still be read, and goes on.',
  ],
  [
    /readonly|unable to open|EACCES|EPERM|EROFS|ENOTDIR|EISDIR|EEXIST|ENOENT/i,
    'DATA_FOLDER_CLOSED',
    'Fanlight may not write to its data folder. Check that the folder exists and that you may change it.',
  ],
]

/** An AppError for a fault of the disk under the log; `file` is the path to name. */
export function diskFault(cause: unknown, file: string): AppError {
  if (cause instanceof AppError) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  const [, code, text] = SAYS.find(([pattern]) => pattern.test(message)) ?? [
    undefined,
    'DISK_FAULT',
    'The disk refused to keep new events. Check that it is connected and healthy.',
  ]
  return new AppError(code, { whose: 'you', next: 'fix', text: `${text} (${file})`, cause })
}
