import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say, sayCount, tell } from '../words/say.ts'
import type { Examples } from './examples.ts'
import './house-settings.ts'
import './obs-steps.ts'
import './overlay-tile.ts'
import './test-bar.ts'

/** Larger than any file of ours. */
const FILE_MOST_BYTES = 2_000_000

interface Restored {
  readonly restored: readonly string[]
  readonly notes: readonly string[]
}

/** Every overlay there is, what holds for all of them, and the file that holds them. */
export class OverlayShelf extends LitElement {
  static override properties: PropertyDeclarations = {
    links: { attribute: false },
    sessions: { attribute: false },
    examples: { attribute: false },
    notes: { state: true },
    fault: { state: true },
  }

  declare links: readonly OverlayLink[]
  declare sessions: Status['overlays']
  declare examples: Examples
  /** What an imported file held that could not be read. */
  declare private notes: readonly string[]
  declare private fault: string

  constructor() {
    super()
    this.links = []
    this.sessions = []
    this.notes = []
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      .shelf {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 310px), 1fr));
        gap: 18px;
      }
      summary h3 {
        display: inline;
      }
      details.card {
        padding-block: 18px;
      }
      obs-steps {
        padding: 20px 0 8px;
      }
      input[type='file'] {
        display: none;
      }
    `,
  ]

  async #import(input: HTMLInputElement) {
    const file = input.files?.[0]
    input.value = ''
    if (file === undefined) return
    this.notes = []
    this.fault = ''
    try {
      if (file.size > FILE_MOST_BYTES) throw new SyntaxError('too large')
      const content: unknown = JSON.parse(await file.text())
      const { restored, notes } = await ask<Restored>('POST', '/api/backup', content)
      this.notes = notes
      announce(this, sayCount('{count} overlay was imported', '{count} overlays were imported', restored.length))
      this.examples.forget()
      this.dispatchEvent(new CustomEvent('overlays-changed', { bubbles: true, composed: true }))
    } catch (thrown) {
      this.fault =
        thrown instanceof SyntaxError
          ? say('This is not a file of Fanlight overlays, or it is damaged. Nothing was changed.')
          : faultText(thrown)
    }
  }

  #sessionsOf = (name: string) => this.sessions.find((overlay) => overlay.name === name)?.sessions ?? 0

  override render() {
    const used = this.sessions.some(({ sessions }) => sessions > 0)
    return html`<div class="stack">
      <details class="card" ?open=${!used}>
        <summary><h3>${say('Put an overlay into OBS')}</h3></summary>
        <obs-steps></obs-steps>
      </details>
      <test-bar></test-bar>
      <house-settings .examples=${this.examples}></house-settings>
      <div class="row">
        <a class="button" href="/overlays/gallery/">${say('See them in every theme')}</a>
        <a class="button" href="/api/backup" download>${say('Export all')}</a>
        <button @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click()}>
          ${say('Import…')}
        </button>
        <input
          type="file"
          accept=".json,application/json"
          tabindex="-1"
          aria-label=${say('Import…')}
          @change=${(event: Event) => this.#import(event.target as HTMLInputElement)}
        />
      </div>
      ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
      ${
        this.notes.length === 0
          ? nothing
          : html`<div class="note ask" role="status">
              <p>${say('The file was read, except for this:')}</p>
              <ul class="listed">
                ${this.notes.map((note) => html`<li><bdi>${tell(note)}</bdi></li>`)}
              </ul>
            </div>`
      }
      <div class="shelf">
        ${repeat(
          this.links,
          ({ name }) => name,
          (link) =>
            html`<overlay-tile
              .link=${link}
              .examples=${this.examples}
              .sessions=${this.#sessionsOf(link.name)}
            ></overlay-tile>`,
        )}
      </div>
      <p class="dim small measure">
        ${say("An overlay's URL is a secret: who has it sees what the overlay shows. It stays hidden here, so this page may be on stream.")}
      </p>
    </div>`
  }
}

customElements.define('overlay-shelf', OverlayShelf)
