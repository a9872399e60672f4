import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { overlays, type OverlayName } from '../../shared/settings.ts'
import { THEMES, type ThemeName } from '../../shared/settings/look.ts'
import type { SettingsValues } from '../../shared/protocol.ts'
import { Aloud } from '../forms/aloud.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultText } from '../forms/api.ts'
import { HouseLanguage } from '../forms/house-language.ts'
import '../forms/in-obs.ts'
import { look } from '../forms/look.ts'
import { formsBook } from '../words/forms/book.ts'
import { galleryBook } from '../words/gallery/book.ts'
import { say, tell } from '../words/say.ts'
import { settingsBook } from '../words/settings/book.ts'
import { startExampleFeed } from '../forms/example-feed.ts'
import { themeName, type Backdrop } from './theme-row.ts'

/** Every overlay in every theme, with a LIVE that was made up; one tap gives a theme to all overlays. */
export class GalleryPage extends LitElement {
  static override properties: PropertyDeclarations = {
    backdrop: { state: true },
    used: { state: true },
    fault: { state: true },
  }

  declare private backdrop: Backdrop
  /** The theme of the house; undefined until the server told. */
  declare private used: string | undefined
  declare private fault: string
  readonly #aloud = new Aloud(this)
  #stopFeed = () => {}

  constructor() {
    super()
    this.addController(new HouseLanguage(this, [galleryBook, formsBook, settingsBook]))
    this.backdrop = 'game'
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      :host {
        max-width: 1360px;
        margin-inline: auto;
        padding: 22px 24px 72px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 24px;
        align-items: end;
        margin-bottom: 24px;
      }
      h1 {
        font-size: clamp(1.75rem, 4vw, 2.4rem);
      }
      .themes {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(185px, 1fr));
        gap: 12px;
        margin-bottom: 44px;
      }
      .theme {
        display: grid;
        gap: 10px;
        align-content: space-between;
        padding: 16px;
      }
      .theme p::first-letter {
        text-transform: uppercase;
      }
      .theme.used {
        outline: 2.5px solid var(--ok);
      }
      .rows {
        display: grid;
        gap: 52px;
        grid-template-columns: minmax(0, 1fr);
      }
      fieldset {
        display: flex;
        gap: 4px 16px;
        flex-wrap: wrap;
      }
      legend {
        float: left;
        margin-inline-end: 12px;
        font-weight: 600;
      }
      label {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        min-height: 32px;
      }
      @media (max-width: 560px) {
        :host {
          padding-inline: 14px;
        }
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopFeed = startExampleFeed(window, (theme) => ({ theme })).stop
    void this.#load()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopFeed()
  }

  async #load() {
    try {
      this.used = String((await ask<SettingsValues>('GET', '/api/house'))['houseTheme'])
    } catch {
      // Without the server, or where only overlays may be seen, the gallery can still be looked at.
      this.used = undefined
    }
  }

  async #use(theme: ThemeName) {
    try {
      await ask('PUT', '/api/house', { houseTheme: theme })
      this.used = theme
      this.fault = ''
      announce(this, say('All overlays use {theme} now.', { theme: themeName(THEMES[theme]) }))
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
  }

  #theme(theme: ThemeName) {
    const isUsed = this.used === theme
    const label = tell(THEMES[theme])
    const name = themeName(THEMES[theme])
    const about = label.slice(name.length).replace(/^[:：]\s*/, '')
    return html`<li class="card theme ${isUsed ? 'used' : ''}">
      <div>
        <h3>${name}</h3>
        <p class="dim small">${about}</p>
      </div>
      ${
        isUsed
          ? html`<p class="good small"><strong>${say('Your overlays use this one')}</strong></p>`
          : html`<button
              aria-label=${say('Use {theme} for all overlays', { theme: name })}
              @click=${() => this.#use(theme)}
            >
              ${say('Use for all overlays')}
            </button>`
      }
    </li>`
  }

  #choice(backdrop: Backdrop, words: string) {
    return html`<label>
      <input
        type="radio"
        name="backdrop"
        .checked=${this.backdrop === backdrop}
        @change=${() => (this.backdrop = backdrop)}
      />
      ${words}
    </label>`
  }

  override render() {
    return html`
      <header>
        <div class="grow">
          <p class="small"><a href="/">${say('Back to the setup page')}</a></p>
          <h1>${say('Gallery')}</h1>
          <p class="dim measure">
            ${say('Every overlay in every theme. People, gifts and numbers are made up. An overlay of yours may have a theme of its own: see its settings.')}
          </p>
        </div>
        <fieldset>
          <legend>${say('Background')}</legend>
          ${this.#choice('game', say('Game'))} ${this.#choice('camera', say('Camera'))}
        </fieldset>
      </header>
      <main>
        <ul class="themes" aria-label=${say('Themes')}>
          ${(Object.keys(THEMES) as ThemeName[]).map((theme) => this.#theme(theme))}
        </ul>
        ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}
        <div class="rows">
          ${(Object.keys(overlays) as OverlayName[]).map(
            (kind) => html`<theme-row kind=${kind} .backdrop=${this.backdrop}></theme-row>`,
          )}
        </div>
      </main>
      ${this.#aloud.region()}
    `
  }
}

customElements.define('gallery-page', GalleryPage)
