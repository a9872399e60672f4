import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { worthOf } from '../live/news.ts'
import { createNewcomers } from '../look/newcomers.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/gift-picture.ts'
import { icon } from '../parts/icons.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { number } from '../words/figures.ts'
import { say, sayCount } from '../words/say.ts'
import type { LastName, LastOne } from './last-ones.ts'
import { lastStyles } from './last-styles.ts'

/**
 * The last one to do something, as the name at the foot of a news picture.
 *
 * @csspart one - Each of them; also by name: `gift`, `biggest`, `follow`, …
 * @csspart portrait - Their picture.
 * @csspart slab - What the words stand on.
 * @csspart kicker - What they did.
 * @csspart name - Who it is.
 * @csspart detail - The gift, or how many months.
 * @cssproperty [--fl-size] - Text size.
 */
export class LastOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    ones: { attribute: false },
    settings: { attribute: false },
  }

  declare ones: readonly LastOne[]
  declare settings: OverlaySettings<'last'> | undefined
  readonly #newcomers = createNewcomers()

  static override styles = lastStyles

  constructor() {
    super()
    this.ones = []
  }

  /** What comes next was there all along. */
  begin(): void {
    this.#newcomers.begin()
  }

  override render() {
    const { settings } = this
    if (settings === undefined) return nothing
    const keyOf = ({ name, news }: LastOne) => `${name} ${news.key}`
    const fresh = this.#newcomers.among(this.ones.map(keyOf))
    const draw = (one: LastOne) => keyed(keyOf(one), this.#one(one, fresh.has(keyOf(one)), settings))
    // Taking turns each comes in where the other was; all at once each has a place of its own.
    return html`<ul class="${settings.shape} ${settings.show}">
      ${settings.show === 'all' ? repeat(this.ones, ({ name }) => name, draw) : this.ones.map(draw)}
    </ul>`
  }

  #one(one: LastOne, isNew: boolean, settings: OverlaySettings<'last'>) {
    const { name, news } = one
    return html`<li class="${name} ${isNew ? 'new' : ''}" part="one ${name}">
      ${
        settings.shape === 'card'
          ? html`<span class="portrait" part="portrait"><person-avatar .person=${news.by}></person-avatar></span>`
          : nothing
      }
      <span class="slab" part="slab">
        <span class="kicker" part="kicker"><span>${kickerOf(name, settings.safe)}</span></span>
        <person-name part="name" .person=${news.by}></person-name>
        ${this.#detail(one, settings)}
      </span>
    </li>`
  }

  #detail({ name, news }: LastOne, settings: OverlaySettings<'last'>) {
    if (news.kind === 'gift') {
      const { gift, count } = news.event
      return html`<span class="detail" part="detail">
        <gift-picture .gift=${gift} ?plain=${settings.safe || !settings.pictures}></gift-picture>
        ${name === 'biggest' ? nothing : html`<bdi>${clipText(gift.name, 24)}</bdi>`}
        ${count > 1 ? html`<b>×${number(count)}</b>` : nothing}
        ${name === 'biggest' ? html`<span class="worth">${icon('diamond')}${number(worthOf(news))}</span>` : nothing}
      </span>`
    }
    const months = news.event.type === 'subscribe' ? (news.event.months ?? 1) : 1
    if (months < 2) return nothing
    return html`<span class="detail" part="detail">${sayCount('{count} month', '{count} months', months)}</span>`
  }
}

function kickerOf(name: LastName, safe: boolean): string {
  switch (name) {
    case 'gift':
      return safe ? say('Last thank you') : say('Last gifter')
    case 'biggest':
      return safe ? say('Biggest thank you') : say('Biggest gift')
    case 'follow':
      return safe ? say('Newest face') : say('Last follower')
    case 'share':
      return safe ? say('Brought friends') : say('Last to share')
    case 'subscribe':
      return say('Last subscriber')
    case 'gifted-sub':
      return say('Gave a subscription')
    case 'super-fan':
      return say('Last super fan')
  }
}

customElements.define('last-overlay', LastOverlay)
