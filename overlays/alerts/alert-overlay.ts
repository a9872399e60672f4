import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Alert } from '../live/alert.ts'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/gift-picture.ts'
import { icon } from '../parts/icons.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { sayCount } from '../words/say.ts'
import { alertStyle, type AlertSettings, type AlertStyle } from './alert-rules.ts'
import { alertStyles } from './alert-styles.ts'
import { ALERT_ICONS, alertWords, othersOf } from './alert-words.ts'
import { layoutStyles } from './layout-styles.ts'
import { embers, emberStyles } from './embers.ts'
import { beams, fan, fanStyles } from './fan.ts'

const written = new Intl.NumberFormat(undefined, { numberingSystem: 'latn' })

/**
 * The alert that is on stage; in the ember theme under a fanlight that opens for it. It draws what it is given; the last
 * one leaves by itself when there is none.
 *
 * @csspart alert - All of it; also its kind, its look (`grand`, `banner`, `strip`), and `tier-0` to `tier-3` for how grand it is.
 * @csspart window - What the picture stands in.
 * @csspart picture - The gift or the person in it.
 * @csspart plate - What the words stand on.
 * @csspart name - The name.
 * @csspart words - The line under the name.
 * @csspart count - How many.
 * @csspart worth - What it is worth in diamonds.
 * @cssproperty [--fl-size] - Text size; all else follows it.
 * @cssproperty [--fl-accent] - The light.
 * @cssproperty [--fl-core] - The light where it is strongest.
 * @cssproperty [--fl-surface-strong] - The plate.
 * @cssproperty [--fl-frame] - The window's frame.
 * @cssproperty [--fl-font-display] - Typeface of names and counts.
 */
export class AlertOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    alert: { attribute: false },
    settings: { attribute: false },
    resumed: { attribute: false },
    leaving: { state: true },
  }

  static override styles = [reset, themes, tokens, motion, fanStyles, emberStyles, alertStyles, layoutStyles]

  /** What is on stage now. */
  declare alert: Alert | undefined
  /** Undefined until the server told: until then nothing is drawn. */
  declare settings: AlertSettings | undefined
  /** The key of an alert that was on screen before a refresh: it goes on, without a second entrance. */
  declare resumed: string | undefined
  declare leaving: Alert | undefined

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('alert')
    if (before !== undefined && before.key !== this.alert?.key) this.leaving = before
    if (this.alert !== undefined) this.leaving = undefined
  }

  override render() {
    const settings = this.settings
    const alert = this.alert ?? this.leaving
    if (settings === undefined || alert === undefined) return nothing
    return html`<div class="stage">${keyed(alert.key, this.#draw(alert, settings))}</div>`
  }

  #draw(alert: Alert, settings: AlertSettings): TemplateResult {
    const style = alertStyle(alert, settings)
    const { tier, layout, entrance } = style
    const kinds = `alert ${layout} tier-${tier} ${alert.kind} ${alert.gift === undefined ? 'no-gift' : ''}`
    const leaving = this.alert === undefined ? 'leaving' : alert.key === this.resumed ? 'resumed' : ''
    return html`<div
      class="${kinds} enter-${entrance} ${leaving}"
      part="alert ${alert.kind} ${layout} tier-${tier}"
      data-key=${alert.key}
      role="status"
      @animationend=${this.#left}
    >
      ${layout === 'grand' ? this.#window(alert, settings, style) : nothing}
      <div class="plate" part="plate">
        ${layout === 'grand' ? this.#giver(alert) : this.#figure(alert, settings)}
        <div class="said">
          <div class="who">
            <person-name part="name" .person=${alert.by}></person-name>
            ${othersOf(alert) === 0 ? nothing : html`<bdi class="others">${sayCount('+ {count} other', '+ {count} others', othersOf(alert))}</bdi>`}
          </div>
          <div class="line" part="words">
            <bdi>${alertWords(alert, settings)}</bdi>
            ${alert.gift === undefined ? nothing : html`<bdi class="thing">${clipText(alert.gift.name, 40)}</bdi>`}
          </div>
        </div>
        ${alert.gift === undefined ? nothing : this.#sum(alert)}
      </div>
    </div>`
  }

  #window(alert: Alert, settings: AlertSettings, { tier }: AlertStyle): TemplateResult {
    const isEmber = (settings.theme === 'house' ? settings.houseTheme : settings.theme) === 'ember'
    return html`<div class="window" part="window">
      ${
        isEmber
          ? html`<i class="fan">
              ${tier >= 2 ? beams : nothing}<i class="glow"></i>
              ${fan(keyed(alert.count, html`<i class="flash"></i>`))}
            </i>`
          : html`<i class="setting">${tier >= 2 ? beams : nothing}<i class="medal"></i></i>`
      }
      ${tier >= 1 ? embers(tier) : nothing}${this.#figure(alert, settings)}
    </div>`
  }

  #giver(alert: Alert) {
    return alert.gift === undefined ? nothing : html`<person-avatar .person=${alert.by}></person-avatar>`
  }

  #figure(alert: Alert, settings: AlertSettings): TemplateResult {
    if (alert.gift !== undefined) {
      return html`<div class="figure" part="picture">
        <gift-picture .gift=${alert.gift} ?plain=${settings.safe || !settings.pictures}></gift-picture>
      </div>`
    }
    return html`<div class="figure" part="picture">
      <person-avatar .person=${alert.by}></person-avatar>
      <i class="sign">${icon(ALERT_ICONS[alert.kind])}</i>
    </div>`
  }

  #sum(alert: Alert): TemplateResult {
    return html`<div class="sum ${alert.count > 1 ? '' : 'alone'}">
      ${
        alert.count > 1
          ? keyed(alert.count, html`<b class="count" part="count">×${written.format(alert.count)}</b>`)
          : nothing
      }
      <span class="worth" part="worth">${icon('diamond')}${written.format(alert.worth)}</span>
    </div>`
  }

  readonly #left = (event: AnimationEvent) => {
    if (event.target === event.currentTarget && this.alert === undefined) this.leaving = undefined
  }
}

customElements.define('alert-overlay', AlertOverlay)
