import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { clockText } from '../parts/clock-text.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { writeGain, type Gain, type TimerView } from './timer-view.ts'
import { timerStyles } from './timer-styles.ts'

interface ShownGain extends Gain {
  readonly key: number
  readonly isLeaving: boolean
}

const leaving = (gain: ShownGain): ShownGain => ({ ...gain, isLeaving: true })

/** How long it is told what came on. */
const SHOW_MS = 3_200
const LEAVE_MS = 500

/**
 * A clock that runs down, and what gives it more time.
 *
 * @csspart timer - All of it; also `idle`, `running`, `paused` or `over`.
 * @csspart title - The words above.
 * @csspart plate - What the time stands on.
 * @csspart digits - The time, or the words at its end.
 * @csspart bar - What is left, as a bar.
 * @csspart gain - What came on.
 * @cssproperty [--fl-size] - Text size.
 */
export class TimerOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    settings: { attribute: false },
    gains: { state: true },
  }

  declare view: TimerView | undefined
  declare settings: OverlaySettings<'timer'> | undefined
  declare private gains: readonly ShownGain[]
  #shown = ''
  #before = ''
  #made = 0

  static override styles = timerStyles

  constructor() {
    super()
    this.gains = []
  }

  /** Tells what moved the clock. `by` absent: nobody to name. */
  gain(gain: Gain): void {
    const key = ++this.#made
    // There is room for one: who comes next takes the place.
    this.gains = [...this.gains.map(leaving), { ...gain, key, isLeaving: false }]
    setTimeout(() => (this.gains = this.gains.map((one) => (one.key === key ? leaving(one) : one))), SHOW_MS)
    setTimeout(() => (this.gains = this.gains.filter((one) => one.key !== key)), SHOW_MS + LEAVE_MS)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const shown = this.view === undefined ? '' : clockText(this.view.leftMs)
    if (!changed.has('view') || shown === this.#shown) return
    this.#before = this.#shown
    this.#shown = shown
  }

  override render() {
    const { settings, view } = this
    if (settings === undefined || view === undefined) return nothing
    const { is, isHurry, share } = view
    const isGained = this.gains.some(({ isLeaving }) => !isLeaving)
    return html`<div
      class="timer ${is} ${isHurry ? 'hurry' : ''} ${isGained ? 'gained' : ''}"
      part="timer ${is}"
      role="timer"
    >
      ${settings.title === '' ? nothing : html`<bdi class="title" part="title">${settings.title}</bdi>`}
      <div class="plate" part="plate">
        <div class="digits" part="digits">${is === 'over' ? html`<bdi>${settings.overWords}</bdi>` : this.#digits(is)}</div>
        ${
          is === 'over'
            ? nothing
            : html`<div class="bar" part="bar"><i .style=${`transform: scaleX(${share})`}></i></div>`
        }
      </div>
      <div class="gains">${repeat(this.gains, ({ key }) => key, (gain) => this.#gain(gain))}</div>
    </div>` // prettier-ignore
  }

  #digits(is: TimerView['is']) {
    const before = this.#before.padStart(this.#shown.length)
    const signs = [...this.#shown].map((sign, at) => ({ sign, isNew: before !== '' && before[at] !== sign }))
    return html`${is === 'paused' ? html`<span class="held"><i></i><i></i></span>` : nothing}${signs.map(
      ({ sign, isNew }) =>
        sign === ':'
          ? html`<span class="colon">:</span>`
          : keyed(sign, html`<span class=${isNew && is === 'running' ? 'changed' : ''}>${sign}</span>`),
    )}`
  }

  #gain({ ms, by, isLeaving }: ShownGain) {
    const kind = `${isLeaving ? 'leaving' : ''} ${ms < 0 ? 'less' : ''} ${by === undefined ? 'nameless' : ''}`
    return html`<div class="gain ${kind}" part="gain">
      ${by === undefined ? nothing : html`<person-avatar .person=${by}></person-avatar>`}<b>${writeGain(ms)}</b>
      ${by === undefined ? nothing : html`<person-name .person=${by}></person-name>`}
    </div>`
  }
}

customElements.define('timer-overlay', TimerOverlay)
