import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { OverlaySettings } from '../../shared/settings.ts'
import { createGlide } from '../look/glide.ts'
import { icon } from '../parts/icons.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { number, short } from '../words/figures.ts'
import { say } from '../words/say.ts'
import { leaderboardStyles } from './leaderboard-styles.ts'
import type { Standing } from './standings.ts'

/**
 * Who leads. The first three stand on a podium, the others in rows below; or all in rows.
 *
 * @csspart title - What the board shows.
 * @csspart podium - The first three.
 * @csspart step - Each of them, also `first`, `second`, `third`.
 * @csspart rows - The sheet of the others.
 * @csspart row - Each of them.
 * @csspart place - A place's number.
 * @csspart name - A name.
 * @csspart score - What they gave.
 * @cssproperty [--fl-size] - Text size.
 */
export class LeaderboardOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    standings: { attribute: false },
    settings: { attribute: false },
  }

  /** Best first. */
  declare standings: readonly Standing[]
  declare settings: OverlaySettings<'leaderboard'> | undefined
  readonly #glide = createGlide(this, 700)

  static override styles = leaderboardStyles

  constructor() {
    super()
    this.standings = []
  }

  override willUpdate(): void {
    this.#glide.remember()
  }

  override updated(): void {
    this.#glide.play()
  }

  override render() {
    const { settings, standings } = this
    if (settings === undefined || standings.length === 0) return nothing
    const onPodium = settings.shape === 'podium' ? standings.slice(0, 3) : []
    const inRows = standings.slice(onPodium.length)
    return html`
      ${settings.heading ? html`<h1 part="title"><bdi>${titleOf(settings)}</bdi></h1>` : nothing}
      ${onPodium.length === 0 ? nothing : this.#podium(onPodium)}
      ${
        inRows.length === 0
          ? nothing
          : html`<ol class="rows" part="rows">
              ${repeat(
                inRows,
                ({ by }) => by.id,
                (standing) => this.#row(standing, inRows[0]?.share ?? 1),
              )}
            </ol>`
      }
    `
  }

  #podium(people: readonly Standing[]) {
    // Second, first, third, as medals are given.
    const [first, second, third] = people
    const order = [second, first, third].flatMap((standing) => standing ?? [])
    return html`<ol class="podium" part="podium">
      ${repeat(
        order,
        ({ by }) => by.id,
        (standing) => this.#step(standing),
      )}
    </ol>`
  }

  #step({ place, by, score }: Standing) {
    const name = ['first', 'second', 'third'][place - 1] ?? ''
    return html`<li class="step ${name}" part="step ${name}" data-key=${by.id}>
      <span class="head">
        ${place === 1 ? html`<span class="crown">${icon('topGifter')}</span>` : nothing}
        <person-avatar .person=${by}></person-avatar>
      </span>
      <span class="block">
        <span class="numeral" aria-hidden="true">${place}</span>
        <person-name part="name" .person=${by}></person-name>
        <span class="score" part="score">${this.#sign()}${short(score)}</span>
      </span>
    </li>`
  }

  /** `longest`: the share of the first row. `.style`, as a property: the page's policy lets nobody write style attributes. */
  #row({ place, by, score, share }: Standing, longest: number) {
    return html`<li class="row" part="row" data-key=${by.id}>
      <span class="length" .style=${`transform: scaleX(${share / longest})`}></span>
      <span class="place" part="place">${number(place)}</span>
      <person-avatar .person=${by}></person-avatar>
      <person-name part="name" .person=${by}></person-name>
      <span class="score" part="score">${this.#sign()}${number(score)}</span>
    </li>`
  }

  #sign() {
    return icon(this.settings?.of === 'likers' ? 'like' : 'diamond')
  }
}

function titleOf({ title, of, span, safe }: OverlaySettings<'leaderboard'>): string {
  if (title !== '') return title
  if (of === 'likers') {
    if (safe)
      return span === 'today' ? say('Top hearts today') : span === 'ever' ? say('Top hearts ever') : say('Top hearts')
    return span === 'today' ? say('Top likers today') : span === 'ever' ? say('Top likers ever') : say('Top likers')
  }
  if (safe) return span === 'today' ? say('Top fans today') : span === 'ever' ? say('Top fans ever') : say('Top fans')
  return span === 'today' ? say('Top gifters today') : span === 'ever' ? say('Top gifters ever') : say('Top gifters')
}

customElements.define('leaderboard-overlay', LeaderboardOverlay)
