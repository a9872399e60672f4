import { html, LitElement, type PropertyDeclarations } from 'lit'
import type { OwnFigures as Figures } from '../../shared/control.ts'
import { figureGrid, figureStyles } from './figure-grid.ts'
import { Loaded } from './loaded.ts'
import { look } from '../forms/look.ts'
import { loadedNote } from './notes.ts'
import './small-chart.ts'
import { roughly, timeOf } from '../words/figures.ts'
import { say } from '../words/say.ts'

const EVERY_MS = 15_000

type Minute = Figures['minutes'][number]

/** A minute in which nothing came is left out of what is sent; in a chart over time it has its place. */
function everyMinute(minutes: readonly Minute[]): readonly Minute[] {
  const MINUTE_MS = 60_000
  const known = new Map(minutes.map((minute) => [Math.floor(minute.at / MINUTE_MS), minute]))
  const [first] = minutes
  const last = minutes.at(-1)
  if (first === undefined || last === undefined) return []
  const all: Minute[] = []
  let viewers: number | undefined
  for (let at = Math.floor(first.at / MINUTE_MS); at <= Math.floor(last.at / MINUTE_MS); at++) {
    const minute = known.get(at) ?? { at: at * MINUTE_MS, likes: 0, chats: 0, gifts: 0, diamonds: 0, follows: 0 }
    viewers = minute.viewers ?? viewers
    // Nobody told a new count of viewers: the last one holds.
    all.push(viewers === undefined ? minute : { ...minute, viewers })
  }
  return all
}

/** Fanlight's own figures of the running LIVE, counted from what came by. Asks nobody, so it is always there. */
export class OwnFigures extends LitElement {
  static override properties: PropertyDeclarations = { now: { type: Number } }

  /** By the server's clock. */
  declare now: number
  readonly #figures = new Loaded<Figures>(this)
  #timer: ReturnType<typeof setInterval> | undefined

  static override styles = [look, figureStyles]

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

  #load() {
    return this.#figures.load('/analytics')
  }

  #charts(figures: Figures) {
    const minutes = everyMinute(figures.minutes)
    const points = (read: (minute: Minute) => number) =>
      minutes.map((minute) => ({ label: timeOf(minute.at), value: read(minute) }))
    const chart = (heading: string, kind: 'line' | 'bars', read: (minute: Minute) => number) =>
      html`<div class="card"><small-chart heading=${heading} kind=${kind} .points=${points(read)}></small-chart></div>`
    return html`${chart(say('Viewers'), 'line', ({ viewers }) => viewers ?? 0)}
    ${chart(say('Chat lines a minute'), 'bars', ({ chats }) => chats)}
    ${chart(say('Likes a minute'), 'bars', ({ likes }) => likes)}
    ${chart(say('Diamonds a minute'), 'bars', ({ diamonds }) => diamonds)}`
  }

  override render() {
    const figures = this.#figures.answer
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${say('This LIVE')}</h3>
      ${loadedNote(this.#figures, () => void this.#load())}
      ${
        figures === undefined
          ? ''
          : html`<p class="small dim">
                ${
                  figures.since === undefined
                    ? say('As Fanlight counted it.')
                    : say('As Fanlight counted it, for {time}.', { time: roughly(this.now - figures.since) })
                }
                ${say("TikTok's own figures come after the LIVE, under “Past”.")}
              </p>
              ${figureGrid({
                [say('watching now')]: figures.viewers.now,
                [say('most at once')]: figures.viewers.most,
                [say('average')]: figures.viewers.average,
                [say('came in')]: figures.viewers.total,
                [say('likes')]: figures.totals.likes,
                [say('chat lines')]: figures.totals.chats,
                [say('people chatting')]: figures.totals.chatters,
                [say('diamonds')]: figures.totals.diamonds,
                [say('gifts')]: figures.totals.gifts,
                [say('gifters')]: figures.totals.gifters,
                [say('new followers')]: figures.totals.follows,
                [say('shares')]: figures.totals.shares,
                [say('subscriptions')]: figures.totals.subscribes,
              })}
              ${
                figures.minutes.length === 0
                  ? html`<p class="dim">${say('The charts begin with the first minute of a LIVE.')}</p>`
                  : this.#charts(figures)
              }`
      }
    </section>`
  }
}

customElements.define('own-figures', OwnFigures)
