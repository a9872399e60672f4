/** The layouts that can be undone, kept over a restart. */
import { AppError } from '../errors.ts'
import type { Room } from '../store/store.ts'
import type { LayoutRecord } from './layout-undo.ts'

const MOST = 10

export interface KeptLayouts {
  /** The newest last. */
  readonly all: readonly LayoutRecord[]
  /** Throws AppError UNKNOWN_LAYOUT where there is none. */
  newest(): LayoutRecord
  /** A record grows while its layout is made, and is the same one by its time. */
  keep(record: LayoutRecord): Promise<void>
  dropNewest(): Promise<void>
  start(): Promise<void>
  wipe(): Promise<void>
}

export function createKeptLayouts(store: Room<{ layouts: readonly LayoutRecord[] }>): KeptLayouts {
  let all: readonly LayoutRecord[] = []

  async function replace(next: readonly LayoutRecord[]): Promise<void> {
    all = next.slice(-MOST)
    await store.set('layouts', all)
  }

  return {
    get all() {
      return all
    },
    newest() {
      const record = all.at(-1)
      if (record !== undefined) return record
      throw new AppError('UNKNOWN_LAYOUT', { whose: 'you', next: 'fix', text: 'There is no layout to undo.' })
    },
    keep: (record) => replace([...all.filter(({ at }) => at !== record.at), record]),
    dropNewest: () => replace(all.slice(0, -1)),
    async start() {
      all = (await store.get('layouts')) ?? []
    },
    wipe: () => replace([]),
  }
}
