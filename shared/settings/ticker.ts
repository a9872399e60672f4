import type { OverlayDefinition } from './field.ts'
import { giftArt, happenings } from './happenings.ts'
import { look } from './look.ts'

export const ticker = {
  kind: 'ticker',
  title: 'Ticker',
  about: 'One line along the edge of the screen with what happened and who leads.',
  width: 1920,
  height: 94,
  settings: {
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 64, unit: 'px' },
    runs: {
      type: 'choice',
      label: 'How it runs',
      help: 'A line that fits stands still.',
      default: 'crawl',
      options: { crawl: 'It crawls along', turns: 'One after the other' },
    },
    speed: { type: 'number', label: 'Speed of the crawl', default: 90, min: 20, max: 300, unit: 'px/s' },
    seconds: { type: 'number', label: 'One after the other, each for', default: 6, min: 2, max: 60, unit: 's' },
    most: { type: 'number', label: 'Newest events told', default: 12, min: 1, max: 40 },
    leaders: { type: 'switch', group: 'Who and what', label: 'Top gifters', default: true },
    ...happenings,
    pictures: giftArt,
    flag: {
      type: 'text',
      group: 'Words',
      label: 'Word at the start',
      help: 'Empty: “Latest”, in the language of the overlays. A hyphen leaves it out.',
      default: '',
      maxLength: 24,
    },
    ...look,
  },
} as const satisfies OverlayDefinition
