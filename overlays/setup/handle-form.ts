import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { announce, askAgain } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

/** Whose LIVE to show. */
export class HandleForm extends LitElement {
  static override properties: PropertyDeclarations = { handle: {}, busy: { state: true }, fault: { state: true } }

  /** As it is now, '' for none. */
  declare handle: string
  declare private busy: boolean
  declare private fault: string

  constructor() {
    super()
    this.handle = ''
    this.busy = false
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      form {
        display: grid;
        gap: 8px;
        max-width: 460px;
      }
      .name {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      input[type='text'] {
        flex: 1 1 180px;
        width: 0;
      }
      button {
        min-height: 44px;
      }
    `,
  ]

  async #save(event: SubmitEvent) {
    event.preventDefault()
    const fields = new FormData(event.target as HTMLFormElement)
    this.busy = true
    this.fault = ''
    try {
      const { creator } = await ask<{ creator: string }>('PUT', '/api/creator', { handle: fields.get('handle') })
      announce(this, say('Saved: {what}', { what: `@${creator}` }))
      this.dispatchEvent(new CustomEvent('saved'))
      askAgain(this)
    } catch (thrown) {
      this.fault = faultText(thrown)
    } finally {
      this.busy = false
    }
  }

  override render() {
    return html`<form @submit=${(event: SubmitEvent) => this.#save(event)}>
      <label for="handle">${say('TikTok handle')}</label>
      <div class="name">
        <input
          id="handle"
          name="handle"
          type="text"
          dir="ltr"
          required
          placeholder=${say('@yourname')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${this.handle === '' ? '' : `@${this.handle}`}
          aria-invalid=${this.fault !== ''}
          aria-describedby="hint fault"
        />
        <button class="primary" ?disabled=${this.busy}>${say('Save handle')}</button>
      </div>
      <p class="small dim" id="hint">
        ${say('The name with the @ on your profile. A link to your profile works too.')}
      </p>
      <p class="error" id="fault" role="alert" ?hidden=${this.fault === ''}>${this.fault || nothing}</p>
    </form>`
  }
}

customElements.define('handle-form', HandleForm)
