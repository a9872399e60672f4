import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { ShowDesk } from '../../shared/show-desk.ts'
import { faultOf, type Fault } from '../forms/api.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'
import { faultNote } from './notes.ts'
import './show-contests.ts'
import './show-counters.ts'
import { readDesk } from './show-hands.ts'
import './show-polls.ts'
import './show-timers.ts'
import './show-wheels.ts'

const EVERY_MS = 2_000

/** The streamer's own show: everything of it that can be worked by hand. */
export class ShowView extends LitElement {
  static override properties: PropertyDeclarations = { desk: { state: true }, fault: { state: true } }

  declare private desk: ShowDesk | undefined
  declare private fault: Fault | undefined
  #timer: ReturnType<typeof setInterval> | undefined
  /** Answers to a click are newer than what was asked for before it. */
  #asked = 0

  static override styles = [
    look,
    css`
      .sections {
        display: grid;
        gap: 22px;
      }
    `,
  ]

  constructor() {
    super()
    this.addEventListener('desk', (event) => {
      this.#asked += 1
      this.desk = (event as CustomEvent<ShowDesk>).detail
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
    this.#timer = setInterval(() => {
      if (!document.hidden) void this.#load()
    }, EVERY_MS)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  async #load() {
    const mine = ++this.#asked
    try {
      const desk = await readDesk()
      if (mine !== this.#asked) return
      this.desk = desk
      this.fault = undefined
    } catch (thrown) {
      if (mine === this.#asked) this.fault = faultOf(thrown)
    }
  }

  override render() {
    const { desk, fault } = this
    if (desk === undefined) {
      return fault === undefined
        ? html`<p class="dim" role="status">${say('One moment…')}</p>`
        : faultNote(fault, () => void this.#load())
    }
    const offset = desk.now - Date.now()
    return html`<div class="sections">
      ${fault === undefined ? nothing : faultNote(fault, () => void this.#load())}
      <show-timers .timers=${desk.timers} .offset=${offset}></show-timers>
      <show-polls .polls=${desk.polls} .offset=${offset}></show-polls>
      <show-wheels .wheels=${desk.wheels}></show-wheels>
      <show-contests .contests=${desk.contests} .offset=${offset}></show-contests>
      <show-counters .counters=${desk.counters} .credits=${desk.credits}></show-counters>
    </div>`
  }
}

customElements.define('show-view', ShowView)
