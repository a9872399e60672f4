import { css, html, LitElement, type PropertyDeclarations } from 'lit'
import type { ShowDesk } from '../../shared/show-desk.ts'
import { look } from '../forms/look.ts'
import { clockText } from '../parts/clock-text.ts'
import { say } from '../words/say.ts'
import { Doing } from './doing.ts'
import { outcomeNote } from './notes.ts'
import { showCard } from './show-card.ts'
import { askShow } from './show-hands.ts'

type Timer = ShowDesk['timers'][number]

/** What the buttons add, in seconds. */
const STEPS = [-60, 30, 60, 300] as const

const leftOf = (timer: Timer, now: number): number => {
  if (timer.is === 'running') return Math.max(0, (timer.endsAt ?? now) - now)
  return timer.is === 'over' ? 0 : (timer.leftMs ?? timer.startMs)
}

/** "+30 s", "−1 min" */
const stepText = (seconds: number) => {
  const sign = seconds < 0 ? '−' : '+'
  const size = Math.abs(seconds)
  return size < 60
    ? `${sign}${say('{count} s', { count: size })}`
    : `${sign}${say('{count} min', { count: size / 60 })}`
}

/** The timers: started, held, lengthened. */
export class ShowTimers extends LitElement {
  static override properties: PropertyDeclarations = { timers: { attribute: false }, offset: { type: Number } }

  declare timers: ShowDesk['timers']
  /** The server's clock minus ours, ms. */
  declare offset: number
  readonly #doing = new Doing(this)
  #timer: ReturnType<typeof setInterval> | undefined

  static override styles = [
    look,
    showCard,
    css`
      .clock {
        font-size: 1.5714rem;
        font-weight: 650;
        direction: ltr;
      }
    `,
  ]

  constructor() {
    super()
    this.timers = []
    this.offset = 0
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(() => {
      if (!document.hidden && this.timers.some(({ is }) => is === 'running')) this.requestUpdate()
    }, 500)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  #ask(timer: Timer, what: 'start' | 'pause' | 'reset' | 'add', done: string, body?: object) {
    const path = `/timers/${encodeURIComponent(timer.id)}/${what}`
    return askShow(this, this.#doing, { name: timer.id, path, done, ...(body === undefined ? {} : { body }) })
  }

  #one(timer: Timer) {
    const { id, title, is } = timer
    const isBusy = this.#doing.busy(id)
    return html`<li class="card">
      <div class="row">
        <h4 class="grow">${title}</h4>
        <span class="clock figure" role="timer">${clockText(leftOf(timer, Date.now() + this.offset))}</span>
      </div>
      <div class="row">
        ${
          is === 'running'
            ? html`<button ?disabled=${isBusy} @click=${() => this.#ask(timer, 'pause', say('Held.'))}>
                ${say('Pause')}
              </button>`
            : html`<button class="primary" ?disabled=${isBusy} @click=${() => this.#ask(timer, 'start', say('Running.'))}>
                ${say('Start')}
              </button>`
        }
        ${STEPS.map(
          (seconds) =>
            html`<button
              ?disabled=${isBusy}
              aria-label=${`${title}: ${stepText(seconds)}`}
              @click=${() => this.#ask(timer, 'add', stepText(seconds), { seconds })}
            >
              ${stepText(seconds)}
            </button>`,
        )}
        <button class="quiet" ?disabled=${isBusy} @click=${() => this.#ask(timer, 'reset', say('Back to its beginning.'))}>
          ${say('Reset')}
        </button>
      </div>
      ${outcomeNote(this.#doing, id)}
    </li>` // prettier-ignore
  }

  override render() {
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Timers')}</h3>
      <ul class="stack">
        ${this.timers.map((timer) => this.#one(timer))}
      </ul>
    </section>`
  }
}

customElements.define('show-timers', ShowTimers)
