import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const wheel = {
  kind: 'wheel',
  title: 'Wheel',
  about: 'A wheel that you, a moderator or a gift can spin. Fanlight draws who or what wins.',
  width: 700,
  height: 700,
  settings: {
    entries: {
      type: 'text',
      lines: true,
      label: 'What stands on it',
      help: 'One on each line.',
      default:
        'Sing a song\nTen push-ups\nFree choice\nTell a joke\nDance break\nSwap controls\nA secret\nDouble or nothing',
      maxLength: 4_000,
    },
    only: { type: 'switch', label: 'Only while it turns', help: 'Hidden until somebody spins it.', default: false },
    seconds: { type: 'number', label: 'Turns for', default: 8, min: 3, max: 20, unit: 's' },
    showSeconds: { type: 'number', label: 'Shows the winner for', default: 8, min: 3, max: 60, unit: 's' },
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 72, unit: 'px' },
    takeOut: { type: 'switch', label: 'Who or what has won leaves the wheel', default: false },
    joinWord: {
      type: 'text',
      group: 'Who and what',
      label: 'Word that puts a viewer on it',
      help: 'Such as !join. Viewers who write it then stand on the wheel instead of the lines above.',
      default: '',
      maxLength: 30,
    },
    spinWord: {
      type: 'text',
      group: 'Who and what',
      label: 'Word with which moderators spin it',
      default: '!spin',
      maxLength: 30,
    },
    minDiamonds: {
      type: 'number',
      group: 'Who and what',
      label: 'Gifts that spin it',
      help: 'One turn for each gift or streak that is worth this much. 0: none does.',
      default: 0,
      min: 0,
      max: 100_000,
      unit: 'diamonds',
    },
    giftName: {
      type: 'text',
      group: 'Who and what',
      label: 'A gift that spins it',
      help: 'Its name, such as Rose: one turn for each gift or streak of it.',
      default: '',
      maxLength: 60,
    },
    title: { type: 'text', group: 'Words', label: 'Words above it', default: '', maxLength: 40 },
    ...look,
  },
} as const satisfies OverlayDefinition
