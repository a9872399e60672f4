import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { clipText } from '../parts/clip-text.ts'
import { clockText } from '../parts/clock-text.ts'
import '../parts/gift-picture.ts'
import { icon } from '../parts/icons.ts'
import '../parts/rolling-number.ts'
import { percents, type PollOption, type PollView } from './poll-view.ts'
import { pollStyles } from './poll-styles.ts'

const HURRY_MS = 10_000
const WORD_MOST = 10

/** All as wide as the longest word asks for, so that the bars begin alike. In em. */
const badgeWidth = (options: readonly PollOption[]) =>
  Math.max(2.2, ...options.map(({ word }) => 1.1 + 0.58 * Math.min(WORD_MOST, [...word].length)))

/**
 * A poll: what is asked, and a bar for each answer.
 *
 * @csspart poll - All of it; also `open` or `closed`.
 * @csspart title - What is asked.
 * @csspart option - Each answer; also `ahead`.
 * @csspart word - What to write for it.
 * @csspart fill - The full part of its bar.
 * @csspart text - The answer.
 * @csspart percent - Its share.
 * @csspart foot - How to vote, how many did, and the time left.
 * @cssproperty [--fl-size] - Text size.
 */
export class PollOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    now: { attribute: false },
    settings: { attribute: false },
    leaving: { state: true },
  }

  declare view: PollView | undefined
  /** Epoch ms. */
  declare now: number
  declare settings: OverlaySettings<'poll'> | undefined
  declare private leaving: PollView | undefined

  static override styles = pollStyles

  constructor() {
    super()
    this.now = 0
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.view !== undefined) this.leaving = undefined
    else if (changed.get('view') !== undefined) this.leaving = changed.get('view')
  }

  override render() {
    const { settings } = this
    const view = this.view ?? this.leaving
    if (settings === undefined || view === undefined) return nothing
    const parts = percents(view.options)
    const is = view.isClosed ? 'closed' : 'open'
    return keyed(
      view.key,
      html`<section
        class="poll ${is} ${this.view === undefined ? 'leaving' : ''}"
        part="poll ${is}"
        @animationend=${this.#left}
      >
        ${view.title === '' ? nothing : html`<bdi class="title" part="title">${clipText(view.title, 90)}</bdi>`}
        <ol .style=${`--badge: ${badgeWidth(view.options)}em`}>
          ${view.options.map((option, at) => this.#option(option, parts[at] ?? 0, settings))}
        </ol>
        ${this.#foot(view, settings)}
      </section>`,
    )
  }

  #left(event: AnimationEvent) {
    if (event.target === event.currentTarget && this.view === undefined) this.leaving = undefined
  }

  #option(option: PollOption, percent: number, settings: OverlaySettings<'poll'>) {
    const line = html`<span class="line">
      <bdi class="text" part="text">${clipText(option.text, 50)}</bdi>
      <span class="percent" part="percent"><rolling-number .value=${percent}></rolling-number>%</span>
    </span>`
    return html`<li class=${option.isAhead ? 'ahead' : ''} part="option ${option.isAhead ? 'ahead' : ''}">
      ${this.#badge(option, settings)}
      <span class="bar">
        ${line}
        <span class="over" part="fill" .style=${`clip-path: inset(0 ${(1 - option.share) * 100}% 0 0)`} aria-hidden="true"
          >${line}</span
        >
      </span>
    </li>` // prettier-ignore
  }

  #badge({ word, gift }: PollOption, settings: OverlaySettings<'poll'>) {
    if (gift !== undefined && !settings.safe) {
      return html`<span class="word pictured" part="word"><gift-picture .gift=${gift}></gift-picture></span>`
    }
    if (word !== '') return html`<bdi class="word" part="word">${clipText(word, WORD_MOST)}</bdi>`
    return gift === undefined ? nothing : html`<span class="word" part="word">${icon('gift')}</span>`
  }

  #foot(view: PollView, settings: OverlaySettings<'poll'>) {
    const leftMs = view.endsAt === undefined || view.isClosed ? undefined : view.endsAt - this.now
    const hint = view.isOwn && !view.isClosed ? settings.hint : ''
    if (hint === '' && leftMs === undefined && !settings.voters) return nothing
    return html`<div class="foot" part="foot">
      ${hint === '' ? nothing : html`<bdi class="hint">${hint}</bdi>`}
      ${
        settings.voters
          ? html`<span class="voters"
              ><rolling-number .value=${view.voters}></rolling-number> <bdi>${settings.votersWords}</bdi></span
            >`
          : nothing
      }
      ${
        leftMs === undefined
          ? nothing
          : html`<span class="clock ${leftMs <= HURRY_MS ? 'hurry' : ''}" role="timer">${clockText(leftMs)}</span>`
      }
    </div>`
  }
}

customElements.define('poll-overlay', PollOverlay)
