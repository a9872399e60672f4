import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const chat = {
  kind: 'chat',
  title: 'Chat',
  about: 'What people write, with their badges and emotes.',
  width: 560,
  height: 900,
  settings: {
    look: {
      type: 'choice',
      label: 'Look',
      default: 'bubbles',
      options: { bubbles: 'Bubbles', compact: 'Compact lines' },
    },
    size: { type: 'number', label: 'Text size', default: 24, min: 12, max: 64, unit: 'px' },
    lines: { type: 'number', label: 'Most lines on screen', default: 12, min: 1, max: 50 },
    fadeAfter: {
      type: 'number',
      label: 'Fade a line after',
      help: '0 keeps lines until newer ones push them out.',
      default: 0,
      min: 0,
      max: 600,
      unit: 's',
    },
    pictures: { type: 'switch', label: 'Profile pictures', default: true },
    badges: { type: 'switch', label: 'Badges', help: 'Moderator, subscriber, top gifter and levels.', default: true },
    joins: { type: 'switch', label: 'Show who joins', default: false },
    gifts: { type: 'switch', label: 'Show gifts between the lines', default: true },
    follows: { type: 'switch', label: 'Show follows, shares and subscriptions', default: true },
    ...look,
  },
} as const satisfies OverlayDefinition
