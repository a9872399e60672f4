/** All that a streamer made of the overlays, as one file: to keep, to move to another computer, to share a look. */
import type { SettingsValues } from '../../shared/protocol.ts'
import { definitionOf, isOverlayId, isOverlayName, kindOf, type OverlayId } from '../../shared/settings.ts'
import { readSetting, type SettingsTable } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import { AppError } from '../errors.ts'

/** Rises when an older Fanlight would misread the file. */
const VERSION = 1

/** Holds no key, no token and no handle: it can be given to others. */
export interface Backup {
  readonly fanlight: 'overlays'
  readonly version: number
  readonly overlays: readonly { readonly id: string; readonly title: string; readonly settings: SettingsValues }[]
  /** What holds for every overlay; absent where only some overlays were asked for. */
  readonly house?: SettingsValues
}

export const makeBackup = (parts: Pick<Backup, 'overlays' | 'house'>): Backup => ({
  fanlight: 'overlays',
  version: VERSION,
  ...parts,
})

export interface ReadBackup {
  readonly overlays: readonly { readonly id: OverlayId; readonly title?: string; readonly settings: SettingsValues }[]
  readonly house?: SettingsValues
  /** What could not be read, a sentence each. */
  readonly notes: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const OVERLAYS_MOST = 200
const NOTES_MOST = 50
const short = (text: unknown) => JSON.stringify(String(text).slice(0, 40))

/** Throws AppError BAD_BACKUP where it is none of ours; what is wrong inside is left out and told of. */
export function readBackup(given: unknown): ReadBackup {
  if (!isFields(given) || given['fanlight'] !== 'overlays') {
    throw refuse('This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.')
  }
  if (typeof given['version'] !== 'number' || given['version'] > VERSION) {
    throw refuse('This file was made by a newer Fanlight. Update Fanlight, then try again. Nothing was changed.')
  }
  const notes: string[] = []
  const list = Array.isArray(given['overlays']) ? given['overlays'] : []
  if (!Array.isArray(given['overlays'])) notes.push('The file names no overlays.')
  if (list.length > OVERLAYS_MOST) notes.push(`Only the first ${OVERLAYS_MOST} overlays were read.`)
  const overlays = list.slice(0, OVERLAYS_MOST).flatMap((entry) => readOverlay(entry, notes) ?? [])
  const forAll = isFields(given['house']) ? readTable(house, given['house'], 'all overlays', notes) : undefined
  const more = notes.length - NOTES_MOST
  return {
    overlays,
    ...(forAll === undefined ? {} : { house: forAll }),
    notes: more > 0 ? [...notes.slice(0, NOTES_MOST), `And ${more} more of the kind.`] : notes,
  }
}

function readOverlay(entry: unknown, notes: string[]): ReadBackup['overlays'][number] | undefined {
  if (!isFields(entry) || typeof entry['id'] !== 'string' || !isOverlayId(entry['id'])) {
    const name = isFields(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined
    notes.push(
      name === undefined
        ? 'One entry is not an overlay and was left out.'
        : isOverlayName(name.split('.')[0] ?? '')
          ? `${short(name)} is no name of an overlay; it was left out.`
          : `This Fanlight has no overlay of the kind ${short(name)}; it was left out.`,
    )
    return undefined
  }
  const { id, title, settings } = entry as { id: OverlayId; title?: unknown; settings?: unknown }
  return {
    id,
    ...(typeof title === 'string' ? { title } : {}),
    settings: readTable(definitionOf(id).settings, isFields(settings) ? settings : {}, kindOf(id), notes),
  }
}

function readTable(table: SettingsTable, given: Fields, where: string, notes: string[]): SettingsValues {
  const values: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(table, name) ? table[name] : undefined
    const read = field === undefined ? undefined : readSetting(field, value)
    if (read !== undefined) values[name] = read
    else if (field === undefined) notes.push(`${where}: there is no setting ${short(name)} here.`)
    else notes.push(`${where}: ${short(value)} cannot be "${field.label}"; that stays as it comes.`)
  }
  return values
}

const refuse = (text: string) => new AppError('BAD_BACKUP', { whose: 'you', next: 'fix', text })
