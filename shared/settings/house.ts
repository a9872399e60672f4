/** What holds for every overlay at once. Each page gets these together with its own settings. */
import { LANGUAGES } from './languages.ts'
import { THEMES } from './look.ts'
import type { SettingsOf, SettingsTable } from './field.ts'

export const house = {
  houseTheme: { type: 'choice', label: 'Theme of all overlays', default: 'ember', options: THEMES },
  language: { type: 'choice', label: 'Language', default: 'auto', options: LANGUAGES },
  safe: {
    type: 'switch',
    label: 'TikTok-safe',
    help: 'TikTok is said to limit LIVEs that show gift pictures or ask for likes and follows: draws pictures of our own and leaves such words out.',
    default: false,
  },
  bannedWords: {
    type: 'text',
    label: 'Words never shown',
    help: 'One on each line; * stands for any ending. A message with one of them is not shown, in no overlay.',
    default: '',
    maxLength: 4_000,
    lines: true,
  },
  calmFlashes: {
    type: 'switch',
    label: 'No flashes',
    help: 'Nothing blinks or flashes more than three times a second, for people whom that makes ill.',
    default: true,
  },
} as const satisfies SettingsTable

export type HouseSettings = SettingsOf<typeof house>
