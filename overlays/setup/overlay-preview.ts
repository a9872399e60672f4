import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

/** A dock is narrow and sits beside a running game: there a preview costs more than it shows. */
const ROOM_FOR_PREVIEW = '(min-width: 561px)'

const READABLE = 0.55

/** The real page of an overlay, made small, over a picture of a game. */
export class OverlayPreview extends LitElement {
  static override properties: PropertyDeclarations = {
    url: {},
    heading: {},
    width: { type: Number },
    height: { type: Number },
    on: { state: true },
  }

  declare url: string
  declare heading: string
  /** The size advised for OBS, px. */
  declare width: number
  declare height: number
  declare private on: boolean
  #sizes: ResizeObserver | undefined

  constructor() {
    super()
    this.url = ''
    this.heading = ''
    this.width = 0
    this.height = 0
    this.on = matchMedia(ROOM_FOR_PREVIEW).matches
  }

  static override styles = [
    look,
    css`
      .scene {
        position: relative;
        overflow: hidden;
        height: 100%;
        min-height: 300px;
        border-radius: 14px;
        background: linear-gradient(#20304f 0%, #54507c 38%, #c77f6a 66%, #f2b56f 78%);
      }
      .scene::before,
      .scene::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      .scene::before {
        background: radial-gradient(
          circle at 68% 64%,
          #fff1cf 0 26px,
          rgba(255, 226, 168, 0.5) 30px,
          transparent 130px
        );
      }
      .scene::after {
        background:
          radial-gradient(120% 60% at 20% 112%, #14241f 0 60%, transparent 60.4%),
          radial-gradient(90% 52% at 92% 108%, #1c332b 0 60%, transparent 60.4%),
          radial-gradient(100% 60% at 58% 104%, #3d4a56 0 60%, transparent 60.4%);
      }
      .frame {
        position: absolute;
        z-index: 1;
        left: 50%;
        top: 50%;
        border: 0;
        transform: translate(-50%, -50%) scale(var(--scale, 0.4));
        pointer-events: none;
        background: transparent;
        /* As the page inside: otherwise a browser in dark mode paints white behind it. */
        color-scheme: light;
      }
      .frame.tall {
        top: auto;
        bottom: 8px;
        transform: translateX(-50%) scale(var(--scale, 0.4));
        transform-origin: bottom;
      }
      .show {
        width: 100%;
      }
    `,
  ]

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sizes?.disconnect()
    this.#sizes = undefined
  }

  override updated(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame')
    const scene = this.renderRoot.querySelector<HTMLElement>('.scene')
    if (frame === null || scene === null) return
    frame.style.width = `${this.width}px`
    frame.style.height = `${this.height}px`
    this.#sizes ??= new ResizeObserver(() => this.#fit())
    this.#sizes.observe(scene)
    this.#fit()
  }

  /**
   * As big as fits, with a little air around it, never bigger than in OBS; but a tall one not so small that nothing
   * can be read. That one stands on the ground, for its newest lines are at its foot.
   */
  #fit() {
    const scene = this.renderRoot.querySelector<HTMLElement>('.scene')
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame')
    if (scene === null || frame === null || this.width === 0) return
    const fits = (scene.clientHeight * 0.94) / this.height
    const scale = Math.min(1, (scene.clientWidth * 0.94) / this.width, Math.max(fits, READABLE))
    frame.classList.toggle('tall', scale > fits)
    frame.style.setProperty('--scale', scale.toFixed(4))
  }

  override render() {
    if (!this.on) {
      return html`<button class="show" @click=${() => (this.on = true)}>
        ${say('Show preview of {overlay}', { overlay: this.heading })}
      </button>`
    }
    // "preview" lets the page know that it is not on stream; autoplay is refused so that no sound is heard twice.
    // It comes from where this page does: the URL for OBS may name this server as the outside reaches it.
    const { pathname, hash } = new URL(this.url)
    const address = `${location.origin}${pathname}?preview${hash}`
    return html`<div class="scene" aria-hidden="true">
      ${
        this.url === ''
          ? nothing
          : html`<iframe
              class="frame"
              title=${say('Preview of {overlay}', { overlay: this.heading })}
              tabindex="-1"
              loading="lazy"
              allow="autoplay 'none'"
              src=${address}
              @load=${() => this.dispatchEvent(new CustomEvent('previewed', { bubbles: true, composed: true }))}
            ></iframe>`
      }
    </div>`
  }
}

customElements.define('overlay-preview', OverlayPreview)
