import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { ShowDesk } from '../../shared/show-desk.ts'
import '../forms/count-down.ts'
import { look } from '../forms/look.ts'
import { number } from '../words/figures.ts'
import { say, sayCount } from '../words/say.ts'
import { Doing } from './doing.ts'
import { outcomeNote } from './notes.ts'
import { showCard } from './show-card.ts'
import { askShow } from './show-hands.ts'

type Poll = ShowDesk['polls'][number]

const MINUTES = [0.5, 1, 2, 3, 5, 10] as const

/** "Up = Rose": what stands behind the last "=" is the gift that votes for it. */
function readOption(line: string): { readonly text: string; readonly gift?: string } {
  const at = line.lastIndexOf('=')
  const gift = at === -1 ? '' : line.slice(at + 1).trim()
  const text = (at === -1 ? line : line.slice(0, at)).trim()
  return gift === '' || text === '' ? { text: line.trim() } : { text, gift }
}

/** The polls: asked, ended, taken away. */
export class ShowPolls extends LitElement {
  static override properties: PropertyDeclarations = { polls: { attribute: false }, offset: { type: Number } }

  declare polls: ShowDesk['polls']
  /** The server's clock minus ours, ms. */
  declare offset: number
  readonly #doing = new Doing(this)

  static override styles = [
    look,
    showCard,
    css`
      .answers li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
        padding: 3px 0;
        overflow-wrap: anywhere;
      }
      select {
        width: auto;
      }
    `,
  ]

  constructor() {
    super()
    this.polls = []
    this.offset = 0
  }

  #ask(poll: Poll, what: 'open' | 'close' | 'clear', done: string, body?: object) {
    const path = `/polls/${encodeURIComponent(poll.id)}/${what}`
    return askShow(this, this.#doing, { name: poll.id, path, done, ...(body === undefined ? {} : { body }) })
  }

  #open(event: SubmitEvent, poll: Poll) {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const lines = String(form.get('options')).split('\n')
    const options = lines.map(readOption).filter(({ text }) => text !== '')
    const minutes = Number(form.get('minutes'))
    const body = { title: String(form.get('title')), options, ...(minutes === 0 ? {} : { seconds: minutes * 60 }) }
    void this.#ask(poll, 'open', say('The poll is open.'), body)
  }

  #form(poll: Poll) {
    const id = poll.id.replaceAll('.', '-')
    return html`<form class="stacked" @submit=${(event: SubmitEvent) => this.#open(event, poll)}>
      <div class="field">
        <label for="title-${id}">${say('Question')}</label>
        <input id="title-${id}" name="title" type="text" maxlength="120" autocomplete="off" />
      </div>
      <div class="field">
        <label for="options-${id}">${say('Answers')}</label>
        <textarea id="options-${id}" name="options" rows="3" required aria-describedby="help-${id}"></textarea>
        <p class="small dim" id="help-${id}">
          ${say('One on each line, two at least. Viewers write 1, 2, 3… or the answer itself. “Up = Rose”: a rose is a vote for it, too.')}
        </p>
      </div>
      <div class="row">
        <label for="minutes-${id}">${say('Open for')}</label>
        <select id="minutes-${id}" name="minutes">
          ${MINUTES.map(
            (minutes) =>
              html`<option value=${minutes} ?selected=${minutes === 1}>
                ${minutes < 1 ? say('{count} s', { count: minutes * 60 }) : say('{count} min', { count: minutes })}
              </option>`,
          )}
          <option value="0">${say('Until I end it')}</option>
        </select>
        <button class="primary" ?disabled=${this.#doing.busy(poll.id)}>${say('Open poll')}</button>
      </div>
    </form>` // prettier-ignore
  }

  #standing(poll: Poll, ballot: NonNullable<Poll['ballot']>) {
    const isBusy = this.#doing.busy(poll.id)
    return html`${ballot.title === '' ? nothing : html`<p><bdi>${ballot.title}</bdi></p>`}
      <ol class="answers">
        ${ballot.options.map(
          ({ word, text, gift, votes }) =>
            html`<li>
              <span>${word === '' ? nothing : html`<b><bdi>${word}</bdi></b> `}<bdi>${text}</bdi>${gift === undefined ? nothing : html` <span class="dim">(<bdi>${gift.name}</bdi>)</span>`}</span>
              <b class="figure">${number(votes)}</b>
            </li>`,
        )}
      </ol>
      <p class="small dim">
        ${sayCount('{count} person has voted', '{count} people have voted', ballot.voters)}
        ${
          ballot.endsAt === undefined
            ? nothing
            : html`· ${say('ends')} <count-down .until=${ballot.endsAt} .offset=${this.offset}></count-down>`
        }
      </p>
      <div class="row">
        ${
          ballot.is === 'open'
            ? html`<button ?disabled=${isBusy} @click=${() => this.#ask(poll, 'close', say('The poll has ended.'))}>
                ${say('End poll')}
              </button>`
            : nothing
        }
        <button class="quiet" ?disabled=${isBusy} @click=${() => this.#ask(poll, 'clear', say('It is off the screen.'))}>
          ${say('Take away')}
        </button>
      </div>` // prettier-ignore
  }

  override render() {
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Polls')}</h3>
      <ul class="stack">
        ${this.polls.map(
          (poll) =>
            html`<li class="card">
              <h4>${poll.title}</h4>
              ${poll.ballot === undefined ? this.#form(poll) : this.#standing(poll, poll.ballot)}
              ${outcomeNote(this.#doing, poll.id)}
            </li>`,
        )}
      </ul>
    </section>`
  }
}

customElements.define('show-polls', ShowPolls)
