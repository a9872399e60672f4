import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { MAX_MESSAGE, type Done, type Replies } from '../../shared/control.ts'
import { ask } from './api.ts'
import { Doing } from './doing.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { say, sayCount } from '../words/say.ts'
import { outcomeNote } from './notes.ts'
import { sign } from './signs.ts'

/** From here on the letters left are counted aloud. */
const COUNT_FROM = 30

/** Writes in the chat: what is typed, or one of the quick replies. */
export class ChatComposer extends LitElement {
  static override properties: PropertyDeclarations = { text: { state: true } }

  declare private text: string
  readonly #doing = new Doing(this)
  readonly #replies = new Loaded<Replies>(this)

  constructor() {
    super()
    this.text = ''
  }

  static override styles = [
    look,
    css`
      :host {
        border-top: 1px solid var(--line);
        background: var(--surface);
        padding: 8px 12px;
      }
      form {
        display: flex;
        gap: 6px;
      }
      .quick {
        display: flex;
        gap: 6px;
        overflow-x: auto;
        padding: 2px 2px 8px;
        scrollbar-width: thin;
      }
      .quick button {
        flex: none;
        max-width: 220px;
        min-height: 30px;
        font-weight: 500;
      }
      .quick bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .send {
        width: 40px;
        padding: 0;
        font-size: 16px;
      }
      .under:not(:empty) {
        padding-top: 6px;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#replies.load('/replies')
    addEventListener('fanlight-replies', this.#reload)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('fanlight-replies', this.#reload)
  }

  #reload = () => void this.#replies.load('/replies')

  async #send(text: string): Promise<boolean> {
    const words = { pending: say('Sending…'), done: say('Sent.') }
    return (await this.#doing.run('send', words, () => ask<Done>('POST', '/chat', { text }))) !== undefined
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault()
    const text = this.text.trim()
    if (text === '' || !(await this.#send(text))) return
    // Whatever was typed on meanwhile stays.
    if (this.text.trim() === text) this.text = ''
  }

  override render() {
    const quick = this.#replies.answer?.quick ?? []
    const left = MAX_MESSAGE - this.text.length
    const busy = this.#doing.busy()
    return html`${
        quick.length === 0
          ? nothing
          : html`<div class="quick" role="group" aria-label=${say('Quick replies')}>
              ${quick.map(
                (text) =>
                  html`<button ?disabled=${busy} title=${text} @click=${() => this.#send(text)}>
                    <bdi>${text}</bdi>
                  </button>`,
              )}
            </div>`
      }
      <form @submit=${(event: SubmitEvent) => this.#submit(event)}>
        <input
          type="text"
          dir="auto"
          aria-label=${say('Message to your chat')}
          placeholder=${say('Say something in your chat')}
          autocomplete="off"
          maxlength=${MAX_MESSAGE}
          .value=${this.text}
          @input=${(event: Event) => (this.text = (event.target as HTMLInputElement).value)}
        />
        <button
          class="primary send"
          aria-label=${say('Send')}
          title=${say('Send')}
          ?disabled=${busy || this.text.trim() === ''}
        >
          ${sign('send')}
        </button>
      </form>
      <div class="under">
        ${left <= COUNT_FROM ? html`<p class="small dim">${sayCount('{count} letter left', '{count} letters left', left)}</p>` : nothing}
        ${outcomeNote(this.#doing, 'send')}
      </div>`
  }
}

customElements.define('chat-composer', ChatComposer)
