/** How the owner set each overlay. Only what differs from nothing is stored; what is read is always whole and valid. */
import { definitionOf, type OverlayId } from '../../shared/settings.ts'
import { readSettings, type SettingsTable } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import { createTurns, type InTurn } from '../store/turns.ts'

/** Where the settings of every overlay at once are kept. */
export const HOUSE = 'house'

/** What is asked of a store. */
interface ValueStore {
  get(name: string): Promise<unknown>
  set(name: string, value: string): Promise<unknown>
  delete(name: string): Promise<unknown>
  wipe(): Promise<unknown>
  /** Where other instances may change the same. */
  readonly inTurn?: InTurn
}

export interface SettingsStore {
  /** Every setting of the overlay: as set, else its default. */
  read(overlay: OverlayId): Promise<SettingsValues>
  /** What its pages are told: its own settings and those of the house. */
  told(overlay: OverlayId): Promise<SettingsValues>
  house(): Promise<SettingsValues>
  /** As `change`, of what holds for every overlay. */
  changeHouse(changes: SettingsValues): Promise<SettingsValues>
  /** Sets some, leaves the others, returns all. The changes must be valid: see settings-change.ts. */
  change(overlay: OverlayId, changes: SettingsValues): Promise<SettingsValues>
  /** All settings of the overlay, exactly these: those that are not given go back to their defaults. */
  replace(overlay: OverlayId, values: SettingsValues): Promise<SettingsValues>
  /** The overlay is no more. */
  forget(overlay: OverlayId): Promise<void>
  /** Back to the defaults, all of them. */
  wipe(): Promise<void>
}

export function createSettingsStore(store: ValueStore): SettingsStore {
  const readTable = async (name: string, table: SettingsTable): Promise<SettingsValues> => {
    const kept = await store.get(name)
    return readSettings(table, typeof kept === 'string' ? JSON.parse(kept) : undefined)
  }
  const read = (overlay: OverlayId) => readTable(overlay, definitionOf(overlay).settings)
  const readHouse = () => readTable(HOUSE, house)

  /** One change at a time: a slider sends many, and reading while another writes would undo the other. */
  const { change: inTurn } = createTurns(store.inTurn)

  const change = (name: string, table: SettingsTable, changes: SettingsValues) =>
    inTurn(async () => {
      const values = { ...(await readTable(name, table)), ...changes }
      await store.set(name, JSON.stringify(values))
      return values
    })

  return {
    read,
    told: async (overlay) => ({ ...(await readHouse()), ...(await read(overlay)) }),
    house: readHouse,
    change: (overlay, changes) => change(overlay, definitionOf(overlay).settings, changes),
    changeHouse: (changes) => change(HOUSE, house, changes),
    replace: (overlay, values) =>
      inTurn(async () => {
        await store.set(overlay, JSON.stringify(readSettings(definitionOf(overlay).settings, values)))
        return read(overlay)
      }),
    forget: (overlay) => inTurn(async () => void (await store.delete(overlay))),
    wipe: () => inTurn(async () => void (await store.wipe())),
  }
}
