import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import type { OverlaySettings } from '../../shared/settings.ts'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { icon } from '../parts/icons.ts'
import '../parts/rolling-number.ts'

/**
 * How many are watching; nothing while that is not known or the LIVE is over.
 *
 * @csspart box - The glass.
 * @csspart icon - The eye.
 * @csspart number - The number.
 * @csspart label - The words beside it.
 * @cssproperty [--fl-size] - Text size.
 * @cssproperty [--fl-accent] - The light.
 * @cssproperty [--fl-glass] - The dark glass.
 */
export class ViewersOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    count: { attribute: false },
    settings: { attribute: false },
    leaving: { state: true },
  }

  declare count: number | undefined
  declare settings: OverlaySettings<'viewers'> | undefined
  /** It is on its way out. */
  declare leaving: boolean
  /** Kept on the glass until it is gone. */
  #last = 0

  static override styles = [
    reset,
    themes,
    tokens,
    motion,
    css`
      :host {
        display: grid;
        place-items: center start;
        height: 100vh;
        padding: 0.3em;
        overflow: hidden;
        font-size: var(--fl-size, var(--set-size, 32px));
      }
      .box {
        position: relative;
        display: flex;
        align-items: center;
        gap: 0.42em;
        max-width: 100%;
        padding: 0.3em 0.85em 0.3em 0.36em;
        border: var(--border);
        border-radius: var(--radius-round);
        background: var(--surface);
        box-shadow: var(--shadow);
        white-space: nowrap;
        animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
      }
      .leaving {
        animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
      }
      /* The light of the eye, behind the glass. */
      .box::before {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: inherit;
        background: radial-gradient(4em 3em at 0.9em 50%, var(--accent), transparent);
        opacity: calc(var(--glow) * 0.34);
      }
      .box > * {
        position: relative;
      }
      .eye {
        display: grid;
        place-items: center;
        flex: none;
        width: 1.36em;
        height: 1.36em;
        border-radius: var(--radius-round);
        background: var(--accent);
        color: var(--on-accent);
        filter: var(--halo);
      }
      .eye svg {
        width: 0.86em;
        height: 0.86em;
      }
      rolling-number {
        color: var(--text-strong);
        font-family: var(--font-number);
        font-weight: var(--weight-display);
        letter-spacing: var(--spacing-display);
      }
      .label {
        overflow: clip;
        overflow-clip-margin: 0.35em;
        text-overflow: ellipsis;
        color: var(--text-dim);
        font-size: 0.66em;
      }
    `,
  ]

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.count !== undefined) this.#last = this.count
    if (changed.has('count')) this.leaving = this.count === undefined && changed.get('count') !== undefined
  }

  override render() {
    if (this.settings === undefined || (this.count === undefined && !this.leaving)) return nothing
    return html`<div class="box ${this.leaving ? 'leaving' : ''}" part="box" @animationend=${this.#left}>
      <span class="eye" part="icon">${icon('eye')}</span>
      <rolling-number part="number" .value=${this.#last}></rolling-number>
      ${this.settings.label === '' ? nothing : html`<bdi class="label" part="label">${this.settings.label}</bdi>`}
    </div>`
  }

  readonly #left = (): void => {
    if (this.leaving) this.leaving = false
  }
}

customElements.define('viewers-overlay', ViewersOverlay)
