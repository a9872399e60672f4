import type { OverlayDefinition } from './field.ts'
import { peopleFilters } from './filters.ts'
import { giftArt, minDiamonds } from './happenings.ts'
import { look } from './look.ts'

export const giftFeed = {
  kind: 'gift-feed',
  title: 'Gift feed',
  about: 'Gifts as they come, each larger the more it is worth; a streak counts up in its place.',
  width: 560,
  height: 740,
  settings: {
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 72, unit: 'px' },
    most: { type: 'number', label: 'Most gifts on screen', default: 6, min: 1, max: 20 },
    newest: {
      type: 'choice',
      label: 'The newest',
      default: 'bottom',
      options: { bottom: 'At the bottom', top: 'At the top' },
    },
    side: { type: 'choice', label: 'Side', default: 'left', options: { left: 'Left', right: 'Right' } },
    hideAfter: {
      type: 'number',
      label: 'A gift leaves after',
      help: '0 keeps gifts until newer ones push them out.',
      default: 0,
      min: 0,
      max: 3_600,
      unit: 's',
    },
    worth: { type: 'switch', label: 'Show what it is worth', default: true },
    minDiamonds,
    pictures: giftArt,
    ...peopleFilters,
    ...look,
  },
} as const satisfies OverlayDefinition
