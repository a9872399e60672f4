import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { clipText, initialOf } from '../parts/clip-text.ts'
import { clockText } from '../parts/clock-text.ts'
import '../parts/gift-picture.ts'
import { icon } from '../parts/icons.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import '../parts/rolling-number.ts'
import { contestStyles } from './contest-styles.ts'
import type { ContestSide, ContestView } from './contest-view.ts'

const COLOURS = [
  '--side: var(--accent); --on-side: var(--on-accent)',
  '--side: var(--accent-2); --on-side: var(--on-accent-2)',
  '--side: var(--heart); --on-side: var(--on-accent)',
  '--side: var(--core); --on-side: var(--on-accent)',
] as const
const HURRY_MS = 10_000

/**
 * Gifts or teams against each other, and a bar that they share. Alone, a gift that is counted.
 *
 * @csspart contest - All of it; also `open` or `closed`.
 * @csspart title - The words above.
 * @csspart side - Each side; also `won`, `lost` or `draw`.
 * @csspart picture - Its gift.
 * @csspart name - What it is called.
 * @csspart score - Its number.
 * @csspart best - Who gave most for it.
 * @csspart bar - What they share.
 * @csspart clock - The time left.
 * @cssproperty [--fl-size] - Text size.
 */
export class ContestOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    now: { attribute: false },
    settings: { attribute: false },
    leaving: { state: true },
  }

  declare view: ContestView | undefined
  /** Epoch ms. */
  declare now: number
  declare settings: OverlaySettings<'contest'> | undefined
  declare private leaving: ContestView | undefined

  static override styles = contestStyles

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
    const is = view.isClosed ? 'closed' : 'open'
    const { sides } = view
    return keyed(
      view.key,
      html`<section
        class="contest ${is} n${Math.min(sides.length, 3)} ${this.view === undefined ? 'leaving' : ''}"
        part="contest ${is}"
        @animationend=${this.#left}
      >
        ${this.#head(view, settings)}
        <div class="sides">${sides.map((side, at) => this.#side(side, at, sides.length, settings))}</div>
        ${sides.length > 1 ? this.#bar(sides) : nothing}
      </section>`,
    )
  }

  #left(event: AnimationEvent) {
    if (event.target === event.currentTarget && this.view === undefined) this.leaving = undefined
  }

  #head(view: ContestView, settings: OverlaySettings<'contest'>) {
    const leftMs = view.endsAt === undefined || view.isClosed ? undefined : view.endsAt - this.now
    if (settings.title === '' && leftMs === undefined) return nothing
    return html`<div class="head">
      ${settings.title === '' ? nothing : html`<bdi class="title" part="title">${settings.title}</bdi>`}
      ${
        leftMs === undefined
          ? nothing
          : html`<span class="clock ${leftMs <= HURRY_MS ? 'hurry' : ''}" part="clock" role="timer"
              >${clockText(leftMs)}</span
            >`
      }
    </div>`
  }

  #side(side: ContestSide, at: number, many: number, settings: OverlaySettings<'contest'>) {
    const { name, score, best, result = '' } = side
    const isMirrored = many === 2 && at === 1
    const words = result === 'won' ? settings.winsWords : result === 'draw' ? settings.drawWords : ''
    return html`<div
      class="side ${isMirrored ? 'mirrored' : ''} ${result}"
      part="side ${result}"
      .style=${COLOURS[at % COLOURS.length] ?? COLOURS[0]}
    >
      <span class="picture" part="picture">${this.#picture(side)}</span>
      <span class="what">
        <bdi class="name" part="name"
          >${clipText(name, 24)}${words === '' ? nothing : html` <em>${words}</em>`}</bdi
        >
        <rolling-number class="score" part="score" .value=${score}></rolling-number>
        ${
          best === undefined
            ? nothing
            : html`<span class="best" part="best"
                ><person-avatar .person=${best}></person-avatar><person-name .person=${best}></person-name
              ></span>`
        }
      </span>
    </div>` // prettier-ignore
  }

  #picture({ name, picture }: ContestSide) {
    if (picture !== undefined) {
      return html`<gift-picture .gift=${{ id: name, name, diamonds: 0, picture }}></gift-picture>`
    }
    const initial = initialOf(name)
    return initial === undefined ? icon('gift') : html`<bdi class="initial">${initial}</bdi>`
  }

  /** Each part lies over the one before it, so that only its beginning moves. */
  #bar(sides: readonly ContestSide[]) {
    let before = 0
    return html`<div class="bar" part="bar">
      ${sides.map(({ share, result = '' }, at) => {
        const from = before
        before += share
        return html`<i
          class=${result}
          .style=${`${COLOURS[at % COLOURS.length] ?? COLOURS[0]}; transform: translateX(${from * 100}%)`}
        ></i>`
      })}
    </div>`
  }
}

customElements.define('contest-overlay', ContestOverlay)
