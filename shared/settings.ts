/** Every kind of overlay there is. */
import type { OverlayDefinition, SettingsOf } from './settings/field.ts'
import { alerts } from './settings/alerts.ts'
import { chat } from './settings/chat.ts'
import type { HouseSettings } from './settings/house.ts'
import { viewers } from './settings/viewers.ts'

export const overlays = {
  chat,
  alerts,
  viewers,
} as const satisfies Readonly<Record<string, OverlayDefinition>>

export type OverlayName = keyof typeof overlays
/** What a page of this kind is told: its own settings and those of the house. */
export type OverlaySettings<Name extends OverlayName> = SettingsOf<(typeof overlays)[Name]['settings']> & HouseSettings

export const isOverlayName = (name: string): name is OverlayName => Object.hasOwn(overlays, name)
