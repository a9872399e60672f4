/** Which of what happens an overlay tells of: spread into the table of whatever lists it; filters.ts reads the values. */
import type { SettingsTable } from './field.ts'
import { peopleFilters } from './filters.ts'

export const minDiamonds = {
  type: 'number',
  group: 'Who and what',
  label: 'Smallest gift',
  help: 'Gifts worth less in all are left out.',
  default: 1,
  min: 0,
  max: 50_000,
  unit: 'diamonds',
} as const satisfies SettingsTable[string]

export const giftArt = {
  type: 'switch',
  group: 'Who and what',
  label: "Show the gifts' own pictures",
  help: 'Off draws a parcel instead: TikTok is said to limit some LIVEs that show gift pictures.',
  default: true,
} as const satisfies SettingsTable[string]

export const happenings = {
  gifts: { type: 'switch', group: 'Who and what', label: 'Gifts', default: true },
  follows: { type: 'switch', group: 'Who and what', label: 'Follows', default: true },
  shares: { type: 'switch', group: 'Who and what', label: 'Shares', default: true },
  subscribes: { type: 'switch', group: 'Who and what', label: 'Subscriptions and super fans', default: true },
  minDiamonds,
  ...peopleFilters,
} as const satisfies SettingsTable
