import type { OverlayDefinition } from './field.ts'
import { messageFilters } from './filters.ts'
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
      options: { bubbles: 'Bubbles', compact: 'Compact lines', full: 'Full width' },
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
    pictures: { type: 'switch', group: 'Look', label: 'Profile pictures', default: true },
    badges: {
      type: 'switch',
      group: 'Look',
      label: 'Badges',
      help: 'Moderator, subscriber, top gifter and levels.',
      default: true,
    },
    colours: {
      type: 'choice',
      group: 'Look',
      label: 'Colour of names',
      default: 'person',
      options: { person: 'One of their own', role: 'By role', text: 'As the text' },
    },
    ...look,
    pinned: { type: 'switch', group: 'Who and what', label: 'Pinned message at the top', default: true },
    merge: {
      type: 'switch',
      group: 'Who and what',
      label: 'Put repeats together',
      help: 'The same line again counts up instead of standing there twice; so do people who join.',
      default: true,
    },
    joins: { type: 'switch', group: 'Who and what', label: 'Show who joins', default: false },
    likes: { type: 'switch', group: 'Who and what', label: 'Show who likes', default: false },
    gifts: { type: 'switch', group: 'Who and what', label: 'Show gifts between the lines', default: true },
    follows: { type: 'switch', group: 'Who and what', label: 'Show follows, shares and subscriptions', default: true },
    ...messageFilters,
  },
} as const satisfies OverlayDefinition
