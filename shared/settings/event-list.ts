import type { OverlayDefinition } from './field.ts'
import { giftArt, happenings } from './happenings.ts'
import { look } from './look.ts'

export const eventList = {
  kind: 'event-list',
  title: 'Event list',
  about: 'Gifts, follows, shares and subscriptions along one thread, the newest the largest.',
  width: 460,
  height: 640,
  settings: {
    size: { type: 'number', label: 'Text size', default: 24, min: 12, max: 64, unit: 'px' },
    most: { type: 'number', label: 'Most on screen', default: 7, min: 1, max: 25 },
    newest: {
      type: 'choice',
      label: 'The newest',
      default: 'top',
      options: { top: 'At the top', bottom: 'At the bottom' },
    },
    hideAfter: {
      type: 'number',
      label: 'Each leaves after',
      help: '0 keeps them until newer ones push them out.',
      default: 0,
      min: 0,
      max: 3_600,
      unit: 's',
    },
    ago: { type: 'switch', label: 'Show how long ago', default: true },
    pictures: giftArt,
    ...happenings,
    ...look,
  },
} as const satisfies OverlayDefinition
