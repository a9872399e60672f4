import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Control, WentLive } from '../../shared/control.ts'
import type { Person } from '../../shared/events.ts'
import '../forms/in-obs.ts'
import { Aloud } from '../forms/aloud.ts'
import { HouseLanguage } from '../forms/house-language.ts'
import { KeptFresh } from '../forms/kept-fresh.ts'
import './action-list.ts'
import { ask } from './api.ts'
import './chat-composer.ts'
import './comments-switch.ts'
import './earnings-view.ts'
import { gated } from './feature-gate.ts'
import './feature-list.ts'
import './live-feed.ts'
import { look } from '../forms/look.ts'
import { faultNote } from './notes.ts'
import { isOn } from './features.ts'
import './own-figures.ts'
import './past-lives.ts'
import './people-list.ts'
import './person-card.ts'
import type { PersonCard } from './person-card.ts'
import './rankings-view.ts'
import './replies-editor.ts'
import './show-view.ts'
import './sign-tool.ts'
import './stage-bar.ts'
import { sign } from './signs.ts'
import { placeOf, VIEWS, type Place, type ViewName } from './views.ts'
import './watch-view.ts'
import { controlBook } from '../words/control/book.ts'
import { formsBook } from '../words/forms/book.ts'
import { overlayBook } from '../words/overlay/book.ts'
import { serverBook } from '../words/server/book.ts'
import { roughly, timeOf } from '../words/figures.ts'
import { say, sayWith } from '../words/say.ts'

/** From here on the feed has a column of its own. */
const WIDE = '(min-width: 760px)'
/** Past this the page says that Fanlight is not there. */
const ANSWER_WITHIN_MS = 8_000
/** Somebody who went live longer ago is no news. */
const NEWS_MS = 10 * 60_000

/** The whole page: what happens in the LIVE, and every hand on it. */
export class ControlPage extends LitElement {
  static override properties: PropertyDeclarations = {
    place: { state: true },
    wide: { state: true },
    seenNews: { state: true },
  }

  declare private place: Place
  declare private wide: boolean
  /** Up to when somebody has read who went live. */
  declare private seenNews: number
  readonly #overview = new KeptFresh(this, () => ask<Control>('GET', '', undefined, { withinMs: ANSWER_WITHIN_MS }))
  readonly #aloud = new Aloud(this)
  readonly #wide = matchMedia(WIDE)
  #announcedNews = 0

  constructor() {
    super()
    this.addController(new HouseLanguage(this, [controlBook, formsBook, overlayBook, serverBook]))
    this.place = placeOf(location.hash)
    this.wide = this.#wide.matches
    this.seenNews = 0
    this.addEventListener('changed', () => void this.#overview.refresh())
    this.addEventListener('person', (event) => {
      this.renderRoot.querySelector<PersonCard>('person-card')?.open((event as CustomEvent<Person>).detail)
    })
  }

  static override styles = [
    look,
    css`
      :host {
        height: 100vh;
        display: grid;
        grid-template-rows: auto auto minmax(0, 1fr);
        grid-template-columns: minmax(0, 1fr);
      }
      header {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 8px 12px 4px;
        min-height: 40px;
      }
      h1 {
        font-size: 1.0714rem;
        display: flex;
        align-items: center;
        gap: 7px;
      }
      .lamp {
        width: 10px;
        height: 10px;
        border-radius: 50%;
        border: 2px solid var(--line-strong);
        flex: none;
      }
      .lamp.lit {
        background: var(--amber);
        border-color: var(--amber);
        box-shadow: 0 0 10px 1px var(--amber);
      }
      .who {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        text-align: end;
      }
      .notices {
        display: grid;
        gap: 8px;
        padding: 0 12px;
      }
      .notices > * {
        margin-top: 6px;
      }
      .news {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      nav ul {
        display: flex;
      }
      .views {
        border-bottom: 1px solid var(--line);
      }
      .views li {
        flex: 1;
        min-width: 0;
      }
      .views a {
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: 6px 2px 7px;
        font-size: 0.7857rem;
        font-weight: 600;
        color: var(--ink-dim);
        text-decoration: none;
        border-bottom: 2px solid transparent;
      }
      .views svg {
        font-size: 18px;
      }
      .views a:hover {
        color: var(--ink);
      }
      .views a[aria-current] {
        color: var(--ink);
        border-color: var(--amber);
      }
      .parts {
        padding: 10px 12px 0;
      }
      .parts ul {
        flex-wrap: wrap;
        gap: 6px;
      }
      .parts a {
        display: block;
        padding: 4px 11px;
        border-radius: 14px;
        border: 1px solid var(--line);
        color: var(--ink-dim);
        font-weight: 600;
        font-size: 0.8571rem;
        text-decoration: none;
      }
      .parts a:hover {
        background: var(--sunken);
      }
      .parts a[aria-current] {
        background: var(--amber-soft);
        border-color: var(--amber);
        color: var(--ink);
      }
      main {
        min-height: 0;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .feed {
        min-height: 0;
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
      }
      .scroll {
        min-height: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
        scrollbar-color: var(--line-strong) transparent;
        scrollbar-width: thin;
      }
      .content {
        padding: 12px;
      }
      .gone {
        padding: 24px 16px;
      }
      main.columns {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .columns .feed {
        border-inline-end: 1px solid var(--line);
      }
      .content > * {
        max-width: 620px;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#onHash)
    this.#wide.addEventListener('change', this.#onWide)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.#onHash)
    this.#wide.removeEventListener('change', this.#onWide)
  }

  #onHash = () => {
    this.place = placeOf(location.hash)
    this.renderRoot.querySelector('.content')?.parentElement?.scrollTo(0, 0)
  }

  #onWide = () => {
    this.wide = this.#wide.matches
  }

  get #news(): readonly WentLive[] {
    const control = this.#overview.answer
    return (control?.news ?? []).filter(({ at }) => at > this.seenNews && at > (control?.now ?? 0) - NEWS_MS)
  }

  override willUpdate(): void {
    const [newest] = this.#news
    if (newest === undefined || newest.at <= this.#announcedNews) return
    this.#announcedNews = newest.at
    void this.#aloud.announce(say('{name} went live', { name: `@${newest.handle}` }))
  }

  override updated(): void {
    document.title = this.#overview.fault === undefined ? say('Fanlight control') : say("Fanlight isn't running")
  }

  /** Beside the feed there is always something else to look at. */
  get #shown(): Place {
    return this.wide && this.place.view === 'live' ? { view: 'chat', part: '' } : this.place
  }

  #header(control: Control | undefined) {
    const live = control?.live
    const words =
      live === undefined
        ? say('Not live')
        : live.paused
          ? say('LIVE, paused')
          : `LIVE${live.since === undefined ? '' : ` \u2068${roughly((control?.now ?? 0) - live.since)}\u2069`}`
    return html`<header>
      <h1 class="grow"><span class="lamp ${live === undefined ? '' : 'lit'}" aria-hidden="true"></span>${words}</h1>
      ${
        control?.comments.on === false && isOn(control, 'comments')
          ? html`<a class="small" href="#chat">${say('Comments off')}</a>`
          : nothing
      }
      ${control?.creator === undefined ? nothing : html`<bdi class="who small dim">@${control.creator}</bdi>`}
    </header>`
  }

  #views() {
    const shown = this.#shown.view
    const names = (Object.keys(VIEWS) as ViewName[]).filter((name) => !(this.wide && name === 'live'))
    return html`<nav class="views" aria-label=${say('Sections')}>
      <ul>
        ${names.map(
          (name) =>
            html`<li>
              <a href="#${name}" aria-current=${name === shown ? 'page' : nothing}>
                ${sign(VIEWS[name].sign)}<span>${VIEWS[name].title()}</span>
              </a>
            </li>`,
        )}
      </ul>
    </nav>`
  }

  #parts({ view, part }: Place) {
    const parts = Object.entries(VIEWS[view].parts)
    if (parts.length === 0) return nothing
    return html`<nav class="parts" aria-label=${VIEWS[view].title()}>
      <ul>
        ${parts.map(
          ([name, title]) =>
            html`<li><a href="#${view}/${name}" aria-current=${name === part ? 'page' : nothing}>${title()}</a></li>`,
        )}
      </ul>
    </nav>`
  }

  #content(control: Control, { view, part }: Place) {
    const offset = this.#overview.offsetMs
    switch (`${view}/${part}`) {
      case 'show/':
        return html`<show-view></show-view>`
      case 'people/muted':
        return gated(control, 'mute', () => html`<people-list list="mutes" .offset=${offset}></people-list>`)
      case 'people/banned':
        return gated(control, 'ban', () => html`<people-list list="bans" .offset=${offset}></people-list>`)
      case 'people/moderators':
        return gated(control, 'moderators', () => html`<people-list list="moderators"></people-list>`)
      case 'people/watch':
        return gated(control, 'watch', () => html`<watch-view .offset=${offset}></watch-view>`)
      case 'figures/now':
        return html`<own-figures .now=${control.now}></own-figures>`
      case 'figures/past':
        return gated(control, 'analytics', () => html`<past-lives></past-lives>`)
      case 'figures/rankings':
        return gated(control, 'rankings', () => html`<rankings-view .offset=${offset}></rankings-view>`)
      case 'figures/earnings':
        return gated(control, 'earnings', () => html`<earnings-view .offset=${offset}></earnings-view>`)
      case 'more/actions':
        return html`<action-list .now=${control.now}></action-list>`
      case 'more/features':
        return html`<feature-list .features=${control.features}></feature-list>`
      case 'more/sign':
        return gated(control, 'sign', () => html`<sign-tool></sign-tool>`)
      default:
        return html`<div class="stack">
          ${gated(control, 'comments', () => html`<comments-switch .comments=${control.comments} .offset=${offset}></comments-switch>`)}
          ${gated(control, 'chat', () => html`<replies-editor .automatic=${control.automatic} .offset=${offset}></replies-editor>`)}
        </div>`
    }
  }

  #feed(control: Control) {
    return html`<div class="feed">
      <live-feed .control=${control}></live-feed>
      <div>
        <stage-bar></stage-bar>
        ${isOn(control, 'chat') ? html`<chat-composer></chat-composer>` : nothing}
      </div>
    </div>`
  }

  #notices() {
    const { fault } = this.#overview
    const news = this.#news
    if (fault === undefined && news.length === 0) return nothing
    return html`<aside class="notices" aria-label=${say('Notices')}>
      ${fault === undefined ? nothing : faultNote(fault)}
      ${
        news.length === 0
          ? nothing
          : html`<div class="note ask news">
              <div>
                ${news.map(({ handle, at }) => html`<p>${sayWith('{name} went live at {time}.', { name: html`<bdi>@${handle}</bdi>`, time: timeOf(at) })}</p>`)}
              </div>
              <button @click=${() => (this.seenNews = news[0]?.at ?? 0)}>${say('Got it')}</button>
            </div>`
      }
    </aside>`
  }

  override render() {
    const { answer: control, fault } = this.#overview
    const place = this.#shown
    const feedOnly = !this.wide && place.view === 'live'
    return html`<div>${this.#header(control)} ${this.#notices()}</div>
      ${this.#views()}
      <main class=${this.wide ? 'columns' : ''}>
        ${
          control === undefined
            ? html`<p class="gone dim" role="status">
                ${fault === undefined ? say('One moment…') : say('It comes back by itself.')}
              </p>`
            : html`${this.wide || feedOnly ? this.#feed(control) : nothing}
              ${
                feedOnly
                  ? nothing
                  : html`<div class="scroll">
                      <h2 class="unseen">${VIEWS[place.view].title()}</h2>
                      ${this.#parts(place)}
                      <div class="content">${this.#content(control, place)}</div>
                    </div>`
              }`
        }
      </main>
      ${control === undefined ? nothing : html`<person-card .control=${control} .offset=${this.#overview.offsetMs}></person-card>`}
      ${this.#aloud.region()}`
  }
}

customElements.define('control-page', ControlPage)
