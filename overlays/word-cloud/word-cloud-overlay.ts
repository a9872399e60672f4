import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { HouseSettings } from '../../shared/settings/house.ts'
import type { wordCloud } from '../../shared/settings/word-cloud.ts'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { tokenOf } from '../parts/canvas-colours.ts'
import { clipText } from '../parts/clip-text.ts'
import { arrange, levelsOf, type Area, type PlacedWord } from './cloud-layout.ts'
import type { WeighedWord } from './word-tally.ts'

/** Each size beside the one before. */
const STEP = 1.3
const LONGEST = 24
/** Every so manieth word stands upright, where that is wanted. */
const UPRIGHT_OF = 5
const COLOURS = ['--text', '--accent', '--text-strong', '--text', '--accent-2', '--accent'] as const

/**
 * The words of the chat, the most said largest. A word keeps its place for as long as it is there.
 *
 * @csspart cloud - All of it.
 * @csspart word - A word; also `level-0` to `level-5` for how large it is.
 * @cssproperty [--fl-size] - Size of the smallest word.
 * @cssproperty [--fl-accent] - The first colour of words.
 * @cssproperty [--fl-accent-2] - The second.
 * @cssproperty [--fl-font-display] - Their typeface.
 */
export class WordCloudOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    words: { attribute: false },
    placed: { state: true },
    leaving: { state: true },
  }

  static override styles = [
    reset,
    themes,
    tokens,
    motion,
    css`
      :host {
        position: fixed;
        inset: 0;
        overflow: hidden;
        font-size: var(--fl-size, var(--set-size, 22px));
        font-family: var(--font-display);
        font-weight: var(--weight-display);
        letter-spacing: var(--spacing-display);
        text-transform: var(--case-display);
        line-height: 1;
      }
      .word {
        position: absolute;
        left: 0;
        top: 0;
        width: max-content;
        margin: 0;
        white-space: nowrap;
        transform-origin: 0 0;
        transition: transform 0.9s var(--ease-out);
      }
      .word span {
        display: block;
        transform: translate(-50%, -50%) rotate(var(--tilt));
      }
      .word bdi {
        display: block;
        padding: 0.13em 0.34em 0.16em;
        border: var(--border);
        border-radius: var(--radius-small);
        background: var(--surface);
        box-shadow: var(--shadow);
        animation: var(--enter) var(--enter-ms) var(--ease-out) both;
      }
      .word.leaving bdi {
        animation: var(--leave) var(--leave-ms) var(--ease-in) both;
      }
    `,
  ]

  declare settings: (SettingsOf<typeof wordCloud.settings> & HouseSettings) | undefined
  /** Heaviest first. */
  declare words: readonly WeighedWord[]
  declare placed: readonly PlacedWord[]
  declare leaving: readonly PlacedWord[]

  #levels: ReadonlyMap<string, number> = new Map()
  #font = ''
  readonly #widths = new Map<string, number>()
  readonly #pen = document.createElement('canvas').getContext('2d')
  readonly #resize = new ResizeObserver(() => this.#startAnew())

  constructor() {
    super()
    this.words = []
    this.placed = []
    this.leaving = []
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#resize.observe(this)
    document.fonts.addEventListener('loadingdone', this.#measureAnew)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resize.disconnect()
    document.fonts.removeEventListener('loadingdone', this.#measureAnew)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { settings } = this
    if (settings === undefined) return
    if (changed.has('settings')) this.#startAnew()
    if (!changed.has('words') && !changed.has('settings') && !changed.has('placed')) return
    const area = { width: this.clientWidth, height: this.clientHeight }
    if (area.width === 0 || area.height === 0) return
    const wanted = levelsOf(this.words, this.#levels)
    this.#levels = new Map(wanted.map(({ word, level }) => [word, level]))
    const before = this.placed
    this.placed = arrange(before, wanted, {
      area,
      measure: (word, level) => this.#measure(word, level),
      isTurned: (word) => settings.turned && word.length % UPRIGHT_OF === 4,
    })
    const there = new Set(this.placed.map(({ word }) => word))
    const gone = before.filter(({ word }) => !there.has(word))
    this.leaving = [...this.leaving.filter(({ word }) => !there.has(word)), ...gone]
  }

  override render() {
    const { settings } = this
    if (settings === undefined) return nothing
    const all = [...this.placed.map((one) => ({ one, is: '' })), ...this.leaving.map((one) => ({ one, is: 'leaving' }))]
    return html`<div part="cloud" lang="">
      ${repeat(
        all,
        ({ one }) => one.word,
        ({ one, is }) => this.#word(one, is),
      )}
    </div>`
  }

  #word({ word, level, x, y, turned }: PlacedWord, is: string) {
    const scale = STEP ** level
    const colour = COLOURS[(word.length * 7 + (word.codePointAt(0) ?? 0)) % COLOURS.length] ?? '--text'
    const style = `transform: translate(${x}px, ${y}px) scale(${scale})${turned ? ' rotate(-90deg)' : ''}; color: var(${colour})`
    return html`<div
      class="word ${is}"
      part="word level-${level}"
      .style=${style}
      @animationend=${is === 'leaving' ? () => this.#left(word) : undefined}
    >
      <span><bdi>${clipText(word, LONGEST)}</bdi></span>
    </div>`
  }

  #left(word: string): void {
    this.leaving = this.leaving.filter((one) => one.word !== word)
  }

  /** Another size, another look: the places of before mean nothing. */
  #startAnew(): void {
    this.#font = ''
    this.placed = []
  }

  /** What was measured was another typeface: the right one has come only now. Whoever still fits stays. */
  readonly #measureAnew = () => {
    this.#font = ''
    this.requestUpdate('words', this.words)
  }

  #measure(word: string, level: number): Area {
    const size = parseFloat(getComputedStyle(this).fontSize)
    if (this.#font === '') {
      this.#widths.clear()
      this.#font = `${tokenOf(this, '--weight-display')} ${size}px ${tokenOf(this, '--font-display')}`
    }
    const scale = STEP ** level
    return { width: (this.#widthOf(word) + size * 0.9) * scale, height: size * 1.5 * scale }
  }

  #widthOf(word: string): number {
    const known = this.#widths.get(word)
    if (known !== undefined) return known
    const pen = this.#pen
    if (pen === null) return word.length * 12
    pen.font = this.#font
    const isUpper = tokenOf(this, '--case-display') === 'uppercase'
    const { width } = pen.measureText(clipText(isUpper ? word.toLocaleUpperCase() : word, LONGEST))
    this.#widths.set(word, width)
    return width
  }
}

customElements.define('word-cloud-overlay', WordCloudOverlay)
