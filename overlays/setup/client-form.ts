import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Status } from '../../shared/status.ts'
import { announce, askAgain } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

/** Client id and secret. The secret goes to the server and is never shown again. */
export class ClientForm extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    busy: { state: true },
    fault: { state: true },
  }

  declare client: Status['client'] | undefined
  declare private busy: boolean
  declare private fault: string

  constructor() {
    super()
    this.busy = false
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      form {
        display: grid;
        gap: 16px;
        max-width: 460px;
      }
      label {
        display: block;
        margin-bottom: 6px;
      }
      .hint {
        margin-top: 6px;
      }
    `,
  ]

  async #save(event: SubmitEvent) {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const fields = new FormData(form)
    this.busy = true
    this.fault = ''
    try {
      await ask('PUT', '/api/client', { id: fields.get('id'), secret: fields.get('secret') })
      form.reset()
      announce(this, say('Client saved'))
      this.dispatchEvent(new CustomEvent('saved'))
      askAgain(this)
    } catch (thrown) {
      this.fault = faultText(thrown)
    } finally {
      this.busy = false
    }
  }

  override render() {
    if (this.client?.fromEnvironment) {
      return html`<p class="measure">
        ${say(
          'The client is set where Fanlight is started (FANLIGHT_CLIENT_ID and FANLIGHT_CLIENT_SECRET), so it is changed there.',
        )}
      </p>`
    }
    return html`<form @submit=${(event: SubmitEvent) => this.#save(event)}>
      <div>
        <label for="id">${say('Client id')}</label>
        <input
          id="id"
          name="id"
          type="text"
          required
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-invalid=${this.fault !== ''}
          aria-describedby="fault"
        />
      </div>
      <div>
        <label for="secret">${say('Client secret')}</label>
        <input
          id="secret"
          name="secret"
          type="password"
          required
          autocomplete="off"
          aria-invalid=${this.fault !== ''}
          aria-describedby="hint fault"
        />
        <p class="hint small dim" id="hint">
          ${say('Kept encrypted on this computer. Fanlight never shows it again.')}
        </p>
      </div>
      <p class="error" id="fault" role="alert" ?hidden=${this.fault === ''}>${this.fault || nothing}</p>
      <div><button class="primary" ?disabled=${this.busy}>${say('Save client')}</button></div>
    </form>`
  }
}

customElements.define('client-form', ClientForm)
