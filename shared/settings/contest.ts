import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const contest = {
  kind: 'contest',
  title: 'Gift counter',
  about: 'Counts gifts, or lets two or more compete: one gift against another, one team against another.',
  width: 720,
  height: 240,
  settings: {
    sides: {
      type: 'text',
      lines: true,
      label: 'Who competes',
      help: 'A gift on each line, or a team with what counts for it: Red = Rose, Heart Me. With a word, Red = #red, viewers who wrote it give for that team with every gift.',
      default: 'Rose\nTikTok',
      maxLength: 600,
    },
    measure: {
      type: 'choice',
      label: 'What counts',
      default: 'diamonds',
      options: { diamonds: 'Diamonds', count: 'How many gifts' },
    },
    minutes: {
      type: 'number',
      label: 'Lasts',
      help: '0 is until you close it.',
      default: 5,
      min: 0,
      max: 1_440,
      step: 0.5,
      unit: 'min',
    },
    keepSeconds: {
      type: 'number',
      label: 'Show the result for',
      help: '0 shows it until you take it away.',
      default: 30,
      min: 0,
      max: 3_600,
      unit: 's',
    },
    best: { type: 'switch', label: 'Show the best giver of each side', default: true },
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 72, unit: 'px' },
    title: { type: 'text', group: 'Words', label: 'Words above it', default: '', maxLength: 40 },
    winsWords: { type: 'text', group: 'Words', label: 'Who is ahead at the end', default: 'wins', maxLength: 30 },
    drawWords: { type: 'text', group: 'Words', label: 'When nobody is', default: 'A draw', maxLength: 30 },
    ...look,
  },
} as const satisfies OverlayDefinition
