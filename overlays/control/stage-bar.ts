import { css, html, LitElement, nothing } from 'lit'
import type { StageAction, StageStatus } from '../../shared/stage.ts'
import { announce } from '../forms/announce.ts'
import { ask, faultOf, type Fault } from '../forms/api.ts'
import { KeptFresh } from '../forms/kept-fresh.ts'
import { look } from '../forms/look.ts'
import { clipText } from '../parts/clip-text.ts'
import { nameOf } from '../parts/person-name.ts'
import { say } from '../words/say.ts'
import { faultNote } from './notes.ts'
import { sign, type SignName } from './signs.ts'

const WORDS_MOST = 60

/** What is on screen, and the hand on it: within reach while one reads the feed. */
export class StageBar extends LitElement {
  static override properties = { fault: { state: true } }

  /** Why the last button did nothing. */
  declare private fault: Fault | undefined
  readonly #stage = new KeptFresh(this, () => ask<StageStatus>('GET', '/api/stage'))

  static override styles = [
    look,
    css`
      section {
        display: grid;
        gap: 6px;
        padding: 8px 10px;
        border-top: 1px solid var(--line);
      }
      .buttons {
        display: flex;
        gap: 6px;
      }
      .buttons > button {
        display: grid;
        justify-items: center;
        gap: 2px;
        flex: 1;
        min-width: 0;
        padding: 5px 2px;
        font-size: 0.7857rem;
      }
      .buttons svg {
        font-size: 17px;
      }
      .buttons > .panic {
        flex: 1.5;
        font-weight: 700;
      }
      .large {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .large bdi {
        flex: 1;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
    `,
  ]

  async #tell(what: StageAction | 'spotlight', done: string) {
    try {
      await ask<StageStatus>('POST', `/api/stage/${what}`)
      this.fault = undefined
      announce(this, done)
    } catch (thrown) {
      this.fault = faultOf(thrown)
      announce(this, this.fault.message)
    }
    await this.#stage.refresh()
  }

  #button(what: StageAction, icon: SignName, words: string, done: string, kind = '') {
    return html`<button class="${what} ${kind}" @click=${() => this.#tell(what, done)}>${sign(icon)}${words}</button>`
  }

  #large(stage: StageStatus) {
    const { spotlight } = stage
    if (spotlight === undefined) return nothing
    return html`<div class="large small">
      <bdi>${say('Large on screen:')} ${nameOf(spotlight.by)}: ${clipText(spotlight.text ?? '', WORDS_MOST)}</bdi>
      <button @click=${() => this.#tell('spotlight', say('Taken away.'))}>${say('Take away')}</button>
    </div>`
  }

  override render() {
    const stage = this.#stage.answer
    if (stage === undefined) return nothing
    const isHeld = stage.held.includes('')
    return html`<section aria-label=${say('On screen')}>
      ${stage.blank ? html`<p class="note bad" role="alert">${say('Nothing of your overlays can be seen.')}</p>` : nothing}
      ${isHeld && !stage.blank ? html`<p class="small dim">${say('Alerts wait until you let them come.')}</p>` : nothing}
      ${this.fault === undefined ? nothing : faultNote(this.fault)} ${this.#large(stage)}
      <div class="buttons">
        ${this.#button('skip', 'skip', say('Skip'), say('Skipped.'))}
        ${
          isHeld
            ? this.#button('resume', 'play', say('Resume'), say('Alerts come again.'), 'primary')
            : this.#button('pause', 'pause', say('Hold'), say('Alerts are held back.'))
        }
        ${this.#button('clear', 'close', say('Clear'), say('Nothing waits any more.'))}
        ${this.#button('replay', 'replay', say('Replay'), say('Shown once more.'))}
        ${
          stage.blank
            ? this.#button('show', 'show', say('Show again'), say('Your overlays can be seen again.'), 'primary panic')
            : this.#button('panic', 'ban', say('PANIC'), say('Nothing of your overlays can be seen.'), 'danger')
        }
      </div>
    </section>`
  }
}

customElements.define('stage-bar', StageBar)
