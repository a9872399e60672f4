import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { SettingsValues } from '../../../shared/protocol.ts'
import { THEMES } from '../../../shared/settings/look.ts'
import { announce } from '../../forms/announce.ts'
import { ask, faultText } from '../../forms/api.ts'
import { look } from '../../forms/look.ts'
import { say, tell } from '../../words/say.ts'

interface Preset {
  readonly name: string
  readonly settings: SettingsValues
}

/** Looks to begin from: the themes, and settings that were kept under a name. Tells of a choice by `preset`. */
export class PresetMenu extends LitElement {
  static override properties: PropertyDeclarations = {
    kind: {},
    values: { attribute: false },
    own: { state: true },
    name: { state: true },
    fault: { state: true },
  }

  declare kind: string
  /** What would be kept. */
  declare values: SettingsValues
  declare private own: readonly Preset[]
  declare private name: string
  declare private fault: string

  constructor() {
    super()
    this.kind = ''
    this.values = {}
    this.own = []
    this.name = ''
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .chip {
        display: inline-flex;
        align-items: center;
      }
      form {
        display: flex;
        gap: 8px;
        align-items: end;
        max-width: 420px;
      }
    `,
  ]

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('kind') && this.kind !== '') void this.#change(() => ask('GET', this.#path))
  }

  get #path() {
    return `/api/presets/${this.kind}`
  }

  async #change(work: () => Promise<readonly Preset[]>): Promise<boolean> {
    this.fault = ''
    try {
      this.own = await work()
      return true
    } catch (thrown) {
      this.fault = faultText(thrown)
      return false
    }
  }

  #choose(settings: SettingsValues) {
    this.dispatchEvent(new CustomEvent<SettingsValues>('preset', { detail: settings }))
  }

  async #keep(event: Event) {
    event.preventDefault()
    const { name } = this
    const kept = await this.#change(() => ask('POST', this.#path, { name, settings: this.values }))
    if (!kept) return
    this.name = ''
    announce(this, say('{what}: saved', { what: name }))
  }

  readonly #remove = (name: string) =>
    this.#change(() => ask('DELETE', `${this.#path}?name=${encodeURIComponent(name)}`))

  override render() {
    return html`<div class="stack">
      <div class="chips" role="group" aria-label=${say('Themes')}>
        ${Object.entries(THEMES).map(
          ([theme, label]) =>
            html`<button
              class=${this.values['theme'] === theme ? 'primary' : ''}
              aria-pressed=${this.values['theme'] === theme}
              title=${tell(label)}
              @click=${() => this.#choose({ theme, accent: '', font: 'theme' })}
            >
              ${tell(label).split(/[:：]/)[0]}
            </button>`,
        )}
      </div>
      ${
        this.own.length === 0
          ? nothing
          : html`<div class="chips" role="group" aria-label=${say('Your presets')}>
              ${this.own.map(
                ({ name, settings }) =>
                  html`<span class="chip">
                    <button @click=${() => this.#choose(settings)}><bdi>${name}</bdi></button>
                    <button
                      class="icon"
                      aria-label=${say('Delete the preset {name}', { name })}
                      @click=${() => this.#remove(name)}
                    >
                      ✕
                    </button>
                  </span>`,
              )}
            </div>`
      }
      <form @submit=${(event: Event) => this.#keep(event)}>
        <div class="field grow">
          <label for="name">${say('Keep these settings as')}</label>
          <input
            id="name"
            type="text"
            maxlength="40"
            required
            .value=${this.name}
            @input=${(event: Event) => (this.name = (event.target as HTMLInputElement).value)}
          />
        </div>
        <button>${say('Keep')}</button>
      </form>
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
    </div>`
  }
}

customElements.define('preset-menu', PresetMenu)
