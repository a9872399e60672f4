/** What every overlay's look can be turned by: spread at the end of its table. */
import type { SettingsTable } from './field.ts'

/** The looks there are: overlays/look/themes.ts says what each is made of. */
export const THEMES = {
  ember: 'Ember: warm light behind dark glass',
  paper: 'Paper: cut-outs with hard shadows',
  arcade: 'Arcade: pixels and neon',
  broadcast: 'Broadcast: slabs and wipes of a sports show',
  bloom: 'Bloom: soft, round and pastel',
  ink: 'Ink: bare type and a marker pen',
} as const
export type ThemeName = keyof typeof THEMES

/** Typefaces that come with Fanlight. */
export const FONTS = {
  theme: 'As the theme has it',
  grotesque: 'Bricolage Grotesque',
  inter: 'Inter',
  rounded: 'Nunito',
  condensed: 'Barlow Condensed',
  serif: 'Fraunces',
  pixel: 'Jersey 10',
  hand: 'Caveat',
  system: "This computer's own",
} as const

export const look = {
  theme: {
    type: 'choice',
    group: 'Look',
    label: 'Theme',
    default: 'house',
    options: { house: 'As all overlays', ...THEMES },
  },
  accent: {
    type: 'color',
    group: 'Look',
    label: 'Colour',
    help: "The colour that stands out. Cleared, it is the theme's own.",
    default: '',
  },
  font: { type: 'choice', group: 'Look', label: 'Typeface', default: 'theme', options: FONTS },
  motion: {
    type: 'choice',
    group: 'Look',
    label: 'Movement',
    default: 'full',
    options: { full: 'Lively', calm: 'Calm', none: 'None' },
  },
} as const satisfies SettingsTable
