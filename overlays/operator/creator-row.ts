import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { OperatorCreator } from '../../shared/operator.ts'
import '../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../forms/confirm-dialog.ts'
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
  deleting: 'is being deleted',
} as const

/** One creator: how they are doing, and what the operator can do about it. */
export class CreatorRow extends LitElement {
  static override properties: PropertyDeclarations = {
    creator: { attribute: false },
    now: { attribute: false },
    erase: { attribute: false },
  }

  declare creator: OperatorCreator
  declare now: number
  /** Deletes a creator; its failure is shown where it was asked for. */
  declare erase: (id: string) => Promise<void>

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

  /** Two may say that they are the same: the id and the state tell which one it is. */
  #drawDelete(name: string) {
    const { id, state } = this.creator
    return html`<button
        class="danger"
        aria-label="Delete ${name}"
        @click=${() => this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open()}
      >
        Delete
      </button>
      <confirm-dialog heading="Delete ${name}?" action="Delete for good" .work=${async () => this.erase(id)}>
        This is ${id}, who ${STATES[state]}. Deletes their tokens, overlay keys, settings and events, and signs them out
        everywhere. Their overlays go dark at once. The handle is free again, and they can sign up anew and begin from
        nothing. It cannot be taken back.
      </confirm-dialog>`
  }

  override render() {
    const { id, state, handle, known } = this.creator
    const name = handle === undefined ? id : `@${handle}`
    return html`<p>
        <strong>${name}</strong><br />
        <small
          >${STATES[state]}${known ? '; Euler says who it is' : ''}${handle === undefined ? nothing : ` (${id})`}</small
        >
      </p>
      ${this.#drawHealth(this.creator)} ${state === 'deleting' ? nothing : this.#drawActs(name)}`
  }

  #drawActs(name: string) {
    const { state, handle, weight } = this.creator
    const mayConfirm = state === 'new' || state === 'waiting'
    return html`<div class="acts">
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
      ${this.#drawDelete(name)}
    </div>`
  }
}

customElements.define('creator-row', CreatorRow)
