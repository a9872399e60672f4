import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const giftJar = {
  kind: 'gift-jar',
  title: 'Gift jar',
  about: 'Every gift of this LIVE falls into a jar and stays there.',
  width: 600,
  height: 800,
  settings: {
    glass: {
      type: 'choice',
      label: 'Jar',
      default: 'jar',
      options: { jar: 'Jar', bowl: 'Bowl', open: 'No glass: the whole source is the jar' },
    },
    most: {
      type: 'number',
      label: 'Most pieces in the jar',
      help: 'When there are more, ten small ones of a kind become one large one.',
      default: 120,
      min: 20,
      max: 200,
    },
    scale: { type: 'number', label: 'Size of a piece', default: 100, min: 50, max: 200, unit: '%' },
    minDiamonds: {
      type: 'number',
      group: 'Who and what',
      label: 'Smallest gift',
      help: 'Gifts worth less stay out of the jar.',
      default: 0,
      min: 0,
      max: 50_000,
      unit: 'diamonds',
    },
    pictures: {
      type: 'switch',
      group: 'Who and what',
      label: "Show the gift's own picture",
      help: 'Off draws marbles instead: TikTok is said to limit some LIVEs that show gift pictures.',
      default: true,
    },
    tally: {
      type: 'choice',
      group: 'Who and what',
      label: 'Number on the jar',
      default: 'diamonds',
      options: { diamonds: 'Diamonds', gifts: 'Gifts', none: 'None' },
    },
    label: { type: 'text', group: 'Words', label: 'Words on the jar', default: '', maxLength: 24 },
    ...look,
  },
} as const satisfies OverlayDefinition
