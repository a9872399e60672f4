import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { copyText } from '../parts/copy-text.ts'
import { say } from '../words/say.ts'
import { announce } from './announce.ts'
import { look } from './look.ts'

/** Everything after "key=" is the secret. Without the server's name, which path it is can be seen in a narrow field. */
const mask = (text: string) => text.replace(/^https?:\/\/[^/]+(.*#key=).+$/, `…$1${'•'.repeat(10)}`)

const COPIED_FOR_MS = 2_000

/** A text to be copied. A secret one stays masked while it is copied, for the screen may be on stream. */
export class CopyField extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    value: {},
    secret: { type: Boolean },
    shown: { state: true },
    outcome: { state: true },
  }

  declare label: string
  declare value: string
  declare secret: boolean
  declare private shown: boolean
  declare private outcome: 'none' | 'copied' | 'failed'
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.label = ''
    this.value = ''
    this.secret = false
    this.shown = false
    this.outcome = 'none'
  }

  static override styles = [
    look,
    css`
      label {
        display: block;
        margin-bottom: 6px;
      }
      .text {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      input[type='text'] {
        flex: 1 1 220px;
        width: 0;
        font-family: var(--mono);
        font-size: 0.8125rem;
        text-overflow: ellipsis;
        background: var(--sunken);
        border-color: transparent;
      }
      button {
        min-height: 44px;
      }
      .copy {
        min-width: 96px;
      }
      .error {
        margin-top: 6px;
      }
      @media (max-width: 560px) {
        input[type='text'] {
          padding-inline: 8px;
          font-size: 0.75rem;
        }
      }
    `,
  ]

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  async #copy() {
    clearTimeout(this.#timer)
    if (await copyText(this.value)) {
      this.outcome = 'copied'
      announce(this, say('Copied'))
      this.#timer = setTimeout(() => (this.outcome = 'none'), COPIED_FOR_MS)
      return
    }
    // The last way left: show it, selected, to be copied by hand.
    this.outcome = 'failed'
    this.shown = true
    await this.updateComplete
    this.renderRoot.querySelector('input')?.select()
  }

  override render() {
    const masked = this.secret && !this.shown
    return html`
      <label for="text">${this.label}</label>
      <div class="text">
        <input
          id="text"
          type="text"
          dir="ltr"
          readonly
          spellcheck="false"
          .value=${masked ? mask(this.value) : this.value}
        />
        ${
          this.secret
            ? html`<button
                aria-label=${this.shown ? say('Hide {what}', { what: this.label }) : say('Show {what}', { what: this.label })}
                @click=${() => (this.shown = !this.shown)}
              >
                ${this.shown ? say('Hide') : say('Show')}
              </button>`
            : nothing
        }
        <button
          class="copy primary"
          @click=${() => this.#copy()}
          aria-label=${say('Copy {what}', { what: this.label })}
        >
          ${this.outcome === 'copied' ? say('Copied ✓') : say('Copy')}
        </button>
      </div>
      ${
        this.outcome === 'failed'
          ? html`<p class="error" role="alert">
              ${say('Your browser would not copy. It is selected: press Ctrl+C (⌘C on a Mac).')}
            </p>`
          : nothing
      }
    `
  }
}

customElements.define('copy-field', CopyField)
