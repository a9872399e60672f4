import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const counters = {
  kind: 'counters',
  title: 'Counters',
  about: 'Viewers, likes, diamonds and what else is counted, on one scoreboard.',
  width: 820,
  height: 130,
  settings: {
    direction: {
      type: 'choice',
      label: 'Stands',
      default: 'row',
      options: { row: 'Side by side', column: 'One below the other' },
    },
    size: { type: 'number', label: 'Text size', default: 36, min: 12, max: 96, unit: 'px' },
    words: { type: 'switch', label: 'Show what each number is', default: true },
    gains: { type: 'switch', label: 'Show what is added', default: true },
    viewers: { type: 'switch', group: 'Who and what', label: 'Viewers', default: true },
    total: { type: 'switch', group: 'Who and what', label: 'Came in all', default: false },
    likes: { type: 'switch', group: 'Who and what', label: 'Likes', default: true },
    diamonds: { type: 'switch', group: 'Who and what', label: 'Diamonds', default: true },
    follows: { type: 'switch', group: 'Who and what', label: 'Followers gained', default: true },
    gifts: { type: 'switch', group: 'Who and what', label: 'Gifts', default: false },
    shares: { type: 'switch', group: 'Who and what', label: 'Shares', default: false },
    subscribes: { type: 'switch', group: 'Who and what', label: 'Subscriptions', default: false },
    chats: { type: 'switch', group: 'Who and what', label: 'Messages', default: false },
    custom: {
      type: 'text',
      group: 'Who and what',
      label: 'A number of your own',
      help: 'Its name, as you move it by hand: wins, deaths. Empty: none.',
      default: '',
      maxLength: 40,
    },
    ...look,
  },
} as const satisfies OverlayDefinition
