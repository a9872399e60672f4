/** What kinds of evening there are, as data. Another is another entry here. */
import type { ActName } from './acts.ts'

export interface Scene {
  readonly about: string
  /** How often each thing happens by itself, a minute, on average. */
  readonly perMinute: Readonly<Partial<Record<ActName, number>>>
  /** What happens as soon as somebody watches, in this order. */
  readonly opening: readonly ActName[]
  /** What happens at a set time after that, in seconds; again and again where `everyS` says so. */
  readonly cues: readonly { readonly act: ActName; readonly atS: number; readonly everyS?: number }[]
  readonly watching: number
}

const VIEWERS = { act: 'viewers', atS: 3, everyS: 5 } as const
const OPENING = [
  'viewers',
  'chat',
  'join',
  'chat',
  'follow',
  'like',
  'chat',
  'streak',
  'join',
  'chat',
] as const satisfies readonly ActName[]

/** Every kind of message there is. */
const EVERYTHING = [
  'chat',
  'mention',
  'chatWithEmotes',
  'emotes',
  'join',
  'like',
  'follow',
  'share',
  'streak',
  'bigGift',
  'subscribe',
  'giftedSub',
  'envelope',
  'question',
  'intro',
  'goal',
  'rank',
  'pin',
  'takeBackMessage',
  'takeBackPerson',
  'caption',
  'levelBarrage',
  'superFan',
  'unknown',
  'pauseAndResume',
] as const satisfies readonly ActName[]

const BUSY = {
  chat: 70,
  mention: 6,
  join: 40,
  like: 45,
  follow: 5,
  share: 3,
  streak: 9,
  bigGift: 0.8,
  subscribe: 0.8,
  giftedSub: 0.3,
  question: 0.7,
  envelope: 0.3,
  goal: 2,
  rank: 0.5,
  caption: 2,
  superFan: 0.2,
  levelBarrage: 1,
  unknown: 8,
} as const satisfies Scene['perMinute']

const SCENES_TABLE = {
  quiet: {
    about: 'a handful of friends: a line now and then',
    perMinute: { chat: 6, join: 3, like: 3, follow: 0.4, streak: 0.4, share: 0.1, unknown: 1 },
    opening: ['viewers', 'chat', 'join'],
    cues: [VIEWERS],
    watching: 12,
  },
  busy: {
    about: 'a good evening: lively chat, gifts, a poll, a battle',
    perMinute: BUSY,
    opening: OPENING,
    cues: [
      VIEWERS,
      { act: 'goal', atS: 2 },
      { act: 'bigGift', atS: 12 },
      { act: 'subscribe', atS: 20 },
      { act: 'pin', atS: 35, everyS: 180 },
      { act: 'poll', atS: 45, everyS: 240 },
      { act: 'battle', atS: 120, everyS: 480 },
    ],
    watching: 640,
  },
  'gift-storm': {
    about: 'many streaks at once, and chat that cheers',
    perMinute: { chat: 120, join: 30, like: 80, follow: 8, streak: 90, bigGift: 12, giftedSub: 2, unknown: 8 },
    opening: [...OPENING, 'streak', 'streak', 'bigGift', 'streak'],
    cues: [VIEWERS],
    watching: 2400,
  },
  'goes-offline': {
    about: 'a good evening that ends after 30 seconds and stays ended',
    perMinute: BUSY,
    opening: OPENING,
    cues: [VIEWERS, { act: 'end', atS: 30 }],
    watching: 640,
  },
  'token-dies': {
    about: 'access tokens expire after 20 seconds; after 90 the consent is taken back',
    perMinute: BUSY,
    opening: OPENING,
    cues: [VIEWERS, { act: 'expireTokens', atS: 20 }, { act: 'revokeConsent', atS: 90 }],
    watching: 640,
  },
  everything: {
    about: 'a good evening with each kind of message in turn, all within a minute, over and over',
    perMinute: { chat: 45, join: 20, like: 25, follow: 3, share: 1.5, streak: 6, bigGift: 0.5, unknown: 4 },
    opening: OPENING,
    cues: [
      VIEWERS,
      ...EVERYTHING.map((act, index) => ({ act, atS: 1 + index * 2, everyS: 60 })),
      { act: 'poll', atS: 4, everyS: 60 },
      { act: 'battle', atS: 6, everyS: 60 },
    ],
    watching: 300,
  },
  silence: {
    about: 'nothing happens but what a test says: see POST /simulator/say',
    perMinute: {},
    opening: [],
    cues: [],
    watching: 1,
  },
} as const satisfies Readonly<Record<string, Scene>>

export type SceneName = keyof typeof SCENES_TABLE
export const SCENES: Readonly<Record<SceneName, Scene>> = SCENES_TABLE
export const isSceneName = (name: unknown): name is SceneName => typeof name === 'string' && Object.hasOwn(SCENES, name)
