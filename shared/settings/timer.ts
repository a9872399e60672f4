import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

const seconds = { type: 'number', default: 0, min: 0, max: 3_600, step: 0.1, unit: 's', group: 'Who and what' } as const

export const timer = {
  kind: 'timer',
  title: 'Timer',
  about: 'A countdown, or a subathon in which gifts and follows add time. Started on the control page.',
  width: 520,
  height: 200,
  settings: {
    minutes: {
      type: 'number',
      label: 'Starts at',
      default: 10,
      min: 0,
      max: 10_080,
      step: 0.5,
      unit: 'min',
    },
    size: { type: 'number', label: 'Text size', default: 32, min: 12, max: 96, unit: 'px' },
    idle: { type: 'switch', label: 'Show it before it is started', default: true },
    showAdded: { type: 'switch', label: 'Show what adds time, and who', default: true },
    perDiamond: { ...seconds, label: 'For each diamond', max: 600 },
    perGift: { ...seconds, label: 'For each gift', help: 'Whatever it costs, besides what its diamonds add.' },
    perSubscribe: { ...seconds, label: 'For each subscription' },
    perFollow: { ...seconds, label: 'For each new follower', help: 'Each person counts once.' },
    perShare: { ...seconds, label: 'For each person who shares', help: 'Each person counts once.' },
    perHundredLikes: { ...seconds, label: 'For 100 likes' },
    mostHours: {
      type: 'number',
      group: 'Who and what',
      label: 'Never longer than',
      help: 'In all, from the start on. Nothing adds time after that but you. 0 is no limit.',
      default: 0,
      min: 0,
      max: 1_000,
      step: 0.5,
      unit: 'h',
    },
    title: { type: 'text', group: 'Words', label: 'Words above the time', default: '', maxLength: 40 },
    overWords: { type: 'text', group: 'Words', label: 'When it is over', default: 'Time is up', maxLength: 40 },
    ...look,
  },
} as const satisfies OverlayDefinition
