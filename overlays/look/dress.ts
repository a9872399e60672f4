/** Puts on an overlay's element what its owner chose of the look: themes.ts and tokens.ts draw from it. */
import type { HouseSettings } from '../../shared/settings/house.ts'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { FONTS, look } from '../../shared/settings/look.ts'

type LookSettings = SettingsOf<typeof look> & HouseSettings

/** Narrow and small-bodied faces, that the same text size reads as large in each. */
const TYPE_SCALES: Partial<Readonly<Record<keyof typeof FONTS | (string & {}), number>>> = {
  condensed: 1.16,
  pixel: 1.22,
  hand: 1.24,
}

/** `size`: text size in px, where the overlay has that setting. It arrives as `--set-size`. */
export function dress(host: HTMLElement, settings: LookSettings & { readonly size?: number }): void {
  const { theme, houseTheme, font, size } = settings
  host.setAttribute('theme', theme === 'house' ? houseTheme : theme)
  host.setAttribute('motion', settings.motion)
  host.toggleAttribute('calm-flashes', settings.calmFlashes)
  setOrRemove(host, '--set-accent', settings.accent)
  setOrRemove(host, '--set-font', font === 'theme' ? '' : `var(--face-${font})`)
  setOrRemove(host, '--set-type-scale', font === 'theme' ? '' : String(TYPE_SCALES[font] ?? 1))
  setOrRemove(host, '--set-size', size === undefined ? '' : `calc(${size}px * var(--type-scale))`)
}

function setOrRemove(host: HTMLElement, property: string, value: string): void {
  if (value === '') host.style.removeProperty(property)
  else host.style.setProperty(property, value)
}
