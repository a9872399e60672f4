import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { LANGUAGES } from '../../shared/settings/languages.ts'
import { faultText } from '../forms/api.ts'
import { announce } from '../forms/announce.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

/** The language of the pages and of the words that overlays bring along. Each stands there under its own name. */
export class LanguageMenu extends LitElement {
  static override properties: PropertyDeclarations = {
    language: {},
    choose: { attribute: false },
    fault: { state: true },
  }

  /** As the house settings have it. */
  declare language: string
  declare choose: (language: string) => Promise<void>
  declare private fault: string

  constructor() {
    super()
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      select {
        min-height: 36px;
        padding: 4px 10px;
        font-size: 0.875rem;
      }
    `,
  ]

  async #change(event: Event) {
    this.fault = ''
    try {
      await this.choose((event.target as HTMLSelectElement).value)
      announce(this, say('Language changed'))
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
  }

  override render() {
    return html`<select aria-label=${say('Language')} @change=${(event: Event) => this.#change(event)}>
        ${Object.entries(LANGUAGES).map(
          ([code, name]) =>
            html`<option value=${code} lang=${code === 'auto' ? nothing : code} ?selected=${code === this.language}>
              ${code === 'auto' ? say('Language: automatic') : name}
            </option>`,
        )}
      </select>
      <p class="error" role="alert" ?hidden=${this.fault === ''}>${this.fault}</p>`
  }
}

customElements.define('language-menu', LanguageMenu)
