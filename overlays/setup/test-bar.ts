import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { TestType } from '../../shared/status.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

const TESTS: readonly { readonly type: TestType; readonly label: () => string }[] = [
  { type: 'chat', label: () => say('Chat') },
  { type: 'gift', label: () => say('Gift') },
  { type: 'follow', label: () => say('Follow') },
  { type: 'share', label: () => say('Share') },
  { type: 'subscribe', label: () => say('Subscription') },
]

/** Sends a made-up event the real way, so that what works here works in the LIVE. */
export class TestBar extends LitElement {
  static override properties: PropertyDeclarations = { fault: { state: true }, sent: { state: true } }

  declare private fault: string
  declare private sent: string

  constructor() {
    super()
    this.fault = ''
    this.sent = ''
  }

  static override styles = [
    look,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 10px 20px;
        align-items: center;
        justify-content: space-between;
        padding: 16px 20px;
        border-radius: 18px;
        background: var(--sunken);
      }
      .bar > p {
        flex: 1 1 260px;
      }
      button {
        background: var(--surface);
      }
      button:hover {
        background: var(--amber-soft);
      }
      .error {
        flex-basis: 100%;
      }
    `,
  ]

  async #send({ type, label }: (typeof TESTS)[number]) {
    this.fault = ''
    try {
      await ask('POST', '/api/test', { type })
      this.sent = say('{what} sent.', { what: label() })
      announce(this, say('Test sent: {what}', { what: label() }))
    } catch (thrown) {
      this.sent = ''
      this.fault = faultText(thrown)
    }
  }

  override render() {
    return html`<div class="bar" role="group" aria-label=${say('Send a test')}>
      <p>
        <strong>${say('Try it.')}</strong> ${
          this.sent === ''
            ? say('Send something made up to every overlay, in OBS too.')
            : html`<span>${this.sent} ${say('It takes the same way as the real thing.')}</span>`
        }
      </p>
      <div class="row">
        ${TESTS.map((test) => html`<button aria-label=${say('Test: {what}', { what: test.label() })} @click=${() => this.#send(test)}>${test.label()}</button>`)}
      </div>
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
    </div>`
  }
}

customElements.define('test-bar', TestBar)
