import type { OverlayDefinition } from './field.ts'
import { giftArt } from './happenings.ts'
import { look } from './look.ts'

const COUNTED = {
  none: 'Nothing: not shown',
  likes: 'Likes',
  follows: 'Followers gained',
  shares: 'Shares',
  diamonds: 'Diamonds',
  viewers: 'Viewers at once',
  subs: 'Subscriptions',
  gift: 'One gift, by its name',
  custom: 'A number that I move by hand',
} as const
export type Counted = keyof typeof COUNTED

/** The fields of one of several goals. `counted` and `target` are what they begin with. */
const fieldsOf = (place: string, counted: Counted, target: number) =>
  ({
    counted: { type: 'choice', label: `${place}: what is counted`, default: counted, options: COUNTED },
    target: { type: 'number', label: `${place}: target`, default: target, min: 1, max: 1_000_000_000, step: 1 },
    start: {
      type: 'number',
      label: `${place}: starts at`,
      help: 'What there was before Fanlight began to count.',
      default: 0,
      min: 0,
      max: 1_000_000_000,
      step: 1,
    },
    span: {
      type: 'choice',
      label: `${place}: counts`,
      help: 'Days and all time are counted for likes, followers and diamonds.',
      default: 'live',
      options: { live: 'This LIVE', today: 'Today', ever: 'All time' },
    },
    gift: {
      type: 'text',
      label: `${place}: name of the gift or of the number`,
      help: 'The gift as TikTok calls it in your LIVE ("Rose"). For a number of your own, its name; empty is this overlay’s own.',
      default: '',
      maxLength: 60,
    },
    title: {
      type: 'text',
      group: 'Words',
      label: `${place}: title`,
      help: 'Empty: what is counted, in the language of the overlays.',
      default: '',
      maxLength: 60,
    },
  }) as const

/** The same fields with a number at their names, since a table is flat. */
const numbered = <Fields extends object, Place extends number>(fields: Fields, place: Place) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [`${name}${place}`, field])) as {
    readonly [Name in keyof Fields & string as `${Name}${Place}`]: Fields[Name]
  }

export const GOAL_PLACES = [1, 2, 3, 4] as const

export const goal = {
  kind: 'goal',
  title: 'Goals',
  about: 'How far it is to a number of likes, followers, gifts or anything else; up to four at once.',
  width: 700,
  height: 240,
  settings: {
    shape: { type: 'choice', label: 'Shape', default: 'bar', options: { bar: 'Bars', ring: 'Rings' } },
    size: { type: 'number', label: 'Text size', default: 28, min: 12, max: 80, unit: 'px' },
    ...numbered(fieldsOf('First goal', 'likes', 10_000), 1),
    ...numbered(fieldsOf('Second goal', 'follows', 50), 2),
    ...numbered(fieldsOf('Third goal', 'none', 1_000), 3),
    ...numbered(fieldsOf('Fourth goal', 'none', 1_000), 4),
    reached: {
      type: 'choice',
      label: 'When a goal is reached',
      default: 'raise',
      options: { raise: 'The target is raised', stay: 'It stays full', again: 'It starts over' },
    },
    step: {
      type: 'number',
      label: 'The target is raised by',
      help: '0: by the first target once more.',
      default: 0,
      min: 0,
      max: 1_000_000_000,
      step: 1,
    },
    celebrate: { type: 'switch', label: 'Celebrate', default: true },
    pictures: giftArt,
    reachedWords: {
      type: 'text',
      group: 'Words',
      label: 'Words when a goal is reached',
      help: 'Empty: “Goal reached!”, in the language of the overlays.',
      default: '',
      maxLength: 40,
    },
    ...look,
  },
} as const satisfies OverlayDefinition
