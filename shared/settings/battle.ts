import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const battle = {
  kind: 'battle',
  title: 'Battle',
  about: 'The battle between hosts: scores, time, supporters and who won. Nothing while there is none.',
  width: 1000,
  height: 250,
  settings: {
    armies: { type: 'switch', label: 'Best supporters', default: true },
    timer: { type: 'switch', label: 'Time left', default: true },
    resultSeconds: {
      type: 'number',
      label: 'Show the result for',
      default: 15,
      min: 0,
      max: 120,
      unit: 's',
    },
    size: { type: 'number', group: 'Look', label: 'Text size', default: 36, min: 14, max: 80, unit: 'px' },
    wonWords: {
      type: 'text',
      group: 'Words',
      label: 'Words for the winner',
      help: 'Words left empty are in the language of the overlays.',
      default: '',
      maxLength: 24,
    },
    drawWords: { type: 'text', group: 'Words', label: 'Words for a draw', default: '', maxLength: 24 },
    ...look,
  },
} as const satisfies OverlayDefinition
