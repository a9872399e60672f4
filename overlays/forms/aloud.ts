/** The one live region of a page: shows what its elements announce to who listens instead of looking. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit'

export class Aloud implements ReactiveController {
  readonly #host: LitElement
  #text = ''

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.addEventListener('announce', this.#onAnnounce)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('announce', this.#onAnnounce)
  }

  /** The same words twice are only heard twice when the region was empty in between. */
  async announce(text: string): Promise<void> {
    this.#text = ''
    this.#host.requestUpdate()
    await this.#host.updateComplete
    this.#text = text
    this.#host.requestUpdate()
  }

  /** The region: once in the page's template, always there. */
  region(): TemplateResult {
    return html`<p class="unseen" role="status">${this.#text}</p>`
  }

  #onAnnounce = (event: Event) => void this.announce((event as CustomEvent<string>).detail)
}
