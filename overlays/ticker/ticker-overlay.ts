import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Person } from '../../shared/events.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import type { News, NewsKind } from '../live/news.ts'
import { standsStill } from '../look/glide.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/gift-picture.ts'
import { icon, type IconName } from '../parts/icons.ts'
import '../parts/person-name.ts'
import { number } from '../words/figures.ts'
import { whatTheyDid } from '../words/happenings.ts'
import { say } from '../words/say.ts'
import { nextBelt, turn } from './belt.ts'
import { tickerStyles } from './ticker-styles.ts'

export type TickerItem =
  | { readonly is: 'news'; readonly key: string; readonly news: News }
  | {
      readonly is: 'leader'
      readonly key: string
      readonly place: number
      readonly by: Person
      readonly diamonds: number
    }

const ICONS: Readonly<Record<NewsKind, IconName>> = {
  gift: 'gift',
  follow: 'follow',
  share: 'share',
  subscribe: 'subscribe',
  'gifted-sub': 'subscribe',
  'super-fan': 'superFan',
}

/**
 * A line of what happened. It crawls while there is more to tell than fits, else it stands.
 *
 * @csspart bar - The slab.
 * @csspart flag - The word at its start.
 * @csspart item - Each thing told.
 * @csspart name - Who it was.
 * @csspart count - How many.
 * @cssproperty [--fl-size] - Text size.
 */
export class TickerOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    resting: { attribute: false },
    settings: { attribute: false },
    asleep: { type: Boolean },
    motion: {},
    belt: { state: true },
  }

  /** Newest first. */
  declare items: readonly TickerItem[]
  /** Stands still: there is no LIVE. */
  declare resting: boolean
  declare settings: OverlaySettings<'ticker'> | undefined
  declare asleep: boolean
  declare motion: string
  /** The keys of the items, the leftmost first. */
  declare private belt: readonly string[]
  #crawl: Animation | undefined
  #turnTimer: ReturnType<typeof setTimeout> | undefined
  readonly #resized = new ResizeObserver(() => this.requestUpdate())

  static override styles = tickerStyles

  constructor() {
    super()
    this.items = []
    this.resting = false
    this.asleep = false
    this.motion = 'full'
    this.belt = []
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#resized.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resized.disconnect()
    this.#stop()
  }

  get #crawls() {
    return this.settings?.runs === 'crawl' && this.motion === 'full' && !standsStill(this)
  }

  override willUpdate(): void {
    this.belt = nextBelt(
      this.belt,
      this.items.map(({ key }) => key),
      this.#crawl === undefined ? 0 : this.#countOnScreen(),
    )
  }

  #countOnScreen(): number {
    const edge = this.renderRoot.querySelector('.window')?.getBoundingClientRect().right ?? 0
    const items = [...this.renderRoot.querySelectorAll('.item')]
    return items.filter((item) => item.getBoundingClientRect().left < edge).length
  }

  override render() {
    const { settings } = this
    if (settings === undefined || this.belt.length === 0) return nothing
    const byKey = new Map(this.items.map((item) => [item.key, item]))
    const line = this.belt.flatMap((key) => byKey.get(key) ?? [])
    const flag = settings.flag === '' ? say('Latest') : settings.flag
    const first = line[0]
    return html`<div class="bar" part="bar">
      ${flag.trim() === '-' ? nothing : html`<span class="flag" part="flag"><bdi>${flag}</bdi></span>`}
      <div class="window">
        ${
          this.#crawls
            ? html`<div class="belt">
                ${repeat(
                  line,
                  ({ key }) => key,
                  (item) => this.#item(item, settings),
                )}
              </div>`
            : first === undefined
              ? nothing
              : keyed(first.key, html`<div class="belt turned">${this.#item(first, settings)}</div>`)
        }
      </div>
    </div>`
  }

  override updated(): void {
    if (!this.#crawls || this.belt.length === 0) {
      this.#stop()
      this.#takeTurns()
      return
    }
    clearTimeout(this.#turnTimer)
    this.#turnTimer = undefined
    if (this.#crawl === undefined) this.#step(document.timeline.currentTime)
    else if (this.asleep || this.resting) this.#crawl.pause()
    else if (this.#crawl.playState === 'paused') this.#crawl.play()
  }

  /** Moves the belt on by its first item, which then goes to its end. Stands where all fits. */
  #step(from: CSSNumberish | null): void {
    const belt = this.renderRoot.querySelector<HTMLElement>('.belt')
    const room = this.renderRoot.querySelector<HTMLElement>('.window')?.clientWidth ?? 0
    const [first, second] = belt?.children ?? []
    if (!(belt instanceof HTMLElement) || first === undefined || second === undefined) return
    const way = Math.abs(second.getBoundingClientRect().left - first.getBoundingClientRect().left)
    if (this.asleep || this.resting || belt.scrollWidth - way < room) return
    const towards = getComputedStyle(this).direction === 'rtl' ? way : -way
    const crawl = belt.animate([{ transform: 'none' }, { transform: `translateX(${towards}px)` }], {
      duration: (way / (this.settings?.speed ?? 90)) * 1_000,
    })
    // It goes on where the last one ended, not when the next frame happens to come.
    if (from !== null) crawl.startTime = from
    this.#crawl = crawl
    crawl.addEventListener('finish', () => {
      const { startTime, effect } = crawl
      const ended = Number(startTime) + Number(effect?.getComputedTiming().duration ?? 0)
      this.#crawl = undefined
      this.belt = turn(this.belt)
      // Before the browser draws: else the belt would be seen jumping back.
      this.performUpdate()
      if (this.#crawl === undefined) this.#step(ended)
    })
  }

  #takeTurns(): void {
    if (this.belt.length < 2 || this.asleep || this.settings === undefined) {
      clearTimeout(this.#turnTimer)
      this.#turnTimer = undefined
      return
    }
    this.#turnTimer ??= setTimeout(() => {
      this.#turnTimer = undefined
      this.belt = turn(this.belt)
    }, this.settings.seconds * 1_000)
  }

  #stop(): void {
    this.#crawl?.cancel()
    this.#crawl = undefined
  }

  #item(item: TickerItem, settings: OverlaySettings<'ticker'>) {
    if (item.is === 'leader') {
      return html`<span class="item leader" part="item">
        <span class="place">${number(item.place)}</span>
        <person-name part="name" .person=${item.by}></person-name>
        <span class="count" part="count">${icon('diamond')}${number(item.diamonds)}</span>
      </span>`
    }
    const { news } = item
    const plain = settings.safe || !settings.pictures
    const gift = news.kind === 'gift' ? html`<bdi>${clipText(news.event.gift.name, 30)}</bdi>` : ''
    return html`<span class="item ${news.kind}" part="item">
      <span class="sign">
        ${
          news.kind === 'gift'
            ? html`<gift-picture .gift=${news.event.gift} ?plain=${plain}></gift-picture>`
            : icon(ICONS[news.kind])
        }
      </span>
      <person-name part="name" .person=${news.by}></person-name>
      <span class="words">${whatTheyDid(news.event, settings.safe, gift)}</span>
      ${
        news.kind === 'gift' && news.event.count > 1
          ? html`<span class="count" part="count">×${number(news.event.count)}</span>`
          : nothing
      }
    </span>`
  }
}

customElements.define('ticker-overlay', TickerOverlay)
