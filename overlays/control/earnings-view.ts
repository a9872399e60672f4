import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Earnings } from '../../shared/control.ts'
import '../forms/count-down.ts'
import { figureGrid, figureStyles } from './figure-grid.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { loadedNote } from './notes.ts'
import './small-chart.ts'
import { money, shortDayOf, timeOf } from '../words/figures.ts'
import { say, sayWith } from '../words/say.ts'

/** What was earned. Covered, and not even asked for, until somebody says that nobody else is looking. */
export class EarningsView extends LitElement {
  static override properties: PropertyDeclarations = { offset: { type: Number }, shown: { state: true } }

  declare offset: number
  declare private shown: boolean
  readonly #earnings = new Loaded<Earnings>(this)

  constructor() {
    super()
    this.offset = 0
    this.shown = false
  }

  static override styles = [
    look,
    figureStyles,
    css`
      .cover {
        display: grid;
        justify-items: center;
        gap: 12px;
        text-align: center;
        padding: 28px 16px;
        border: 1px dashed var(--line-strong);
        border-radius: 14px;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('visibilitychange', this.#cover)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('visibilitychange', this.#cover)
  }

  /** Who comes back to this tab may be sharing the screen by then. */
  #cover = () => {
    if (document.hidden) this.shown = false
  }

  #load() {
    return this.#earnings.load('/earnings')
  }

  #reveal() {
    this.shown = true
    void this.#load()
  }

  #figures({ today, resetsAt, days, askedAt }: Earnings) {
    return html`${figureGrid({
        [say('diamonds today')]: today.diamonds,
        [say('about, today')]:
          today.estimate === undefined ? undefined : money(today.estimate, today.currency ?? 'USD'),
      })}
      <p class="small dim">
        ${say('As of {time}.', { time: timeOf(askedAt) })}
        ${say("The estimate is Euler Stream's, not what TikTok pays.")}
        ${
          resetsAt === undefined
            ? nothing
            : sayWith('A new day begins {when}.', {
                when: html`<count-down .until=${resetsAt} .offset=${this.offset}></count-down>`,
              })
        }
      </p>
      <div class="card">
        <small-chart
          heading=${say('Diamonds a day, as far as Fanlight saw')}
          kind="bars"
          .points=${days.map(({ day, diamonds }) => ({ label: shortDayOf(Date.parse(`${day}T12:00:00`)), value: diamonds }))}
        ></small-chart>
      </div>`
  }

  override render() {
    const { answer, busy } = this.#earnings
    if (!this.shown) {
      return html`<section class="stack" aria-labelledby="title">
        <h3 id="title">${say('Earnings')}</h3>
        <div class="cover">
          <p>${say('Hidden, so that they are never on stream by accident.')}</p>
          <button @click=${() => this.#reveal()}>${say('Reveal earnings')}</button>
        </div>
      </section>`
    }
    return html`<section class="stack" aria-labelledby="title">
      <div class="row">
        <h3 id="title" class="grow">${say('Earnings')}</h3>
        <button class="quiet" ?disabled=${busy} @click=${() => this.#load()}>${say('Look again')}</button>
        <button @click=${() => (this.shown = false)}>${say('Hide')}</button>
      </div>
      ${loadedNote(this.#earnings, () => void this.#load())} ${answer === undefined ? nothing : this.#figures(answer)}
    </section>`
  }
}

customElements.define('earnings-view', EarningsView)
