/** What must outlive the process besides the log of events: tokens, keys, settings. keyv by URL, one namespace per room. */
import { Keyv } from 'keyv'
import type { SetAside } from '../damage.ts'
import { AppError } from '../errors.ts'
import { openDatabase, sqliteAdapter } from './sqlite-adapter.ts'
import type { InTurn } from './turns.ts'

/** One room's drawer. `Values` says what lies under which name. Each call rejects with AppError STORE_FAILED, or REDIS_…. */
export interface Room<Values extends object = Record<string, unknown>> {
  get<Name extends keyof Values & string>(name: Name): Promise<Values[Name] | undefined>
  /** Resolves once the value is on the disk. Values are kept as JSON. */
  set<Name extends keyof Values & string>(name: Name, value: Values[Name]): Promise<void>
  delete(name: keyof Values & string): Promise<void>
  wipe(): Promise<void>
  /** For reading, changing and keeping again: no two do it at once, in this process or in another instance. */
  readonly inTurn: InTurn
  /** As the store's: for whoever keeps a copy in memory. */
  onChange(hear: (change: Change) => void): () => void
}

/** What is different now; where `name` is undefined it may be anything in the room. */
export interface Change {
  readonly name: string | undefined
}

export interface Store {
  /** The same name opens the same drawer. */
  room<Values extends object = Record<string, unknown>>(name: string): Room<Values>
  /**
   * Told of what other instances change in a room, for whoever keeps a copy in memory; returns how to stop. It may be
   * told a moment late, or of more than really changed. Never called where the store has only one instance.
   */
  onChange(room: string, hear: (change: Change) => void): () => void
  /**
   * Runs `work` when no other work of that name runs, here or in another instance. Its signal is aborted where that can
   * not be promised any more; then this rejects with AppError STORE_LOCK_LOST, whatever came of the work. A fault of
   * `work` is passed on.
   */
  exclusively<Result>(name: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>
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
  const store: Store = {
    // Without throwOnErrors keyv answers a fault of the storage as if nothing were kept.
    room: (name) =>
      openRoom(name, new Keyv({ store: sqliteAdapter(database), namespace: name, throwOnErrors: true }), store),
    wipe: () => attempt('forget', () => database.exec('DELETE FROM kept; VACUUM;')),
    onChange: () => () => {},
    exclusively: createQueues(),
    close: async () => {
      if (database.isOpen) database.close()
    },
  }
  return store
}

/** One after the other for each name: this is the only process that has the file. */
function createQueues(): Store['exclusively'] {
  const never = new AbortController().signal
  const running = new Map<string, Promise<unknown>>()
  return async (name, work) => {
    const turn = (running.get(name) ?? Promise.resolve()).then(() => work(never))
    // The next one waits for the end of this one, however it ended; its fault is its caller's to see.
    const ended = turn.catch(() => {})
    running.set(name, ended)
    try {
      return await turn
    } finally {
      if (running.get(name) === ended) running.delete(name)
    }
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

export function openRoom<Values extends object>(
  room: string,
  keyv: Keyv,
  { exclusively, onChange }: Pick<Store, 'exclusively' | 'onChange'>,
): Room<Values> {
  return {
    get: (name) => attempt('read', () => keyv.get(name)),
    set: (name, value) =>
      attempt('keep', async () => {
        if (!(await keyv.set(name, value))) throw new Error('keyv kept nothing')
      }),
    delete: (name) => attempt('forget', async () => void (await keyv.delete(name))),
    wipe: () => attempt('forget', () => keyv.clear()),
    inTurn: (work) => exclusively(`room/${room}`, work),
    onChange: (hear) => onChange(room, hear),
  }
}

async function attempt<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    // Redis has said already what is wrong with it.
    if (cause instanceof AppError) throw cause
    throw new AppError('STORE_FAILED', {
      whose: 'fanlight',
      next: 'again later',
      text: `Fanlight could not ${what} something in its own file. Check that the disk is not full and that the data folder can be written to.`,
      cause,
    })
  }
}
