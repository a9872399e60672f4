import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { MUTE_SECONDS, type Control, type Done, type Interactions, type MuteSeconds, type PersonCard as Card } from '../../shared/control.ts' // prettier-ignore
import type { Person } from '../../shared/events.ts'
import { clipText } from '../parts/clip-text.ts'
import '../parts/person-avatar.ts'
import { badgesOf } from '../parts/person-badges.ts'
import { nameOf } from '../parts/person-name.ts'
import { ask } from './api.ts'
import '../forms/count-down.ts'
import { Doing } from './doing.ts'
import { gated } from './feature-gate.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { loadedNote, outcomeNote } from './notes.ts'
import { sign } from './signs.ts'
import { momentOf, number, span } from '../words/figures.ts'
import { say, sayCount, sayWith } from '../words/say.ts'
import { mutedWords, muteWords } from './words.ts'

/** Somebody in the LIVE: who they are, what they did in it, and what can be done about it. */
export class PersonCard extends LitElement {
  static override properties: PropertyDeclarations = {
    control: { attribute: false },
    offset: { type: Number },
    person: { state: true },
    asking: { state: true },
  }

  declare control: Control
  declare offset: number
  declare private person: Person | undefined
  /** The question before a ban stands open. */
  declare private asking: boolean
  readonly #card = new Loaded<Card>(this)
  readonly #interactions = new Loaded<Interactions>(this)
  readonly #doing = new Doing(this)

  constructor() {
    super()
    this.offset = 0
    this.asking = false
  }

  static override styles = [
    look,
    css`
      dialog {
        width: min(460px, 100vw - 16px);
        max-width: none;
        max-height: calc(100vh - 16px);
        margin: auto;
        padding: 0;
        border: 1px solid var(--line-strong);
        border-radius: 16px;
        background: var(--paper);
        color: var(--ink);
        overflow-y: auto;
        overscroll-behavior: contain;
      }
      dialog::backdrop {
        background: rgba(12, 8, 4, 0.66);
      }
      .inside {
        padding: 14px;
      }
      .who {
        display: grid;
        grid-template-columns: 48px minmax(0, 1fr) 30px;
        gap: 12px;
        align-items: start;
      }
      person-avatar {
        font-size: 48px;
      }
      h2 {
        overflow-wrap: anywhere;
      }
      .roles {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-top: 4px;
      }
      .roles li {
        padding: 1px 8px;
        border-radius: 8px;
        background: var(--sunken);
        font-size: 0.8571rem;
      }
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(68px, 1fr));
        gap: 8px;
      }
      .figures div {
        display: flex;
        flex-direction: column-reverse;
      }
      dt {
        font-size: 0.8571rem;
        color: var(--ink-dim);
      }
      dd {
        font: 620 1.125rem/1.2 var(--display);
        font-variant-numeric: tabular-nums;
      }
      .mutes {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr)) minmax(0, 1.5fr);
        gap: 5px;
      }
      .mutes button {
        padding-inline: 2px;
      }
      .lines li {
        padding: 4px 0;
        border-top: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
    `,
  ]

  get #dialog() {
    return this.renderRoot.querySelector('dialog')
  }

  open(person: Person): void {
    this.person = person
    this.asking = false
    this.#doing.forget()
    this.#card.answer = undefined
    this.#interactions.answer = undefined
    this.#interactions.fault = undefined
    void this.#load()
    void this.updateComplete.then(() => this.#dialog?.showModal())
  }

  #load() {
    return this.#card.load(`/people/${this.person?.id ?? ''}`)
  }

  async #do(name: string, pending: string, done: string, work: () => Promise<Done>, undo?: () => void) {
    const words = { pending, done, ...(undo === undefined ? {} : { undo }) }
    if ((await this.#doing.run(name, words, work)) !== undefined) await this.#load()
  }

  #mute(person: Person, seconds: MuteSeconds) {
    return this.#do(
      'mute',
      say('Muting…'),
      mutedWords(nameOf(person), seconds),
      () => ask<Done>('PUT', `/mutes/${person.id}`, { seconds }),
      () => void this.#unmute(person),
    )
  }

  #unmute(person: Person) {
    return this.#do('mute', say('Unmuting…'), say('They may write again.'), () =>
      ask<Done>('DELETE', `/mutes/${person.id}`),
    )
  }

  #ban(person: Person) {
    this.asking = false
    return this.#do('ban', say('Banning…'), say('Banned.'), () => ask<Done>('PUT', `/bans/${person.id}`, {}))
  }

  #unban(person: Person) {
    return this.#do('ban', say('Unbanning…'), say('They may come back.'), () =>
      ask<Done>('DELETE', `/bans/${person.id}`),
    )
  }

  #moderate(person: Person, add: boolean) {
    const [pending, done] = add
      ? [say('Making them a moderator…'), say('They are a moderator now.')]
      : [say('Removing…'), say('They are no moderator any more.')]
    return this.#do('moderator', pending, done, () => ask<Done>(add ? 'PUT' : 'DELETE', `/moderators/${person.id}`))
  }

  #mutePart(person: Person) {
    const muted = this.#card.answer?.muted
    const busy = this.#doing.busy('mute')
    return html`<section class="stack tight" aria-labelledby="mute">
      <h3 id="mute">${say('Mute')}</h3>
      ${
        muted === undefined
          ? nothing
          : html`<div class="row">
              <p class="grow">
                ${
                  muted.until === undefined
                    ? say('Muted for good.')
                    : sayWith('Muted; may write again {when}.', {
                        when: html`<count-down .until=${muted.until} .offset=${this.offset}></count-down>`,
                      })
                }
              </p>
              <button ?disabled=${busy} @click=${() => this.#unmute(person)}>${say('Unmute')}</button>
            </div>`
      }
      <div class="mutes" role="group" aria-labelledby="mute">
        ${MUTE_SECONDS.map(
          (seconds) =>
            html`<button ?disabled=${busy} @click=${() => this.#mute(person, seconds)}>${muteWords(seconds)}</button>`,
        )}
      </div>
      ${outcomeNote(this.#doing, 'mute')}
    </section>`
  }

  #banPart(person: Person) {
    const busy = this.#doing.busy('ban')
    const open = () => {
      this.asking = true
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.safe')?.focus())
    }
    return html`<section class="stack tight" aria-labelledby="ban">
      <h3 id="ban">${say('Ban')}</h3>
      ${
        this.#card.answer?.banned
          ? html`<div class="row">
              <p class="grow">${say('They are banned.')}</p>
              <button ?disabled=${busy} @click=${() => this.#unban(person)}>${say('Unban')}</button>
            </div>`
          : this.asking
            ? html`<div class="note">
                <p>
                  ${sayWith('Ban {name}? They are thrown out of your LIVE and cannot come back.', {
                    name: html`<bdi>${nameOf(person)}</bdi>`,
                  })}
                </p>
                <div class="row">
                  <button class="danger" @click=${() => this.#ban(person)}>${say('Ban them')}</button>
                  <button class="safe" @click=${() => (this.asking = false)}>${say('Cancel')}</button>
                </div>
              </div>`
            : html`<div><button class="danger" ?disabled=${busy} @click=${open}>${say('Ban…')}</button></div>`
      }
      ${outcomeNote(this.#doing, 'ban')}
    </section>`
  }

  #moderatorPart(person: Person) {
    const busy = this.#doing.busy('moderator')
    const is = this.#card.answer?.person.moderator ?? person.moderator ?? false
    return html`<section class="stack tight" aria-labelledby="moderator">
      <h3 id="moderator">${say('Moderator')}</h3>
      <div class="row">
        ${
          is
            ? html`<button ?disabled=${busy} @click=${() => this.#moderate(person, false)}>
                ${say('Remove as moderator')}
              </button>`
            : html`<button ?disabled=${busy} @click=${() => this.#moderate(person, true)}>
                ${say('Make moderator')}
              </button>`
        }
      </div>
      ${outcomeNote(this.#doing, 'moderator')}
    </section>`
  }

  #figures(card: Card) {
    const figure = (name: string, value: number) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${number(value)}</dd>
      </div>`
    return html`<dl class="figures">
        ${figure(say('chat lines'), card.chats)} ${figure(say('gifts'), card.gifts)}
        ${figure(say('diamonds'), card.diamonds)} ${figure(say('likes'), card.likes)}
      </dl>
      ${
        card.firstSeenAt === undefined
          ? nothing
          : html`<p class="small dim">
              ${
                card.lastSeenAt === undefined
                  ? say('First seen {when}.', { when: momentOf(card.firstSeenAt, this.control.now) })
                  : say('First seen {when}, last {last}.', {
                      when: momentOf(card.firstSeenAt, this.control.now),
                      last: momentOf(card.lastSeenAt, this.control.now),
                    })
              }
            </p>`
      }`
  }

  #said(card: Card) {
    if (card.lines.length === 0) return nothing
    return html`<section class="stack tight" aria-labelledby="lines">
      <h3 id="lines">${say('What they wrote')}</h3>
      <ol class="lines">
        ${card.lines.map(
          ({ at, text }) =>
            html`<li>
              <span class="small dim figure">${momentOf(at, this.control.now)}</span> <bdi>${clipText(text, 400)}</bdi>
            </li>`,
        )}
      </ol>
    </section>`
  }

  #tiktok(person: Person) {
    const { answer } = this.#interactions
    const load = () => void this.#interactions.load(`/people/${person.id}/interactions`)
    return html`<section class="stack tight" aria-labelledby="tiktok">
      <h3 id="tiktok">${say("TikTok's own count")}</h3>
      ${loadedNote(this.#interactions, load)}
      ${
        answer === undefined
          ? this.#interactions.busy || this.#interactions.fault !== undefined
            ? nothing
            : html`<div><button @click=${load}>${say('Ask TikTok')}</button></div>`
          : html`<p>
              ${[
                sayCount('{count} comment', '{count} comments', answer.comments),
                sayCount('{count} like', '{count} likes', answer.likes),
                sayCount('{count} share', '{count} shares', answer.shares),
                ...(answer.watchedSeconds === undefined
                  ? []
                  : [say('watched {time}', { time: span(answer.watchedSeconds * 1_000) })]),
                ...(answer.followedAt === undefined
                  ? []
                  : [say('followed {when}', { when: momentOf(answer.followedAt, this.control.now) })]),
              ].join(' · ')}
            </p>`
      }
    </section>`
  }

  #inside(person: Person) {
    const card = this.#card.answer
    // The card knows their roles of now; the line they were opened from those of then.
    const known = card?.person ?? person
    const roles = badgesOf(known).map(({ label }) => label)
    return html`<div class="inside stack">
      <div class="who">
        <person-avatar .person=${known}></person-avatar>
        <div>
          <h2 id="name"><bdi>${nameOf(known)}</bdi></h2>
          ${known.handle === '' ? nothing : html`<bdi class="dim">@${known.handle}</bdi>`}
          ${
            roles.length === 0
              ? nothing
              : html`<ul class="roles">
                  ${roles.map((role) => html`<li>${role}</li>`)}
                </ul>`
          }
        </div>
        <button class="icon" aria-label=${say('Close')} @click=${() => this.#dialog?.close()}>${sign('close')}</button>
      </div>
      ${loadedNote(this.#card, () => void this.#load())} ${card === undefined ? nothing : this.#figures(card)}
      ${
        known.host
          ? html`<p class="dim">${say('This is the host.')}</p>`
          : html`${gated(this.control, 'mute', () => this.#mutePart(person))}
            ${gated(this.control, 'ban', () => this.#banPart(person))}
            ${gated(this.control, 'moderators', () => this.#moderatorPart(person))}`
      }
      ${card === undefined ? nothing : this.#said(card)} ${gated(this.control, 'analytics', () => this.#tiktok(person))}
    </div>`
  }

  override render() {
    return html`<dialog aria-labelledby="name" @close=${() => (this.person = undefined)}>
      ${this.person === undefined ? nothing : this.#inside(this.person)}
    </dialog>`
  }
}

customElements.define('person-card', PersonCard)
