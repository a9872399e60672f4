import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

export const likes = {
  kind: 'likes',
  title: 'Likes',
  about: 'Hearts for the taps on the screen: a fountain, rain or a rising stream.',
  width: 600,
  height: 800,
  settings: {
    flow: {
      type: 'choice',
      label: 'How they move',
      default: 'fountain',
      options: { fountain: 'Fountain', rain: 'Rain', rise: 'Rising stream' },
    },
    shape: {
      type: 'choice',
      label: 'Shape',
      default: 'heart',
      options: { heart: 'Hearts', star: 'Stars', bubble: 'Bubbles' },
    },
    side: {
      type: 'choice',
      label: 'Where they come from',
      help: 'Rain falls everywhere.',
      default: 'middle',
      options: { left: 'Left', middle: 'Middle', right: 'Right' },
    },
    size: { type: 'number', label: 'Size', default: 44, min: 16, max: 120, unit: 'px' },
    most: {
      type: 'number',
      label: 'Most at once',
      help: 'In a storm of taps one heart stands for many, and grows with them.',
      default: 160,
      min: 20,
      max: 400,
    },
    faces: {
      type: 'switch',
      group: 'Who and what',
      label: 'Faces of those who tap',
      help: 'Some hearts carry a profile picture.',
      default: true,
    },
    ...look,
  },
} as const satisfies OverlayDefinition
