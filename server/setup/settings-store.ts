/** How the owner set each overlay. Only what differs from nothing is stored; what is read is always whole and valid. */
import { overlays, readSettings, type OverlayName } from '../../shared/settings.ts'
import type { SettingsValues } from '../../shared/protocol.ts'

/** What is asked of a store. */
interface ValueStore {
  get(name: string): Promise<unknown>
  set(name: string, value: string): Promise<unknown>
  delete(name: string): Promise<unknown>
}

export interface SettingsStore {
  /** Every setting of the overlay: as set, else its default. */
  read(overlay: OverlayName): Promise<SettingsValues>
  /** Sets some, leaves the others, returns all. The changes must be valid: see settings-change.ts. */
  change(overlay: OverlayName, changes: SettingsValues): Promise<SettingsValues>
  /** Back to the defaults, all of them. */
  wipe(): Promise<void>
}

export function createSettingsStore(store: ValueStore): SettingsStore {
  const read = async (overlay: OverlayName): Promise<SettingsValues> => {
    const kept = await store.get(overlay)
    return readSettings(overlays[overlay].settings, typeof kept === 'string' ? JSON.parse(kept) : undefined)
  }

  /** One change at a time: a slider sends many, and reading while another writes would undo the other. */
  let turn: Promise<unknown> = Promise.resolve()

  return {
    read,
    change(overlay, changes) {
      const result = turn.then(async () => {
        const values = { ...(await read(overlay)), ...changes }
        await store.set(overlay, JSON.stringify(values))
        return values
      })
      // The caller hears of a failure; the next in line only waits for the end.
      turn = result.catch(() => undefined)
      return result
    },
    async wipe() {
      await turn
      for (const overlay of Object.keys(overlays)) await store.delete(overlay)
    },
  }
}
