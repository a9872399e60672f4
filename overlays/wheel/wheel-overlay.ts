import { html, LitElement, nothing, svg, type PropertyDeclarations, type PropertyValues } from 'lit'
import type { Person } from '../../shared/events.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { pageTime } from '../live/page-time.ts'
import { standsStill } from '../look/glide.ts'
import { throwSparks } from '../look/sparks.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/person-avatar.ts'
import { number } from '../words/figures.ts'
import { fieldsOf, textSize } from './wheel-picture.ts'
import { angleAt, bend, restAngle, type Phase, type Turn } from './wheel-turn.ts'
import { wheelStyles } from './wheel-styles.ts'

/** What stands on the wheel, and the turn it makes or made last. */
export interface WheelView {
  readonly entries: readonly string[]
  /** How many are in; more than have room. */
  readonly people: number
  readonly turn: Turn | undefined
  /** Who spun it. */
  readonly by: Person | undefined
  readonly phase: Phase
}

const SPARKS = 48
const PEGS = Array.from({ length: 24 }, (_, at) => at * 15)

/**
 * A wheel that turns to the entry that was drawn.
 *
 * @csspart wheel - All of it; also `rest`, `turning` or `won`.
 * @csspart disc - What turns.
 * @csspart field - Each field; also `winner`.
 * @csspart hub - Its middle.
 * @csspart pointer - The hand at the top.
 * @csspart title - The words above.
 * @csspart join - How to get on it.
 * @csspart prize - The plate with the winner.
 * @cssproperty [--fl-size] - Text size of plates.
 */
export class WheelOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    settings: { attribute: false },
  }

  declare view: WheelView | undefined
  declare settings: OverlaySettings<'wheel'> | undefined
  /** Where it stands, in degrees. */
  #angle = 0
  /** Where it stood before the turn of this name. */
  #from: { readonly spin: string; readonly angle: number } | undefined
  #frame: number | undefined
  #celebrated: string | undefined

  static override styles = wheelStyles

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop()
  }

  override render() {
    const { settings, view } = this
    if (settings === undefined || view === undefined) return nothing
    const { is } = view.phase
    const isHidden = settings.only && is === 'rest'
    const joined = settings.joinWord === '' ? '' : settings.joinWord
    const plates = [settings.title, joined].filter((text) => text !== '').length
    return html`<div
      class="wheel ${is} ${['', 'one', 'two'][plates]} ${isHidden ? 'away' : ''}"
      part="wheel ${is}"
      ?inert=${isHidden}
    >
      ${settings.title === '' ? nothing : html`<bdi class="title" part="title">${settings.title}</bdi>`}
      <div class="stand">
        <div class="rim"></div>
        <div class="disc" part="disc">${this.#disc(view)}</div>
        <svg class="pegs" viewBox="-100 -100 200 200" aria-hidden="true">
          ${PEGS.map((degrees) => svg`<circle cy="-95.4" r="1.5" transform="rotate(${degrees})" />`)}
        </svg>
        <div class="hub" part="hub">
          ${view.by === undefined ? mark : html`<person-avatar .person=${view.by}></person-avatar>`}
        </div>
        <svg class="pointer" part="pointer" viewBox="-2 -8 44 64" aria-hidden="true">
          <path d="M20 54 4 18a17 17 0 1 1 32 0Z" />
          <circle cx="20" cy="18" r="6" />
        </svg>
        <div class="sparks"></div>
        ${is === 'won' ? this.#won(view) : nothing}
      </div>
      ${
        joined === ''
          ? nothing
          : html`<div class="join" part="join"><bdi>${joined}</bdi><span>${number(view.people)}</span></div>`
      }
    </div>`
  }

  #disc({ entries, turn, phase }: WheelView) {
    const fields = fieldsOf(entries)
    const size = textSize(fields)
    const winner = phase.is === 'won' ? turn?.winner : undefined
    return html`<svg viewBox="-100 -100 200 200" role="img" aria-label=${entries.join(', ')}>
      ${fields.map(
        ({ path, text, colour, middle }, at) => svg`<g
          class="field c${colour} ${winner === undefined ? '' : winner === at ? 'winner' : 'other'}"
          part=${winner === at ? 'field winner' : 'field'}
        ><path d=${path} /><text
          transform="rotate(${middle - 90}) translate(88)"
          text-anchor="end"
          dominant-baseline="central"
          font-size=${size}
        >${text}</text></g>`,
      )}
    </svg>` // prettier-ignore
  }

  #won({ entries, turn }: WheelView) {
    return html`<div class="prize" part="prize"><bdi>${clipText(entries[turn?.winner ?? -1] ?? '', 60)}</bdi></div>`
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return
    const { view } = this
    this.#stop()
    if (view === undefined) return
    const { turn, phase } = view
    if (turn !== undefined && phase.is === 'turning' && !standsStill(this)) return this.#turn(turn)
    if (turn !== undefined) this.#angle = restAngle(turn)
    this.#pose(this.#angle, 0)
    if (phase.is === 'won' && turn !== undefined) this.#celebrate(turn.spin)
  }

  /** Frames are asked for only while it turns: the page says when that is over. */
  #turn(turn: Turn) {
    if (this.#from?.spin !== turn.spin) this.#from = { spin: turn.spin, angle: this.#angle }
    const { angle: from } = this.#from
    const turnMs = (this.settings?.seconds ?? 8) * 1_000
    let last = { angle: this.#angle, at: pageTime() }
    const step = () => {
      const now = pageTime()
      const progress = Math.max(0, now - turn.startedAt) / turnMs
      const angle = angleAt(turn, from, progress)
      const speed = (angle - last.angle) / Math.max(1, now - last.at)
      last = { angle, at: now }
      this.#pose(angle, bend(angle, turn.entries, speed))
      this.#frame = progress < 1 ? requestAnimationFrame(step) : undefined
    }
    step()
  }

  #stop() {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#frame = undefined
  }

  #pose(angle: number, bent: number) {
    this.#angle = angle
    const disc = this.renderRoot.querySelector<HTMLElement>('.disc')
    const pointer = this.renderRoot.querySelector<SVGElement>('.pointer')
    if (disc !== null) disc.style.transform = `rotate(${angle}deg)`
    if (pointer !== null) pointer.style.transform = `rotate(${-22 * bent}deg)`
  }

  /** Once for each turn, and not for one that was over when the page was opened. */
  #celebrate(spin: string) {
    const isWitnessed = this.#from?.spin === spin && this.#celebrated !== spin
    this.#celebrated = spin
    const box = this.renderRoot.querySelector('.sparks')
    if (isWitnessed && box !== null) throwSparks(this, box, SPARKS, Math.random)
  }
}

const mark = html`<svg viewBox="0 0 40 40" aria-hidden="true"><path d="M20 5 24 16 35 20 24 24 20 35 16 24 5 20 16 16Z" /></svg>` // prettier-ignore

customElements.define('wheel-overlay', WheelOverlay)
