/** How the owner set each overlay. Only what differs from nothing is stored; what is read is always whole and valid. */
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { readSettings, type SettingsTable } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import type { SettingsValues } from '../../shared/protocol.ts'

/** Where the settings of every overlay at once are kept. */
const HOUSE = 'house'

/** What is asked of a store. */
interface ValueStore {
  get(name: string): Promise<unknown>
  set(name: string, value: string): Promise<unknown>
  delete(name: string): Promise<unknown>
}

export interface SettingsStore {
  /** Every setting of the overlay: as set, else its default. */
  read(overlay: OverlayName): Promise<SettingsValues>
  /** What its pages are told: its own settings and those of the house. */
  told(overlay: OverlayName): Promise<SettingsValues>
  house(): Promise<SettingsValues>
  /** As `change`, of what holds for every overlay. */
  changeHouse(changes: SettingsValues): Promise<SettingsValues>
  /** Sets some, leaves the others, returns all. The changes must be valid: see settings-change.ts. */
  change(overlay: OverlayName, changes: SettingsValues): Promise<SettingsValues>
  /** Back to the defaults, all of them. */
  wipe(): Promise<void>
}

export function createSettingsStore(store: ValueStore): SettingsStore {
  const readTable = async (name: string, table: SettingsTable): Promise<SettingsValues> => {
    const kept = await store.get(name)
    return readSettings(table, typeof kept === 'string' ? JSON.parse(kept) : undefined)
  }
  const read = (overlay: OverlayName) => readTable(overlay, overlays[overlay].settings)
  const readHouse = () => readTable(HOUSE, house)

  /** One change at a time: a slider sends many, and reading while another writes would undo the other. */
  let turn: Promise<unknown> = Promise.resolve()

  function change(name: string, table: SettingsTable, changes: SettingsValues): Promise<SettingsValues> {
    const result = turn.then(async () => {
      const values = { ...(await readTable(name, table)), ...changes }
      await store.set(name, JSON.stringify(values))
      return values
    })
    // The caller hears of a failure; the next in line only waits for the end.
    turn = result.catch(() => undefined)
    return result
  }

  return {
    read,
    told: async (overlay) => ({ ...(await readHouse()), ...(await read(overlay)) }),
    house: readHouse,
    change: (overlay, changes) => change(overlay, overlays[overlay].settings, changes),
    changeHouse: (changes) => change(HOUSE, house, changes),
    async wipe() {
      await turn
      for (const name of [HOUSE, ...Object.keys(overlays)]) await store.delete(name)
    },
  }
}
