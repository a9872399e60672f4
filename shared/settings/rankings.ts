import type { OverlayDefinition } from './field.ts'
import { look } from './look.ts'

/** As TikTok's rankings know them. */
const REGIONS = {
  AR: 'Argentina',
  AU: 'Australia',
  BE: 'Belgium',
  BR: 'Brazil',
  CA: 'Canada',
  CL: 'Chile',
  CO: 'Colombia',
  DE: 'Germany',
  ES: 'Spain',
  FR: 'France',
  GB: 'United Kingdom',
  IT: 'Italy',
  JP: 'Japan',
  KR: 'South Korea',
  MX: 'Mexico',
  PE: 'Peru',
  PL: 'Poland',
  RO: 'Romania',
  SG: 'Singapore',
  US: 'United States',
} as const

export const rankings = {
  kind: 'rankings',
  title: 'Rankings',
  about: 'Your place in TikTok’s LIVE rankings, with those before and after you and the time that is left.',
  width: 640,
  height: 330,
  settings: {
    period: {
      type: 'choice',
      label: 'Ranking',
      help: 'Fanlight asks for it every few minutes while this overlay is open, and only if “Rankings” is turned on on the control page.',
      default: 'hourly',
      options: { hourly: 'This hour', daily: 'Today', both: 'Both, in turns' },
    },
    region: { type: 'choice', label: 'Country', default: 'US', options: REGIONS },
    around: { type: 'number', label: 'How many others', default: 4, min: 0, max: 10 },
    scores: { type: 'switch', label: 'Show the scores', default: true },
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 72, unit: 'px' },
    ...look,
  },
} as const satisfies OverlayDefinition
