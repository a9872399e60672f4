import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { SettingField, SettingsTable } from '../../shared/settings/field.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say, tell } from '../words/say.ts'
import { number } from '../words/figures.ts'

type Value = string | number | boolean
/** What became of the last change of a field. */
type Outcome = { readonly is: 'saving' | 'saved' } | { readonly is: 'failed'; readonly text: string }

/** A slider or a colour sends while it is moved, but not each step of the way. */
const WHILE_MOVED_MS = 200
/** Beyond this many steps a slider cannot be aimed any more. */
const SLIDER_STEPS = 700

/** The form of one overlay, made from its table. Each change is saved at once and reaches OBS by itself. */
export class SettingsForm extends LitElement {
  static override properties: PropertyDeclarations = {
    overlay: {},
    table: { attribute: false },
    values: { state: true },
    outcomes: { state: true },
    fault: { state: true },
  }

  declare overlay: string
  declare table: SettingsTable
  declare private values: SettingsValues | undefined
  declare private outcomes: Readonly<Record<string, Outcome>>
  declare private fault: string
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

  constructor() {
    super()
    this.overlay = ''
    this.table = {}
    this.outcomes = {}
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
        gap: 22px 32px;
      }
      .top {
        display: flex;
        gap: 8px;
        justify-content: space-between;
        align-items: baseline;
        font-weight: 600;
        font-size: 0.9375rem;
      }
      output {
        font-weight: 500;
        color: var(--ink-dim);
        font-variant-numeric: tabular-nums;
      }
      .saved {
        color: var(--ok);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      input[type='range'] {
        width: 100%;
        height: 28px;
        margin: 0;
        appearance: none;
        background: transparent;
        border-radius: 8px;
        cursor: pointer;
      }
      input[type='range']::-webkit-slider-runnable-track {
        height: 6px;
        border-radius: 3px;
        background: var(--line);
      }
      input[type='range']::-webkit-slider-thumb {
        appearance: none;
        width: 24px;
        height: 24px;
        margin-top: -9px;
        border-radius: 50%;
        background: var(--amber);
        border: 2px solid var(--link);
      }
      .colour {
        display: flex;
        align-items: center;
        gap: 12px;
      }
      input[type='color'] {
        width: 64px;
        height: 40px;
        padding: 3px;
        border: 1px solid var(--line-strong);
        border-radius: 12px;
        background: var(--paper);
        cursor: pointer;
      }
      .amount {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .amount input {
        max-width: 130px;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  async #load() {
    this.fault = ''
    try {
      this.values = await ask<SettingsValues>('GET', this.#path)
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
  }

  get #path() {
    return `/api/overlays/${this.overlay}/settings`
  }

  #note(name: string, outcome: Outcome) {
    this.outcomes = { ...this.outcomes, [name]: outcome }
  }

  #change(name: string, value: Value, afterMs = 0) {
    clearTimeout(this.#timers.get(name))
    this.values = { ...this.values, [name]: value }
    this.#timers.set(
      name,
      setTimeout(() => void this.#save(name, value), afterMs),
    )
  }

  async #save(name: string, value: Value) {
    this.#note(name, { is: 'saving' })
    try {
      await ask('PUT', this.#path, { [name]: value })
      this.#note(name, { is: 'saved' })
      announce(this, say('{what}: saved', { what: tell(this.table[name]?.label ?? name) }))
    } catch (thrown) {
      this.#note(name, { is: 'failed', text: faultText(thrown) })
    }
  }

  #control(name: string, field: SettingField, value: Value): TemplateResult {
    const outcome = this.outcomes[name]
    const failed = outcome?.is === 'failed'
    const described = `${field.help === undefined ? '' : `${name}-help `}${name}-fault`
    const saved =
      outcome?.is === 'saved' ? html`<span class="saved" aria-hidden="true">${say('Saved ✓')}</span>` : nothing
    const typed = (event: Event) => (event.target as HTMLInputElement).value
    switch (field.type) {
      case 'switch':
        return html`<label class="switch">
          <span>${tell(field.label)} ${saved}</span>
          <input
            type="checkbox"
            role="switch"
            .checked=${value === true}
            aria-invalid=${failed}
            aria-describedby=${described}
            @change=${(event: Event) => this.#change(name, (event.target as HTMLInputElement).checked)}
          />
        </label>`
      case 'number': {
        const slides = (field.max - field.min) / (field.step ?? 1) <= SLIDER_STEPS
        const unit = field.unit === undefined ? '' : ` ${tell(field.unit)}`
        const written = `${number(Number(value))}${unit}`
        if (slides) {
          return html`<div class="top">
              <label for=${name}>${tell(field.label)}</label
              ><span>${saved} <output for=${name}>${written}</output></span>
            </div>
            <input
              id=${name}
              type="range"
              min=${field.min}
              max=${field.max}
              step=${field.step ?? 1}
              .value=${String(value)}
              aria-valuetext=${written}
              aria-invalid=${failed}
              aria-describedby=${described}
              @input=${(event: Event) => this.#change(name, Number(typed(event)), WHILE_MOVED_MS)}
            />`
        }
        return html`<div class="top"><label for=${name}>${tell(field.label)}</label>${saved}</div>
          <div class="amount">
            <input
              id=${name}
              type="number"
              inputmode="numeric"
              min=${field.min}
              max=${field.max}
              step=${field.step ?? 1}
              .value=${String(value)}
              aria-invalid=${failed}
              aria-describedby=${described}
              @change=${(event: Event) => this.#change(name, (event.target as HTMLInputElement).valueAsNumber)}
            />
            <span class="dim">${tell(field.unit ?? '')}</span>
          </div>`
      }
      case 'choice':
        return html`<div class="top"><label for=${name}>${tell(field.label)}</label>${saved}</div>
          <select
            id=${name}
            aria-invalid=${failed}
            aria-describedby=${described}
            @change=${(event: Event) => this.#change(name, typed(event))}
          >
            ${Object.entries(field.options).map(
              ([option, words]) => html`<option value=${option} ?selected=${option === value}>${tell(words)}</option>`,
            )}
          </select>`
      case 'color':
        return html`<div class="top"><label for=${name}>${tell(field.label)}</label>${saved}</div>
          <div class="colour">
            <input
              id=${name}
              type="color"
              .value=${String(value)}
              aria-invalid=${failed}
              aria-describedby=${described}
              @input=${(event: Event) => this.#change(name, typed(event), WHILE_MOVED_MS)}
            />
            <code>${value}</code>
          </div>`
      case 'text':
        return html`<div class="top"><label for=${name}>${tell(field.label)}</label>${saved}</div>
          <input
            id=${name}
            type="text"
            maxlength=${field.maxLength}
            .value=${String(value)}
            aria-invalid=${failed}
            aria-describedby=${described}
            @input=${(event: Event) => this.#change(name, typed(event), WHILE_MOVED_MS)}
          />`
    }
  }

  #field(name: string, field: SettingField, value: Value) {
    const outcome = this.outcomes[name]
    return html`<div class="field">
      ${this.#control(name, field, value)}
      ${field.help === undefined ? nothing : html`<p class="small dim" id="${name}-help">${tell(field.help)}</p>`}
      <p class="error" id="${name}-fault" role="alert" ?hidden=${outcome?.is !== 'failed'}>
        ${outcome?.is === 'failed' ? say('Not saved. {why}', { why: outcome.text }) : nothing}
      </p>
    </div>`
  }

  override render() {
    const { values } = this
    if (values === undefined) {
      return this.fault === ''
        ? html`<p class="dim">${say('Loading…')}</p>`
        : html`<p class="error" role="alert">${this.fault}</p>
            <button @click=${() => this.#load()}>${say('Try again')}</button>`
    }
    return html`<div class="fields">
      ${Object.entries(this.table).map(([name, field]) => this.#field(name, field, values[name] ?? field.default))}
    </div>`
  }
}

customElements.define('settings-form', SettingsForm)
