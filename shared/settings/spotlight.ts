import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const spotlight = {
  kind: 'spotlight',
  title: 'Spotlight',
  about: 'A chat line that you choose on the control page, shown large.',
  width: 1100,
  height: 320,
  settings: {
    size: { type: 'number', label: 'Text size', default: 44, min: 18, max: 120, unit: 'px' },
    seconds: {
      type: 'number',
      label: 'Show it for',
      help: '0 keeps it until you choose another or take it away.',
      default: 0,
      min: 0,
      max: 600,
      unit: 's',
    },
    place: {
      type: 'choice',
      group: 'Look',
      label: 'Place',
      default: 'bottom',
      options: { top: 'At the top', middle: 'In the middle', bottom: 'At the bottom' },
    },
    pictures: { type: 'switch', group: 'Look', label: 'Profile picture', default: true },
    badges: { type: 'switch', group: 'Look', label: 'Badges', default: true },
    ...look,
  },
} as const satisfies OverlayDefinition
