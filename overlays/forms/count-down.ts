import { html, LitElement, type PropertyDeclarations } from 'lit'
import { span } from '../words/figures.ts'
import { say } from '../words/say.ts'

/** The time left until a moment, counting down. Not announced: a screen reader would never be silent. */
export class CountDown extends LitElement {
  static override properties: PropertyDeclarations = { until: { type: Number }, offset: { type: Number } }

  /** Epoch ms by the server's clock. */
  declare until: number
  /** The server's clock minus ours, ms. */
  declare offset: number
  #timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.until = 0
    this.offset = 0
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(() => this.requestUpdate(), 1_000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  override render() {
    const leftMs = this.until - (Date.now() + this.offset)
    return html`${leftMs <= 0 ? say('now') : say('in {time}', { time: span(leftMs) })}`
  }
}

customElements.define('count-down', CountDown)
