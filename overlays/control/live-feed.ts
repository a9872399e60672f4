import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { MUTE_SECONDS, type Control, type MuteSeconds } from '../../shared/control.ts'
import type { Person } from '../../shared/events.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/person-avatar.ts'
import { badgesOf } from '../parts/person-badges.ts'
import { nameOf } from '../parts/person-name.ts'
import { pictureAddress } from '../parts/picture-address.ts'
import { FeedFollower } from './feed-follower.ts'
import { KIND_WORDS, LINE_KINDS, type FeedLine, type LineKind } from './feed-lines.ts'
import { keepChoices, readChoices, type Choices } from './kept-choice.ts'
import './line-actions.ts'
import { linePieces } from './line-pieces.ts'
import { look } from '../forms/look.ts'
import { featureOf } from './features.ts'
import { personButton } from './person-button.ts'
import './show-large.ts'
import { sign } from './signs.ts'
import { shortTimeOf } from '../words/figures.ts'
import { say, sayWith } from '../words/say.ts'
import { muteWords } from './words.ts'

/** Within so many px of the end, new lines pull the list along. */
const AT_END_PX = 40

const hideBroken = (event: Event) => {
  if (event.target instanceof HTMLElement) event.target.hidden = true
}

/** Opens the card of somebody. The page listens. */
export const openPerson = (from: EventTarget, person: Person) =>
  from.dispatchEvent(new CustomEvent<Person>('person', { detail: person, bubbles: true, composed: true }))

/** What happens in the LIVE, line by line, newest at the end; with hands on every chat line. */
export class LiveFeed extends LitElement {
  static override properties: PropertyDeclarations = {
    control: { attribute: false },
    choices: { state: true },
    unseen: { state: true },
    choosing: { state: true },
  }

  declare control: Control
  declare private choices: Choices
  /** Lines that came in while somebody was reading further up. */
  declare private unseen: number
  declare private choosing: boolean
  readonly #feed = new FeedFollower(this)
  #atEnd = true
  /** Lines grow after they were drawn: badges and emotes come in, an answer opens under one. */
  readonly #grown = new ResizeObserver(() => {
    if (this.#atEnd) this.#toEnd()
  })
  #newest: string | undefined
  /** Where the list was scrolled to, px. */
  #top = 0

  constructor() {
    super()
    this.choices = readChoices()
    this.unseen = 0
    this.choosing = false
  }

  static override styles = [
    look,
    personButton,
    css`
      :host {
        position: relative;
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 4px 12px;
        border-bottom: 1px solid var(--line);
      }
      .choices {
        padding: 10px 12px;
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      .kinds {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
        gap: 4px 10px;
      }
      .kinds label {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 28px;
        font-weight: 500;
        cursor: pointer;
      }
      .kinds input {
        width: 18px;
        height: 18px;
        margin: 0;
        accent-color: var(--amber);
      }
      .scroll {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        overflow-x: hidden;
        padding: 6px 12px;
        overscroll-behavior: contain;
        scrollbar-color: var(--line-strong) transparent;
        scrollbar-width: thin;
      }
      li {
        display: grid;
        grid-template-columns: 22px minmax(0, 1fr) auto;
        gap: 0 8px;
        padding: 4px 0;
      }
      person-avatar {
        font-size: 22px;
      }
      .text {
        overflow-wrap: anywhere;
      }
      .person {
        font-weight: 650;
        min-height: 20px;
      }
      person-badges {
        font-size: 11px;
        padding: 1px;
        border-radius: 9px;
        background: var(--badge-bed);
      }
      time {
        color: var(--ink-dim);
        font-size: 0.7857rem;
        font-variant-numeric: tabular-nums;
      }
      .gifts .text,
      .gifts .person {
        color: var(--link);
      }
      .follows .did,
      .joins .did,
      .likes .did,
      .other .did {
        color: var(--ink-dim);
      }
      .removed .said {
        text-decoration: line-through;
        color: var(--ink-dim);
      }
      .emote {
        width: 20px;
        height: 20px;
        object-fit: contain;
        vertical-align: -5px;
      }
      .lamp {
        width: 22px;
        height: 22px;
        display: grid;
        place-items: center;
        color: var(--ink-dim);
      }
      .newer {
        position: absolute;
        bottom: 10px;
        left: 50%;
        transform: translateX(-50%);
        box-shadow: 0 4px 16px rgba(0, 0, 0, 0.45);
      }
      .empty {
        padding: 24px 8px;
        text-align: center;
        color: var(--ink-dim);
      }
    `,
  ]

  #keep(change: Partial<Choices>) {
    this.choices = { ...this.choices, ...change }
    keepChoices(this.choices)
  }

  #toggle(kind: LineKind, shown: boolean) {
    const others = this.choices.hiddenKinds.filter((other) => other !== kind)
    this.#keep({ hiddenKinds: shown ? others : [...others, kind] })
  }

  get #shown(): readonly FeedLine[] {
    return this.#feed.lines.filter(({ kind }) => !this.choices.hiddenKinds.includes(kind))
  }

  get #scroll() {
    return this.renderRoot.querySelector<HTMLElement>('.scroll')
  }

  #onScroll() {
    const list = this.#scroll
    if (list === null) return
    // What grows under the end leaves it behind without anybody having scrolled: only a move up does.
    const up = list.scrollTop < this.#top
    this.#top = list.scrollTop
    const near = list.scrollHeight - list.scrollTop - list.clientHeight < AT_END_PX
    if (near || up) this.#atEnd = near
    if (this.#atEnd) this.unseen = 0
  }

  #toEnd() {
    const list = this.#scroll
    if (list !== null) list.scrollTop = list.scrollHeight
  }

  override willUpdate(): void {
    const shown = this.#shown
    const newest = shown.at(-1)?.key
    if (newest === this.#newest) return
    const since = shown.length - 1 - shown.findIndex(({ key }) => key === this.#newest)
    if (!this.#atEnd && this.#newest !== undefined) this.unseen += since
    this.#newest = newest
  }

  override updated(): void {
    // The list as it grows, and its window as what stands around it does.
    for (const part of this.renderRoot.querySelectorAll('ol, .scroll')) this.#grown.observe(part)
    if (this.#atEnd) this.#toEnd()
  }

  #said({ said = '', emotes }: FeedLine) {
    if (said === '' && emotes.length === 0) return nothing
    return html`<bdi class="said"
      >${linePieces(said, emotes).map((piece) => {
        if (typeof piece === 'string') return piece
        const address = pictureAddress(piece.picture)
        return address === undefined
          ? nothing
          : html`<img class="emote" src=${address} alt="" referrerpolicy="no-referrer" @error=${hideBroken} />`
      })}</bdi
    >`
  }

  #line(line: FeedLine) {
    const { by } = line
    return html`<li class="${line.kind} ${line.removed ? 'removed' : ''}">
      ${
        by === undefined
          ? html`<span class="lamp">${sign('live')}</span>`
          : html`<person-avatar .person=${by}></person-avatar>`
      }
      <div class="text">
        <time>${shortTimeOf(line.at)}</time>
        ${
          by === undefined
            ? nothing
            : html`<button class="person" @click=${() => openPerson(this, by)}><bdi>${nameOf(by)}</bdi></button>
                ${badgesOf(by).length === 0 ? nothing : html`<person-badges .person=${by}></person-badges>`}`
        }
        ${line.did === undefined ? nothing : html`<bdi class="did">${clipText(line.did(), 80)}</bdi>`}
        ${this.#said(line)} ${line.removed ? html`<span class="small dim">${say('(removed)')}</span>` : nothing}
        ${
          line.kind === 'chat' && !line.removed && by !== undefined
            ? html`<show-large .message=${line.key} .by=${nameOf(by)}></show-large>`
            : nothing
        }
      </div>
      ${
        line.message === undefined || by === undefined || by.host
          ? nothing
          : html`<line-actions
              .control=${this.control}
              .by=${by}
              .message=${line.message}
              .tapMutes=${this.choices.tapMutes as MuteSeconds}
            ></line-actions>`
      }
    </li>`
  }

  #choices() {
    return html`<div class="choices stack" id="choices">
      <fieldset>
        <legend class="unseen">${say('Show')}</legend>
        <div class="kinds">
          ${LINE_KINDS.map(
            (kind) =>
              html`<label
                ><input
                  type="checkbox"
                  .checked=${!this.choices.hiddenKinds.includes(kind)}
                  @change=${(event: Event) => this.#toggle(kind, (event.target as HTMLInputElement).checked)}
                />${KIND_WORDS[kind]()}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="row">
        <label for="tap" class="grow">${say('One tap mutes')}</label>
        <div>
          <select
            id="tap"
            @change=${(event: Event) => this.#keep({ tapMutes: Number((event.target as HTMLSelectElement).value) })}
          >
            ${MUTE_SECONDS.map(
              (seconds) =>
                html`<option value=${seconds} ?selected=${seconds === this.choices.tapMutes}>
                  ${muteWords(seconds)}
                </option>`,
            )}
          </select>
        </div>
      </div>
    </div>`
  }

  #empty() {
    if (!this.#feed.ready)
      return html`<p class="empty" role="status">${this.#feed.fault?.message ?? say('Asking…')}</p>`
    if (this.#feed.lines.length > 0) return html`<p class="empty">${say('Nothing of what you chose to see yet.')}</p>`
    return html`<p class="empty">
      ${
        this.control.live === undefined
          ? say('Nothing yet. Start your LIVE on TikTok, and it appears here by itself.')
          : say('Nothing yet. It appears here as it happens.')
      }
    </p>`
  }

  override render() {
    const shown = this.#shown
    const hidden = this.choices.hiddenKinds.length
    const noTools = (['mute', 'ban'] as const).every((name) => featureOf(this.control, name)?.state === 'off')
    return html`<div class="bar">
        <h2 class="grow small">${say('What happens')}</h2>
        <button
          class="quiet"
          aria-expanded=${this.choosing}
          aria-controls="choices"
          @click=${() => (this.choosing = !this.choosing)}
        >
          ${sign('filter')}
          ${say('Filter')}${
            hidden === 0 ? nothing : html` <span class="dim">${say('({count} hidden)', { count: hidden })}</span>`
          }
        </button>
      </div>
      ${this.choosing ? this.#choices() : nothing}
      <div class="scroll" role="region" aria-label=${say('Live feed')} tabindex="0" @scroll=${() => this.#onScroll()}>
        ${
          shown.length === 0
            ? this.#empty()
            : html`<ol>
                ${repeat(
                  shown,
                  ({ key }) => key,
                  (line) => this.#line(line),
                )}
              </ol>`
        }
        ${
          noTools && shown.length > 0
            ? html`<p class="small dim">
                ${sayWith('To mute or ban from here, turn it on under {place}.', {
                  place: html`<a href="#more/features">${say('More')}</a>`,
                })}
              </p>`
            : nothing
        }
      </div>
      ${
        this.unseen === 0
          ? nothing
          : html`<button class="newer primary" @click=${() => this.#toEnd()}>
              ${sign('down')} ${say('{count} new', { count: this.unseen })}
            </button>`
      }`
  }
}

customElements.define('live-feed', LiveFeed)
