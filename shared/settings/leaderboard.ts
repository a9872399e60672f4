import type { OverlayDefinition } from './field.ts'
import { peopleFilters } from './filters.ts'
import { look } from './look.ts'

export const leaderboard = {
  kind: 'leaderboard',
  title: 'Leaderboard',
  about: 'Who gave or tapped the most: the first three on a podium, the others below it.',
  width: 560,
  height: 620,
  settings: {
    of: { type: 'choice', label: 'Who', default: 'gifters', options: { gifters: 'Top gifters', likers: 'Top likers' } },
    span: {
      type: 'choice',
      label: 'Counted over',
      default: 'live',
      options: { live: 'This LIVE', today: 'Today', ever: 'All time' },
    },
    shape: {
      type: 'choice',
      label: 'Shape',
      default: 'podium',
      options: { podium: 'Podium', list: 'Rows' },
    },
    most: { type: 'number', label: 'How many people', default: 7, min: 1, max: 20 },
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 64, unit: 'px' },
    heading: { type: 'switch', label: 'Show the title', default: true },
    title: {
      type: 'text',
      group: 'Words',
      label: 'Title',
      help: 'Empty: what the board shows, in the language of the overlays.',
      default: '',
      maxLength: 40,
    },
    ...peopleFilters,
    ...look,
  },
} as const satisfies OverlayDefinition
