import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { EventOf } from '../../shared/events.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { backwards, worthOf } from '../live/news.ts'
import type { Passing } from '../live/passing.ts'
import { createGlide } from '../look/glide.ts'
import { createNewcomers } from '../look/newcomers.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/gift-picture.ts'
import { icon } from '../parts/icons.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { number } from '../words/figures.ts'
import { giftFeedStyles } from './gift-feed-styles.ts'

/** From how many diamonds on a gift is drawn a size larger. */
const TIERS = [0, 100, 1_000, 10_000] as const
const tierOf = (worth: number) => TIERS.filter((least) => worth >= least).length - 1

/**
 * The gifts that came. A streak is one gift whose count grows in its place; what is worth more is drawn larger.
 *
 * @csspart gift - Each gift, also `tier-0` to `tier-3`.
 * @csspart art - The gift's picture with the giver's.
 * @csspart tape - What the words stand on.
 * @csspart name - Who sent it.
 * @csspart what - The gift's name and worth.
 * @csspart count - How many.
 * @cssproperty [--fl-size] - Text size.
 */
export class GiftFeedOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    gifts: { attribute: false },
    settings: { attribute: false },
  }

  /** Oldest first. */
  declare gifts: readonly Passing[]
  declare settings: OverlaySettings<'gift-feed'> | undefined
  readonly #glide = createGlide(this)
  readonly #newcomers = createNewcomers()
  /** How many there were of each when it was first drawn: more than that have been counted up before the viewers' eyes. */
  readonly #first = new Map<string, number>()

  static override styles = giftFeedStyles

  constructor() {
    super()
    this.gifts = []
  }

  /** What comes next was there all along. */
  begin(): void {
    this.#newcomers.begin()
    this.#first.clear()
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
    const keys = this.gifts.map(({ news }) => news.key)
    const fresh = this.#newcomers.among(keys)
    for (const key of this.#first.keys()) if (!keys.includes(key)) this.#first.delete(key)
    // The newest first: what does not fit is the oldest.
    const rows = backwards(this.gifts)
    return html`<ol class="${settings.side} ${settings.newest}">
      ${repeat(
        rows,
        ({ news }) => news.key,
        (row) =>
          row.news.kind === 'gift' ? this.#row(row, row.news.event, fresh.has(row.news.key), settings) : nothing,
      )}
    </ol>`
  }

  #row({ news, leaving }: Passing, event: EventOf<'gift'>, isNew: boolean, settings: OverlaySettings<'gift-feed'>) {
    const worth = worthOf(news)
    const tier = tierOf(worth)
    const first = this.#first.get(news.key) ?? event.count
    this.#first.set(news.key, first)
    const grew = event.count > first
    const count = html`<b class=${grew ? 'grew' : ''}><i>×</i>${number(event.count)}</b>`
    return html`<li
      class="tier-${tier} ${isNew ? 'new' : ''} ${leaving ? 'leaving' : ''}"
      part="gift tier-${tier}"
      data-key=${news.key}
    >
      <span class="art" part="art">
        <gift-picture .gift=${event.gift} ?plain=${settings.safe || !settings.pictures}></gift-picture>
        <person-avatar .person=${event.by}></person-avatar>
      </span>
      <span class="tape" part="tape">
        <person-name part="name" .person=${event.by}></person-name>
        <span class="what" part="what">
          <bdi>${clipText(event.gift.name, 30)}</bdi>
          ${settings.worth && worth > 0 ? html`<span class="worth">${icon('diamond')}${number(worth)}</span>` : nothing}
        </span>
      </span>
      ${event.count > 1 ? html`<span class="count" part="count">${keyed(event.count, count)}</span>` : nothing}
    </li>`
  }
}

customElements.define('gift-feed-overlay', GiftFeedOverlay)
