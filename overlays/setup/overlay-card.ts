import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { isOverlayName, overlays } from '../../shared/settings.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { announce } from '../forms/announce.ts'
import { ask } from '../forms/api.ts'
import '../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../forms/confirm-dialog.ts'
import '../forms/copy-field.ts'
import { look } from '../forms/look.ts'
import { say, sayCount, sayWith, tell } from '../words/say.ts'
import './overlay-preview.ts'
import './settings-form.ts'

/** One overlay: how it looks, its URL for OBS, and how it is set. */
export class OverlayCard extends LitElement {
  static override properties: PropertyDeclarations = {
    link: { attribute: false },
    sessions: { type: Number },
    previews: { state: true },
    open: { state: true },
  }

  declare link: OverlayLink
  /** Pages of this overlay that are connected, our own preview among them. */
  declare sessions: number
  declare private previews: number
  declare private open: boolean

  constructor() {
    super()
    this.sessions = 0
    this.previews = 0
    this.open = false
  }

  static override styles = [
    look,
    css`
      .card {
        padding: 16px;
      }
      .halves {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: 28px;
      }
      .about {
        display: grid;
        gap: 18px;
        align-content: center;
        grid-template-columns: minmax(0, 1fr);
        padding-block: 12px;
        padding-inline-end: 12px;
      }
      .title {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        margin-bottom: 4px;
      }
      .use {
        font-size: 0.8125rem;
        font-weight: 600;
        padding: 2px 10px;
        border-radius: 8px;
        background: var(--sunken);
        color: var(--ink-dim);
      }
      .use.on {
        background: var(--ok-soft);
        color: var(--ok);
      }
      .size {
        font-variant-numeric: tabular-nums;
      }
      .grip {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        padding: 8px 14px;
        border: 1.5px dashed var(--line-strong);
        border-radius: 12px;
        font-size: 0.9375rem;
        font-weight: 600;
        cursor: grab;
        user-select: none;
      }
      .settings {
        border-top: 1px solid var(--line);
        margin: 16px -16px 0;
        padding: 22px 28px 12px;
      }
      @media (max-width: 820px) {
        .halves {
          grid-template-columns: minmax(0, 1fr);
          gap: 12px;
        }
        .about {
          padding: 4px;
        }
        .settings {
          padding-inline: 20px;
        }
      }
      @media (hover: none) {
        .grip {
          display: none;
        }
      }
    `,
  ]

  async #rotate() {
    const link = await ask<OverlayLink>('POST', `/api/overlays/${this.link.name}/rotate-key`, {})
    // The page holds the links and hands them down; kept here alone, its next drawing would bring the old one back.
    this.dispatchEvent(new CustomEvent('rotated', { detail: link }))
    announce(this, say('New URL for {overlay}. Put it into OBS.', { overlay: tell(link.title) }))
  }

  /** OBS makes a browser source of a dropped link and takes its name and size from these parameters. */
  #drag(event: DragEvent) {
    const { url, title, width, height } = this.link
    const address = new URL(url)
    address.searchParams.set('layer-name', `Fanlight ${title}`)
    address.searchParams.set('layer-width', String(width))
    address.searchParams.set('layer-height', String(height))
    // OBS takes a + for a plus: the source would be called Fanlight+Chat.
    address.search = address.search.replaceAll('+', '%20')
    event.dataTransfer?.setData('text/uri-list', address.href)
    event.dataTransfer?.setData('text/plain', address.href)
  }

  #use() {
    const others = Math.max(0, this.sessions - this.previews)
    if (others === 0) return html`<span class="use">${say('Not in OBS yet')}</span>`
    return html`<span class="use on">${sayCount('In use', 'In use {count} times', others)}</span>`
  }

  override render() {
    const { link } = this
    const title = tell(link.title)
    const definition = isOverlayName(link.name) ? overlays[link.name] : undefined
    return html`<article class="card" aria-labelledby="title">
      <div class="halves">
        <overlay-preview
          .url=${link.url}
          heading=${title}
          .width=${link.width}
          .height=${link.height}
          @previewed=${() => (this.previews = 1)}
        ></overlay-preview>
        <div class="about">
          <div>
            <div class="title">
              <h3 id="title">${title}</h3>
              ${this.#use()}
            </div>
            <p class="dim">${definition === undefined ? nothing : tell(definition.about)}</p>
          </div>
          <copy-field label=${say('{overlay} URL', { overlay: title })} .value=${link.url} secret></copy-field>
          <p class="size">
            ${sayWith('In OBS: width {width}, height {height}', {
              width: html`<strong>${link.width}</strong>`,
              height: html`<strong>${link.height}</strong>`,
            })}
          </p>
          <div class="row">
            <span
              class="grip"
              draggable="true"
              aria-hidden="true"
              @dragstart=${(event: DragEvent) => this.#drag(event)}
            >
              ⠿ ${say('Drag into OBS')}
            </span>
            <button
              aria-expanded=${this.open}
              aria-label=${this.open ? say('Close settings of {overlay}', { overlay: title }) : say('Settings of {overlay}', { overlay: title })}
              @click=${() => (this.open = !this.open)}
            >
              ${this.open ? say('Close settings') : say('Settings')}
            </button>
            <button
              class="quiet"
              aria-label=${say('New URL… for {overlay}', { overlay: title })}
              @click=${() => this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open()}
            >
              ${say('New URL…')}
            </button>
          </div>
        </div>
      </div>
      ${
        this.open && definition !== undefined
          ? html`<div class="settings">
              <settings-form overlay=${link.name} .table=${definition.settings}></settings-form>
            </div>`
          : nothing
      }
      <confirm-dialog
        heading=${say('Make a new URL for {overlay}?', { overlay: title })}
        action=${say('Make a new URL')}
        .work=${() => this.#rotate()}
      >
        <p>
          ${say(
            "Do this when somebody may have seen the URL. The old one stops working at once: in OBS, open the source's properties and paste the new URL.",
          )}
        </p>
      </confirm-dialog>
    </article>`
  }
}

customElements.define('overlay-card', OverlayCard)
