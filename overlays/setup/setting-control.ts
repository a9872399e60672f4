/** The control of one field of a settings table. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { SettingField } from '../../shared/settings/field.ts'
import { say, tell } from '../words/say.ts'
import { number } from '../words/figures.ts'

export type Value = string | number | boolean

/** `moving`: a slider or a colour under way, which says more in a moment. */
export type OnEdit = (name: string, value: Value, moving: boolean) => void

export interface Control {
  readonly name: string
  readonly field: SettingField
  readonly value: Value
  readonly saved: TemplateResult | typeof nothing
  readonly failed: boolean
  readonly onEdit: OnEdit
}

/** Beyond this many steps a slider cannot be aimed any more. */
const SLIDER_STEPS = 700
/** What the picker of a colour that is the theme's own begins at. */
const ANY_COLOUR = '#ffb02e'

const typed = (event: Event) => (event.target as HTMLInputElement).value
const describedBy = ({ name, field }: Control) => `${field.help === undefined ? '' : `${name}-help `}${name}-fault`
const top = ({ name, field, saved }: Control) =>
  html`<div class="top"><label for=${name}>${tell(field.label)}</label>${saved}</div>`

export function settingControl(control: Control): TemplateResult {
  const { name, field, value, saved, failed, onEdit } = control
  switch (field.type) {
    case 'switch':
      return html`<label class="switch">
        <span>${tell(field.label)} ${saved}</span>
        <input
          type="checkbox"
          role="switch"
          .checked=${value === true}
          aria-invalid=${failed}
          aria-describedby=${describedBy(control)}
          @change=${(event: Event) => onEdit(name, (event.target as HTMLInputElement).checked, false)}
        />
      </label>`
    case 'number':
      return numberControl(control, field)
    case 'choice':
      return html`${top(control)}
        <select
          id=${name}
          .value=${String(value)}
          aria-invalid=${failed}
          aria-describedby=${describedBy(control)}
          @change=${(event: Event) => onEdit(name, typed(event), false)}
        >
          ${Object.entries(field.options).map(
            ([option, words]) => html`<option value=${option} ?selected=${option === value}>${tell(words)}</option>`,
          )}
        </select>`
    case 'color':
      return html`${top(control)}
        <div class="colour">
          <input
            id=${name}
            type="color"
            .value=${value === '' ? ANY_COLOUR : String(value)}
            class=${value === '' ? 'unset' : ''}
            aria-invalid=${failed}
            aria-describedby=${describedBy(control)}
            @input=${(event: Event) => onEdit(name, typed(event), true)}
          />
          ${
            value === ''
              ? html`<span class="dim">${say("The theme's own")}</span>`
              : html`<code>${value}</code> ${
                    field.default === ''
                      ? html`<button class="quiet" type="button" @click=${() => onEdit(name, '', false)}>
                          ${say("The theme's own")}
                        </button>`
                      : nothing
                  }`
          }
        </div>`
    case 'text':
      return field.lines === true
        ? html`${top(control)}
            <textarea
              id=${name}
              rows="4"
              maxlength=${field.maxLength}
              .value=${String(value)}
              aria-invalid=${failed}
              aria-describedby=${describedBy(control)}
              @input=${(event: Event) => onEdit(name, typed(event), true)}
            ></textarea>`
        : html`${top(control)}
            <input
              id=${name}
              type="text"
              maxlength=${field.maxLength}
              .value=${String(value)}
              aria-invalid=${failed}
              aria-describedby=${describedBy(control)}
              @input=${(event: Event) => onEdit(name, typed(event), true)}
            />`
  }
}

function numberControl(control: Control, field: SettingField & { readonly type: 'number' }): TemplateResult {
  const { name, value, saved, failed, onEdit } = control
  const unit = field.unit === undefined ? '' : ` ${tell(field.unit)}`
  const written = `${number(Number(value))}${unit}`
  if ((field.max - field.min) / (field.step ?? 1) <= SLIDER_STEPS) {
    return html`<div class="top">
        <label for=${name}>${tell(field.label)}</label><span>${saved} <output for=${name}>${written}</output></span>
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
        aria-describedby=${describedBy(control)}
        @input=${(event: Event) => onEdit(name, Number(typed(event)), true)}
      />`
  }
  return html`${top(control)}
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
        aria-describedby=${describedBy(control)}
        @change=${(event: Event) => onEdit(name, (event.target as HTMLInputElement).valueAsNumber, false)}
      />
      <span class="dim">${tell(field.unit ?? '')}</span>
    </div>`
}

export const controlStyles = css`
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
  input[type='color'].unset {
    opacity: 0.45;
  }
  .amount {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .amount input {
    max-width: 130px;
  }
`
