import { css, html, LitElement, nothing, svg, type PropertyDeclarations } from 'lit'
import type { Status } from '../../shared/status.ts'
import '../forms/count-down.ts'
import './fanlight-mark.ts'
import { look } from '../forms/look.ts'
import { say, sayWith } from '../words/say.ts'
import { number, span, timeOf } from '../words/figures.ts'
import { explanation, headline, WHOSE } from './words.ts'

const GLOW = { live: 'lit', waiting: 'waiting', connect: 'dark', setup: 'dark', trouble: 'dark' } as const

/** The one card that says how it is going, whose turn it is, and when the next try is. */
export class StatusCard extends LitElement {
  static override properties: PropertyDeclarations = { status: { attribute: false }, offset: { type: Number } }

  declare status: Status
  /** The server's clock minus ours, ms. */
  declare offset: number

  constructor() {
    super()
    this.offset = 0
  }

  static override styles = [
    look,
    css`
      .card {
        display: grid;
        grid-template-columns: 132px minmax(0, 1fr);
        gap: 20px 32px;
        align-items: center;
        padding: 32px;
      }
      .trouble {
        border-color: var(--bad);
      }
      h1 {
        font-size: clamp(1.75rem, 4vw, 2.5rem);
      }
      .text {
        margin-top: 8px;
        font-size: 1.0625rem;
      }
      .facts {
        margin-top: 14px;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .fact {
        padding: 5px 12px;
        border-radius: 10px;
        background: var(--sunken);
        font-size: 0.875rem;
        font-variant-numeric: tabular-nums;
      }
      .fact.fault {
        background: var(--bad-soft);
        color: var(--bad);
        font-weight: 600;
      }
      .act {
        margin-top: 18px;
      }
      .figures {
        grid-column: 1 / -1;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(92px, 1fr));
        gap: 12px 24px;
        border-top: 1px solid var(--line);
        padding-top: 20px;
      }
      .figures div {
        display: flex;
        flex-direction: column-reverse;
      }
      dt {
        font-size: 0.875rem;
        color: var(--ink-dim);
      }
      dd {
        font: 620 1.5rem/1.2 var(--display);
        font-variant-numeric: tabular-nums;
        letter-spacing: -0.01em;
      }
      .budget {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: 6px 16px;
        align-items: center;
        font-size: 0.875rem;
        color: var(--ink-dim);
        font-variant-numeric: tabular-nums;
      }
      .budget svg {
        flex: 1 1 160px;
        height: 8px;
        border-radius: 4px;
        display: block;
      }
      .track {
        fill: var(--sunken);
      }
      .fill {
        fill: var(--amber);
      }
      .low {
        fill: var(--bad);
      }
      @media (max-width: 640px) {
        .card {
          grid-template-columns: minmax(0, 1fr);
          padding: 24px 20px;
        }
        fanlight-mark {
          width: 96px;
        }
      }
    `,
  ]

  #facts() {
    const { state, source, live } = this.status
    const retryAt = source?.verdict.retryAt ?? source?.nextAt
    const countDown = (until: number) => html`<count-down .until=${until} .offset=${this.offset}></count-down>`
    const facts = [
      state === 'trouble' && source !== undefined
        ? html`<li class="fact fault">${say('Whose side: {who}', { who: WHOSE[source.verdict.whose]() })}</li>`
        : nothing,
      state === 'live' && live.since !== undefined
        ? html`<li class="fact">${say('Live for {time}', { time: span(this.status.now - live.since) })}</li>`
        : nothing,
      state === 'trouble' && retryAt !== undefined
        ? html`<li class="fact">${sayWith('Fanlight tries again by itself {when}', { when: countDown(retryAt) })}</li>`
        : nothing,
      state === 'waiting' && retryAt !== undefined
        ? html`<li class="fact">${sayWith('Next look {when}', { when: countDown(retryAt) })}</li>`
        : nothing,
      state === 'trouble' && retryAt === undefined
        ? html`<li class="fact">${say('Fanlight waits for you: trying again would not help')}</li>`
        : nothing,
    ].filter((fact) => fact !== nothing)
    return facts.length === 0
      ? nothing
      : html`<ul class="facts">
          ${facts}
        </ul>`
  }

  #action() {
    const { state, token } = this.status
    if (token.state === 'reconnect')
      return html`<a class="button primary big" href="/connect">${say('Connect again')}</a>`
    if (state === 'connect' || state === 'setup') {
      return html`<button class="primary big" @click=${() => this.dispatchEvent(new CustomEvent('resume'))}>
        ${say('Go on with the setup')}
      </button>`
    }
    return nothing
  }

  #figures() {
    const { live, state } = this.status
    if (state !== 'live') return nothing
    const figure = (name: string, value: number | undefined) =>
      value === undefined
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${number(value)}</dd>
          </div>`
    return html`<dl class="figures">
      ${figure(say('watching'), live.viewers)} ${figure(say('likes'), live.likes)}
      ${figure(say('diamonds'), live.diamonds)} ${figure(say('gifts'), live.gifts)}
      ${figure(say('follows'), live.follows)} ${figure(say('chat lines'), live.chats)}
    </dl>`
  }

  #budget() {
    const { budget } = this.status
    if (budget === undefined || budget.of <= 0) return nothing
    const part = Math.min(1, Math.max(0, budget.left / budget.of))
    return html`<div class="budget">
      <span id="budget"
        >${budget.assumed ? say('Requests left today (our assumption: Euler Stream did not say)') : say('Requests left today')}</span
      >
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="meter"
        aria-labelledby="budget"
        aria-valuemin="0"
        aria-valuemax=${budget.of}
        aria-valuenow=${budget.left}
      >
        <rect class="track" width="100" height="4" />
        ${svg`<rect class=${part < 0.1 ? 'low' : 'fill'} width=${part * 100} height="4" />`}
      </svg>
      <span
        >${say('{left} of {of}, new ones at {time}', { left: budget.left, of: budget.of, time: timeOf(budget.resetsAt) })}</span
      >
    </div>`
  }

  override render() {
    const { status } = this
    const action = this.#action()
    return html`<section class="card ${status.state}" aria-labelledby="headline">
      <fanlight-mark glow=${GLOW[status.state]}></fanlight-mark>
      <div>
        <h1 id="headline">${headline(status)}</h1>
        <p class="text measure">${explanation(status)}</p>
        ${this.#facts()} ${action === nothing ? nothing : html`<p class="act">${action}</p>`}
      </div>
      ${this.#figures()} ${this.#budget()}
    </section>`
  }
}

customElements.define('status-card', StatusCard)
