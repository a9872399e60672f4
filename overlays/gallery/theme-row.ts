import { css, html, LitElement, nothing, unsafeCSS, type PropertyDeclarations } from 'lit'
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { THEMES } from '../../shared/settings/look.ts'
import { look } from '../forms/look.ts'
import camera from '../look/scenes/camera.svg'
import game from '../look/scenes/game.svg'
import { tell } from '../words/say.ts'
import { exampleAddress } from '../forms/example-feed.ts'

export type Backdrop = 'game' | 'camera'

/** Frames are made a little before they come in sight, and given up when they are far from it. */
const NEAR = '400px 0px'
/** A tall overlay is shown smaller rather than a whole screen high. */
const TALLEST_PX = 430
const LOWEST_PX = 110

export const themeName = (label: string): string => tell(label).split(/[:：]/)[0] ?? label

/** One overlay in every theme: its real page, small, over a picture of a game or a camera. */
export class ThemeRow extends LitElement {
  static override properties: PropertyDeclarations = {
    kind: {},
    backdrop: {},
    near: { state: true },
    width: { state: true },
  }

  declare kind: OverlayName
  declare backdrop: Backdrop
  declare private near: boolean
  /** Of one tile, px. */
  declare private width: number
  #inSight: IntersectionObserver | undefined
  #sizes: ResizeObserver | undefined

  constructor() {
    super()
    this.backdrop = 'game'
    this.near = false
    this.width = 0
  }

  static override styles = [
    look,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 14px;
      }
      .scene {
        position: relative;
        overflow: hidden;
        border-radius: 12px;
        height: var(--tile-height, 200px);
        background: #1c1830 center / cover;
      }
      .game {
        background-image: url(${unsafeCSS(game)});
      }
      .camera {
        background-image: url(${unsafeCSS(camera)});
      }
      iframe {
        position: absolute;
        left: 50%;
        top: 50%;
        width: var(--frame-width);
        height: var(--frame-height);
        border: 0;
        transform: translate(-50%, -50%) scale(var(--scale));
        background: transparent;
        pointer-events: none;
        /* As the page inside: otherwise a browser in dark mode paints white behind it. */
        color-scheme: light;
      }
      figcaption {
        padding: 5px 4px 0;
        font-size: var(--small-size);
        font-weight: 600;
      }
      @media (max-width: 760px) {
        .tiles {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 10px;
        }
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    this.#inSight = new IntersectionObserver((seen) => (this.near = seen.at(-1)?.isIntersecting === true), {
      rootMargin: NEAR,
    })
    this.#inSight.observe(this)
    this.#sizes = new ResizeObserver(() => {
      this.width = this.renderRoot.querySelector('.scene')?.clientWidth ?? 0
    })
    this.#sizes.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#inSight?.disconnect()
    this.#sizes?.disconnect()
  }

  override willUpdate(): void {
    const { width, height } = overlays[this.kind]
    // Never larger than in OBS: beside the others it would look like another overlay.
    const scale = Math.min(1, (this.width * 0.97) / width, TALLEST_PX / height)
    const measures = {
      '--frame-width': `${width}px`,
      '--frame-height': `${height}px`,
      '--scale': scale.toFixed(4),
      '--tile-height': `${Math.round(Math.max(LOWEST_PX, height * scale) + 24)}px`,
    }
    for (const [name, value] of Object.entries(measures)) this.style.setProperty(name, value)
  }

  override render() {
    const { title, about } = overlays[this.kind]
    return html`<section class="stack tight" aria-labelledby="title">
      <h2 id="title">${tell(title)}</h2>
      <p class="dim measure">${tell(about)}</p>
      <div class="tiles">
        ${Object.entries(THEMES).map(
          ([theme, label]) =>
            html`<figure>
              <div class="scene ${this.backdrop}">
                ${this.near && this.width > 0 ? this.#frame(theme, label) : nothing}
              </div>
              <figcaption>${themeName(label)}</figcaption>
            </figure>`,
        )}
      </div>
    </section>`
  }

  #frame(theme: string, label: string) {
    return html`<iframe
      title="${tell(overlays[this.kind].title)}, ${themeName(label)}"
      tabindex="-1"
      allow="autoplay 'none'"
      src=${exampleAddress(this.kind, theme)}
    ></iframe>`
  }
}

customElements.define('theme-row', ThemeRow)
