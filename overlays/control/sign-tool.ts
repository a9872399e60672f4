import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { SignAsk, Signed } from '../../shared/control.ts'
import { copyText } from '../parts/copy-text.ts'
import { announce } from '../forms/announce.ts'
import { ask } from './api.ts'
import { Doing } from './doing.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'
import { outcomeNote } from './notes.ts'

/** For developers: an address of TikTok's goes in, the same address signed comes out. */
export class SignTool extends LitElement {
  static override properties: PropertyDeclarations = { signed: { state: true }, copied: { state: true } }

  declare private signed: Signed | undefined
  declare private copied: string
  readonly #doing = new Doing(this)

  constructor() {
    super()
    this.copied = ''
  }

  static override styles = [
    look,
    css`
      textarea {
        font-family: var(--mono);
        font-size: 0.8571rem;
        min-height: 110px;
      }
    `,
  ]

  async #sign(event: SubmitEvent) {
    event.preventDefault()
    const fields = new FormData(event.target as HTMLFormElement)
    const asked: SignAsk = {
      url: String(fields.get('url')).trim(),
      method: fields.get('method') === 'POST' ? 'POST' : 'GET',
    }
    this.signed = undefined
    this.copied = ''
    const words = { pending: say('Signing…'), done: say('Signed.') }
    this.signed = await this.#doing.run('sign', words, () => ask<Signed>('POST', '/sign', asked))
  }

  async #copy(text: string) {
    this.copied = (await copyText(text))
      ? say('Copied.')
      : say('This browser does not let Fanlight copy: select the text instead.')
    announce(this, this.copied)
  }

  #result({ url, userAgent }: Signed) {
    const field = (id: string, label: string, text: string) =>
      html`<div class="field">
        <div class="row">
          <label for=${id} class="grow">${label}</label>
          <button class="quiet" aria-label=${say('Copy {what}', { what: label })} @click=${() => this.#copy(text)}>
            ${say('Copy')}
          </button>
        </div>
        <textarea id=${id} readonly .value=${text}></textarea>
      </div>`
    return html`${field('signed', say('Signed address'), url)}
    ${userAgent === undefined ? nothing : field('agent', say('User agent to send with it'), userAgent)}
    ${this.copied === '' ? nothing : html`<p class="small">${this.copied}</p>`}`
  }

  override render() {
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Sign an address')}</h3>
      <p class="small dim">
        ${say('For developers. Euler Stream adds what TikTok wants to see on an address of its own.')}
      </p>
      <form class="stack" @submit=${(event: SubmitEvent) => this.#sign(event)}>
        <div class="field">
          <label for="url">${say('Address of tiktok.com')}</label>
          <input id="url" name="url" type="url" required pattern="https://.*" placeholder="https://www.tiktok.com/…" />
        </div>
        <div class="row">
          <label for="method">${say('Method')}</label>
          <div>
            <select id="method" name="method">
              <option>GET</option>
              <option>POST</option>
            </select>
          </div>
          <button class="primary" ?disabled=${this.#doing.busy()}>${say('Sign')}</button>
        </div>
      </form>
      ${this.signed === undefined ? outcomeNote(this.#doing, 'sign') : this.#result(this.signed)}
    </section>`
  }
}

customElements.define('sign-tool', SignTool)
