import type { OverlayDefinition } from './field.ts'
import { peopleFilters } from './filters.ts'
import { look } from './look.ts'

export const credits = {
  kind: 'credits',
  title: 'Credits',
  about: 'Who was here, rolling like at the end of a film.',
  width: 900,
  height: 1080,
  settings: {
    rolls: {
      type: 'choice',
      label: 'They roll',
      default: 'asked',
      options: {
        asked: 'When you say so',
        end: 'When the LIVE ends, or when you say so',
        loop: 'Again and again',
      },
    },
    speed: { type: 'number', label: 'Speed', default: 80, min: 20, max: 300, step: 10, unit: 'px/s' },
    most: { type: 'number', label: 'Most people in each part', default: 30, min: 3, max: 100 },
    gifters: { type: 'switch', group: 'Who and what', label: 'Who sent gifts', default: true },
    subscribers: { type: 'switch', group: 'Who and what', label: 'Who subscribed', default: true },
    followers: { type: 'switch', group: 'Who and what', label: 'Who followed', default: true },
    sharers: { type: 'switch', group: 'Who and what', label: 'Who shared', default: true },
    chatters: { type: 'switch', group: 'Who and what', label: 'Who wrote most', default: true },
    likers: { type: 'switch', group: 'Who and what', label: 'Who tapped most', default: true },
    size: { type: 'number', group: 'Look', label: 'Text size', default: 34, min: 14, max: 80, unit: 'px' },
    curtain: {
      type: 'number',
      group: 'Look',
      label: 'Curtain behind the names',
      help: '0 lets them stand over your picture as they are.',
      default: 88,
      min: 0,
      max: 100,
      unit: '%',
    },
    title: {
      type: 'text',
      group: 'Words',
      label: 'Title',
      help: 'Words left empty are in the language of the overlays.',
      default: '',
      maxLength: 60,
    },
    gifterWords: { type: 'text', group: 'Words', label: 'Heading: gifts', default: '', maxLength: 60 },
    subscriberWords: { type: 'text', group: 'Words', label: 'Heading: subscriptions', default: '', maxLength: 60 },
    followerWords: { type: 'text', group: 'Words', label: 'Heading: follows', default: '', maxLength: 60 },
    sharerWords: { type: 'text', group: 'Words', label: 'Heading: shares', default: '', maxLength: 60 },
    chatterWords: { type: 'text', group: 'Words', label: 'Heading: chat', default: '', maxLength: 60 },
    likerWords: { type: 'text', group: 'Words', label: 'Heading: taps', default: '', maxLength: 60 },
    endWords: { type: 'text', group: 'Words', label: 'Last words', default: '', maxLength: 60 },
    ...peopleFilters,
    ...look,
  },
} as const satisfies OverlayDefinition
