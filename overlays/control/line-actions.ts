import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Control, Done, MuteSeconds } from '../../shared/control.ts'
import type { Person } from '../../shared/events.ts'
import { nameOf } from '../parts/person-name.ts'
import { ask } from './api.ts'
import { Doing } from './doing.ts'
import { look } from '../forms/look.ts'
import { say, sayWith, tell } from '../words/say.ts'
import { linkButton, outcomeNote } from './notes.ts'
import { featureOf } from './features.ts'
import { sign } from './signs.ts'
import { mutedWords, muteWords } from './words.ts'

type Tool = 'mute' | 'ban'

/** The hands on one chat line: mute in one tap, ban in one tap and a confirm. */
export class LineActions extends LitElement {
  static override properties: PropertyDeclarations = {
    control: { attribute: false },
    by: { attribute: false },
    message: {},
    tapMutes: { attribute: false },
    asking: { state: true },
  }

  declare control: Control
  declare by: Person
  declare message: string
  declare tapMutes: MuteSeconds
  /** What stands open under the line: the question before a ban, or why something is locked. */
  declare private asking: Tool | undefined
  readonly #doing = new Doing(this)

  static override styles = [
    look,
    css`
      :host {
        display: contents;
      }
      .tools {
        grid-column: 3;
        grid-row: 1;
        display: flex;
        align-self: start;
        margin-top: -3px;
      }
      .under {
        grid-column: 1 / -1;
        display: grid;
        gap: 6px;
        padding: 4px 0;
      }
    `,
  ]

  get #name() {
    return nameOf(this.by)
  }

  /** Only TikTok's own messages are a reason it knows; a line of our tests has no number. */
  get #reason() {
    return /^\d{1,20}$/.test(this.message) ? { message: this.message } : {}
  }

  #open(tool: Tool) {
    this.asking = this.asking === tool ? undefined : tool
    this.#doing.forget()
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.safe')?.focus())
  }

  #close() {
    const tool = this.asking
    this.asking = undefined
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`.${tool}`)?.focus())
  }

  #tap(tool: Tool) {
    if (featureOf(this.control, tool)?.state === 'locked' || tool === 'ban') return this.#open(tool)
    this.asking = undefined
    void this.#mute()
  }

  async #mute() {
    const { id } = this.by
    const seconds = this.tapMutes
    const words = {
      pending: say('Muting…'),
      done: mutedWords(this.#name, seconds),
      undo: () => void this.#undo('mutes', say('Unmuting…'), say('{name} may write again.', { name: this.#name })),
    }
    await this.#doing.run('it', words, () => ask<Done>('PUT', `/mutes/${id}`, { seconds, ...this.#reason }))
  }

  async #ban() {
    const { id } = this.by
    const words = {
      pending: say('Banning…'),
      done: say('{name} is banned.', { name: this.#name }),
      undo: () => void this.#undo('bans', say('Unbanning…'), say('{name} may come back.', { name: this.#name })),
    }
    this.asking = undefined
    await this.#doing.run('it', words, () => ask<Done>('PUT', `/bans/${id}`, this.#reason))
  }

  #undo(list: 'mutes' | 'bans', pending: string, done: string) {
    return this.#doing.run('it', { pending, done }, () => ask<Done>('DELETE', `/${list}/${this.by.id}`))
  }

  #tool(tool: Tool, label: string) {
    const state = featureOf(this.control, tool)?.state ?? 'off'
    if (state === 'off') return nothing
    const words = state === 'locked' ? say('{what} (locked)', { what: label }) : label
    return html`<button
      class="icon ${tool}"
      title=${words}
      aria-label=${words}
      ?disabled=${this.#doing.busy()}
      @click=${() => this.#tap(tool)}
    >
      ${sign(state === 'locked' ? 'lock' : tool)}
    </button>`
  }

  #question() {
    const tool = this.asking
    if (tool === undefined) return nothing
    const locked = featureOf(this.control, tool)?.locked
    if (locked !== undefined) {
      return html`<div class="note ask">
        <p>${tell(locked.text)}</p>
        <div class="row">
          ${locked.link === undefined ? nothing : linkButton(locked.link)}
          <button class="safe" @click=${() => this.#close()}>${say('Close')}</button>
        </div>
      </div>`
    }
    return html`<div class="note" role="group" aria-label=${say('Ban {name}?', { name: this.#name })}>
      <p>
        ${sayWith('Ban {name}? They are thrown out of your LIVE and cannot come back.', {
          name: html`<bdi>${this.#name}</bdi>`,
        })}
      </p>
      <div class="row">
        <button class="danger" @click=${() => this.#ban()}>${say('Ban')}</button>
        <button class="safe" @click=${() => this.#close()}>${say('Cancel')}</button>
      </div>
    </div>`
  }

  override render() {
    const outcome = outcomeNote(this.#doing, 'it')
    const name = this.#name
    const mute =
      this.tapMutes === -1
        ? say('Mute {name} for good', { name })
        : say('Mute {name} for {time}', { name, time: muteWords(this.tapMutes) })
    return html`<span class="tools">
        ${this.#tool('mute', mute)} ${this.#tool('ban', say('Ban {name}', { name }))}
      </span>
      ${
        this.asking === undefined && outcome === nothing
          ? nothing
          : html`<div class="under">${this.#question()} ${outcome}</div>`
      }`
  }
}

customElements.define('line-actions', LineActions)
