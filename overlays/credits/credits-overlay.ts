import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { clipText } from '../parts/clip-text.ts'
import { icon } from '../parts/icons.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { say, spokenLocale } from '../words/say.ts'
import { pagesOf, type CreditsSettings, type Named, type Part, type PartName } from './credits-reel.ts'
import { creditsStyles } from './credits-styles.ts'

/** What is on screen: the reel, from so many ms on, or one page after the other where nothing may move. */
export type Showing =
  | { readonly is: 'rolling'; readonly reel: readonly Part[]; readonly goneMs: number }
  | { readonly is: 'pages'; readonly reel: readonly Part[]; readonly page: number }

/** So many of those who gave most have a picture and a line of their own. */
const STARS = 3
/** People on a page. */
export const PAGE_MOST = 8

const written = new Intl.NumberFormat(undefined, { numberingSystem: 'latn' })

/** The headings, where the streamer wrote none. */
const headingOf = (name: PartName, settings: CreditsSettings): string => {
  switch (name) {
    case 'gifters':
      return settings.gifterWords || say('With the generous support of')
    case 'subscribers':
      return settings.subscriberWords || say('Members of the club')
    case 'followers':
      return settings.followerWords || say('New faces')
    case 'sharers':
      return settings.sharerWords || say('Spreading the word')
    case 'chatters':
      return settings.chatterWords || say('Dialogue')
    case 'likers':
      return settings.likerWords || say('Department of hearts')
  }
}

/**
 * The credits. They roll once through what they are given and then tell `over`.
 *
 * @csspart screen - All of it.
 * @csspart curtain - The dark behind.
 * @csspart reel - What rolls.
 * @csspart title - The first words.
 * @csspart part - One part; also by its name: `gifters`, `subscribers`, `followers`, `sharers`, `chatters`, `likers`.
 * @csspart heading - Its heading.
 * @csspart last - The last words.
 * @cssproperty [--fl-size] - Text size.
 * @cssproperty [--fl-accent] - Headings and lines.
 * @cssproperty [--fl-font-display] - Title and those who star.
 * @fires over - They are through.
 */
export class CreditsOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    showing: { attribute: false },
    ending: { state: true },
  }

  static override styles = [reset, themes, tokens, motion, creditsStyles]

  declare settings: CreditsSettings | undefined
  declare showing: Showing | undefined
  /** The reel has come to its end; the last words stand for a while. */
  declare ending: boolean

  constructor() {
    super()
    this.ending = false
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('showing')) this.ending = false
  }

  /** How long the roll takes depends on how long the reel is, which only the drawn one tells. */
  override updated(): void {
    const reel = this.renderRoot.querySelector<HTMLElement>('.reel')
    if (reel === null || this.settings === undefined || this.showing?.is !== 'rolling') return
    const seconds = (reel.offsetHeight + this.clientHeight * 0.2) / this.settings.speed
    reel.style.setProperty('--roll-s', `${seconds.toFixed(2)}s`)
    reel.style.setProperty('--gone-s', `${(-this.showing.goneMs / 1_000).toFixed(2)}s`)
    reel.classList.add('rolling')
  }

  override render() {
    const { settings, showing } = this
    if (settings === undefined || showing === undefined) return nothing
    return html`<div
      class="screen ${this.ending ? 'ending' : ''}"
      part="screen"
      lang=${spokenLocale()}
      @animationend=${this.#ended}
    >
      <div class="curtain" part="curtain" .style=${`opacity: ${settings.curtain / 100}`}></div>
      ${showing.is === 'rolling' ? this.#roll(showing.reel, settings) : this.#page(showing.reel, showing.page, settings)}
    </div>`
  }

  #roll(reel: readonly Part[], settings: CreditsSettings) {
    return html`<div class="window">
      <div class="reel" part="reel">
        ${this.#title(settings)} ${reel.map((part) => this.#part(part, settings, STARS))} ${this.#last(settings)}
      </div>
    </div>`
  }

  #page(reel: readonly Part[], page: number, settings: CreditsSettings) {
    const pages = pagesOf(reel, PAGE_MOST)
    const part = pages[page - 1]
    return html`<div class="page">
      ${page === 0 ? this.#title(settings) : part === undefined ? this.#last(settings) : this.#part(part, settings, 0)}
    </div>`
  }

  #title = (settings: CreditsSettings) =>
    html`<h1 class="title" part="title">
      <bdi>${clipText(settings.title || say('Thanks to everyone who was here'), 60)}</bdi>
    </h1>`

  #last = (settings: CreditsSettings) =>
    html`<p class="last" part="last"><bdi>${clipText(settings.endWords || say('See you next time'), 60)}</bdi></p>`

  #part({ name, people }: Part, settings: CreditsSettings, stars: number) {
    const starring = name === 'gifters' ? people.slice(0, stars) : []
    const others = people.slice(starring.length)
    const isCounted = others[0]?.count !== undefined
    return html`<section class="part" part="part ${name}">
      <h2 class="heading" part="heading"><bdi>${clipText(headingOf(name, settings), 60)}</bdi></h2>
      ${starring.map((one) => this.#star(one))}
      ${
        isCounted
          ? others.map(
              ({ by, count }) =>
                html`<div class="row">${this.#count(name, count)}<person-name .person=${by}></person-name></div>`,
            )
          : html`<div class="names">${others.map(({ by }) => html`<person-name .person=${by}></person-name>`)}</div>`
      }
    </section>`
  }

  #star({ by, count }: Named) {
    return html`<div class="star">
      <person-avatar .person=${by}></person-avatar>
      <person-name .person=${by}></person-name>
      ${this.#count('gifters', count)}
    </div>`
  }

  #count(name: PartName, count = 0) {
    const sign = name === 'gifters' ? icon('diamond') : name === 'likers' ? icon('teamLevel') : nothing
    return html`<span class="count">${sign}${written.format(count)}</span>`
  }

  readonly #ended = (event: AnimationEvent) => {
    if (event.animationName === 'roll') this.ending = true
    if (event.animationName === 'lift') this.dispatchEvent(new CustomEvent('over'))
  }
}

customElements.define('credits-overlay', CreditsOverlay)
