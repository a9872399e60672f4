import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const watchList = {
  kind: 'watch-list',
  title: 'Who is live',
  about: 'Friends of yours who are live now: the people of your watch list on the control page.',
  width: 900,
  height: 210,
  settings: {
    shape: {
      type: 'choice',
      label: 'Shape',
      default: 'tray',
      options: { tray: 'Faces side by side', list: 'Rows' },
    },
    offline: { type: 'switch', label: 'Show who is not live', default: false },
    most: { type: 'number', label: 'How many people', default: 8, min: 1, max: 30 },
    since: { type: 'switch', label: 'Show since when', default: true },
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 72, unit: 'px' },
    badge: {
      type: 'text',
      group: 'Words',
      label: 'Word on a face',
      help: 'Empty: “LIVE”, in the language of the overlays.',
      default: '',
      maxLength: 12,
    },
    ...look,
  },
} as const satisfies OverlayDefinition
