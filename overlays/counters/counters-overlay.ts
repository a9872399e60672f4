import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { standsStill } from '../look/glide.ts'
import { icon, type IconName } from '../parts/icons.ts'
import '../parts/rolling-number.ts'
import { number } from '../words/figures.ts'
import { say } from '../words/say.ts'
import { countersStyles } from './counters-styles.ts'
import type { Figure, FigureName } from './figures.ts'

const ICONS: Readonly<Record<FigureName, IconName>> = {
  viewers: 'eye',
  total: 'join',
  likes: 'like',
  diamonds: 'diamond',
  follows: 'follow',
  gifts: 'gift',
  shares: 'share',
  subscribes: 'subscribe',
  chats: 'friend',
  custom: 'flag',
}
const GAIN_MS = 1_600

/**
 * A scoreboard: what is counted, each number as large as the others.
 *
 * @csspart board - What all stand on.
 * @csspart figure - Each number with its word; also by name: `viewers`, `likes`, …
 * @csspart number - The number.
 * @csspart word - What it is.
 * @csspart gain - What was added just now.
 * @cssproperty [--fl-size] - Text size.
 */
export class CountersOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    figures: { attribute: false },
    settings: { attribute: false },
  }

  declare figures: readonly Figure[]
  declare settings: OverlaySettings<'counters'> | undefined
  #shown = new Map<FigureName, number>()

  static override styles = countersStyles

  constructor() {
    super()
    this.figures = []
  }

  /** What comes next was there all along. */
  begin(): void {
    this.#shown.clear()
  }

  override render() {
    const { settings, figures } = this
    if (settings === undefined || figures.length === 0) return nothing
    return html`<ul class=${settings.direction} part="board">
      ${repeat(
        figures,
        ({ name }) => name,
        (figure) => this.#figure(figure, settings),
      )}
    </ul>`
  }

  #figure({ name, value }: Figure, settings: OverlaySettings<'counters'>) {
    return html`<li part="figure ${name}" data-name=${name}>
      <span class="line">
        <span class="sign">${icon(ICONS[name])}</span>
        <rolling-number part="number" .value=${value}></rolling-number>
      </span>
      ${settings.words ? html`<span class="word" part="word">${wordOf(name, settings)}</span>` : nothing}
    </li>`
  }

  override updated(): void {
    for (const { name, value } of this.figures) {
      const before = this.#shown.get(name)
      if (before !== undefined && value > before && name !== 'viewers') this.#gain(name, value - before)
    }
    this.#shown = new Map(this.figures.map(({ name, value }) => [name, value]))
  }

  /** Rises from the number and is gone; one at a time for each number, so that a flood of taps stays readable. */
  #gain(name: FigureName, more: number): void {
    const figure = this.renderRoot.querySelector(`[data-name='${name}']`)
    if (figure === null || !this.settings?.gains || standsStill(this) || figure.querySelector('.gain') !== null) return
    const gain = document.createElement('span')
    gain.className = 'gain'
    gain.setAttribute('part', 'gain')
    gain.textContent = `+${number(more)}`
    figure.append(gain)
    const rise = gain.animate(
      [
        { opacity: 0, transform: 'translateY(60%) scale(0.8)' },
        { opacity: 1, transform: 'none', offset: 0.18 },
        { opacity: 1, transform: 'none', offset: 0.7 },
        { opacity: 0, transform: 'translateY(-50%)' },
      ],
      { duration: GAIN_MS, easing: 'cubic-bezier(0.2, 0.8, 0.3, 1)' },
    )
    for (const end of ['finish', 'cancel']) rise.addEventListener(end, () => gain.remove())
  }
}

function wordOf(name: FigureName, { safe, custom }: OverlaySettings<'counters'>): unknown {
  switch (name) {
    case 'viewers':
      return say('watching')
    case 'total':
      return say('came by')
    case 'likes':
      return safe ? say('hearts') : say('likes')
    case 'diamonds':
      return say('diamonds')
    case 'follows':
      return safe ? say('new faces') : say('new followers')
    case 'gifts':
      return safe ? say('presents') : say('gifts')
    case 'shares':
      return safe ? say('friends brought') : say('shares')
    case 'subscribes':
      return say('subscriptions')
    case 'chats':
      return say('messages')
    case 'custom':
      return html`<bdi>${custom}</bdi>`
  }
}

customElements.define('counters-overlay', CountersOverlay)
