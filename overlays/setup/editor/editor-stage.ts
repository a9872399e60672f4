import { css, html, LitElement, nothing, unsafeCSS, type PropertyDeclarations } from 'lit'
import { TIKTOK_COVERS, VERTICAL_PICTURE } from '../../../shared/tiktok-picture.ts'
import { look } from '../../forms/look.ts'
import camera from '../../look/scenes/camera.svg'
import game from '../../look/scenes/game.svg'
import { say } from '../../words/say.ts'

export type Backdrop = 'game' | 'camera' | 'checker' | 'vertical'

const AIR = 0.96

/**
 * The overlay's real page, as large as fits and never larger than in OBS, over a picture of what it may stand on; or
 * in a whole vertical LIVE, with what TikTok's app covers of it.
 */
export class EditorStage extends LitElement {
  static override properties: PropertyDeclarations = {
    address: {},
    heading: {},
    width: { type: Number },
    height: { type: Number },
    backdrop: { reflect: true },
  }

  /** Of the page to show. */
  declare address: string
  declare heading: string
  /** The size advised for OBS, px. */
  declare width: number
  declare height: number
  declare backdrop: Backdrop
  #sizes: ResizeObserver | undefined

  constructor() {
    super()
    this.address = ''
    this.heading = ''
    this.width = 0
    this.height = 0
    this.backdrop = 'game'
  }

  static override styles = [
    look,
    css`
      .scene {
        position: relative;
        overflow: hidden;
        height: var(--stage-height, 480px);
        border-radius: 14px;
        background: #1c1830 center / cover;
      }
      :host([backdrop='game']) .scene {
        background-image: url(${unsafeCSS(game)});
      }
      :host([backdrop='camera']) .scene,
      :host([backdrop='vertical']) .picture {
        background: #1c1830 url(${unsafeCSS(camera)}) center / cover;
      }
      :host([backdrop='checker']) .scene {
        background: repeating-conic-gradient(#8d8d8d 0 25%, #c9c9c9 0 50%) 0 0 / 32px 32px;
      }
      :host([backdrop='vertical']) .scene {
        background: #0d0b12;
      }
      .picture,
      .frame {
        position: absolute;
        left: 50%;
        top: 50%;
        transform: translate(-50%, -50%) scale(var(--scale, 0.4));
      }
      .frame {
        border: 0;
        pointer-events: none;
        background: transparent;
        /* As the page inside: otherwise a browser in dark mode paints white behind it. */
        color-scheme: light;
      }
      .picture {
        overflow: hidden;
      }
      .picture .frame {
        transform: translate(-50%, -50%) scale(var(--inner-scale, 1));
        left: var(--middle-x);
        top: var(--middle-y);
      }
      .covered {
        position: absolute;
        display: grid;
        place-items: center;
        background: repeating-linear-gradient(-45deg, #fe2c5538 0 22px, #fe2c5522 22px 44px);
        color: #fff;
        font: 600 34px/1.2 var(--font);
        text-shadow: 0 2px 8px #000;
        text-align: center;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    this.#sizes = new ResizeObserver(() => this.#fit())
    this.#sizes.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sizes?.disconnect()
  }

  override updated(): void {
    this.#fit()
  }

  #fit() {
    const scene = this.renderRoot.querySelector<HTMLElement>('.scene')
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame')
    if (scene === null || frame === null || this.width === 0) return
    frame.style.width = `${this.width}px`
    frame.style.height = `${this.height}px`
    const room = { width: scene.clientWidth * AIR, height: scene.clientHeight * AIR }
    const whole = this.backdrop === 'vertical' ? VERTICAL_PICTURE : { width: this.width, height: this.height }
    const scale = Math.min(1, room.width / whole.width, room.height / whole.height)
    scene.style.setProperty('--scale', scale.toFixed(4))
    const { top, right, bottom, left } = TIKTOK_COVERS
    const free = {
      width: VERTICAL_PICTURE.width - left - right,
      height: VERTICAL_PICTURE.height - top - bottom,
    }
    scene.style.setProperty('--inner-scale', Math.min(1, free.width / this.width, free.height / this.height).toFixed(4))
    scene.style.setProperty('--middle-x', `${left + free.width / 2}px`)
    scene.style.setProperty('--middle-y', `${top + free.height / 2}px`)
  }

  #frame() {
    if (this.address === '') return nothing
    return html`<iframe
      class="frame"
      title=${say('Preview of {overlay}', { overlay: this.heading })}
      tabindex="-1"
      allow="autoplay 'none'"
      src=${this.address}
    ></iframe>`
  }

  #vertical() {
    const { width, height } = VERTICAL_PICTURE
    const { top, right, bottom, left } = TIKTOK_COVERS
    const size = `width:${width}px;height:${height}px`
    const covered = (style: string, words: string) => html`<div class="covered" .style=${style}>${words}</div>`
    return html`<div class="picture" .style=${size}>
      ${this.#frame()} ${covered(`inset:0 0 auto 0;height:${top}px`, say("TikTok's host and viewers"))}
      ${covered(`inset:auto 0 0 0;height:${bottom}px`, say("TikTok's own chat and buttons"))}
      ${covered(`top:${top}px;bottom:${bottom}px;right:0;width:${right}px`, '')}
      ${covered(`top:${top}px;bottom:${bottom}px;left:0;width:${left}px`, '')}
    </div>`
  }

  override render() {
    return html`<div class="scene" aria-hidden="true">
      ${this.backdrop === 'vertical' ? this.#vertical() : this.#frame()}
    </div>`
  }
}

customElements.define('editor-stage', EditorStage)
