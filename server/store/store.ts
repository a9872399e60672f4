/** What must outlive the process besides the log of events: tokens, keys, settings. keyv by URL, one namespace per room. */
import { Keyv } from 'keyv'
import type { SetAside } from '../damage.ts'
import { AppError } from '../errors.ts'
import { openDatabase, sqliteAdapter } from './sqlite-adapter.ts'

/** One room's drawer. `Values` says what lies under which name. Each call rejects with AppError STORE_FAILED. */
export interface Room<Values extends object = Record<string, unknown>> {
  get<Name extends keyof Values & string>(name: Name): Promise<Values[Name] | undefined>
  /** Resolves once the value is on the disk. Values are kept as JSON. */
  set<Name extends keyof Values & string>(name: Name, value: Values[Name]): Promise<void>
  delete(name: keyof Values & string): Promise<void>
  wipe(): Promise<void>
}

export interface Store {
  /** The same name opens the same drawer. */
  room<Values extends object = Record<string, unknown>>(name: string): Room<Values>
  /** Forgets everything in every room, and leaves nothing of it in the file. */
  wipe(): Promise<void>
  close(): Promise<void>
}

export interface StoreOptions {
  /** Epoch ms: a damaged file is named with it. */
  readonly now?: number
  /** Told of a damaged file that made way for a new one. */
  readonly onSetAside?: (aside: SetAside) => void
}

/**
 * `url` is 'memory:' or 'sqlite:<path>'. Throws AppError STORE_UNKNOWN for another kind of URL, STORE_UNREADABLE where the
 * file cannot be opened.
 */
export async function openStore(url: string, { now = 0, onSetAside }: StoreOptions = {}): Promise<Store> {
  const { database, aside } = openDatabase(pathOf(url), now)
  if (aside !== undefined) onSetAside?.(aside)
  return {
    // Without throwOnErrors keyv answers a fault of the storage as if nothing were kept.
    room: (name) => openRoom(new Keyv({ store: sqliteAdapter(database), namespace: name, throwOnErrors: true })),
    wipe: () => attempt('forget', () => database.exec('DELETE FROM kept; VACUUM;')),
    close: async () => {
      if (database.isOpen) database.close()
    },
  }
}

function pathOf(url: string): string {
  if (url === 'memory:') return ':memory:'
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1]
  if (path !== undefined) return path
  throw new AppError('STORE_UNKNOWN', {
    whose: 'you',
    next: 'fix',
    text: `Fanlight cannot keep its data in a "${url.split(':')[0]}": the store is either memory: or sqlite:<file>.`,
  })
}

function openRoom<Values extends object>(keyv: Keyv): Room<Values> {
  return {
    get: (name) => attempt('read', () => keyv.get(name)),
    set: (name, value) =>
      attempt('keep', async () => {
        if (!(await keyv.set(name, value))) throw new Error('keyv kept nothing')
      }),
    delete: (name) => attempt('forget', async () => void (await keyv.delete(name))),
    wipe: () => attempt('forget', () => keyv.clear()),
  }
}

async function attempt<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    throw new AppError('STORE_FAILED', {
      whose: 'fanlight',
      next: 'again later',
      text: `Fanlight could not ${what} something in its own file. Check that the disk is not full and that the data folder can be written to.`,
      cause,
    })
  }
}
