import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { SettingsValues } from '../../shared/protocol.ts'
import type { SettingField, SettingsTable } from '../../shared/settings/field.ts'
import { look } from '../forms/look.ts'
import { say, tell } from '../words/say.ts'
import { controlStyles, settingControl, type Value } from './setting-control.ts'

/** What became of the last change of a field. */
export type Outcome = { readonly is: 'saving' | 'saved' } | { readonly is: 'failed'; readonly text: string }

/** What the form's `edit` event tells. `moving`: a slider or a colour under way, which says more in a moment. */
export interface Edit {
  readonly name: string
  readonly value: Value
  readonly moving: boolean
}

/** Fields without a group come first, under no heading. */
function grouped(table: SettingsTable): readonly (readonly [string, readonly (readonly [string, SettingField])[]])[] {
  const groups = new Map<string, (readonly [string, SettingField])[]>([['', []]])
  for (const entry of Object.entries(table)) {
    const group = entry[1].group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), entry])
  }
  return [...groups]
}

/** A form made from a settings table. It draws what it is given and tells of edits; whoever holds it saves them. */
export class SettingsForm extends LitElement {
  static override properties: PropertyDeclarations = {
    table: { attribute: false },
    values: { attribute: false },
    outcomes: { attribute: false },
  }

  declare table: SettingsTable
  declare values: SettingsValues
  declare outcomes: Readonly<Record<string, Outcome>>

  constructor() {
    super()
    this.table = {}
    this.values = {}
    this.outcomes = {}
  }

  static override styles = [
    look,
    controlStyles,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
        gap: 20px 28px;
      }
      details {
        border-top: 1px solid var(--line);
        padding-top: 14px;
      }
      details[open] {
        padding-bottom: 6px;
      }
      summary {
        font-weight: 650;
        margin-bottom: 14px;
      }
    `,
  ]

  readonly #edited = (name: string, value: Value, moving: boolean) => {
    this.dispatchEvent(new CustomEvent<Edit>('edit', { detail: { name, value, moving } }))
  }

  #field(name: string, field: SettingField) {
    const outcome = this.outcomes[name]
    const saved =
      outcome?.is === 'saved' ? html`<span class="saved" aria-hidden="true">${say('Saved ✓')}</span>` : nothing
    const value = this.values[name] ?? field.default
    return html`<div class="field">
      ${settingControl({ name, field, value, saved, failed: outcome?.is === 'failed', onEdit: this.#edited })}
      ${field.help === undefined ? nothing : html`<p class="small dim" id="${name}-help">${tell(field.help)}</p>`}
      <p class="error" id="${name}-fault" role="alert" ?hidden=${outcome?.is !== 'failed'}>
        ${outcome?.is === 'failed' ? say('Not saved. {why}', { why: outcome.text }) : nothing}
      </p>
    </div>`
  }

  override render() {
    return html`<div class="stack">
      ${grouped(this.table).map(([group, fields]) => {
        const drawn = html`<div class="fields">${fields.map(([name, field]) => this.#field(name, field))}</div>`
        if (fields.length === 0) return nothing
        return group === ''
          ? drawn
          : html`<details open>
              <summary>${tell(group)}</summary>
              ${drawn}
            </details>`
      })}
    </div>`
  }
}

customElements.define('settings-form', SettingsForm)
