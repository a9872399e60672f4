import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { ShowDesk } from '../../shared/show-desk.ts'
import { look } from '../forms/look.ts'
import { timeOf } from '../words/figures.ts'
import { say, sayCount, sayWith } from '../words/say.ts'
import { Doing } from './doing.ts'
import { outcomeNote } from './notes.ts'
import { showCard } from './show-card.ts'
import { askShow } from './show-hands.ts'

type Wheel = ShowDesk['wheels'][number]

/** The wheels: spun, emptied. */
export class ShowWheels extends LitElement {
  static override properties: PropertyDeclarations = { wheels: { attribute: false } }

  declare wheels: ShowDesk['wheels']
  readonly #doing = new Doing(this)

  static override styles = [look, showCard]

  constructor() {
    super()
    this.wheels = []
  }

  #ask(wheel: Wheel, what: 'spin' | 'clear', done: string) {
    const path = `/wheels/${encodeURIComponent(wheel.id)}/${what}`
    return askShow(this, this.#doing, { name: wheel.id, path, done })
  }

  #one(wheel: Wheel) {
    const { id, title, entries, won, spunAt } = wheel
    const isBusy = this.#doing.busy(id)
    return html`<li class="card">
      <div class="row">
        <h4 class="grow">${title}</h4>
        <span class="small dim">${sayCount('{count} on it', '{count} on it', entries)}</span>
      </div>
      <div class="row">
        <button class="primary" ?disabled=${isBusy || entries === 0} @click=${() => this.#ask(wheel, 'spin', say('It turns.'))}>
          ${say('Spin')}
        </button>
        <button class="quiet" ?disabled=${isBusy} @click=${() => this.#ask(wheel, 'clear', say('Everybody is off it.'))}>
          ${say('Begin anew')}
        </button>
      </div>
      ${
        won === undefined || spunAt === undefined
          ? nothing
          : html`<p class="small dim">
              ${sayWith('{name} won at {time}.', { name: html`<bdi>${won}</bdi>`, time: timeOf(spunAt) })}
            </p>`
      }
      ${outcomeNote(this.#doing, id)}
    </li>` // prettier-ignore
  }

  override render() {
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Wheels')}</h3>
      <ul class="stack">
        ${this.wheels.map((wheel) => this.#one(wheel))}
      </ul>
    </section>`
  }
}

customElements.define('show-wheels', ShowWheels)
