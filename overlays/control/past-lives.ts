import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { LiveFigures, PastLive, PastLives as Page } from '../../shared/control.ts'
import { clipText } from '../parts/clip-text.ts'
import { figureGrid, figureStyles } from './figure-grid.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { loadedNote } from './notes.ts'
import './small-chart.ts'
import type { ChartPoint } from './small-chart.ts'
import { roughly, shortDayOf, span, timeOf } from '../words/figures.ts'
import { say, sayCount } from '../words/say.ts'

const titleOf = (title: string) => clipText(title.trim() || say('A LIVE without a title'), 80)

/** TikTok's figures of LIVEs that are over. */
export class PastLives extends LitElement {
  static override properties: PropertyDeclarations = { lives: { state: true }, open: { state: true } }

  /** Newest first, of all the pages that were fetched. */
  declare private lives: readonly PastLive[]
  /** The room whose figures are shown. */
  declare private open: string | undefined
  readonly #page = new Loaded<Page>(this)
  readonly #figures = new Loaded<LiveFigures>(this)

  constructor() {
    super()
    this.lives = []
  }

  static override styles = [
    look,
    figureStyles,
    css`
      li {
        border-bottom: 1px solid var(--line);
        padding: 4px 0 8px;
      }
      .live {
        width: 100%;
        display: grid;
        justify-items: start;
        gap: 2px;
        border: 0;
        padding: 6px 4px;
        text-align: start;
        font-weight: 500;
      }
      .live bdi {
        font-weight: 650;
        overflow-wrap: anywhere;
      }
      .figures {
        padding: 6px 4px;
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load(offset?: number) {
    const page = await this.#page.load(`/analytics/lives${offset === undefined ? '' : `?offset=${offset}`}`)
    if (page === undefined) return
    const before = offset === undefined ? [] : this.lives
    this.lives = [...before, ...page.lives.filter(({ room }) => before.every((other) => other.room !== room))]
  }

  #show(room: string) {
    this.open = this.open === room ? undefined : room
    this.#figures.answer = undefined
    this.#figures.fault = undefined
    if (this.open !== undefined) void this.#figures.load(`/analytics/lives/${room}`)
  }

  #detail(room: string) {
    const figures = this.#figures.answer
    return html`${loadedNote(this.#figures, () => void this.#figures.load(`/analytics/lives/${room}`))}
    ${
      figures === undefined
        ? nothing
        : figureGrid({
            [say('views')]: figures.views,
            [say('viewers')]: figures.uniqueViewers,
            [say('most at once')]: figures.mostViewers,
            [say('average')]: figures.averageViewers,
            [say('watched each')]:
              figures.averageWatchSeconds === undefined ? undefined : span(figures.averageWatchSeconds * 1_000),
            [say('likes')]: figures.likes,
            [say('comments')]: figures.comments,
            [say('shares')]: figures.shares,
            [say('gifters')]: figures.gifters,
            [say('diamonds')]: figures.diamonds,
            [say('new followers')]: figures.newFollowers,
          })
    }`
  }

  #live(live: PastLive) {
    const { room, startedAt, endedAt } = live
    const facts = [
      startedAt === undefined ? undefined : `${shortDayOf(startedAt)}, ${timeOf(startedAt)}`,
      startedAt === undefined || endedAt === undefined ? undefined : roughly(endedAt - startedAt),
      live.views === undefined ? undefined : sayCount('{count} view', '{count} views', live.views),
      live.newFollowers === undefined
        ? undefined
        : sayCount('{count} new follower', '{count} new followers', live.newFollowers),
    ].filter((fact) => fact !== undefined)
    const isOpen = this.open === room
    return html`<li>
      <button class="live" aria-expanded=${isOpen} @click=${() => this.#show(room)}>
        <bdi>${titleOf(live.title)}</bdi>
        <span class="small dim figure">${facts.join(' · ')}</span>
      </button>
      ${isOpen ? this.#detail(room) : nothing}
    </li>`
  }

  /** One value of each LIVE, oldest first; nothing where fewer than two are known. */
  #chart(heading: string, read: (live: PastLive) => number | undefined) {
    const known = this.lives.reduceRight<ChartPoint[]>((points, live) => {
      const value = read(live)
      if (value === undefined) return points
      const label = live.startedAt === undefined ? titleOf(live.title) : shortDayOf(live.startedAt)
      return [...points, { label, value }]
    }, [])
    return known.length < 2
      ? nothing
      : html`<div class="card"><small-chart heading=${heading} kind="bars" .points=${known}></small-chart></div>`
  }

  override render() {
    const { answer, busy } = this.#page
    const next = answer?.next
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('Past LIVEs')}</h3>
      ${loadedNote(this.#page, () => void this.#load())}
      ${answer !== undefined && this.lives.length === 0 ? html`<p class="dim">${say('TikTok lists no past LIVE.')}</p>` : nothing}
      ${this.#chart(say('Views'), ({ views }) => views)}
      ${this.#chart(say('New followers'), ({ newFollowers }) => newFollowers)}
      <ol>
        ${this.lives.map((live) => this.#live(live))}
      </ol>
      ${
        next === undefined
          ? nothing
          : html`<button ?disabled=${busy} @click=${() => this.#load(next)}>
              ${busy ? say('Asking…') : say('Show more')}
            </button>`
      }
    </section>`
  }
}

customElements.define('past-lives', PastLives)
