import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const viewers = {
  kind: 'viewers',
  title: 'Viewers',
  about: 'How many are watching.',
  width: 360,
  height: 110,
  settings: {
    label: { type: 'text', label: 'Words beside the number', default: 'watching', maxLength: 30 },
    size: { type: 'number', label: 'Text size', default: 32, min: 12, max: 96, unit: 'px' },
    ...look,
  },
} as const satisfies OverlayDefinition
