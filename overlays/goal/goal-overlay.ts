import { html, LitElement, nothing, svg, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Gift } from '../../shared/events.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { throwSparks } from '../look/sparks.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/gift-picture.ts'
import { icon, type IconName } from '../parts/icons.ts'
import '../parts/rolling-number.ts'
import { number } from '../words/figures.ts'
import { say } from '../words/say.ts'
import type { GoalRules, Progress } from './goal-progress.ts'
import { goalStyles } from './goal-styles.ts'

export interface Goal {
  readonly key: string
  readonly rules: GoalRules
  readonly progress: Progress
  readonly gift: Gift | undefined
}

const ICONS: Readonly<Record<GoalRules['counted'], IconName>> = {
  likes: 'like',
  follows: 'follow',
  shares: 'share',
  diamonds: 'diamond',
  viewers: 'eye',
  subs: 'subscribe',
  gift: 'gift',
  custom: 'flag',
}

/** How long it is told that a goal was reached. */
const CELEBRATE_MS = 6_000
const SPARKS = 36
/** As a property of the style: the page's policy lets nobody write style attributes. Shares of the width, from either end. */
const clip = (left: number, right: number) => `clip-path: inset(0 ${right * 100}% 0 ${left * 100}%)`
/** Around a ring of radius 15. */
const ROUND = 2 * Math.PI * 15

/**
 * How far it is to each goal.
 *
 * @csspart goal - Each goal.
 * @csspart medal - The picture of what is counted.
 * @csspart bar - A goal's bar.
 * @csspart fill - Its full part.
 * @csspart title - What is counted.
 * @csspart number - How much there is and how much it shall be.
 * @cssproperty [--fl-size] - Text size.
 */
export class GoalOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    goals: { attribute: false },
    settings: { attribute: false },
    won: { state: true },
  }

  declare goals: readonly Goal[]
  declare settings: OverlaySettings<'goal'> | undefined
  /** Keys of the goals that are being celebrated. */
  declare private won: ReadonlySet<string>

  static override styles = goalStyles

  constructor() {
    super()
    this.goals = []
    this.won = new Set()
  }

  /** The goal of this key was reached just now. */
  celebrate(key: string): void {
    if (this.won.has(key)) return
    this.won = new Set([...this.won, key])
    setTimeout(() => (this.won = new Set([...this.won].filter((other) => other !== key))), CELEBRATE_MS)
    void this.#burst(key)
  }

  async #burst(key: string): Promise<void> {
    await this.updateComplete
    const place = this.goals.findIndex((goal) => goal.key === key)
    const box = this.renderRoot.querySelectorAll('.sparks')[place] ?? null
    if (box !== null) throwSparks(this, box, SPARKS, Math.random)
  }

  override render() {
    const { settings } = this
    if (settings === undefined) return nothing
    return html`<ol class=${settings.shape}>
      ${repeat(
        this.goals,
        ({ rules }) => rules.place,
        (goal) => (settings.shape === 'ring' ? this.#ring(goal, settings) : this.#bar(goal, settings)),
      )}
    </ol>`
  }

  /** The title is there twice, each where it stands on its own colour; the number beside what fills up. */
  #bar(goal: Goal, settings: OverlaySettings<'goal'>) {
    const { share } = goal.progress
    const title = html`<bdi class="title" part="title">${this.#title(goal, settings)}</bdi>`
    return html`<li class=${this.#classes(goal)} part="goal">
      <span class="medal" part="medal">${this.#medal(goal, settings)}</span>
      <span class="bar" part="bar">
        <span class="run">
          <span class="full-part" part="fill" .style=${clip(0, 1 - share)}></span>
          <span class="under" .style=${clip(share, 0)}>${title}</span>
          <span class="over" .style=${clip(0, 1 - share)} aria-hidden="true">${title}</span>
        </span>
        ${this.#number(goal)}
      </span>
      <span class="sparks"></span>
    </li>`
  }

  #ring(goal: Goal, settings: OverlaySettings<'goal'>) {
    const { share } = goal.progress
    return html`<li class=${this.#classes(goal)} part="goal">
      <span class="disc" part="bar">
        <svg viewBox="0 0 36 36" aria-hidden="true">
          <circle class="rest" cx="18" cy="18" r="15" />
          ${
            share > 0
              ? svg`<circle class="full" part="fill" cx="18" cy="18" r="15" stroke-dasharray="${share * ROUND} ${ROUND}" />`
              : nothing
          }
        </svg>
        <span class="medal" part="medal">${this.#medal(goal, settings)}</span>
      </span>
      <span class="plate">
        <bdi class="title" part="title">${this.#title(goal, settings)}</bdi>${this.#number(goal)}
      </span>
      <span class="sparks"></span>
    </li>`
  }

  #classes({ key, progress }: Goal) {
    return `goal ${this.won.has(key) ? 'won' : ''} ${progress.isFull ? 'full' : ''}`
  }

  #medal({ rules, gift }: Goal, settings: OverlaySettings<'goal'>) {
    if (gift === undefined) return icon(ICONS[rules.counted])
    return html`<gift-picture .gift=${gift} ?plain=${settings.safe || !settings.pictures}></gift-picture>`
  }

  #number({ progress }: Goal) {
    return html`<span class="number" part="number"
      ><rolling-number .value=${progress.now}></rolling-number><i>/</i>${number(progress.target)}</span
    >`
  }

  #title({ key, rules, gift }: Goal, settings: OverlaySettings<'goal'>): string {
    if (this.won.has(key)) return settings.reachedWords === '' ? say('Goal reached!') : settings.reachedWords
    if (rules.title !== '') return rules.title
    return clipText(
      rules.counted === 'gift' ? (gift?.name ?? rules.name) : countedWords(rules.counted, settings.safe),
      60,
    )
  }
}

function countedWords(counted: GoalRules['counted'], safe: boolean): string {
  switch (counted) {
    case 'likes':
      return safe ? say('Hearts') : say('Likes')
    case 'follows':
      return safe ? say('New faces') : say('New followers')
    case 'shares':
      return safe ? say('Friends brought') : say('Shares')
    case 'diamonds':
      return say('Diamonds')
    case 'viewers':
      return say('Watching now')
    case 'subs':
      return say('Subscriptions')
    default:
      return say('Our goal')
  }
}

customElements.define('goal-overlay', GoalOverlay)
