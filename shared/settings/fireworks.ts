import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const fireworks = {
  kind: 'fireworks',
  title: 'Fireworks',
  about: 'Fireworks and confetti cannons for big gifts: the bigger, the longer.',
  width: 1920,
  height: 1080,
  settings: {
    show: {
      type: 'choice',
      label: 'What goes off',
      default: 'both',
      options: {
        both: 'Confetti, and fireworks from the second step on',
        fireworks: 'Fireworks',
        confetti: 'Confetti',
      },
    },
    first: {
      type: 'number',
      label: 'First step from',
      help: 'What a gift must be worth, its whole streak counted.',
      default: 100,
      min: 1,
      max: 100_000,
      unit: 'diamonds',
    },
    second: { type: 'number', label: 'Second step from', default: 1_000, min: 1, max: 500_000, unit: 'diamonds' },
    third: { type: 'number', label: 'Finale from', default: 10_000, min: 1, max: 1_000_000, unit: 'diamonds' },
    names: {
      type: 'switch',
      group: 'Who and what',
      label: 'Who it is for',
      help: 'The name below the fireworks.',
      default: true,
    },
    size: { type: 'number', group: 'Look', label: 'Text size', default: 44, min: 16, max: 120, unit: 'px' },
    ...look,
  },
} as const satisfies OverlayDefinition
