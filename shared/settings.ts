/**
 * What a streamer may change of each overlay. One table per overlay drives the type of the values, their defaults,
 * the reading of what was stored or sent, and the form of the setup page.
 */

interface Field {
  /** The words on the form. */
  readonly label: string
  /** One short sentence under the field, where the label is not enough. */
  readonly help?: string
}

export type SettingField =
  | (Field & { readonly type: 'switch'; readonly default: boolean })
  | (Field & {
      readonly type: 'number'
      readonly default: number
      readonly min: number
      readonly max: number
      readonly step?: number
      readonly unit?: string
    })
  | (Field & { readonly type: 'choice'; readonly default: string; readonly options: Readonly<Record<string, string>> })
  | (Field & { readonly type: 'color'; readonly default: string })
  | (Field & { readonly type: 'text'; readonly default: string; readonly maxLength: number })

export type SettingsTable = Readonly<Record<string, SettingField>>

export type SettingsOf<Table extends SettingsTable> = {
  readonly [Name in keyof Table]: Table[Name]['type'] extends 'switch'
    ? boolean
    : Table[Name]['type'] extends 'number'
      ? number
      : string
}

/** One overlay: its page is /overlays/<name>/; width and height are the size advised for the browser source, in px. */
export interface OverlayDefinition {
  readonly title: string
  readonly about: string
  readonly width: number
  readonly height: number
  readonly settings: SettingsTable
}

const chat = {
  look: {
    type: 'choice',
    label: 'Look',
    default: 'bubbles',
    options: { bubbles: 'Bubbles', compact: 'Compact lines' },
  },
  size: { type: 'number', label: 'Text size', default: 24, min: 12, max: 64, unit: 'px' },
  lines: { type: 'number', label: 'Most lines on screen', default: 12, min: 1, max: 50 },
  fadeAfter: {
    type: 'number',
    label: 'Fade a line after',
    help: '0 keeps lines until newer ones push them out.',
    default: 0,
    min: 0,
    max: 600,
    unit: 's',
  },
  pictures: { type: 'switch', label: 'Profile pictures', default: true },
  badges: { type: 'switch', label: 'Badges', help: 'Moderator, subscriber, top gifter and levels.', default: true },
  joins: { type: 'switch', label: 'Show who joins', default: false },
  gifts: { type: 'switch', label: 'Show gifts between the lines', default: true },
  follows: { type: 'switch', label: 'Show follows, shares and subscriptions', default: true },
  accent: { type: 'color', label: 'Light', help: 'The colour of the light behind the glass.', default: '#ffb02e' },
} as const satisfies SettingsTable

const alerts = {
  gifts: { type: 'switch', label: 'Gifts', default: true },
  follows: { type: 'switch', label: 'Follows', default: true },
  shares: { type: 'switch', label: 'Shares', default: true },
  subscribes: { type: 'switch', label: 'Subscriptions', default: true },
  minDiamonds: {
    type: 'number',
    label: 'Smallest gift',
    help: 'Gifts worth less in all are not announced.',
    default: 1,
    min: 0,
    max: 50_000,
    unit: 'diamonds',
  },
  seconds: { type: 'number', label: 'Show each alert for', default: 5, min: 2, max: 30, unit: 's' },
  size: { type: 'number', label: 'Text size', default: 40, min: 16, max: 96, unit: 'px' },
  pictures: {
    type: 'switch',
    label: "Show the gift's own picture",
    help: 'Off draws a parcel instead: TikTok is said to limit some LIVEs that show gift pictures.',
    default: true,
  },
  giftWords: { type: 'text', label: 'Words before a gift', default: 'sent', maxLength: 40 },
  followWords: { type: 'text', label: 'Words for a follow', default: 'is now following', maxLength: 40 },
  shareWords: { type: 'text', label: 'Words for a share', default: 'shared the LIVE', maxLength: 40 },
  subscribeWords: { type: 'text', label: 'Words for a subscription', default: 'subscribed', maxLength: 40 },
  sound: { type: 'switch', label: 'Sound', default: true },
  volume: { type: 'number', label: 'Volume', default: 60, min: 0, max: 100, unit: '%' },
  accent: { type: 'color', label: 'Light', help: 'The colour of the light behind the glass.', default: '#ffb02e' },
} as const satisfies SettingsTable

const viewers = {
  label: { type: 'text', label: 'Words beside the number', default: 'watching', maxLength: 30 },
  size: { type: 'number', label: 'Text size', default: 32, min: 12, max: 96, unit: 'px' },
  accent: { type: 'color', label: 'Light', help: 'The colour of the light behind the glass.', default: '#ffb02e' },
} as const satisfies SettingsTable

export const overlays = {
  chat: {
    title: 'Chat',
    about: 'What people write, with their badges and emotes.',
    width: 560,
    height: 900,
    settings: chat,
  },
  alerts: {
    title: 'Alerts',
    about: 'A moment for each gift, follow, share and subscription.',
    width: 900,
    height: 500,
    settings: alerts,
  },
  viewers: { title: 'Viewers', about: 'How many are watching.', width: 360, height: 110, settings: viewers },
} as const satisfies Readonly<Record<string, OverlayDefinition>>

export type OverlayName = keyof typeof overlays
export type OverlaySettings<Name extends OverlayName> = SettingsOf<(typeof overlays)[Name]['settings']>

export const isOverlayName = (name: string): name is OverlayName => Object.hasOwn(overlays, name)

/** One value, or undefined where it is not one the field allows. */
export function readSetting(field: SettingField, value: unknown): string | number | boolean | undefined {
  switch (field.type) {
    case 'switch':
      return typeof value === 'boolean' ? value : undefined
    case 'number':
      return typeof value === 'number' && value >= field.min && value <= field.max ? value : undefined
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.options, value) ? value : undefined
    case 'color':
      return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined
    case 'text':
      return typeof value === 'string' && value.length <= field.maxLength ? value : undefined
  }
}

/** Every setting of the table: the given value where it is allowed, else the default. Unknown names are dropped. */
export function readSettings<Table extends SettingsTable>(table: Table, values: unknown): SettingsOf<Table> {
  const given = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {}
  const read = Object.entries(table).map(([name, field]) => [name, readSetting(field, given[name]) ?? field.default])
  return Object.fromEntries(read) as SettingsOf<Table>
}
