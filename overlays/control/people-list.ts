import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Done, ListedPerson, People } from '../../shared/control.ts'
import type { Person } from '../../shared/events.ts'
import '../parts/person-avatar.ts'
import { nameOf } from '../parts/person-name.ts'
import { ask } from './api.ts'
import '../forms/count-down.ts'
import { Doing } from './doing.ts'
import { openPerson } from './live-feed.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { loadedNote, outcomeNote } from './notes.ts'
import { personButton } from './person-button.ts'
import { number } from '../words/figures.ts'
import { say, sayWith } from '../words/say.ts'

export type ListName = 'mutes' | 'bans' | 'moderators'

interface ListWords {
  readonly title: string
  readonly none: string
  readonly take: string
  readonly takeThem: string
  readonly pending: string
  readonly done: string
}

const WORDS: Readonly<Record<ListName, (name: string) => ListWords>> = {
  mutes: (name) => ({
    title: say('Muted'),
    none: say('Nobody is muted.'),
    take: say('Unmute'),
    takeThem: say('Unmute {name}', { name }),
    pending: say('Unmuting…'),
    done: say('{name} may write again.', { name }),
  }),
  bans: (name) => ({
    title: say('Banned'),
    none: say('Nobody is banned.'),
    take: say('Unban'),
    takeThem: say('Unban {name}', { name }),
    pending: say('Unbanning…'),
    done: say('{name} may come back.', { name }),
  }),
  moderators: (name) => ({
    title: say('Moderators'),
    none: say('You have no moderators. Open somebody in the live feed to make them one.'),
    take: say('Remove'),
    takeThem: say('Remove {name}', { name }),
    pending: say('Removing…'),
    done: say('{name} is no moderator any more.', { name }),
  }),
}

const personOf = ({ id, handle, name, picture }: ListedPerson): Person => ({
  id,
  handle,
  name,
  ...(picture === undefined ? {} : { picture }),
})

/** Who is muted, banned or a moderator, a page at a time, and how each is let go again. */
export class PeopleList extends LitElement {
  static override properties: PropertyDeclarations = { list: {}, offset: { type: Number }, people: { state: true } }

  declare list: ListName
  declare offset: number
  /** Of all the pages that were fetched. */
  declare private people: readonly ListedPerson[]
  readonly #page = new Loaded<People>(this)
  readonly #doing = new Doing(this)

  constructor() {
    super()
    this.list = 'mutes'
    this.offset = 0
    this.people = []
  }

  static override styles = [
    look,
    personButton,
    css`
      .top {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      li {
        display: grid;
        grid-template-columns: 32px minmax(0, 1fr) auto;
        gap: 0 10px;
        align-items: center;
        padding: 6px 0;
        border-bottom: 1px solid var(--line);
      }
      person-avatar {
        font-size: 32px;
      }
      li .person {
        font-weight: 600;
        min-height: 24px;
      }
      .under {
        grid-column: 1 / -1;
      }
    `,
  ]

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('list')) return
    this.people = []
    this.#doing.forget()
    void this.#load()
  }

  async #load(page?: number) {
    const { list } = this
    const query = page === undefined ? '' : `?page=${page}`
    const answer = await this.#page.load(`/${list}${query}`)
    if (answer === undefined || list !== this.list) return
    const before = page === undefined ? [] : this.people
    const known = new Set(before.map(({ id }) => id))
    // Somebody muted in between moves everybody one place on, and comes twice.
    this.people = [...before, ...answer.people.filter(({ id }) => !known.has(id))]
  }

  async #take(person: ListedPerson) {
    const { pending, done } = WORDS[this.list](nameOf(person))
    const path = `/${this.list}/${person.id}`
    await this.#doing.run(person.id, { pending, done }, () => ask<Done>('DELETE', path))
  }

  #row(person: ListedPerson) {
    const words = WORDS[this.list](nameOf(person))
    const gone = this.#doing.of(person.id)?.is === 'done'
    const note = outcomeNote(this.#doing, person.id)
    return html`<li>
      <person-avatar .person=${personOf(person)}></person-avatar>
      <div>
        <button class="person" @click=${() => openPerson(this, personOf(person))}><bdi>${nameOf(person)}</bdi></button>
        <div class="small dim">
          ${person.handle === '' ? nothing : html`<bdi>@${person.handle}</bdi>`}
          ${
            person.mutedUntil === undefined
              ? nothing
              : html`·
                ${sayWith('may write again {when}', {
                  when: html`<count-down .until=${person.mutedUntil} .offset=${this.offset}></count-down>`,
                })}`
          }
        </div>
      </div>
      ${
        gone
          ? html`<span></span>`
          : html`<button
              aria-label=${words.takeThem}
              ?disabled=${this.#doing.busy(person.id)}
              @click=${() => this.#take(person)}
            >
              ${words.take}
            </button>`
      }
      ${note === nothing ? nothing : html`<div class="under">${note}</div>`}
    </li>`
  }

  override render() {
    const words = WORDS[this.list]('')
    const { answer, busy } = this.#page
    const { people } = this
    const next = answer?.nextPage
    return html`<section class="stack" aria-labelledby="title">
      <div class="top">
        <h3 id="title" class="grow">
          ${words.title}
          ${answer?.total === undefined ? nothing : html`<span class="dim">(${number(answer.total)})</span>`}
        </h3>
        <button class="quiet" ?disabled=${busy} @click=${() => this.#load()}>${say('Look again')}</button>
      </div>
      ${loadedNote(this.#page, () => void this.#load())}
      ${answer !== undefined && people.length === 0 ? html`<p class="dim">${words.none}</p>` : nothing}
      <ul>
        ${people.map((person) => this.#row(person))}
      </ul>
      ${
        next === undefined || people.length === 0
          ? nothing
          : html`<button ?disabled=${busy} @click=${() => this.#load(next)}>
              ${busy ? say('Asking…') : say('Show more')}
            </button>`
      }
    </section>`
  }
}

customElements.define('people-list', PeopleList)
