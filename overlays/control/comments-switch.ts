import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Comments, CommentsChange, Done } from '../../shared/control.ts'
import { ask } from './api.ts'
import '../forms/count-down.ts'
import { Doing } from './doing.ts'
import { look } from '../forms/look.ts'
import { outcomeNote } from './notes.ts'
import { span } from '../words/figures.ts'
import { say, sayWith, tell } from '../words/say.ts'

const PAUSES_S = [60, 300, 600, 1_800] as const

/** Turns the comments of the LIVE off and on, for good or for a while. */
export class CommentsSwitch extends LitElement {
  static override properties: PropertyDeclarations = { comments: { attribute: false }, offset: { type: Number } }

  declare comments: Comments
  declare offset: number
  readonly #doing = new Doing(this)

  constructor() {
    super()
    this.offset = 0
  }

  static override styles = [
    look,
    css`
      .state {
        font-weight: 600;
      }
      .off {
        color: var(--bad);
      }
    `,
  ]

  #change(change: CommentsChange, done: string) {
    return this.#doing.run('it', { pending: say('Asking TikTok…'), done }, () => ask<Done>('PUT', '/comments', change))
  }

  #state() {
    const { on, until, trouble } = this.comments
    if (trouble !== undefined) return html`<p class="note bad" role="alert">${tell(trouble)}</p>`
    if (on === undefined) {
      return html`<p>
        ${say('TikTok does not tell whether comments are on. What you choose here counts from then on.')}
      </p>`
    }
    if (on) return html`<p class="state">${say('Comments are on.')}</p>`
    return html`<p class="state off">
      ${say('Comments are off.')}
      ${
        until === undefined
          ? nothing
          : sayWith('On again {when}.', {
              when: html`<count-down .until=${until} .offset=${this.offset}></count-down>`,
            })
      }
    </p>`
  }

  override render() {
    const busy = this.#doing.busy()
    const { on } = this.comments
    return html`<section class="card stack" aria-labelledby="title">
      <h3 id="title">${say('Comments')}</h3>
      ${this.#state()}
      <div class="row">
        ${
          on === true
            ? nothing
            : html`<button
                class=${on === false ? 'primary' : ''}
                ?disabled=${busy}
                @click=${() => this.#change({ on: true }, say('Comments are on.'))}
              >
                ${say('Turn comments on')}
              </button>`
        }
        ${
          on === false && this.comments.until === undefined
            ? nothing
            : html`<button ?disabled=${busy} @click=${() => this.#change({ on: false }, say('Comments are off.'))}>
                ${on === false ? say('Leave them off') : say('Turn comments off')}
              </button>`
        }
      </div>
      <div class="row" role="group" aria-labelledby="pause">
        <span class="dim" id="pause">${say('Pause for')}</span>
        ${PAUSES_S.map((seconds) => {
          const time = span(seconds * 1_000)
          return html`<button
            ?disabled=${busy}
            aria-label=${say('Pause comments for {time}', { time })}
            @click=${() => this.#change({ on: false, forSeconds: seconds }, say('Comments pause for {time}.', { time }))}
          >
            ${time}
          </button>`
        })}
      </div>
      ${outcomeNote(this.#doing, 'it')}
    </section>`
  }
}

customElements.define('comments-switch', CommentsSwitch)
