import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { kindOf, overlays, type OverlayId } from '../../shared/settings.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { exampleAddress } from '../forms/example-feed.ts'
import { look } from '../forms/look.ts'
import { copyText } from '../parts/copy-text.ts'
import { announce } from '../forms/announce.ts'
import { say, sayCount, tell } from '../words/say.ts'
import './editor/editor-stage.ts'
import type { Examples } from './examples.ts'
import { dragIntoObs } from './overlay-drag.ts'

/** Too narrow for previews: in an OBS dock a page of pages would cost a streamer frames. */
const ROOM_FOR_PREVIEW = '(min-width: 561px)'
/** Previews are made a little before they come in sight, and given up when they are far from it. */
const NEAR = '300px 0px'
const COPIED_FOR_MS = 2_000

/** One overlay on the shelf: what it looks like, whether it is in OBS, and the ways to edit it and to put it there. */
export class OverlayTile extends LitElement {
  static override properties: PropertyDeclarations = {
    link: { attribute: false },
    examples: { attribute: false },
    sessions: { type: Number },
    near: { state: true },
    copied: { state: true },
  }

  declare link: OverlayLink
  declare examples: Examples
  /** Pages of this overlay that are connected. */
  declare sessions: number
  declare private near: boolean
  declare private copied: boolean
  #inSight: IntersectionObserver | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.sessions = 0
    this.near = false
    this.copied = false
  }

  static override styles = [
    look,
    css`
      .card {
        display: grid;
        grid-template-rows: auto 1fr auto;
        gap: 12px;
        height: 100%;
        padding: 14px;
        --stage-height: 190px;
      }
      .none {
        height: 8px;
      }
      .title {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
        align-items: center;
      }
      .use {
        font-size: 0.8125rem;
        font-weight: 600;
        padding: 2px 10px;
        border-radius: 8px;
        background: var(--ok-soft);
        color: var(--ok);
      }
      .grip {
        padding: 6px 10px;
        border: 1.5px dashed var(--line-strong);
        border-radius: 12px;
        font-weight: 600;
        cursor: grab;
        user-select: none;
      }
      @media (hover: none) {
        .grip {
          display: none;
        }
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    if (!matchMedia(ROOM_FOR_PREVIEW).matches) return
    this.#inSight = new IntersectionObserver((seen) => void this.#seen(seen.at(-1)?.isIntersecting === true), {
      rootMargin: NEAR,
    })
    this.#inSight.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#inSight?.disconnect()
    clearTimeout(this.#timer)
  }

  async #seen(near: boolean) {
    if (near) await this.examples.learn(this.link.name)
    this.near = near
  }

  async #copy() {
    this.copied = await copyText(this.link.url)
    if (this.copied) announce(this, say('Copied'))
    this.#timer = setTimeout(() => (this.copied = false), COPIED_FOR_MS)
  }

  override render() {
    const { link } = this
    const title = tell(link.title)
    const { about } = overlays[kindOf(link.name as OverlayId)]
    return html`<article class="card" aria-labelledby="title">
      ${
        this.near
          ? html`<editor-stage
              .address=${exampleAddress(link.kind, link.name)}
              heading=${title}
              .width=${link.width}
              .height=${link.height}
            ></editor-stage>`
          : html`<div class="none"></div>`
      }
      <div>
        <div class="title">
          <h3 id="title">${title}</h3>
          ${this.sessions === 0 ? nothing : html`<span class="use">${sayCount('In use', 'In use {count} times', this.sessions)}</span>`}
        </div>
        <p class="dim small">${tell(about)}</p>
      </div>
      <div class="row">
        <a class="button primary" href="#overlay=${link.name}" aria-label=${say('Edit {overlay}', { overlay: title })}
          >${say('Edit')}</a
        >
        <button
          aria-label=${say('Copy {label}', { label: say('{overlay} URL', { overlay: title }) })}
          @click=${() => this.#copy()}
        >
          ${this.copied ? say('Copied ✓') : say('Copy')}
        </button>
        <span
          class="grip"
          draggable="true"
          aria-hidden="true"
          title=${say('Drag into OBS')}
          @dragstart=${(event: DragEvent) => dragIntoObs(event, link)}
          >⠿ OBS</span
        >
      </div>
    </article>`
  }
}

customElements.define('overlay-tile', OverlayTile)
