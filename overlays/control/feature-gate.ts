import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import type { Control, Feature, FeatureName } from '../../shared/control.ts'
import { ask } from './api.ts'
import { Doing } from './doing.ts'
import { look } from '../forms/look.ts'
import { say, tell } from '../words/say.ts'
import { linkButton, outcomeNote } from './notes.ts'
import { featureOf } from './features.ts'
import { sign } from './signs.ts'

/** What stands in a feature's place while it is off or locked: what it is for, why it is shut, and the way in. */
export class FeatureGate extends LitElement {
  static override properties: PropertyDeclarations = { feature: { attribute: false } }

  declare feature: Feature
  readonly #doing = new Doing(this)

  static override styles = [
    look,
    css`
      h3 {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      h3 svg {
        flex: none;
        color: var(--link);
      }
    `,
  ]

  /** Turning on what is on already asks again whatever Euler Stream refused before. */
  #turnOn() {
    const { name, title } = this.feature
    const words = { pending: say('Turning on…'), done: say('{what}: turned on', { what: tell(title) }) }
    return this.#doing.run('on', words, () => ask<Feature>('PUT', `/features/${name}`, { on: true }))
  }

  #off() {
    return html`<div>
      <button class="primary" ?disabled=${this.#doing.busy()} @click=${() => this.#turnOn()}>
        ${say('Turn on')}<span class="unseen"> ${tell(this.feature.title)}</span>
      </button>
    </div>`
  }

  #locked(locked: NonNullable<Feature['locked']>) {
    return html`<div class="note ask">
      <p><strong>${say('Locked.')}</strong> ${tell(locked.text)}</p>
      <div class="row">
        ${locked.link === undefined ? nothing : linkButton(locked.link)}
        ${
          locked.by === 'connection'
            ? nothing
            : html`<button ?disabled=${this.#doing.busy()} @click=${() => this.#turnOn()}>${say('Try again')}</button>`
        }
      </div>
    </div>`
  }

  override render() {
    const { title, explains, locked } = this.feature
    return html`<section class="card stack" aria-labelledby="title">
      <h3 id="title">${locked === undefined ? nothing : sign('lock')} ${tell(title)}</h3>
      <p>${tell(explains)}</p>
      ${locked === undefined ? this.#off() : this.#locked(locked)}
      ${this.#doing.of('on')?.is === 'done' ? nothing : outcomeNote(this.#doing, 'on')}
    </section>`
  }
}

customElements.define('feature-gate', FeatureGate)

/** The content where the feature works, its gate where it does not. */
export function gated(control: Control, name: FeatureName, content: () => TemplateResult): TemplateResult {
  const feature = featureOf(control, name)
  if (feature === undefined) return html`<p class="dim">${say('This Fanlight does not know about this.')}</p>`
  return feature.state === 'on' ? content() : html`<feature-gate .feature=${feature}></feature-gate>`
}
