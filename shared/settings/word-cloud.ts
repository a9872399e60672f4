import type { OverlayDefinition } from './field.ts'
import { messageFilters } from './filters.ts'
import { look } from './look.ts'

export const wordCloud = {
  kind: 'word-cloud',
  title: 'Word cloud',
  about: 'What the chat talks about: the more people say a word, the larger it is.',
  width: 900,
  height: 600,
  settings: {
    words: { type: 'number', label: 'Most words', default: 36, min: 5, max: 80 },
    minutes: {
      type: 'number',
      label: 'Half as large after',
      help: 'What nobody says any more makes room. 0: the whole LIVE counts.',
      default: 8,
      min: 0,
      max: 120,
      unit: 'min',
    },
    least: {
      type: 'number',
      group: 'Who and what',
      label: 'Shown from',
      help: 'How often a word must be said.',
      default: 2,
      min: 1,
      max: 20,
      unit: 'times',
    },
    emoji: { type: 'switch', group: 'Who and what', label: 'Emoji', default: true },
    turned: { type: 'switch', group: 'Look', label: 'Some words upright', default: false },
    size: { type: 'number', group: 'Look', label: 'Smallest text', default: 22, min: 12, max: 60, unit: 'px' },
    hidden: {
      type: 'text',
      group: 'Words',
      label: 'Words left out',
      help: 'One on each line. Small words like "the" or "und" are left out anyway.',
      default: '',
      maxLength: 2_000,
      lines: true,
    },
    ...messageFilters,
    ...look,
  },
} as const satisfies OverlayDefinition
