import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Feature } from '../../shared/control.ts'
import { ask } from './api.ts'
import { Doing } from './doing.ts'
import { look } from '../forms/look.ts'
import { say, tell } from '../words/say.ts'
import { faultNote, linkButton } from './notes.ts'

/** Everything that can be turned on, what each is for, and what keeps it from working. */
export class FeatureList extends LitElement {
  static override properties: PropertyDeclarations = { features: { attribute: false } }

  declare features: readonly Feature[]
  readonly #doing = new Doing(this)

  constructor() {
    super()
    this.features = []
  }

  static override styles = [
    look,
    css`
      li {
        padding: 8px 0 10px;
        border-bottom: 1px solid var(--line);
      }
      .note {
        margin-top: 8px;
      }
      .scope {
        font-family: var(--mono);
      }
    `,
  ]

  async #turn(feature: Feature, event: Event) {
    const field = event.target as HTMLInputElement
    const on = field.checked
    const what = tell(feature.title)
    const done = on ? say('{what}: turned on', { what }) : say('{what}: turned off', { what })
    const words = { pending: say('Saving…'), done }
    const path = `/features/${feature.name}`
    const changed = await this.#doing.run(feature.name, words, () => ask<Feature>('PUT', path, { on }))
    // It was not changed, so it must not look as if it were.
    if (changed === undefined) field.checked = !on
  }

  #row(feature: Feature) {
    const { name, title, explains, scope, state, locked } = feature
    const outcome = this.#doing.of(name)
    return html`<li>
      <label class="switch">
        <span>${tell(title)}</span>
        <input
          type="checkbox"
          role="switch"
          aria-describedby="about-${name}"
          .checked=${state !== 'off'}
          ?disabled=${name === 'feed' || outcome?.is === 'pending'}
          @change=${(event: Event) => this.#turn(feature, event)}
        />
      </label>
      <p class="small dim" id="about-${name}">
        ${tell(explains)} <span class="scope">${scope}</span> ${name === 'feed' ? say('Always on.') : nothing}
      </p>
      ${
        locked === undefined
          ? nothing
          : html`<div class="note ask">
              <p><strong>${say('Locked.')}</strong> ${tell(locked.text)}</p>
              ${locked.link === undefined ? nothing : linkButton(locked.link)}
            </div>`
      }
      ${outcome?.is === 'refused' ? faultNote(outcome.fault) : nothing}
    </li>`
  }

  override render() {
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('What Fanlight may do')}</h3>
      <p class="small dim">
        ${say(
          'TikTok is asked for a permission only when you turn on what needs it. Turning something off here keeps Fanlight from using it.',
        )}
      </p>
      <ul>
        ${this.features.map((feature) => this.#row(feature))}
      </ul>
    </section>`
  }
}

customElements.define('feature-list', FeatureList)
