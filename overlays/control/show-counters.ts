import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { ShowDesk } from '../../shared/show-desk.ts'
import { look } from '../forms/look.ts'
import { number } from '../words/figures.ts'
import { say } from '../words/say.ts'
import { Doing } from './doing.ts'
import { outcomeNote } from './notes.ts'
import { askShow } from './show-hands.ts'

type Counter = ShowDesk['counters'][number]

/** The numbers that are moved by hand, and the credits. */
export class ShowCounters extends LitElement {
  static override properties: PropertyDeclarations = { counters: { attribute: false }, credits: { attribute: false } }

  declare counters: ShowDesk['counters']
  declare credits: ShowDesk['credits']
  readonly #doing = new Doing(this)

  static override styles = [
    look,
    css`
      .stack.all {
        gap: 22px;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto auto;
        gap: 8px;
        align-items: center;
        padding: 4px 0;
        overflow-wrap: anywhere;
      }
      .value {
        min-width: 3ch;
        text-align: center;
        font-size: 1.1429rem;
      }
    `,
  ]

  constructor() {
    super()
    this.counters = []
    this.credits = []
  }

  #move(id: string, body: { readonly add: number } | { readonly set: number }, done: string) {
    return askShow(this, this.#doing, { name: 'counter', path: `/counters/${encodeURIComponent(id)}`, body, done })
  }

  async #begin(event: SubmitEvent) {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const name = String(new FormData(form).get('name')).trim()
    if (await this.#move(name, { set: 0 }, say('{name} is there.', { name }))) form.reset()
  }

  #one({ id, value }: Counter) {
    const step = (by: number) => {
      const name = by < 0 ? say('One less of {name}', { name: id }) : say('One more of {name}', { name: id })
      return html`<button
        class="icon"
        aria-label=${name}
        @click=${() => this.#move(id, { add: by }, `${id}: ${number(value + by)}`)}
      >
        ${by < 0 ? '−' : '+'}
      </button>`
    }
    return html`<li><bdi>${id}</bdi>${step(-1)}<b class="value figure">${number(value)}</b>${step(1)}</li>`
  }

  #credits() {
    if (this.credits.length === 0) return nothing
    const roll = () => askShow(this, this.#doing, { name: 'credits', path: '/credits', done: say('They roll.') })
    return html`<section class="stack" aria-labelledby="credits">
      <h3 id="credits">${say('Credits')}</h3>
      <div class="row">
        <button ?disabled=${this.#doing.busy('credits')} @click=${() => void roll()}>${say('Roll the credits')}</button>
      </div>
      ${outcomeNote(this.#doing, 'credits')}
    </section>`
  }

  override render() {
    return html`<div class="stack all">
      <section class="stack" aria-labelledby="title">
        <h3 id="title">${say('Numbers')}</h3>
        <ul>
          ${this.counters.map((counter) => this.#one(counter))}
        </ul>
        <form class="row" @submit=${(event: SubmitEvent) => void this.#begin(event)}>
          <div class="field grow">
            <label for="name">${say('Another one, such as wins')}</label>
            <input id="name" name="name" type="text" required maxlength="60" autocomplete="off" />
          </div>
          <button>${say('Add')}</button>
        </form>
        ${outcomeNote(this.#doing, 'counter')}
      </section>
      ${this.#credits()}
    </div>`
  }
}

customElements.define('show-counters', ShowCounters)
