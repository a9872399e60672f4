import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import { RANKING_PERIODS, RANKING_REGIONS, type RankedCreator, type RankingPeriod, type Rankings } from '../../shared/control.ts' // prettier-ignore
import '../parts/person-avatar.ts'
import { nameOf } from '../parts/person-name.ts'
import '../forms/count-down.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { loadedNote } from './notes.ts'
import { number, regionName, timeOf } from '../words/figures.ts'
import { say, sayWith } from '../words/say.ts'

const PERIOD_WORDS: Readonly<Record<RankingPeriod, () => string>> = {
  hourly: () => say('This hour'),
  daily: () => say('Today'),
}
const KEPT = 'fanlight-control-rankings'

interface Question {
  readonly period: RankingPeriod
  readonly region: string
  readonly category: string
}

const FIRST: Question = { period: 'daily', region: 'US', category: '' }

function readQuestion(): Question {
  try {
    return { ...FIRST, ...(JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Question>) }
  } catch {
    // Storage is shut or holds nonsense.
    return FIRST
  }
}

/** TikTok's rankings, with one's own place and the time until they begin anew. */
export class RankingsView extends LitElement {
  static override properties: PropertyDeclarations = { offset: { type: Number }, question: { state: true } }

  declare offset: number
  declare private question: Question
  readonly #rankings = new Loaded<Rankings>(this)

  constructor() {
    super()
    this.offset = 0
    this.question = readQuestion()
  }

  static override styles = [
    look,
    css`
      .ask {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 8px;
        align-items: end;
      }
      .ask button {
        min-height: 36px;
      }
      li {
        display: grid;
        grid-template-columns: 34px 28px minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
        padding: 6px 8px;
        border-radius: 10px;
      }
      person-avatar {
        font-size: 28px;
      }
      .rank {
        font: 650 1rem var(--display);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .name {
        overflow-wrap: anywhere;
      }
      .me {
        background: var(--amber-soft);
        outline: 1px solid var(--amber);
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  #load() {
    const { period, region, category } = this.question
    const query = new URLSearchParams({
      period,
      region,
      ...(category.trim() === '' ? {} : { category: category.trim() }),
    })
    return this.#rankings.load(`/rankings?${query}`)
  }

  #ask(event: SubmitEvent) {
    event.preventDefault()
    const fields = new FormData(event.target as HTMLFormElement)
    this.question = {
      period: fields.get('period') as RankingPeriod,
      region: String(fields.get('region')),
      category: String(fields.get('category')),
    }
    try {
      localStorage.setItem(KEPT, JSON.stringify(this.question))
    } catch {
      // Storage is shut: asked for anew next time.
    }
    this.#rankings.answer = undefined
    void this.#load()
  }

  #form() {
    const { period, region, category } = this.question
    return html`<form class="ask" @submit=${(event: SubmitEvent) => this.#ask(event)}>
      <div class="field">
        <label for="period">${say('Ranking')}</label>
        <select id="period" name="period">
          ${RANKING_PERIODS.map(
            (name) => html`<option value=${name} ?selected=${name === period}>${PERIOD_WORDS[name]()}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="region">${say('Region')}</label>
        <select id="region" name="region">
          ${RANKING_REGIONS.map(
            (name) => html`<option value=${name} ?selected=${name === region}>${regionName(name)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="category">${say('Category')}</label>
        <input id="category" name="category" type="text" placeholder=${say('all')} maxlength="60" .value=${category} />
      </div>
      <button ?disabled=${this.#rankings.busy}>${say('Look')}</button>
    </form>`
  }

  #place(creator: RankedCreator) {
    const worth = creator.diamonds === undefined ? creator.diamondsText : `${number(creator.diamonds)}`
    return html`<li class=${creator.me ? 'me' : ''}>
      <span class="rank">${creator.rank}</span>
      <person-avatar .person=${creator}></person-avatar>
      <span class="name"
        ><bdi>${nameOf(creator)}</bdi
        >${creator.me ? html` <strong class="small">${say('(you)')}</strong>` : nothing}</span
      >
      <span class="small dim figure">
        ${worth === undefined ? nothing : html`<bdi>${worth}</bdi> <span class="unseen">${say('diamonds')}</span>◆`}
      </span>
    </li>`
  }

  #answer(rankings: Rankings) {
    const { mine, places, resetsAt } = rankings
    return html`<p>
        ${
          mine === undefined
            ? say('You are not in this list.')
            : sayWith('You are on place {place}.', {
                place: html`<strong class="figure">${number(mine.rank)}</strong>`,
              })
        }
        ${
          resetsAt === undefined
            ? nothing
            : sayWith('It begins anew {when}.', {
                when: html`<count-down .until=${resetsAt} .offset=${this.offset}></count-down>`,
              })
        }
      </p>
      <ol>
        ${places.map((creator) => this.#place(creator))}
        ${mine !== undefined && places.every(({ me }) => !me) ? this.#place(mine) : nothing}
      </ol>
      <p class="small dim">${say('As of {time}.', { time: timeOf(rankings.askedAt) })}</p>`
  }

  override render() {
    const { answer } = this.#rankings
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Rankings')}</h3>
      ${this.#form()} ${loadedNote(this.#rankings, () => void this.#load())}
      ${answer === undefined ? nothing : this.#answer(answer)}
    </section>`
  }
}

customElements.define('rankings-view', RankingsView)
