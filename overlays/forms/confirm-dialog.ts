import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { faultText } from './api.ts'
import { say } from '../words/say.ts'
import { look } from './look.ts'

/** Asks before something that cannot be taken back. The explanation is what is put between its tags. */
export class ConfirmDialog extends LitElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    action: {},
    work: { attribute: false },
    busy: { state: true },
    fault: { state: true },
  }

  declare heading: string
  /** The word on the button that goes ahead. */
  declare action: string
  /** What to do; its failure is shown here and the dialog stays. */
  declare work: () => Promise<void>
  declare private busy: boolean
  declare private fault: string

  constructor() {
    super()
    this.heading = ''
    this.action = ''
    this.work = async () => {}
    this.busy = false
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      dialog {
        width: min(480px, calc(100vw - 32px));
        border: 1px solid var(--line);
        border-radius: 20px;
        padding: 28px;
        background: var(--surface);
        color: var(--ink);
        box-shadow: 0 30px 80px -20px rgba(20, 12, 4, 0.5);
      }
      dialog::backdrop {
        background: rgba(20, 13, 7, 0.55);
      }
      .text {
        margin: 12px 0 24px;
      }
      .row {
        justify-content: flex-end;
      }
      .error {
        margin-bottom: 16px;
      }
    `,
  ]

  open(): void {
    this.fault = ''
    this.renderRoot.querySelector('dialog')?.showModal()
  }

  #close() {
    this.renderRoot.querySelector('dialog')?.close()
  }

  async #go() {
    this.busy = true
    this.fault = ''
    try {
      await this.work()
      this.#close()
    } catch (thrown) {
      this.fault = faultText(thrown)
    } finally {
      this.busy = false
    }
  }

  override render() {
    return html`<dialog aria-labelledby="heading" aria-describedby="text">
      <h2 id="heading">${this.heading}</h2>
      <div class="text" id="text"><slot></slot></div>
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
      <div class="row">
        <button @click=${() => this.#close()}>${say('Cancel')}</button>
        <button class="danger" ?disabled=${this.busy} @click=${() => this.#go()}>${this.action}</button>
      </div>
    </dialog>`
  }
}

customElements.define('confirm-dialog', ConfirmDialog)
