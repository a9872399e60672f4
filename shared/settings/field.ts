/**
 * What a streamer may change. One table per overlay drives the type of the values, their defaults, the reading of what
 * was stored or sent, and the form of the setup page.
 */

import type { AlertStyleGroup } from './alert-style.ts'

interface Field {
  /** The words on the form. */
  readonly label: string
  /** One short sentence under the field, where the label is not enough. */
  readonly help?: string
  /** The heading on the form that it stands under; without one it is among the first. */
  readonly group?: 'Look' | 'Who and what' | 'Words' | 'Sound' | 'Prices' | 'Queue' | AlertStyleGroup
}

export type SettingField =
  | (Field & { readonly type: 'switch'; readonly default: boolean })
  | (Field & {
      readonly type: 'number'
      readonly default: number
      readonly min: number
      readonly max: number
      readonly step?: number
      readonly unit?: string
    })
  | (Field & { readonly type: 'choice'; readonly default: string; readonly options: Readonly<Record<string, string>> })
  /** '#rrggbb', or '' where the default is '': the theme's own. */
  | (Field & { readonly type: 'color'; readonly default: string })
  /** `lines`: more than one, written in a larger box. */
  | (Field & { readonly type: 'text'; readonly default: string; readonly maxLength: number; readonly lines?: true })

export type SettingsTable = Readonly<Record<string, SettingField>>

export type SettingsOf<Table extends SettingsTable> = {
  readonly [Name in keyof Table]: Table[Name]['type'] extends 'switch'
    ? boolean
    : Table[Name]['type'] extends 'number'
      ? number
      : string
}

/** One kind of overlay: its page is /overlays/<kind>/; width and height are the size advised for the browser source, in px. */
export interface OverlayDefinition {
  readonly kind: string
  readonly title: string
  readonly about: string
  readonly width: number
  readonly height: number
  readonly settings: SettingsTable
}

/** One value, or undefined where it is not one the field allows. */
export function readSetting(field: SettingField, value: unknown): string | number | boolean | undefined {
  switch (field.type) {
    case 'switch':
      return typeof value === 'boolean' ? value : undefined
    case 'number':
      return typeof value === 'number' && value >= field.min && value <= field.max ? value : undefined
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.options, value) ? value : undefined
    case 'color':
      if (value === '' && field.default === '') return ''
      return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined
    case 'text':
      return typeof value === 'string' && value.length <= field.maxLength ? value : undefined
  }
}

/** Every setting of the table: the given value where it is allowed, else the default. Unknown names are dropped. */
export function readSettings<Table extends SettingsTable>(table: Table, values: unknown): SettingsOf<Table> {
  const given = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {}
  const read = Object.entries(table).map(([name, field]) => [name, readSetting(field, given[name]) ?? field.default])
  return Object.fromEntries(read) as SettingsOf<Table>
}
