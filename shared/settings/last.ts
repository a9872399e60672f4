import type { OverlayDefinition } from './field.ts'
import { giftArt, minDiamonds } from './happenings.ts'
import { peopleFilters } from './filters.ts'
import { look } from './look.ts'

export const last = {
  kind: 'last',
  title: 'Last one',
  about: 'The last gifter, follower, subscriber…, and the biggest gift: one after the other, or all at once.',
  width: 620,
  height: 190,
  settings: {
    shape: {
      type: 'choice',
      label: 'Look',
      default: 'card',
      options: { card: 'With a portrait', text: 'Words alone' },
    },
    show: {
      type: 'choice',
      label: 'Show',
      default: 'turns',
      options: { turns: 'One after the other', all: 'All at once' },
    },
    seconds: { type: 'number', label: 'One after the other, each for', default: 8, min: 2, max: 120, unit: 's' },
    size: { type: 'number', label: 'Text size', default: 36, min: 12, max: 96, unit: 'px' },
    gift: { type: 'switch', group: 'Who and what', label: 'Last gifter', default: true },
    biggest: { type: 'switch', group: 'Who and what', label: 'Biggest gift', default: true },
    follow: { type: 'switch', group: 'Who and what', label: 'Last follower', default: true },
    share: { type: 'switch', group: 'Who and what', label: 'Last sharer', default: false },
    subscribe: { type: 'switch', group: 'Who and what', label: 'Last subscriber', default: true },
    'gifted-sub': { type: 'switch', group: 'Who and what', label: 'Last who gave a subscription', default: false },
    'super-fan': { type: 'switch', group: 'Who and what', label: 'Last super fan', default: true },
    minDiamonds,
    pictures: giftArt,
    ...peopleFilters,
    ...look,
  },
} as const satisfies OverlayDefinition
