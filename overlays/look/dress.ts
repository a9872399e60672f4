/** Puts on an overlay's element what its owner chose of the look: themes.ts and tokens.ts draw from it. */
import type { HouseSettings } from '../../shared/settings/house.ts'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { look } from '../../shared/settings/look.ts'

type LookSettings = SettingsOf<typeof look> & HouseSettings

/** `size`: text size in px, where the overlay has that setting. */
export function dress(host: HTMLElement, settings: LookSettings & { readonly size?: number }): void {
  host.setAttribute('theme', settings.theme === 'house' ? settings.houseTheme : settings.theme)
  host.setAttribute('motion', settings.motion)
  host.toggleAttribute('calm-flashes', settings.calmFlashes)
  setOrRemove(host, '--set-accent', settings.accent)
  setOrRemove(host, '--set-font', settings.font === 'theme' ? '' : `var(--face-${settings.font})`)
  setOrRemove(host, '--set-size', settings.size === undefined ? '' : `${settings.size}px`)
}

function setOrRemove(host: HTMLElement, property: string, value: string): void {
  if (value === '') host.style.removeProperty(property)
  else host.style.setProperty(property, value)
}
