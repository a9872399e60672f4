import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { OverlayLink } from '../../shared/status.ts'
import '../forms/copy-field.ts'
import { look } from '../forms/look.ts'
import { say, tell } from '../words/say.ts'

/** The way into an OBS that this Fanlight cannot reach: an overlay's address and size, and what to do with them. */
export class ObsByHand extends LitElement {
  static override properties: PropertyDeclarations = { links: { attribute: false }, chosen: { state: true } }

  declare links: readonly OverlayLink[]
  /** The id of an overlay; '' for the first. */
  declare private chosen: string

  constructor() {
    super()
    this.links = []
    this.chosen = ''
  }

  static override styles = [
    look,
    css`
      :host {
        display: grid;
        gap: 20px;
        grid-template-columns: minmax(0, 1fr);
      }
      .overlay {
        display: grid;
        grid-template-columns: minmax(0, 220px) minmax(0, 1fr) auto;
        gap: 12px 20px;
        align-items: end;
      }
      .overlay p {
        padding-bottom: 12px;
      }
      @media (max-width: 820px) {
        .overlay {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  #overlay({ name: chosen, title, url, width, height }: OverlayLink) {
    return html`<div class="overlay">
      <div>
        <label for="overlay">${say('What')}</label>
        <select id="overlay" @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
          ${this.links.map(
            (link) => html`<option value=${link.name} ?selected=${link.name === chosen}>${tell(link.title)}</option>`,
          )}
        </select>
      </div>
      <copy-field label=${say('{overlay} URL', { overlay: tell(title) })} .value=${url} secret></copy-field>
      <p><strong>${width} × ${height}</strong></p>
    </div>`
  }

  override render() {
    const overlay = this.links.find(({ name }) => name === this.chosen) ?? this.links[0]
    return html`<h2 id="obs">OBS</h2>
      <div class="card stack">
        <p class="measure">
          ${say(
            'This Fanlight runs on a server, so it cannot put anything into your OBS by itself. Copy an address, then in OBS, under Sources: press +, choose Browser, paste the address as the URL, and set the width and height that stand beside it.',
          )}
        </p>
        ${overlay === undefined ? nothing : this.#overlay(overlay)}
      </div>`
  }
}

customElements.define('obs-by-hand', ObsByHand)
