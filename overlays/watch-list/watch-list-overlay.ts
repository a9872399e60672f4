import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Person } from '../../shared/events.ts'
import type { OverlaySettings } from '../../shared/settings.ts'
import { createGlide } from '../look/glide.ts'
import { createNewcomers } from '../look/newcomers.ts'
import '../parts/person-avatar.ts'
import '../parts/person-name.ts'
import { roughly } from '../words/figures.ts'
import { say } from '../words/say.ts'
import type { WatchedPerson } from './on-air.ts'
import { watchListStyles } from './watch-list-styles.ts'

/** What the parts draw from; the watch list knows people by their handles. */
const asPerson = ({ handle, name, picture }: WatchedPerson): Person => ({
  id: handle,
  handle,
  name: name ?? `@${handle}`,
  ...(picture === undefined ? {} : { picture }),
})

/**
 * Who is live: faces in rings of light; who is not stands dim behind them.
 *
 * @csspart person - Each of them; also `live` and `offline`.
 * @csspart face - Their picture in its ring.
 * @csspart badge - The word on it.
 * @csspart name - Their name.
 * @csspart since - For how long.
 * @cssproperty [--fl-size] - Text size.
 */
export class WatchListOverlay extends LitElement {
  static override properties: PropertyDeclarations = {
    people: { attribute: false },
    now: { attribute: false },
    settings: { attribute: false },
  }

  /** Who is live first. */
  declare people: readonly WatchedPerson[]
  /** Epoch ms. */
  declare now: number
  declare settings: OverlaySettings<'watch-list'> | undefined
  readonly #glide = createGlide(this, 700)
  readonly #newcomers = createNewcomers()

  static override styles = watchListStyles

  constructor() {
    super()
    this.people = []
    this.now = 0
  }

  /** What comes next was there all along. */
  begin(): void {
    this.#newcomers.begin()
  }

  override willUpdate(): void {
    this.#glide.remember()
  }

  override updated(): void {
    this.#glide.play()
  }

  override render() {
    const { settings } = this
    if (settings === undefined) return nothing
    const fresh = this.#newcomers.among(this.people.filter(({ is }) => is === 'live').map(({ handle }) => handle))
    return html`<ul class=${settings.shape}>
      ${repeat(
        this.people,
        ({ handle }) => handle,
        (person) => this.#person(person, fresh.has(person.handle), settings),
      )}
    </ul>`
  }

  #person(person: WatchedPerson, isNew: boolean, settings: OverlaySettings<'watch-list'>) {
    const live = person.is === 'live'
    const known = asPerson(person)
    const forMs = this.now - (person.since ?? this.now)
    return html`<li
      class="${live ? 'live' : 'offline'} ${isNew ? 'new' : ''}"
      part="person ${live ? 'live' : 'offline'}"
      data-key=${person.handle}
    >
      <span class="face" part="face">
        <person-avatar .person=${known}></person-avatar>
        ${live ? html`<span class="badge" part="badge">${settings.badge === '' ? say('LIVE') : settings.badge}</span>` : nothing}
      </span>
      <span class="plate">
        <person-name part="name" .person=${known}></person-name>
        ${
          live && settings.since && forMs >= 60_000
            ? html`<span class="since" part="since">${roughly(forMs)}</span>`
            : nothing
        }
      </span>
    </li>`
  }
}

customElements.define('watch-list-overlay', WatchListOverlay)
