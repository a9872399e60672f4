/** Whom and what an overlay shows. Spread what fits into its table; `isShown` of filters.ts reads the values. */
import type { SettingsTable } from './field.ts'

/** For whatever shows people. */
export const peopleFilters = {
  blocked: {
    type: 'text',
    group: 'Who and what',
    label: 'People never shown here',
    help: 'One @name on each line.',
    default: '',
    maxLength: 4_000,
    lines: true,
  },
} as const satisfies SettingsTable

/** For whatever shows what people write. */
export const messageFilters = {
  who: {
    type: 'choice',
    group: 'Who and what',
    label: 'Messages of',
    help: 'Moderators and yourself are always among them.',
    default: 'everyone',
    options: {
      everyone: 'Everyone',
      followers: 'Followers',
      friends: 'Friends: you follow each other',
      team: 'Fan team and subscribers',
      subscribers: 'Subscribers',
      gifters: 'Top gifters',
      moderators: 'Moderators',
    },
  },
  hideCommands: {
    type: 'switch',
    group: 'Who and what',
    label: 'Hide commands',
    help: 'Lines that begin with !',
    default: false,
  },
  hideLinks: { type: 'switch', group: 'Who and what', label: 'Hide messages with links', default: false },
  ...peopleFilters,
} as const satisfies SettingsTable
