import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Action, ActionKind, Actions } from '../../shared/control.ts'
import { clipText } from '../parts/clip-text.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { loadedNote } from './notes.ts'
import { momentOf } from '../words/figures.ts'
import { say, tell } from '../words/say.ts'

const KINDS: Readonly<Record<ActionKind, () => string>> = {
  chat: () => say('Message'),
  mute: () => say('Mute'),
  unmute: () => say('Unmute'),
  ban: () => say('Ban'),
  unban: () => say('Unban'),
  'comments-on': () => say('Comments on'),
  'comments-off': () => say('Comments off'),
  'moderator-add': () => say('New moderator'),
  'moderator-remove': () => say('Moderator removed'),
}
const BY: Readonly<Record<Action['by'], () => string>> = {
  page: () => say('you, here'),
  script: () => say('a script'),
  automatic: () => say('automatic reply'),
  timer: () => say('timed pause'),
}

/** What was done to the LIVE: whom, when, by what, and how it ended. */
export class ActionList extends LitElement {
  static override properties: PropertyDeclarations = { now: { type: Number }, actions: { state: true } }

  declare now: number
  declare private actions: readonly Action[]
  readonly #page = new Loaded<Actions>(this)

  constructor() {
    super()
    this.actions = []
  }

  static override styles = [
    look,
    css`
      li {
        display: grid;
        grid-template-columns: 18px minmax(0, 1fr);
        gap: 0 8px;
        padding: 7px 0;
        border-bottom: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      .mark {
        font-weight: 700;
      }
      .yes {
        color: var(--ok);
      }
      .no {
        color: var(--bad);
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load(before?: string) {
    const query = before === undefined ? '' : `&before=${encodeURIComponent(before)}`
    const page = await this.#page.load(`/audit?most=30${query}`)
    if (page !== undefined) this.actions = before === undefined ? page.actions : [...this.actions, ...page.actions]
  }

  #row({ at, by, kind, person, detail, done, refusal }: Action) {
    return html`<li>
      <span class="mark ${done ? 'yes' : 'no'}" aria-hidden="true">${done ? '✓' : '✕'}</span>
      <div>
        <p>
          <strong>${KINDS[kind]()}</strong>
          ${person === undefined ? nothing : html`<bdi>${clipText(person.name ?? say('number {id}', { id: person.id }), 40)}</bdi>`}
          ${detail === undefined ? nothing : html`· <bdi>${clipText(detail, 200)}</bdi>`}
        </p>
        ${done ? nothing : html`<p class="no">${say('Refused. {why}', { why: tell(refusal?.text ?? '') })}</p>`}
        <p class="small dim figure">${momentOf(at, this.now)} · ${BY[by]()}</p>
      </div>
    </li>`
  }

  override render() {
    const { answer, busy } = this.#page
    const older = answer?.older
    return html`<section class="stack" aria-labelledby="title">
      <div class="row">
        <h3 id="title" class="grow">${say('What was done')}</h3>
        <button class="quiet" ?disabled=${busy} @click=${() => this.#load()}>${say('Look again')}</button>
      </div>
      ${loadedNote(this.#page, () => void this.#load())}
      ${answer !== undefined && this.actions.length === 0 ? html`<p class="dim">${say('Nothing yet.')}</p>` : nothing}
      <ol>
        ${this.actions.map((action) => this.#row(action))}
      </ol>
      ${
        older === undefined
          ? nothing
          : html`<button ?disabled=${busy} @click=${() => this.#load(older)}>
              ${busy ? say('Asking…') : say('Show older')}
            </button>`
      }
    </section>`
  }
}

customElements.define('action-list', ActionList)
