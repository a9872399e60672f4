/** Settings that a streamer gave a name, to be taken again for another overlay of the kind. */
import type { SettingsValues } from '../../shared/protocol.ts'
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { readSettings } from '../../shared/settings/field.ts'
import { AppError } from '../errors.ts'
import { createTurns, type InTurn } from '../store/turns.ts'

/** What is asked of a store. */
interface PresetStore {
  get(name: string): Promise<unknown>
  set(name: string, value: string): Promise<unknown>
  wipe(): Promise<unknown>
  /** Where other instances may change the same. */
  readonly inTurn?: InTurn
}

export interface Preset {
  readonly name: string
  readonly settings: SettingsValues
}

export interface Presets {
  /** By name. */
  list(kind: OverlayName): Promise<readonly Preset[]>
  /** One of the same name is replaced. Rejects with AppError BAD_PRESET. */
  keep(kind: OverlayName, preset: Preset): Promise<readonly Preset[]>
  remove(kind: OverlayName, name: string): Promise<readonly Preset[]>
  wipe(): Promise<void>
}

const MOST = 40
const NAME_MOST = 40

export function createPresets(store: PresetStore): Presets {
  const turns = createTurns(store.inTurn)

  async function list(kind: OverlayName): Promise<readonly Preset[]> {
    const kept = await store.get(kind)
    const read: readonly Preset[] = typeof kept === 'string' ? JSON.parse(kept) : []
    return read.map(({ name, settings }) => ({ name, settings: readSettings(overlays[kind].settings, settings) }))
  }

  const change = (kind: OverlayName, plan: (before: readonly Preset[]) => readonly Preset[]) =>
    turns.change(async () => {
      const presets = plan(await list(kind)).toSorted((a, b) => a.name.localeCompare(b.name))
      await store.set(kind, JSON.stringify(presets))
      return presets
    })

  return {
    list,
    keep: (kind, { name, settings }) =>
      change(kind, (before) => {
        const plain = name.replace(/\p{Cc}+/gu, ' ').trim()
        if (plain === '' || plain.length > NAME_MOST) {
          throw refuse(`Give the preset a name of ${NAME_MOST} characters at most.`)
        }
        const others = before.filter((preset) => preset.name !== plain)
        if (others.length >= MOST) throw refuse(`There are ${MOST} presets of this kind. Delete one first.`)
        return [...others, { name: plain, settings }]
      }),
    remove: (kind, name) => change(kind, (before) => before.filter((preset) => preset.name !== name)),
    wipe: () => turns.change(async () => void (await store.wipe())),
  }
}

const refuse = (text: string) => new AppError('BAD_PRESET', { whose: 'you', next: 'fix', text })
