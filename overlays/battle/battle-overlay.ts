import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { BattleHost, Person } from '../../shared/events.ts'
import type { battle } from '../../shared/settings/battle.ts'
import type { SettingsOf } from '../../shared/settings/field.ts'
import type { HouseSettings } from '../../shared/settings/house.ts'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'
import { clipText } from '../parts/clip-text.ts'
import { icon } from '../parts/icons.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import '../parts/rolling-number.ts'
import { say } from '../words/say.ts'
import { battleStyles } from './battle-styles.ts'
import type { BattleSide, BattleView } from './battle-view.ts'

const COLOURS = [
  '--side: var(--accent); --on-side: var(--on-accent)',
  '--side: var(--accent-2); --on-side: var(--on-accent-2)',
  '--side: var(--heart); --on-side: var(--on-accent)',
  '--side: var(--good); --on-side: var(--on-accent)',
] as const
const FIGHTERS = 3
/** The last seconds count aloud. */
const HURRY_MS = 10_000

const written = new Intl.NumberFormat(undefined, {
  numberingSystem: 'latn',
  notation: 'compact',
  maximumFractionDigits: 1,
})

/** A host as the parts know a person; TikTok may have told no name and no picture. */
const personOf = ({ id, handle = '', name = '', picture }: Partial<BattleHost> & { readonly id: string }): Person => ({
  id,
  handle,
  name,
  ...(picture === undefined ? {} : { picture }),
})

/**
 * A battle: a rope that each side pulls with its score. Draws what it is given; the last one leaves by itself.
 *
 * @csspart battle - All of it; also `fighting` or `over`.
 * @csspart host - One host; also `won`, `lost` or `draw`.
 * @csspart name - Their name.
 * @csspart rope - The bar.
 * @csspart side - One side of it.
 * @csspart score - Its number.
 * @csspart clock - The time left, or the result.
 * @csspart army - The best supporters of one side.
 * @cssproperty [--fl-size] - Text size.
 * @cssproperty [--fl-accent] - The first side.
 * @cssproperty [--fl-accent-2] - The second side.
 */
export class BattleOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    view: { attribute: false },
    leaving: { state: true },
  }

  static override styles = [reset, themes, tokens, motion, battleStyles]

  declare settings: (SettingsOf<typeof battle.settings> & HouseSettings) | undefined
  declare view: BattleView | undefined
  declare leaving: BattleView | undefined

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view')
    if (this.view !== undefined) this.leaving = undefined
    else if (before !== undefined) this.leaving = before
  }

  override render() {
    const view = this.view ?? this.leaving
    if (this.settings === undefined || view === undefined) return nothing
    const two = view.sides.length === 2
    return keyed(
      view.battle,
      html`<div
        class="battle ${this.view === undefined ? 'leaving' : ''}"
        part="battle ${view.phase}"
        @animationend=${this.#left}
      >
        <div class="hosts ${two ? 'two' : 'many'}">${view.sides.map((side, at) => this.#host(side, at, two))}</div>
        ${this.#clock(view)} ${this.#rope(view, two)}
        ${
          this.settings.armies && view.sides.some(({ host }) => host.army.length > 0)
            ? html`<div class="armies">${view.sides.map((side, at) => this.#army(side, at, two))}</div>`
            : nothing
        }
      </div>`,
    )
  }

  #host({ host, result }: BattleSide, at: number, two: boolean) {
    const person = personOf(host)
    const isNamed = person.name.trim() !== '' || person.handle !== ''
    return html`<div
      class="host ${two && at === 1 ? 'mirrored' : ''} ${result ?? ''}"
      part="host ${result ?? ''}"
      .style=${COLOURS[at] ?? COLOURS[0]}
    >
      <div class="face">
        <person-avatar .person=${person}></person-avatar>
        ${result === 'won' ? html`<i class="crown">${icon('topGifter')}</i>` : nothing}
      </div>
      ${isNamed ? html`<div class="who"><person-name part="name" .person=${person}></person-name></div>` : nothing}
    </div>`
  }

  #clock({ phase, sides, leftMs }: BattleView) {
    const settings = this.settings
    if (phase === 'over') {
      const won = sides.findIndex(({ result }) => result === 'won')
      const isDraw = sides.every(({ result }) => result === 'draw')
      if (won === -1 && !isDraw) return nothing
      const words = won === -1 ? settings?.drawWords || say('Draw') : settings?.wonWords || say('Victory')
      return html`<bdi class="clock result" part="clock" role="status" .style=${COLOURS[won] ?? ''}
        >${clipText(words, 24)}</bdi
      >`
    }
    if (leftMs === undefined || settings?.timer !== true) return nothing
    const seconds = Math.ceil(leftMs / 1_000)
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    const hurry = leftMs > 0 && leftMs <= HURRY_MS
    return html`<div class="clock ${hurry ? 'hurry' : ''}" part="clock">
      ${keyed(text, html`<span>${text}</span>`)}
    </div>`
  }

  #rope({ sides, phase }: BattleView, two: boolean) {
    let from = 0
    const parts = sides.map(({ share, result }, at) => {
      const style = `${COLOURS[at] ?? COLOURS[0]}; transform: translateX(${from * 100}%) scaleX(${share})`
      from += share
      return html`<i class="part ${result ?? ''}" part="side" .style=${style}></i>`
    })
    const meet = (sides[0]?.share ?? 0.5) * 100
    return html`<div class="rope ${two ? 'two' : 'many'}" part="rope">
      ${parts}
      ${
        two
          ? html`<div class="knot ${phase === 'fighting' ? 'moved' : ''}" .style=${`transform: translateX(${meet}%)`}>
              ${keyed(Math.round(meet * 10), html`<i></i>`)}
            </div>`
          : nothing
      }
      <div class="scores ${two ? 'two' : 'many'}">
        ${sides.map(
          ({ host }, at) =>
            html`<rolling-number
              class="score"
              part="score"
              .style=${COLOURS[at] ?? COLOURS[0]}
              .value=${host.score}
            ></rolling-number>`,
        )}
      </div>
    </div>`
  }

  #army({ host }: BattleSide, at: number, two: boolean) {
    return html`<div class="army ${two && at === 1 ? 'mirrored' : ''}" part="army" .style=${COLOURS[at] ?? COLOURS[0]}>
      ${host.army
        .slice(0, two ? FIGHTERS : 1)
        .map(
          (fighter) =>
            html`<span class="fighter"
              ><person-avatar .person=${personOf(fighter)}></person-avatar>${written.format(fighter.score)}</span
            >`,
        )}
    </div>`
  }

  readonly #left = (event: AnimationEvent) => {
    if (this.view === undefined && event.target === event.currentTarget) this.leaving = undefined
  }
}

customElements.define('battle-overlay', BattleOverlay)
