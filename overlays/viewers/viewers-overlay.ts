import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { OverlaySettings } from '../../shared/settings.ts'
import { reset } from '../look/reset.ts'
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
  }

  declare count: number | undefined
  declare settings: OverlaySettings<'viewers'> | undefined
  /** Kept on the glass while it leaves. */
  #last = 0

  static override styles = [
    reset,
    tokens,
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
        padding: 0.32em 0.8em 0.32em 0.36em;
        border-radius: 2em;
        background: var(--glass);
        box-shadow:
          inset 0 0 0 1px var(--edge),
          inset 0 1px 0 rgba(255, 244, 224, 0.16),
          0 0.06em 0.26em rgba(10, 6, 2, 0.5);
        white-space: nowrap;
        opacity: 0;
        transform: translateY(0.5em) scale(0.94);
        transition:
          opacity 0.4s var(--ease-in),
          transform 0.4s var(--ease-in);
        overflow: hidden;
      }
      .box.there {
        opacity: 1;
        transform: none;
        transition:
          opacity 0.5s var(--ease-out),
          transform 0.6s var(--ease-spring);
      }
      .box::before {
        content: '';
        position: absolute;
        inset: 0;
        background: radial-gradient(4em 3em at 0.9em 50%, var(--accent), transparent);
        opacity: 0.34;
      }
      .box > * {
        position: relative;
      }
      .eye {
        display: grid;
        place-items: center;
        width: 1.36em;
        height: 1.36em;
        border-radius: 50%;
        background: radial-gradient(circle at 50% 70%, var(--core), var(--accent) 78%);
        color: #2a1803;
      }
      .eye svg {
        width: 0.86em;
        height: 0.86em;
      }
      rolling-number {
        font-family: var(--font-display);
        font-weight: 750;
        letter-spacing: -0.01em;
      }
      .label {
        overflow: hidden;
        text-overflow: ellipsis;
        color: var(--text-dim);
        font-size: 0.62em;
        font-weight: 550;
      }
    `,
  ]

  override willUpdate(): void {
    if (this.count !== undefined) this.#last = this.count
  }

  override render() {
    if (this.settings === undefined) return nothing
    return html`<div
      class="box ${this.count === undefined ? '' : 'there'}"
      part="box"
      ?inert=${this.count === undefined}
    >
      <span class="eye" part="icon">${icon('eye')}</span>
      <rolling-number part="number" .value=${this.#last}></rolling-number>
      ${this.settings.label === '' ? nothing : html`<bdi class="label" part="label">${this.settings.label}</bdi>`}
    </div>`
  }
}

customElements.define('viewers-overlay', ViewersOverlay)
