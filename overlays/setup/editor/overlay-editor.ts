import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { kindOf, overlays, type OverlayId } from '../../../shared/settings.ts'
import type { OverlayLink } from '../../../shared/status.ts'
import { announce } from '../../forms/announce.ts'
import { ask, faultText } from '../../forms/api.ts'
import '../../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../../forms/confirm-dialog.ts'
import '../../forms/copy-field.ts'
import { exampleAddress } from '../../forms/example-feed.ts'
import { look } from '../../forms/look.ts'
import { say, sayWith, tell } from '../../words/say.ts'
import type { Examples } from '../examples.ts'
import { dragIntoObs } from '../overlay-drag.ts'
import { SavedSettings } from '../saved-settings.ts'
import '../settings-form.ts'
import type { Edit } from '../settings-form.ts'
import '../test-bar.ts'
import './editor-stage.ts'
import type { Backdrop } from './editor-stage.ts'
import './preset-menu.ts'

const BACKDROPS: readonly { readonly backdrop: Backdrop; readonly label: () => string }[] = [
  { backdrop: 'game', label: () => say('Game') },
  { backdrop: 'camera', label: () => say('Camera') },
  { backdrop: 'checker', label: () => say('Checkerboard') },
  { backdrop: 'vertical', label: () => say('Vertical LIVE') },
]

/** Keys that undo and redo, unless a text is being written, which has its own. */
const isText = (target: EventTarget | undefined) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/** One overlay: its form beside its real page; what is changed is seen there and in OBS at once. */
export class OverlayEditor extends LitElement {
  static override properties: PropertyDeclarations = {
    link: { attribute: false },
    examples: { attribute: false },
    backdrop: { state: true },
    live: { state: true },
    fault: { state: true },
  }

  declare link: OverlayLink
  /** The made-up LIVE for the preview, told of the settings as they change. */
  declare examples: Examples
  declare private backdrop: Backdrop
  /** The preview shows the real LIVE instead of the example. */
  declare private live: boolean
  declare private fault: string
  readonly #settings = new SavedSettings(this, (values) => this.examples.tell(this.link.name, values))

  constructor() {
    super()
    this.backdrop = 'game'
    this.live = false
    this.fault = ''
    this.addEventListener('keydown', (event) => this.#key(event))
  }

  static override styles = [
    look,
    css`
      .top {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 14px;
        align-items: center;
        margin-bottom: 16px;
      }
      .halves {
        display: grid;
        grid-template-columns: minmax(300px, 5fr) minmax(0, 7fr);
        gap: 28px;
        align-items: start;
      }
      .shown {
        position: sticky;
        top: 14px;
        display: grid;
        gap: 12px;
        grid-template-columns: minmax(0, 1fr);
        --stage-height: min(64vh, 620px);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 16px;
      }
      .choices label {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        min-height: 32px;
        font-weight: 500;
      }
      h1 {
        font-size: var(--h2-size);
      }
      h1 input {
        font: inherit;
        border-color: transparent;
        background: transparent;
        padding-inline: 8px;
        margin-inline-start: -8px;
        max-width: 340px;
      }
      h1 input:hover,
      h1 input:focus {
        border-color: var(--line-strong);
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
      @media (max-width: 900px) {
        .halves {
          grid-template-columns: minmax(0, 1fr);
        }
        .shown {
          order: -1;
          position: static;
          --stage-height: 320px;
        }
      }
      @media (hover: none) {
        .grip {
          display: none;
        }
      }
    `,
  ]

  get #definition() {
    return overlays[kindOf(this.link.name as OverlayId)]
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('link') as OverlayLink | undefined
    if (changed.has('link') && before?.name !== this.link.name) {
      void this.#settings.open(`/api/overlays/${this.link.name}`, this.#definition.settings)
    }
  }

  #key(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.composedPath()[0])) return
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) this.#settings.undo()
    else if (key === 'y' || (key === 'z' && event.shiftKey)) this.#settings.redo()
    else return
    event.preventDefault()
  }

  /** Does something to the list of overlays; the page then opens `next`, or the list where there is none. */
  async #change(work: () => Promise<OverlayLink | undefined>, said: string) {
    this.fault = ''
    try {
      const next = await work()
      announce(this, said)
      this.dispatchEvent(new CustomEvent('overlays-changed', { detail: next, bubbles: true, composed: true }))
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
  }

  readonly #duplicate = () =>
    this.#change(() => ask<OverlayLink>('POST', '/api/overlays', { from: this.link.name }), say('Duplicated'))

  readonly #rename = (event: Event) => {
    const title = (event.target as HTMLInputElement).value
    const path = `/api/overlays/${this.link.name}`
    void this.#change(() => ask<OverlayLink>('PATCH', path, { title }), say('{what}: saved', { what: say('Title') }))
  }

  async #rotate() {
    const link = await ask<OverlayLink>('POST', `/api/overlays/${this.link.name}/rotate-key`, {})
    // The page holds the links and hands them down; kept here alone, its next drawing would bring the old one back.
    this.dispatchEvent(new CustomEvent('rotated', { detail: link, bubbles: true, composed: true }))
    announce(this, say('New URL for {overlay}. Put it into OBS.', { overlay: tell(link.title) }))
  }

  async #delete() {
    await ask('DELETE', `/api/overlays/${this.link.name}`)
    this.dispatchEvent(new CustomEvent('overlays-changed', { bubbles: true, composed: true }))
  }

  #ask(id: string) {
    this.renderRoot.querySelector<ConfirmDialog>(`#${id}`)?.open()
  }

  /**
   * The real page. "preview" lets it know that it is not on stream; autoplay is refused so that no sound is heard
   * twice. It comes from where this page does: the URL for OBS may name this server as the outside reaches it.
   */
  get #address(): string {
    const { name, kind, url } = this.link
    return this.live ? `/overlays/${kind}/?preview${new URL(url).hash}` : exampleAddress(kind, name)
  }

  #stage(title: string) {
    const { width, height } = this.link
    return html`<div class="shown">
      <editor-stage
        .address=${this.#address}
        heading=${title}
        .width=${width}
        .height=${height}
        backdrop=${this.backdrop}
      ></editor-stage>
      <fieldset class="choices">
        <legend class="small">${say('Behind it')}</legend>
        ${BACKDROPS.map(
          ({ backdrop, label }) =>
            html`<label
              ><input
                type="radio"
                name="backdrop"
                .checked=${this.backdrop === backdrop}
                @change=${() => (this.backdrop = backdrop)}
              />
              ${label()}</label
            >`,
        )}
      </fieldset>
      <fieldset class="choices">
        <legend class="small">${say('What it shows')}</legend>
        <label
          ><input type="radio" name="feed" .checked=${!this.live} @change=${() => (this.live = false)} />
          ${say('An example LIVE')}</label
        >
        <label
          ><input type="radio" name="feed" .checked=${this.live} @change=${() => (this.live = true)} />
          ${say('Your LIVE')}</label
        >
      </fieldset>
      ${this.live ? html`<test-bar></test-bar>` : nothing}
    </div>`
  }

  #form() {
    const { values, outcomes, fault } = this.#settings
    if (values === undefined) {
      return fault === ''
        ? html`<p class="dim">${say('Loading…')}</p>`
        : html`<p class="error" role="alert">${fault}</p>`
    }
    return html`<preset-menu
        kind=${this.link.kind}
        .values=${values}
        @preset=${(event: CustomEvent) => this.#settings.apply(event.detail)}
      ></preset-menu>
      <settings-form
        .table=${this.#definition.settings}
        .values=${values}
        .outcomes=${outcomes}
        @edit=${(event: CustomEvent<Edit>) => this.#settings.edited(event.detail)}
      ></settings-form>`
  }

  #actions(title: string) {
    const { link } = this
    return html`<section class="stack">
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
          @dragstart=${(event: DragEvent) => dragIntoObs(event, link)}
          >⠿ ${say('Drag into OBS')}</span
        >
        <button @click=${this.#duplicate}>${say('Duplicate')}</button>
        <a class="button" href="/api/backup?overlay=${link.name}" download>${say('Export')}</a>
        <button class="quiet" @click=${() => this.#ask('renew')}>${say('New URL…')}</button>
        ${
          link.name === link.kind
            ? nothing
            : html`<button class="danger" @click=${() => this.#ask('delete')}>${say('Delete…')}</button>`
        }
      </div>
    </section>`
  }

  override render() {
    const title = tell(this.link.title)
    return html`<article aria-labelledby="title">
      <div class="top">
        <a class="button" href="#overlays">${say('All overlays')}</a>
        <h1 class="grow" id="title">
          <input type="text" maxlength="60" aria-label=${say('Title')} .value=${title} @change=${this.#rename} />
        </h1>
        <button ?disabled=${!this.#settings.canUndo} @click=${() => this.#settings.undo()}>${say('Undo')}</button>
        <button ?disabled=${!this.#settings.canRedo} @click=${() => this.#settings.redo()}>${say('Redo')}</button>
      </div>
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
      <div class="halves">
        <div class="stack">
          <p class="dim">${tell(this.#definition.about)}</p>
          ${this.#form()} ${this.#actions(title)}
        </div>
        ${this.#stage(title)}
      </div>
      <confirm-dialog
        id="renew"
        heading=${say('Make a new URL for {overlay}?', { overlay: title })}
        action=${say('Make a new URL')}
        .work=${() => this.#rotate()}
      >
        <p>
          ${say("Do this when somebody may have seen the URL. The old one stops working at once: in OBS, open the source's properties and paste the new URL.")}
        </p>
      </confirm-dialog>
      <confirm-dialog
        id="delete"
        heading=${say('Delete {overlay}?', { overlay: title })}
        action=${say('Delete')}
        .work=${() => this.#delete()}
      >
        <p>${say('Its settings are gone, and its source in OBS shows nothing from then on.')}</p>
      </confirm-dialog>
    </article>`
  }
}

customElements.define('overlay-editor', OverlayEditor)
