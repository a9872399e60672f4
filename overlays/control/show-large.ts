import { css, html, LitElement, type PropertyDeclarations } from 'lit'
import { announce } from '../forms/announce.ts'
import { ask, faultOf } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'
import { sign } from './signs.ts'

/** One tap puts a chat line on the spotlight overlay. */
export class ShowLarge extends LitElement {
  static override properties: PropertyDeclarations = { message: {}, by: {} }

  /** The message's id. */
  declare message: string
  /** Whose it is, for who hears the button rather than sees it. */
  declare by: string

  static override styles = [
    look,
    css`
      :host {
        display: inline-block;
        vertical-align: middle;
      }
    `,
  ]

  readonly #show = async () => {
    try {
      await ask('POST', '/api/stage/spotlight', { message: this.message })
      announce(this, say('Large on screen, where the spotlight overlay is.'))
    } catch (thrown) {
      announce(this, faultOf(thrown).message)
    }
  }

  override render() {
    const words = say('Show large')
    return html`<button class="icon" title=${words} aria-label="${words}: ${this.by}" @click=${this.#show}>
      ${sign('large')}
    </button>`
  }
}

customElements.define('show-large', ShowLarge)
