import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { OverlayLink, Status } from '../../shared/status.ts'
import { Aloud } from '../forms/aloud.ts'
import { ask, faultOf, faultText } from '../forms/api.ts'
import '../forms/in-obs.ts'
import { HouseLanguage } from '../forms/house-language.ts'
import { KeptFresh } from '../forms/kept-fresh.ts'
import './connection-card.ts'
import './control-card.ts'
import './fanlight-mark.ts'
import './first-run.ts'
import './language-menu.ts'
import { look } from '../forms/look.ts'
import './obs-by-hand.ts'
import './obs-section.ts'
import './editor/overlay-editor.ts'
import { Examples } from './examples.ts'
import './overlay-shelf.ts'
import './privacy-card.ts'
import './recordings-card.ts'
import './status-card.ts'
import { formsBook } from '../words/forms/book.ts'
import { say, tell } from '../words/say.ts'
import { serverBook } from '../words/server/book.ts'
import { settingsBook } from '../words/settings/book.ts'
import { setupBook } from '../words/setup/book.ts'
import { timeOf } from '../words/figures.ts'
import { headline } from './words.ts'

/** Past this the page says that Fanlight is not there. */
const ANSWER_WITHIN_MS = 8_000

/** Nobody was ever connected: walk them through it. A connection that ended keeps the dashboard, and says so there. */
const isFirstRun = ({ state, token }: Status) => state === 'setup' || (state === 'connect' && token.state === 'none')

/** Opened from another device, over a connection that can be read along. */
const isReadable = ({ protocol, hostname }: Location) =>
  protocol === 'http:' && !/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)

/** "#overlay=chat" → "chat". */
const overlayIn = ({ hash }: Location): string => /^#overlay=([\w.-]+)$/.exec(hash)?.[1] ?? ''

async function askStatus(): Promise<Status> {
  try {
    return await ask<Status>('GET', '/api/status', undefined, { withinMs: ANSWER_WITHIN_MS })
  } catch (thrown) {
    // Signed out, here or elsewhere: what this page shows is nobody's any more.
    if (faultOf(thrown).details.code === 'NOT_SIGNED_IN') location.assign('/')
    throw thrown
  }
}

/** The whole page: first the walk through the setup, then the dashboard. */
export class SetupPage extends LitElement {
  static override properties: PropertyDeclarations = {
    links: { state: true },
    linksFault: { state: true },
    skipped: { state: true },
    playing: { state: true },
    editing: { state: true },
  }

  declare private links: readonly OverlayLink[]
  declare private linksFault: string
  /** They wanted to see the overlays before the setup was done. */
  declare private skipped: boolean
  /** The recording that overlays show just now; '' for none. */
  declare private playing: string
  /** The id of the overlay that is being edited, as the address says; '' for none. */
  declare private editing: string
  readonly #examples = new Examples(this)
  readonly #feed = new KeptFresh(this, askStatus)
  readonly #aloud = new Aloud(this)
  readonly #language = new HouseLanguage(this, [setupBook, formsBook, settingsBook, serverBook])
  #wasLost = true

  constructor() {
    super()
    this.addController(this.#language)
    this.links = []
    this.linksFault = ''
    this.skipped = false
    this.playing = ''
    this.editing = overlayIn(location)
    this.addEventListener('overlays-changed', (event) => void this.#reopen((event as CustomEvent<OverlayLink>).detail))
    this.addEventListener('rotated', (event) => this.#replaceLink((event as CustomEvent<OverlayLink>).detail))
    this.addEventListener('changed', () => {
      void this.#feed.refresh()
      void this.#language.refresh()
    })
    this.addEventListener('wiped', () => {
      this.skipped = false
      void this.#loadLinks()
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#go)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#go)
  }

  readonly #go = () => {
    this.editing = overlayIn(location)
    scrollTo({ top: 0 })
  }

  static override styles = [
    look,
    css`
      :host {
        min-height: 100vh;
      }
      .simulated {
        background: repeating-linear-gradient(-45deg, #ffb02e 0 22px, #f5a11b 22px 44px);
        color: #251b12;
        text-align: center;
        padding: 10px 20px;
        font-weight: 500;
      }
      header,
      main,
      footer {
        max-width: 1120px;
        margin-inline: auto;
        padding-inline: 24px;
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 12px;
        padding-block: 22px;
      }
      header fanlight-mark {
        width: 38px;
      }
      .narrow {
        max-width: 768px;
      }
      .name {
        font: 700 1.3125rem/1 var(--display);
        letter-spacing: -0.02em;
        flex: 1;
      }
      .who {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      main {
        padding-bottom: 72px;
      }
      .dashboard {
        display: grid;
        gap: 48px;
        grid-template-columns: minmax(0, 1fr);
      }
      .section {
        display: grid;
        gap: 20px;
        grid-template-columns: minmax(0, 1fr);
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 20px;
      }
      footer {
        padding-block: 0 40px;
      }
      .gone {
        max-width: 560px;
        margin: 12vh auto 0;
        display: grid;
        gap: 16px;
        justify-items: center;
        text-align: center;
      }
      .gone fanlight-mark {
        width: 132px;
      }
      .gone h1 {
        font-size: clamp(1.75rem, 5vw, 2.4rem);
      }
      @media (max-width: 820px) {
        .pair {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 560px) {
        header,
        main,
        footer {
          padding-inline: 14px;
        }
        header {
          padding-block: 14px;
        }
        .dashboard {
          gap: 36px;
        }
      }
    `,
  ]

  /** What is shown; `lost`: nothing answers, and `status` is what was last known. */
  get #now() {
    return { lost: this.#feed.fault !== undefined, status: this.#feed.answer }
  }

  async #loadLinks() {
    try {
      this.links = await ask<readonly OverlayLink[]>('GET', '/api/overlays')
      this.linksFault = ''
    } catch (thrown) {
      this.linksFault = faultText(thrown)
    }
  }

  #replaceLink(changed: OverlayLink) {
    this.links = this.links.map((link) => (link.name === changed.name ? changed : link))
  }

  override willUpdate(): void {
    const { lost, status } = this.#now
    // The first answer, or the first after an outage: keys may have changed while nobody was there.
    if (!lost && status !== undefined && this.#wasLost) void this.#loadLinks()
    if (status !== undefined) this.#wasLost = lost
  }

  override updated(): void {
    const { lost, status } = this.#now
    const gone = status?.hosted === undefined ? say("Fanlight isn't running") : say('Fanlight is out of reach')
    const now = lost ? gone : status === undefined ? '' : headline(status)
    document.title = now === '' ? 'Fanlight' : `${now} – Fanlight`
  }

  #gone() {
    if (this.#now.status?.hosted !== undefined) {
      return html`<div class="gone" role="alert">
        <fanlight-mark glow="dark"></fanlight-mark>
        <h1>${say('Fanlight is out of reach')}</h1>
        <p>
          ${say('Your internet may be gone, or Fanlight’s server is just starting anew. This page, and your overlays in OBS, come back by themselves.')}
        </p>
        <p class="dim small">${say('It looks for Fanlight every two seconds.')}</p>
      </div>`
    }
    return html`<div class="gone" role="alert">
      <fanlight-mark glow="dark"></fanlight-mark>
      <h1>${say("Fanlight isn't running")}</h1>
      <p>${say('Start Fanlight on this computer. This page, and your overlays in OBS, come back by themselves.')}</p>
      <p class="dim small">${say('It looks for Fanlight every two seconds.')}</p>
    </div>`
  }

  /** An overlay was added, renamed or deleted: `next` is to be edited now, or none. */
  async #reopen(next: OverlayLink | null) {
    await this.#loadLinks()
    location.hash = next === null ? '#overlays' : `#overlay=${next.name}`
  }

  #overlays(status: Status) {
    return html`<section class="section" aria-labelledby="overlays">
      <h2 id="overlays">${say('Your overlays')}</h2>
      ${
        this.linksFault === ''
          ? nothing
          : html`<div class="card stack">
              <p class="error" role="alert">${this.linksFault}</p>
              <div><button @click=${() => this.#loadLinks()}>${say('Try again')}</button></div>
            </div>`
      }
      <overlay-shelf .links=${this.links} .sessions=${status.overlays} .examples=${this.#examples}></overlay-shelf>
    </section>`
  }

  #notices({ notices }: Status) {
    if (notices.length === 0) return nothing
    return html`<section class="card stack" aria-label=${say('What happened')}>
      ${notices.map(({ at, text }) => html`<p class="measure"><strong>${timeOf(at)}</strong> ${tell(text)}</p>`)}
    </section>`
  }

  #dashboard(status: Status) {
    return html`<div class="dashboard">
      ${this.#notices(status)}
      <status-card
        .status=${status}
        .offset=${this.#feed.offsetMs}
        @resume=${() => (this.skipped = false)}
      ></status-card>
      <control-card></control-card>
      ${this.#overlays(status)}
      ${
        status.hosted === undefined
          ? html`<obs-section .links=${this.links}></obs-section>`
          : html`<obs-by-hand .links=${this.links}></obs-by-hand>`
      }
      <div class="pair">
        <connection-card .status=${status}></connection-card>
        <privacy-card .hosted=${status.hosted}></privacy-card>
      </div>
      ${
        // What was recorded would lie on one of many servers only.
        status.hosted === undefined
          ? html`<recordings-card
              @playing=${(event: CustomEvent<string>) => (this.playing = event.detail)}
            ></recordings-card>`
          : nothing
      }
    </div>`
  }

  #content(status: Status | undefined) {
    if (status === undefined) return this.#now.lost ? nothing : html`<p class="dim">${say('One moment…')}</p>`
    const edited = this.links.find(({ name }) => name === this.editing)
    if (edited !== undefined) {
      return html`<overlay-editor .link=${edited} .examples=${this.#examples}></overlay-editor>`
    }
    if (isFirstRun(status) && !this.skipped) {
      return html`<first-run .status=${status} @skip=${() => (this.skipped = true)}></first-run>`
    }
    return this.#dashboard(status)
  }

  override render() {
    const { lost, status } = this.#now
    const walking = status !== undefined && isFirstRun(status) && !this.skipped && this.editing === ''
    return html`
      ${
        status?.upstream.simulated && !lost
          ? html`<aside class="simulated" aria-label=${say('Simulated')}>
              <strong>${say('Simulated.')}</strong>
              ${say("Everything here comes from Fanlight's own simulator: no real people, gifts or money.")}
            </aside>`
          : nothing
      }
      ${
        this.playing === '' || lost
          ? nothing
          : html`<aside class="simulated" aria-label=${say('A recording')}>
              <strong>${say('A recording is being played.')}</strong>
              ${say('What your overlays show is not happening now.')}
            </aside>`
      }
      ${
        isReadable(location)
          ? html`<aside class="simulated" aria-label=${say('Readable connection')}>
              <strong>${say('Plain http.')}</strong>
              ${say('Everybody in this network can read what this page shows, overlay addresses included.')}
            </aside>`
          : nothing
      }
      <header class=${walking ? 'narrow' : ''}>
        <fanlight-mark glow="still"></fanlight-mark>
        <span class="name">Fanlight</span>
        ${status?.creator === undefined ? nothing : html`<bdi class="who">@${status.creator}</bdi>`}
        ${status?.hosted === undefined ? nothing : html`<a href="/account">${say('Account')}</a>`}
        ${
          this.#language.wished === undefined
            ? nothing
            : html`<language-menu
                .language=${this.#language.wished}
                .choose=${(language: string) => this.#language.choose(language)}
              ></language-menu>`
        }
      </header>
      <main>
        ${lost ? this.#gone() : nothing}
        <div ?hidden=${lost}>${this.#content(status)}</div>
      </main>
      ${this.#aloud.region()}
    `
  }
}

customElements.define('setup-page', SetupPage)
