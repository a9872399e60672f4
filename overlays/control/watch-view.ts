import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Watched, WatchList } from '../../shared/control.ts'
import { ask } from './api.ts'
import '../forms/count-down.ts'
import { Doing } from './doing.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { linkButton, loadedNote, outcomeNote } from './notes.ts'
import { sign } from './signs.ts'
import { roughly } from '../words/figures.ts'
import { say, sayWith, tell } from '../words/say.ts'

const EVERY_MS = 10_000

/** Who of some people is live, since when. */
export class WatchView extends LitElement {
  static override properties: PropertyDeclarations = { offset: { type: Number } }

  declare offset: number
  readonly #list = new Loaded<WatchList>(this)
  readonly #doing = new Doing(this)
  #timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.offset = 0
  }

  static override styles = [
    look,
    css`
      form {
        display: flex;
        gap: 6px;
        align-items: end;
      }
      li {
        display: grid;
        grid-template-columns: 12px minmax(0, 1fr) 30px;
        gap: 0 10px;
        align-items: center;
        padding: 6px 0;
        border-bottom: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      .lamp {
        width: 10px;
        height: 10px;
        border-radius: 50%;
        border: 2px solid var(--line-strong);
      }
      .lamp.live {
        background: var(--ok);
        border-color: var(--ok);
      }
      .state.live {
        color: var(--ok);
        font-weight: 600;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
    this.#timer = setInterval(() => {
      if (!document.hidden && !this.#doing.busy()) void this.#load()
    }, EVERY_MS)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  #load() {
    return this.#list.load('/watch')
  }

  async #add(event: SubmitEvent) {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const handle = String(new FormData(form).get('handle')).trim().replace(/^@/, '')
    if (handle === '') return
    const words = { pending: say('Adding…'), done: say('{name} is watched.', { name: `@${handle}` }) }
    const path = `/watch/${encodeURIComponent(handle)}`
    const list = await this.#doing.run('add', words, () => ask<WatchList>('PUT', path))
    if (list === undefined) return
    form.reset()
    this.#list.take(list)
  }

  async #remove(handle: string) {
    const words = { pending: say('Removing…'), done: say('{name} is not watched any more.', { name: `@${handle}` }) }
    const path = `/watch/${encodeURIComponent(handle)}`
    const list = await this.#doing.run('add', words, () => ask<WatchList>('DELETE', path))
    if (list !== undefined) this.#list.take(list)
    this.renderRoot.querySelector<HTMLElement>('#handle')?.focus()
  }

  async #check() {
    const words = { pending: say('Looking…'), done: say('Looked.') }
    const list = await this.#doing.run('check', words, () => ask<WatchList>('POST', '/watch/check', {}))
    if (list !== undefined) this.#list.take(list)
  }

  #state({ live, since, problem }: Watched) {
    if (problem !== undefined) return html`<span class="small">${tell(problem)}</span>`
    if (live === undefined) return html`<span class="small dim">${say('Not looked up yet')}</span>`
    return html`<span class="small state ${live ? 'live' : ''}">${this.#since(live, since)}</span>`
  }

  #since(live: boolean, since: Watched['since']): string {
    if (since === undefined) return live ? say('Live') : say('Offline')
    const time = roughly(Math.max(0, Date.now() + this.offset - since.at))
    if (since.atLeast)
      return live ? say('Live for at least {time}', { time }) : say('Offline for at least {time}', { time })
    return live ? say('Live for {time}', { time }) : say('Offline for {time}', { time })
  }

  #row(person: Watched) {
    return html`<li>
      <span class="lamp ${person.live ? 'live' : ''}" aria-hidden="true"></span>
      <div>
        <div>
          <a href="https://www.tiktok.com/@${encodeURIComponent(person.handle)}/live" target="_blank" rel="noopener"
            ><bdi>@${person.handle}</bdi></a
          >
        </div>
        ${this.#state(person)}
      </div>
      <button
        class="icon"
        aria-label=${say('Stop watching {name}', { name: `@${person.handle}` })}
        @click=${() => this.#remove(person.handle)}
      >
        ${sign('close')}
      </button>
    </li>`
  }

  #people({ people, most, nextCheckAt, trouble }: WatchList) {
    // Who is live stands first, whoever was added when.
    const sorted = [...people].sort((a, b) => Number(b.live ?? false) - Number(a.live ?? false))
    return html`${
        trouble === undefined
          ? nothing
          : html`<div class="note bad" role="alert">
              <p>${tell(trouble.text)}</p>
              ${trouble.link === undefined ? nothing : linkButton(trouble.link)}
            </div>`
      }
      ${people.length === 0 ? html`<p class="dim">${say('Nobody yet. Name somebody, and Fanlight looks every few minutes.')}</p>` : nothing}
      <ul>
        ${sorted.map((person) => this.#row(person))}
      </ul>
      <div class="row">
        <button ?disabled=${this.#doing.busy() || people.length === 0} @click=${() => this.#check()}>
          ${say('Look now')}
        </button>
        <span class="small dim grow">
          ${say('{count} of {most}', { count: people.length, most })}
          ${
            nextCheckAt === undefined
              ? nothing
              : html`·
                ${sayWith('next look {when}', {
                  when: html`<count-down .until=${nextCheckAt} .offset=${this.offset}></count-down>`,
                })}`
          }
        </span>
      </div>
      ${outcomeNote(this.#doing, 'check')}`
  }

  override render() {
    const list = this.#list.answer
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Who is live')}</h3>
      <form @submit=${(event: SubmitEvent) => this.#add(event)}>
        <div class="field grow">
          <label for="handle">${say('TikTok handle')}</label>
          <input
            id="handle"
            name="handle"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="40"
          />
        </div>
        <button ?disabled=${this.#doing.busy()}>${say('Watch')}</button>
      </form>
      ${outcomeNote(this.#doing, 'add')} ${loadedNote(this.#list, () => void this.#load())}
      ${list === undefined ? nothing : this.#people(list)}
    </section>`
  }
}

customElements.define('watch-view', WatchView)
