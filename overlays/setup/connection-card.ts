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
import { say } from '../words/say.ts'
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
    announce(this, say('Disconnected'))
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
        <strong>${say('This connection ends {when}.', { when: inDays(days) })}</strong>
        ${say('A permission like this only lasts for a limited time. Connect again before your next LIVE, and nothing will be missing.')}
      </p>
      <a class="button primary" href="/connect">${say('Connect again now')}</a>
    </div>`
  }

  #missing() {
    const { missing } = this.status.scopes
    if (missing.length === 0 || this.status.token.state !== 'ok') return nothing
    return html`<div class="note">
      <p><strong>${say('Not allowed yet.')}</strong> ${say('Fanlight goes on without, as well as it can:')}</p>
      <ul class="missing">
        ${missing.map((scope) => html`<li>${scopeWords(scope)}</li>`)}
      </ul>
      <a class="button" href="/connect">${say('Connect again and allow')}</a>
    </div>`
  }

  #account() {
    const { token, creator, client } = this.status
    const editing = (what: 'handle' | 'client', label: string) =>
      html`<button
        class="quiet"
        aria-expanded=${this.changing === what}
        aria-label=${this.changing === what ? say('Close {what}', { what: label }) : say('Change {what}', { what: label })}
        @click=${() => this.#change(what)}
      >
        ${this.changing === what ? say('Close') : say('Change')}
      </button>`
    const done = () => (this.changing = 'nothing')
    return html`<dl class="facts">
        <div>
          <dt>${say('TikTok handle')}</dt>
          <dd class="line">
            ${creator === undefined ? say('None yet') : html`<bdi>@${creator}</bdi>`}
            ${editing('handle', say('TikTok handle'))}
          </dd>
        </div>
        <div>
          <dt>${say('Connection')}</dt>
          <dd>
            ${{ none: say('Not connected'), ok: say('Connected'), reconnect: say('Ended: connect again') }[token.state]}
          </dd>
        </div>
        ${
          token.reconnectBy === undefined || token.state !== 'ok'
            ? nothing
            : html`<div>
                <dt>${say('Connect again by')}</dt>
                <dd>${dayOf(token.reconnectBy)}</dd>
              </div>`
        }
        ${
          // It is one for all, and no creator's business.
          this.status.hosted === undefined
            ? html`<div>
                <dt>${say('Euler Stream client')}</dt>
                <dd class="line">
                  <span>${client.id ?? (client.configured ? say('Saved') : say('None yet'))}</span>
                  ${editing('client', say('Euler Stream client'))}
                </dd>
              </div>`
            : nothing
        }
      </dl>
      ${
        this.changing === 'handle' ? html`<handle-form .handle=${creator ?? ''} @saved=${done}></handle-form>` : nothing
      }
      ${
        this.changing === 'client'
          ? html`<div class="stack">
              <copy-field label=${say('Redirect URI')} .value=${this.status.redirectUri}></copy-field>
              <client-form .client=${client} @saved=${done}></client-form>
            </div>`
          : nothing
      }`
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${say('Connection')}</h2>
      ${this.#ending()} ${this.#missing()} ${this.#account()}
      ${
        this.status.token.state === 'none'
          ? nothing
          : html`<div>
              <button
                class="danger"
                @click=${() => this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open()}
              >
                ${say('Disconnect')}
              </button>
            </div>`
      }
      <confirm-dialog
        heading=${say('Disconnect your account?')}
        action=${say('Disconnect')}
        .work=${() => this.#disconnect()}
      >
        <p>
          ${say(
            'Fanlight gives its permission back to Euler Stream and forgets it. Your overlays stay in OBS and show nothing new until you connect again.',
          )}
        </p>
      </confirm-dialog>
    </section>`
  }
}

customElements.define('connection-card', ConnectionCard)
