/** How each kind of alert looks, comes on and sounds: the fields of the alerts' table that repeat for every kind. */
import type { SettingField } from './field.ts'

export const ALERT_LAYOUTS = {
  grand: 'Grand: the picture above the words',
  banner: 'Banner: picture and words side by side',
  strip: 'One line',
} as const
export const ALERT_ENTRANCES = {
  theme: "The theme's own",
  rise: 'Rises',
  drop: 'Drops in',
  slide: 'Slides in',
  zoom: 'Zooms in',
  flip: 'Flips over',
} as const
export const ALERT_TUNES = {
  own: 'A tune of its own',
  bell: 'Bell',
  coin: 'Coin',
  pop: 'Pop',
  drum: 'Drum',
  fanfare: 'Fanfare',
  none: 'Silent',
} as const

/** The setting of one kind where it goes with the others. */
const SAME = 'same'
const AS_OTHERS = { [SAME]: 'As the others' } as const

/** What can be set by itself, and the heading on the form; gifts by how much they are worth. */
export const ALERT_STYLES = {
  gift0: 'Small gifts',
  gift1: 'Gifts',
  gift2: 'Big gifts',
  gift3: 'Huge gifts',
  follow: 'Follows',
  share: 'Shares',
  subscribe: 'Subscriptions',
  superFan: 'Super fans',
} as const
export type AlertStyleName = keyof typeof ALERT_STYLES
export type AlertStyleGroup = (typeof ALERT_STYLES)[AlertStyleName]

type Choice = Extract<SettingField, { readonly type: 'choice' }>
type Fields = { readonly [Name in `${AlertStyleName}${'Layout' | 'Entrance' | 'Tune'}`]: Choice }

const fieldsOf = ([name, group]: [string, AlertStyleGroup]): [string, Choice][] => {
  const field = (label: string, options: Readonly<Record<string, string>>): Choice => ({
    type: 'choice',
    group,
    label,
    default: SAME,
    options: { ...AS_OTHERS, ...options },
  })
  return [
    [`${name}Layout`, field('Look', ALERT_LAYOUTS)],
    [`${name}Entrance`, field('Entrance', ALERT_ENTRANCES)],
    [`${name}Tune`, field('Sound', ALERT_TUNES)],
  ]
}

export const alertStyles = Object.fromEntries(
  (Object.entries(ALERT_STYLES) as [AlertStyleName, AlertStyleGroup][]).flatMap(fieldsOf),
) as Fields

/** What the settings say of one kind: `part` of its style, or that of all where it has none of its own. */
export function styleOf(
  settings: Readonly<Record<string, string | number | boolean>>,
  name: AlertStyleName,
  part: 'Layout' | 'Entrance' | 'Tune',
): string {
  const own = settings[`${name}${part}`]
  return own === undefined || own === SAME ? String(settings[part.toLowerCase()]) : String(own)
}
