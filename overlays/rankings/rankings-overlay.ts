import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Person, Ranking } from '../../shared/events.ts'
import { withoutBannedName } from '../../shared/filters.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { createGlide } from '../look/glide.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { number, short } from '../words/figures.ts'
import { say } from '../words/say.ts'
import { neighbours, type Place } from './neighbours.ts'
import { rankingsStyles } from './rankings-styles.ts'

/**
 * The streamer's own place, huge; beside it the table around it.
 *
 * @csspart own - The own place and what belongs to it.
 * @csspart place - The own place.
 * @csspart move - By how many places it changed since it was last told.
 * @csspart left - The time until the ranking begins anew.
 * @csspart table - The sheet of those around.
 * @csspart row - Each of them; also `mine`.
 * @csspart name - A name.
 * @csspart score - A score.
 * @cssproperty [--fl-size] - Text size.
 */
export class RankingsOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    ranking: { attribute: false },
    left: { attribute: false },
    settings: { attribute: false },
  }

  declare ranking: Ranking | undefined
  /** The time until it begins anew, as it is to be read. */
  declare left: string | undefined
  declare settings: OverlaySettings<'rankings'> | undefined
  readonly #glide = createGlide(this, 800)
  /** The own place of each ranking as it was last told, and how it changed then. */
  readonly #places = new Map<Ranking['kind'], { readonly now: number; readonly move: number }>()

  static override styles = rankingsStyles

  /** What comes next was there all along. */
  begin(): void {
    this.#places.clear()
  }

  override willUpdate(): void {
    this.#glide.remember()
    const { kind, mine } = this.ranking ?? {}
    if (kind === undefined || mine === undefined) return
    const before = this.#places.get(kind)
    if (before?.now === mine) return
    this.#places.set(kind, { now: mine, move: before === undefined ? 0 : before.now - mine })
  }

  override updated(): void {
    this.#glide.play()
  }

  override render() {
    const { ranking, settings } = this
    if (settings === undefined || ranking === undefined) return nothing
    const rows = settings.around === 0 ? [] : neighbours(ranking, settings.around)
    if (ranking.mine === undefined && rows.length === 0) return nothing
    return html`<div class="board">
      ${this.#own(ranking)}
      ${
        rows.length === 0
          ? nothing
          : html`<ol class="table" part="table">
              ${repeat(
                rows,
                ({ handle, place }) => handle || place,
                (row) => this.#row(row, settings),
              )}
            </ol>`
      }
    </div>`
  }

  #own({ kind, mine }: Ranking) {
    const move = this.#places.get(kind)?.move ?? 0
    return html`<div class="own" part="own">
      <span class="period">${kind === 'hourly' ? say('This hour') : say('Today')}</span>
      ${keyed(
        `${kind} ${mine}`,
        html`<span class="place ${move === 0 ? '' : 'moved'}" part="place"
          >${mine === undefined ? html`–` : html`<i>#</i>${number(mine)}`}</span
        >`,
      )}
      ${
        move === 0
          ? nothing
          : html`<span class="move ${move > 0 ? 'up' : 'down'}" part="move"
              >${move > 0 ? '▲' : '▼'} ${number(Math.abs(move))}</span
            >`
      }
      ${this.left === undefined ? nothing : html`<span class="left" part="left"><b>${this.left}</b></span>`}
    </div>`
  }

  #row(row: Place, settings: OverlaySettings<'rankings'>) {
    const { place, handle, name, picture, score, mine } = row
    const known: Person = { id: handle, handle, name, ...(picture === undefined ? {} : { picture }) }
    const person = withoutBannedName(known, settings)
    return html`<li class=${mine ? 'mine' : ''} part="row ${mine ? 'mine' : ''}" data-key=${handle || place}>
      <span class="number">${number(place)}</span>
      <person-avatar .person=${person}></person-avatar>
      <person-name part="name" .person=${person}></person-name>
      ${settings.scores && score !== undefined ? html`<span class="score" part="score">${short(score)}</span>` : nothing}
    </li>`
  }
}

customElements.define('rankings-overlay', RankingsOverlay)
