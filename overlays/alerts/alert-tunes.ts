/** What the alerts sound like, as notes of struck bars. */
import type { AlertKind, Tier } from '../live/alert.ts'

/** Semitones from C5 and seconds after the start. */
export type Notes = readonly (readonly [semitone: number, at: number])[]

/** `loud` from 0 to 1; `ringS`: how long a note sounds. */
export interface Tune {
  readonly notes: Notes
  readonly loud: number
  readonly ringS: number
}

const KINDS: Readonly<Record<Exclude<AlertKind, 'gift'>, Notes>> = {
  follow: [
    [-5, 0],
    [2, 0.11],
    [7, 0.22],
  ],
  share: [
    [4, 0],
    [7, 0.07],
    [4, 0.14],
    [11, 0.24],
  ],
  subscribe: [
    [0, 0],
    [4, 0.1],
    [7, 0.2],
    [12, 0.3],
    [16, 0.46],
  ],
  'gifted-sub': [
    [0, 0],
    [7, 0.08],
    [12, 0.16],
    [16, 0.24],
    [19, 0.4],
    [24, 0.52],
  ],
  'super-fan': [
    [-3, 0],
    [4, 0.1],
    [9, 0.2],
    [13, 0.34],
    [16, 0.46],
  ],
}

const GIFTS: readonly Notes[] = [
  [
    [7, 0],
    [12, 0.09],
  ],
  [
    [0, 0],
    [7, 0.08],
    [12, 0.16],
    [16, 0.26],
  ],
  [
    [-12, 0],
    [0, 0],
    [4, 0.08],
    [7, 0.16],
    [12, 0.24],
    [16, 0.34],
    [19, 0.48],
  ],
  [
    [-24, 0],
    [-12, 0],
    [-5, 0.06],
    [0, 0.12],
    [4, 0.2],
    [7, 0.28],
    [12, 0.36],
    [16, 0.46],
    [19, 0.58],
    [24, 0.72],
    [28, 0.9],
  ],
]

/** The ones that a streamer can choose for any kind: ALERT_TUNES of shared/settings/alert-style.ts. */
const CHOSEN: Readonly<Partial<Record<string, Tune>>> = {
  bell: {
    notes: [
      [7, 0],
      [19, 0.01],
    ],
    loud: 0.3,
    ringS: 2.2,
  },
  coin: {
    notes: [
      [23, 0],
      [28, 0.08],
    ],
    loud: 0.24,
    ringS: 0.7,
  },
  pop: {
    notes: [
      [-5, 0],
      [14, 0.05],
    ],
    loud: 0.36,
    ringS: 0.14,
  },
  drum: {
    notes: [
      [-31, 0],
      [-24, 0.16],
      [-31, 0.3],
      [-19, 0.44],
    ],
    loud: 0.6,
    ringS: 0.35,
  },
  fanfare: {
    notes: [
      [0, 0],
      [0, 0.12],
      [0, 0.24],
      [7, 0.36],
      [4, 0.36],
      [12, 0.6],
      [16, 0.6],
    ],
    loud: 0.28,
    ringS: 0.6,
  },
}

/** `chosen`: the name of a tune, or 'own'. Undefined: silence. */
export function tuneOf(kind: AlertKind, tier: Tier, chosen: string): Tune | undefined {
  if (chosen === 'none') return undefined
  const tune = CHOSEN[chosen]
  if (tune !== undefined) return { ...tune, loud: tune.loud * (1 + tier * 0.1), ringS: tune.ringS * (1 + tier * 0.25) }
  if (kind !== 'gift') return { notes: KINDS[kind], loud: 0.3, ringS: 0.75 }
  return { notes: GIFTS[tier] ?? [], loud: 0.26 + tier * 0.035, ringS: 0.6 + tier * 0.35 }
}
