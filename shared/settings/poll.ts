import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const poll = {
  kind: 'poll',
  title: 'Poll',
  about: 'A vote by words in the chat or by gifts, opened on the control page. Shows a poll of TikTok as well.',
  width: 560,
  height: 420,
  settings: {
    size: { type: 'number', label: 'Text size', default: 26, min: 12, max: 72, unit: 'px' },
    tiktok: { type: 'switch', label: "Show TikTok's own poll", help: 'While none of yours is open.', default: true },
    voters: { type: 'switch', label: 'Show how many have voted', default: true },
    keepSeconds: {
      type: 'number',
      label: 'Show the result for',
      help: '0 shows it until you take it away.',
      default: 20,
      min: 0,
      max: 3_600,
      unit: 's',
    },
    giftVotes: {
      type: 'choice',
      group: 'Who and what',
      label: 'A gift counts as',
      default: 'one',
      options: { one: "The giver's one vote", each: 'A vote for each gift', diamonds: 'A vote for each diamond' },
    },
    hint: { type: 'text', group: 'Words', label: 'How to vote', default: 'Vote in the chat', maxLength: 60 },
    votersWords: { type: 'text', group: 'Words', label: 'Words beside the number', default: 'votes', maxLength: 30 },
    ...look,
  },
} as const satisfies OverlayDefinition
