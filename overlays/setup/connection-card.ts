import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Status } from '../../shared/status.ts'
import { announce, askAgain } from '../forms/announce.ts'
import { ask } from '../forms/api.ts'
import './client-form.ts'
import '../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../forms/confirm-dialog.ts'
import '../forms/copy-field.ts'
import './handle-form.ts'
import { look } from '../forms/look.ts'
import { dayOf, inDays } from '../words/figures.ts'
import { daysUntil, scopeWords } from './words.ts'

/** From this many days before its end, the connection is worth a word. */
const WARN_DAYS = 7

/** The account: what is connected, until when, what it may do, and how to change it. */
export class ConnectionCard extends LitElement {
  static override properties: PropertyDeclarations = { status: { attribute: false }, changing: { state: true } }

  declare status: Status
  declare private changing: 'nothing' | 'handle' | 'client'

  constructor() {
    super()
    this.changing = 'nothing'
  }

  static override styles = [
    look,
    css`
      .card {
        height: 100%;
      }
      .facts {
        display: grid;
        gap: 14px;
      }
      dt {
        font-size: 0.875rem;
        color: var(--ink-dim);
      }
      dd {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 8px;
      }
      .line button {
        min-height: 32px;
        padding-block: 2px;
      }
      .note {
        padding: 14px 16px;
        border-radius: 14px;
        background: var(--amber-soft);
      }
      .note .button {
        margin-top: 10px;
      }
      .missing {
        display: grid;
        gap: 4px;
        margin-top: 6px;
      }
    `,
  ]

  async #disconnect() {
    await ask('POST', '/api/disconnect', {})
    announce(this, 'Disconnected')
    askAgain(this)
  }

  #change(what: 'handle' | 'client') {
    this.changing = this.changing === what ? 'nothing' : what
  }

  #ending() {
    const { token, now } = this.status
    if (token.reconnectBy === undefined || token.state !== 'ok') return nothing
    const days = daysUntil(token.reconnectBy, now)
    if (days > WARN_DAYS) return nothing
    return html`<div class="note">
      <p>
        <strong>This connection ends ${inDays(days)}.</strong> A permission like this only lasts for a limited time.
        Connect again before your next LIVE, and nothing will be missing.
      </p>
      <a class="button primary" href="/connect">Connect again now</a>
    </div>`
  }

  #missing() {
    const { missing } = this.status.scopes
    if (missing.length === 0 || this.status.token.state !== 'ok') return nothing
    return html`<div class="note">
      <p><strong>Not allowed yet.</strong> Fanlight goes on without, as well as it can:</p>
      <ul class="missing">
        ${missing.map((scope) => html`<li>${scopeWords(scope)}</li>`)}
      </ul>
      <a class="button" href="/connect">Connect again and allow</a>
    </div>`
  }

  #account() {
    const { token, creator, client } = this.status
    const editing = (what: 'handle' | 'client', label: string) =>
      html`<button
        class="quiet"
        aria-expanded=${this.changing === what}
        aria-label="${this.changing === what ? 'Close' : 'Change'} ${label}"
        @click=${() => this.#change(what)}
      >
        ${this.changing === what ? 'Close' : 'Change'}
      </button>`
    const done = () => (this.changing = 'nothing')
    return html`<dl class="facts">
        <div>
          <dt>TikTok handle</dt>
          <dd class="line">
            ${creator === undefined ? 'None yet' : html`<bdi>@${creator}</bdi>`} ${editing('handle', 'TikTok handle')}
          </dd>
        </div>
        <div>
          <dt>Connection</dt>
          <dd>${{ none: 'Not connected', ok: 'Connected', reconnect: 'Ended: connect again' }[token.state]}</dd>
        </div>
        ${
          token.reconnectBy === undefined || token.state !== 'ok'
            ? nothing
            : html`<div>
                <dt>Connect again by</dt>
                <dd>${dayOf(token.reconnectBy)}</dd>
              </div>`
        }
        <div>
          <dt>Euler Stream client</dt>
          <dd class="line">
            <span>${client.id ?? (client.configured ? 'Saved' : 'None yet')}</span>
            ${editing('client', 'Euler Stream client')}
          </dd>
        </div>
      </dl>
      ${
        this.changing === 'handle' ? html`<handle-form .handle=${creator ?? ''} @saved=${done}></handle-form>` : nothing
      }
      ${
        this.changing === 'client'
          ? html`<div class="stack">
              <copy-field label="Redirect URI" .value=${this.status.redirectUri}></copy-field>
              <client-form .client=${client} @saved=${done}></client-form>
            </div>`
          : nothing
      }`
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">Connection</h2>
      ${this.#ending()} ${this.#missing()} ${this.#account()}
      ${
        this.status.token.state === 'none'
          ? nothing
          : html`<div>
              <button
                class="danger"
                @click=${() => this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open()}
              >
                Disconnect
              </button>
            </div>`
      }
      <confirm-dialog heading="Disconnect your account?" action="Disconnect" .work=${() => this.#disconnect()}>
        <p>
          Fanlight gives its permission back to Euler Stream and forgets it. Your overlays stay in OBS and show nothing
          new until you connect again.
        </p>
      </confirm-dialog>
    </section>`
  }
}

customElements.define('connection-card', ConnectionCard)
