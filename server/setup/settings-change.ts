/** What was sent as new settings → values the table allows, or an error that names the field. */
import { readSetting, type SettingField, type SettingsTable } from '../../shared/settings/field.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import { AppError } from '../errors.ts'

function describeAllowed(field: SettingField): string {
  switch (field.type) {
    case 'switch':
      return 'on or off'
    case 'number':
      return `a number from ${field.min} to ${field.max}`
    case 'choice':
      return `one of ${Object.keys(field.options).join(', ')}`
    case 'color':
      return 'a colour like #ff4d6d'
    case 'text':
      return `a text of ${field.maxLength} characters at most`
  }
}

const refuse = (text: string) => new AppError('BAD_SETTING', { whose: 'you', next: 'fix', text })

/** Throws AppError BAD_SETTING at the first name or value that the table does not know. */
export function readChanges(table: SettingsTable, given: Readonly<Record<string, unknown>>): SettingsValues {
  const changes: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(table, name) ? table[name] : undefined
    if (field === undefined) throw refuse(`There is no setting named "${name.slice(0, 40)}".`)
    const read = readSetting(field, value)
    if (read === undefined) throw refuse(`"${field.label}" (${name}) must be ${describeAllowed(field)}.`)
    changes[name] = read
  }
  return changes
}
