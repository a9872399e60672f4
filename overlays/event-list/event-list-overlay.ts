import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { backwards, worthOf, type News, type NewsKind } from '../live/news.ts'
import type { Passing } from '../live/passing.ts'
import { createGlide } from '../look/glide.ts'
import { createNewcomers } from '../look/newcomers.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/gift-picture.ts'
import { icon, type IconName } from '../parts/icons.ts'
import '../parts/person-name.ts'
import { number, roughly } from '../words/figures.ts'
import { whatTheyDid } from '../words/happenings.ts'
import { eventListStyles } from './event-list-styles.ts'

export interface Entry extends Passing {
  /** How long ago. */
  readonly minutes: number
}

const ICONS: Readonly<Record<NewsKind, IconName>> = {
  gift: 'gift',
  follow: 'follow',
  share: 'share',
  subscribe: 'subscribe',
  'gifted-sub': 'subscribe',
  'super-fan': 'superFan',
}

/** From so many diamonds on an event keeps its strength as it grows old. */
const BIG = 1_000

/**
 * What happened, along a thread that runs from the newest, which is the largest, to the oldest.
 *
 * @csspart list - The sheet that all stand on.
 * @csspart event - Each event, also by kind: `gift`, `follow`, `share`, `subscribe`, `gifted-sub`, `super-fan`.
 * @csspart knot - Its picture on the thread.
 * @csspart name - Who it was.
 * @csspart words - What they did.
 * @csspart count - How many.
 * @csspart ago - How long ago.
 * @cssproperty [--fl-size] - Text size.
 */
export class EventListOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    entries: { attribute: false },
    settings: { attribute: false },
  }

  /** Oldest first. */
  declare entries: readonly Entry[]
  declare settings: OverlaySettings<'event-list'> | undefined
  readonly #glide = createGlide(this)
  readonly #newcomers = createNewcomers()

  static override styles = eventListStyles

  constructor() {
    super()
    this.entries = []
  }

  /** What comes next was there all along. */
  begin(): void {
    this.#newcomers.begin()
  }

  override willUpdate(): void {
    this.#glide.remember()
  }

  override updated(): void {
    this.#glide.play()
  }

  override render() {
    const { settings } = this
    if (settings === undefined) return nothing
    const fresh = this.#newcomers.among(this.entries.map(({ news }) => news.key))
    if (this.entries.length === 0) return nothing
    const newestFirst = backwards(this.entries)
    return html`<ol class=${settings.newest} part="list">
      ${repeat(
        newestFirst,
        ({ news }) => news.key,
        (entry, index) => this.#row(entry, index === 0, fresh.has(entry.news.key), settings),
      )}
    </ol>`
  }

  #row({ news, leaving, minutes }: Entry, isNewest: boolean, isNew: boolean, settings: OverlaySettings<'event-list'>) {
    const big = worthOf(news) >= BIG
    return html`<li
      class="${news.kind} ${isNewest ? 'first' : ''} ${big ? 'big' : ''} ${isNew ? 'new' : ''} ${leaving ? 'leaving' : ''}"
      part="event ${news.kind}"
      data-key=${news.key}
    >
      <span class="knot" part="knot">${this.#knot(news, settings)}</span>
      <span class="told">
        <span class="line">
          <person-name part="name" .person=${news.by}></person-name>
          ${
            settings.ago && minutes > 0
              ? html`<span class="ago" part="ago">${roughly(minutes * 60_000)}</span>`
              : nothing
          }
        </span>
        <span class="line">
          <span class="words" part="words">${this.#words(news, settings)}</span>
          ${this.#count(news)}
        </span>
      </span>
    </li>`
  }

  #knot(news: News, settings: OverlaySettings<'event-list'>) {
    if (news.kind !== 'gift') return icon(ICONS[news.kind])
    return html`<gift-picture .gift=${news.event.gift} ?plain=${settings.safe || !settings.pictures}></gift-picture>`
  }

  #words(news: News, settings: OverlaySettings<'event-list'>) {
    const gift = news.kind === 'gift' ? html`<bdi>${clipText(news.event.gift.name, 30)}</bdi>` : ''
    return whatTheyDid(news.event, settings.safe, gift)
  }

  #count(news: News) {
    if (news.kind !== 'gift' || news.event.count < 2) return nothing
    return keyed(news.event.count, html`<span class="count" part="count">×${number(news.event.count)}</span>`)
  }
}

customElements.define('event-list-overlay', EventListOverlay)
