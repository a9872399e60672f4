import { css, html, LitElement, type PropertyDeclarations } from 'lit'
import { house } from '../../shared/settings/house.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'
import type { Examples } from './examples.ts'
import { SavedSettings } from './saved-settings.ts'
import './settings-form.ts'
import type { Edit } from './settings-form.ts'

/** The language has a menu of its own at the top of the page. */
const { language: _elsewhere, ...table } = house

/** What holds for every overlay at once: the theme, what is never shown, and no flashes. */
export class HouseSettings extends LitElement {
  static override properties: PropertyDeclarations = { examples: { attribute: false } }

  declare examples: Examples
  readonly #settings = new SavedSettings(this, (values) => this.examples.tellAll(values))

  static override styles = [
    look,
    css`
      summary h3 {
        display: inline;
      }
      .card {
        padding-block: 18px;
      }
      settings-form {
        margin-top: 18px;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#settings.open('/api/house', table)
  }

  override render() {
    const { values, outcomes, fault } = this.#settings
    return html`<details class="card">
      <summary><h3>${say('For all overlays')}</h3></summary>
      ${
        values === undefined
          ? html`<p class=${fault === '' ? 'dim' : 'error'}>${fault === '' ? say('Loading…') : fault}</p>`
          : html`<settings-form
              .table=${table}
              .values=${values}
              .outcomes=${outcomes}
              @edit=${(event: CustomEvent<Edit>) => this.#settings.edited(event.detail)}
            ></settings-form>`
      }
    </details>`
  }
}

customElements.define('house-settings', HouseSettings)
