import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { ShowDesk } from '../../shared/show-desk.ts'
import '../forms/count-down.ts'
import { look } from '../forms/look.ts'
import { number } from '../words/figures.ts'
import { say } from '../words/say.ts'
import { Doing } from './doing.ts'
import { outcomeNote } from './notes.ts'
import { showCard } from './show-card.ts'
import { askShow } from './show-hands.ts'

type Contest = ShowDesk['contests'][number]

/** The contests of gifts: begun, ended, taken away. Who competes is set where the overlay is. */
export class ShowContests extends LitElement {
  static override properties: PropertyDeclarations = { contests: { attribute: false }, offset: { type: Number } }

  declare contests: ShowDesk['contests']
  /** The server's clock minus ours, ms. */
  declare offset: number
  readonly #doing = new Doing(this)

  static override styles = [
    look,
    showCard,
    css`
      .sides li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: 12px;
        padding: 3px 0;
        overflow-wrap: anywhere;
      }
    `,
  ]

  constructor() {
    super()
    this.contests = []
    this.offset = 0
  }

  #ask(contest: Contest, what: 'open' | 'close' | 'clear', done: string) {
    const path = `/contests/${encodeURIComponent(contest.id)}/${what}`
    return askShow(this, this.#doing, { name: contest.id, path, done })
  }

  #standing({ sides, endsAt }: NonNullable<Contest['contest']>) {
    return html`<ul class="sides">
        ${sides.map(
          ({ name, count, diamonds }) =>
            html`<li>
              <bdi>${name}</bdi><span class="small dim figure">× ${number(count)}</span
              ><b class="figure">${number(diamonds)} ${say('diamonds')}</b>
            </li>`,
        )}
      </ul>
      ${
        endsAt === undefined
          ? nothing
          : html`<p class="small dim">
              ${say('ends')} <count-down .until=${endsAt} .offset=${this.offset}></count-down>
            </p>`
      }`
  }

  #one(one: Contest) {
    const { id, title, sides, contest } = one
    const isBusy = this.#doing.busy(id)
    const isOpen = contest?.is === 'open'
    return html`<li class="card">
      <h4>${title}</h4>
      ${contest === undefined ? html`<p class="small dim"><bdi>${sides.join(' · ')}</bdi></p>` : this.#standing(contest)}
      <div class="row">
        ${
          isOpen
            ? html`<button ?disabled=${isBusy} @click=${() => this.#ask(one, 'close', say('It has ended.'))}>
                ${say('End it')}
              </button>`
            : html`<button class="primary" ?disabled=${isBusy} @click=${() => this.#ask(one, 'open', say('It has begun.'))}>
                ${say('Begin')}
              </button>`
        }
        ${
          contest === undefined
            ? nothing
            : html`<button
                class="quiet"
                ?disabled=${isBusy}
                @click=${() => this.#ask(one, 'clear', say('It is off the screen.'))}
              >
                ${say('Take away')}
              </button>`
        }
      </div>
      ${outcomeNote(this.#doing, id)}
    </li>` // prettier-ignore
  }

  override render() {
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Gifts against gifts')}</h3>
      <ul class="stack">
        ${this.contests.map((contest) => this.#one(contest))}
      </ul>
    </section>`
  }
}

customElements.define('show-contests', ShowContests)
