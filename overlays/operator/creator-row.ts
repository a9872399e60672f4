import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { OperatorCreator } from '../../shared/operator.ts'
import { look } from '../forms/look.ts'

/** What is asked to be changed of a creator, as PUT /api/operator/creators/<id> takes it. */
export interface ChangeCreator {
  readonly id: string
  readonly change: { readonly handle?: string; readonly run?: boolean; readonly weight?: number }
}

const STATES = {
  new: 'has not said who they are',
  waiting: 'waits for you to confirm',
  running: 'runs',
  stopped: 'stopped by you',
} as const

/** One creator: how they are doing, and what the operator can do about it. */
export class CreatorRow extends LitElement {
  static override properties: PropertyDeclarations = { creator: { attribute: false }, now: { attribute: false } }

  declare creator: OperatorCreator
  declare now: number

  static override styles = [
    look,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(9rem, 1fr) minmax(0, 3fr) auto;
        gap: 6px 16px;
        align-items: center;
        padding: 10px 12px;
        border: 1px solid var(--line);
        border-radius: 12px;
      }
      p {
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        justify-content: end;
      }
      input {
        width: 9rem;
      }
      input[type='number'] {
        width: 5rem;
      }
      @media (max-width: 720px) {
        :host {
          grid-template-columns: 1fr;
        }
        .acts {
          justify-content: start;
        }
      }
    `,
  ]

  #ask(change: ChangeCreator['change']) {
    const detail: ChangeCreator = { id: this.creator.id, change }
    this.dispatchEvent(new CustomEvent('change-creator', { detail, bubbles: true, composed: true }))
  }

  #confirm = (event: SubmitEvent) => {
    event.preventDefault()
    this.#ask({ handle: (event.target as HTMLFormElement).querySelector('input')?.value ?? '' })
  }

  #drawHealth({ state, health, share, sessions, home }: OperatorCreator) {
    const figures = [
      `${sessions} overlay pages`,
      ...(home === undefined ? [] : [`at ${home}`]),
      ...(state === 'running' ? [`${(share * 100).toFixed(1)} % of the calls`] : []),
      ...(health?.budget === undefined ? [] : [`${health.budget.left} of ${health.budget.of} calls left`]),
      ...(health?.lastAt === undefined
        ? []
        : [`asked ${Math.max(0, Math.round((this.now - health.lastAt) / 1000))} s ago`]),
    ]
    const isOdd = health !== undefined && health.token !== 'fine'
    return html`<p>
      ${
        state === 'running' && health !== undefined
          ? html`<strong>${health.code}</strong> ${health.isLive ? '(live) ' : ''}${health.text}<br />`
          : nothing
      }
      ${isOdd ? html`<strong>Has to connect again.</strong><br />` : nothing}
      <small>${figures.join(', ')}</small>
    </p>`
  }

  override render() {
    const { id, state, handle, known, weight } = this.creator
    const name = handle ?? id
    const mayConfirm = state === 'new' || state === 'waiting'
    return html`<p>
        <strong>${handle === undefined ? id : `@${handle}`}</strong><br />
        <small>${STATES[state]}${known ? '; Euler says who it is' : ''}</small>
      </p>
      ${this.#drawHealth(this.creator)}
      <div class="acts">
        ${
          mayConfirm
            ? html`<form @submit=${this.#confirm}>
                <input type="text" aria-label="Handle of ${name}" .value=${handle ?? ''} required maxlength="40" />
                <button>Confirm</button>
              </form>`
            : html`<button @click=${() => this.#ask({ run: state !== 'running' })}>
                ${state === 'running' ? 'Stop' : 'Start'}
              </button>`
        }
        <input
          type="number"
          aria-label="Weight of ${name}"
          min="0.1"
          max="100"
          step="0.1"
          .value=${String(weight)}
          @change=${(event: Event) => this.#ask({ weight: Number((event.target as HTMLInputElement).value) })}
        />
      </div>`
  }
}

customElements.define('creator-row', CreatorRow)
