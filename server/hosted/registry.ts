/** Which creators there are. Every instance has the whole list in memory, and hears of what others change in it. */
import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { AppError } from '../errors.ts'
import type { Store } from '../store/store.ts'

/**
 * new: connected, but whose account it is nobody has said. waiting: the operator has to confirm the handle. running: the
 * source may run. stopped: the operator has stopped it. deleting: the operator has deleted it, and whoever has it at home
 * wipes what there is of it; nothing brings it back.
 */
export type CreatorState = 'new' | 'waiting' | 'running' | 'stopped' | 'deleting'

export interface Entry {
  readonly id: string
  readonly state: CreatorState
  /** Whose LIVE it is; while waiting, whose it is said to be. */
  readonly handle?: string
  /** TikTok's number of the account that connected, where Euler told. */
  readonly userId?: string
  /** Epoch ms. */
  readonly addedAt: number
  /** How much of the shared budget, beside the others'. */
  readonly weight: number
}

export interface Registry {
  all(): readonly Entry[]
  get(id: string): Entry | undefined
  /** Looks once more where it is not known here yet: it may have been added elsewhere a moment ago. */
  find(id: string): Promise<Entry | undefined>
  byUserId(userId: string): Entry | undefined
  /** A new creator. With a handle that Euler told it runs at once. Rejects with AppError HANDLE_TAKEN. */
  add(account?: { readonly userId: string; readonly handle: string }): Promise<Entry>
  /** Rejects with AppError UNKNOWN_CREATOR, HANDLE_TAKEN. Two that run or are stopped never have one handle. */
  change(id: string, change: Change): Promise<Entry>
  remove(id: string): Promise<void>
  /** Told after each change, by whichever instance; returns how to stop. */
  onChange(listener: () => void): () => void
  close(): void
}

export type Change = Partial<Pick<Entry, 'state' | 'handle' | 'userId' | 'weight'>>

export interface RegistryDeps {
  readonly store: Store
  readonly clock: Clock
  readonly randomBytes: (size: number) => Uint8Array
}

/** A change writes the creators of one shard anew, so with ten thousand of them some 160, not all. */
const SHARDS = 64
const ROOM = 'creators'
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

type Shard = Readonly<Record<string, Entry>>

const shardOf = (id: string): string =>
  String((createHash('sha256').update(id).digest()[0] ?? 0) % SHARDS).padStart(2, '0')
const names = Array.from({ length: SHARDS }, (_, index) => String(index).padStart(2, '0'))

export const isCreatorId = (text: string): boolean => /^[a-z2-7]{10}$/.test(text)

export async function openRegistry({ store, clock, randomBytes }: RegistryDeps): Promise<Registry> {
  const room = store.room<Record<string, Shard>>(ROOM)
  const shards = new Map<string, Shard>()
  const entries = new Map<string, Entry>()
  const listeners = new Set<() => void>()

  function become(name: string, shard: Shard): void {
    for (const id of Object.keys(shards.get(name) ?? {})) entries.delete(id)
    shards.set(name, shard)
    for (const entry of Object.values(shard)) entries.set(entry.id, entry)
  }

  const readShard = async (name: string) => become(name, (await room.get(name)) ?? {})
  const readAll = async () => void (await Promise.all(names.map(readShard)))
  const announce = () => listeners.forEach((listener) => listener())

  const stopHearing = store.onChange(ROOM, ({ name }) => {
    const reading = name === undefined ? readAll() : readShard(name)
    // What could not be read now is heard of again: a connection that comes back is told of as "anything may be new".
    reading.then(announce, () => undefined)
  })

  /** One change at a time among all instances, on what is really kept. */
  const changing = <Result>(work: () => Promise<Result>): Promise<Result> =>
    store.exclusively(ROOM, async () => {
      await readAll()
      return work()
    })

  async function keep(id: string, entry: Entry | undefined): Promise<void> {
    const name = shardOf(id)
    const { [id]: _before, ...others } = shards.get(name) ?? {}
    const shard = entry === undefined ? others : { ...others, [id]: entry }
    await room.set(name, shard)
    become(name, shard)
  }

  function refuseTaken(handle: string | undefined, but: string): void {
    if (handle === undefined) return
    const taken = [...entries.values()].some((one) => one.id !== but && holds(one) && one.handle === handle)
    if (taken) throw handleTaken(handle)
  }

  function newId(): string {
    const bytes = [...randomBytes(10)]
    return bytes.map((byte) => ALPHABET[byte % 32]).join('')
  }

  await readAll()
  return {
    all: () => [...entries.values()],
    get: (id) => entries.get(id),
    async find(id) {
      if (!entries.has(id)) await readShard(shardOf(id))
      return entries.get(id)
    },
    byUserId: (userId) => [...entries.values()].find((entry) => entry.userId === userId && entry.state !== 'deleting'),
    add: async (account) => {
      const entry = await changing(async () => {
        const id = newId()
        refuseTaken(account?.handle, id)
        const added: Entry = {
          id,
          state: account === undefined ? 'new' : 'running',
          ...account,
          addedAt: clock.now(),
          weight: 1,
        }
        await keep(id, added)
        return added
      })
      announce()
      return entry
    },
    change: async (id, change) => {
      const entry = await changing(async () => {
        const before = entries.get(id)
        if (before === undefined || before.state === 'deleting') throw unknownCreator()
        const after: Entry = { ...before, ...change }
        if (holds(after)) refuseTaken(after.handle, id)
        await keep(id, after)
        return after
      })
      announce()
      return entry
    },
    remove: async (id) => {
      await changing(() => keep(id, undefined))
      announce()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: stopHearing,
  }
}

/** One that only says it is somebody keeps nobody else from being that. */
const holds = ({ state }: Entry): boolean => state === 'running' || state === 'stopped'

const handleTaken = (handle: string) =>
  new AppError('HANDLE_TAKEN', {
    whose: 'you',
    next: 'fix',
    text: `@${handle} belongs to another creator here already.`,
  })

export const unknownCreator = (): AppError =>
  new AppError('UNKNOWN_CREATOR', { whose: 'you', next: 'fix', text: 'There is no such creator any more.' })
