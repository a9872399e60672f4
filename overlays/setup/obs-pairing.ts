import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { ObsStatus } from '../../shared/obs.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

/** The way into OBS: asked for once, and again where it stopped working. */
export class ObsPairing extends LitElement {
  static override properties: PropertyDeclarations = {
    status: { attribute: false },
    busy: { state: true },
    fault: { state: true },
    open: { state: true },
  }

  declare status: ObsStatus
  declare private busy: boolean
  declare private fault: string
  declare private open: boolean

  constructor() {
    super()
    this.busy = false
    this.fault = ''
    this.open = false
  }

  static override styles = [
    look,
    css`
      form {
        display: grid;
        grid-template-columns: 2fr 1fr 2fr auto;
        gap: 12px;
        align-items: end;
      }
      .error {
        grid-column: 1 / -1;
      }
      @media (max-width: 820px) {
        form {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  async #pair(event: SubmitEvent) {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const text = (name: string) => String(form.get(name) ?? '')
    this.busy = true
    this.fault = ''
    try {
      await ask('POST', '/api/obs/pair', {
        host: text('host'),
        port: Number(text('port')),
        ...(text('password') === '' ? {} : { password: text('password') }),
      })
      this.open = false
      announce(this, say('Paired with OBS.'))
    } catch (thrown) {
      this.fault = faultText(thrown)
    } finally {
      this.busy = false
      this.dispatchEvent(new CustomEvent('obs-changed', { bubbles: true, composed: true }))
    }
  }

  async #unpair() {
    try {
      await ask('POST', '/api/obs/unpair', {})
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
    this.dispatchEvent(new CustomEvent('obs-changed', { bubbles: true, composed: true }))
  }

  #form() {
    const { paired } = this.status
    return html`<form @submit=${(event: SubmitEvent) => this.#pair(event)}>
      <div>
        <label for="host">${say('Computer OBS runs on')}</label>
        <input id="host" name="host" type="text" spellcheck="false" .value=${paired?.host ?? 'localhost'} />
      </div>
      <div>
        <label for="port">${say('Server Port')}</label>
        <input id="port" name="port" type="number" min="1" max="65535" .value=${String(paired?.port ?? 4455)} />
      </div>
      <div>
        <label for="password">${say('Server Password')}</label>
        <input id="password" name="password" type="password" autocomplete="off" />
      </div>
      <button class="primary" ?disabled=${this.busy}>${this.busy ? say('Pairing…') : say('Pair')}</button>
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
    </form>`
  }

  override render() {
    const { link, paired } = this.status
    const asks = link.state === 'unpaired' || link.code === 'OBS_WRONG_PASSWORD' || this.open
    return html`<div class="stack">
      ${
        link.state === 'unpaired'
          ? html`<ol class="numbered dim">
              <li>${say('In OBS, open Tools → WebSocket Server Settings.')}</li>
              <li>${say('Tick “Enable WebSocket server” and press Apply.')}</li>
              <li>${say('Press “Show Connect Info”, copy the Server Password, and paste it here.')}</li>
            </ol>`
          : nothing
      }
      ${asks ? this.#form() : nothing}
      ${
        paired === undefined
          ? nothing
          : html`<div class="row">
              ${asks ? nothing : html`<button class="quiet" @click=${() => (this.open = true)}>${say('Change…')}</button>`}
              <button class="quiet" @click=${() => this.#unpair()}>${say('Unpair')}</button>
            </div>`
      }
    </div>`
  }
}

customElements.define('obs-pairing', ObsPairing)
