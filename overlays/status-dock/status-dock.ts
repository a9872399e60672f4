import { css, html, LitElement, nothing } from 'lit'
import type { DockStatus } from '../../shared/obs.ts'
import { ask } from '../forms/api.ts'
import { HouseLanguage } from '../forms/house-language.ts'
import { KeptFresh } from '../forms/kept-fresh.ts'
import { look } from '../forms/look.ts'
import { span } from '../words/figures.ts'
import { say, sayCount, tell } from '../words/say.ts'
import { formsBook } from '../words/forms/book.ts'
import { serverBook } from '../words/server/book.ts'
import { dockBook } from '../words/status-dock/book.ts'

type Light = 'good' | 'idle' | 'bad'

const LIVE_LIGHT: Readonly<Record<string, Light>> = { live: 'good', waiting: 'idle', setup: 'bad', connect: 'bad' }
const OBS_LIGHT: Readonly<Record<DockStatus['obs']['state'], Light>> = {
  connected: 'good',
  connecting: 'idle',
  unpaired: 'idle',
  trouble: 'bad',
}

/** A dock is a glance: what takes longer than this is not there. */
const ANSWER_WITHIN_MS = 5_000

/** The dock's key, which only other machines need: it stays in the fragment and goes out as a header. */
function askForStatus(): Promise<DockStatus> {
  const key = new URLSearchParams(location.hash.slice(1)).get('key')
  const headers = key === null ? {} : { 'x-fanlight-key': key }
  return ask<DockStatus>('GET', '/api/dock', undefined, { withinMs: ANSWER_WITHIN_MS, headers })
}

/** Faults in which nobody answered at all; any other is Fanlight's answer, in its words. */
const NOBODY = ['NOT_THERE', 'NO_ANSWER', 'ODD']

/** One glance at 300 px: live, source, budget, OBS, last event. */
export class StatusDock extends LitElement {
  readonly #feed = new KeptFresh(this, askForStatus)

  constructor() {
    super()
    this.addController(new HouseLanguage(this, [dockBook, formsBook, serverBook]))
  }

  static override styles = [
    look,
    css`
      :host {
        padding: 12px;
        user-select: text;
        min-width: 0;
      }
      .live {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 10px;
        font:
          700 24px/1.2 'Bricolage Grotesque Variable',
          system-ui,
          sans-serif;
      }
      .live .light {
        align-self: center;
        margin: 0;
      }
      .live small {
        font:
          500 13px/1.4 'Inter Variable',
          system-ui,
          sans-serif;
        color: var(--ink-dim);
      }
      dl {
        margin-top: 10px;
        display: grid;
        gap: 8px;
      }
      .line {
        display: grid;
        grid-template-columns: 10px 52px minmax(0, 1fr);
        gap: 8px;
        align-items: baseline;
      }
      dt {
        color: var(--ink-dim);
      }
      .light {
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--line-strong);
        align-self: start;
        margin-top: 5px;
      }
      .light.good {
        background: var(--ok);
      }
      /* Not by colour alone: trouble is a square. */
      .light.bad {
        background: var(--bad);
        border-radius: 2px;
      }
      .simulated {
        margin: -12px -12px 10px;
        padding: 4px 12px;
        background: var(--amber);
        color: var(--on-amber);
        font-weight: 600;
      }
      .track {
        display: block;
        width: 100%;
        height: 6px;
        margin-top: 4px;
      }
      .gone {
        font-weight: 600;
        color: var(--bad);
      }
    `,
  ]

  #line(name: string, light: Light | undefined, content: unknown) {
    return html`<div class="line">
      <span class="light ${light ?? ''}" aria-hidden="true" ?hidden=${light === undefined}></span>
      ${light === undefined ? html`<span></span>` : nothing}
      <dt>${name}</dt>
      <dd>${content}</dd>
    </div>`
  }

  #budget({ budget }: DockStatus) {
    if (budget === undefined || budget.of <= 0) return nothing
    const part = Math.min(1, Math.max(0, budget.left / budget.of))
    return this.#line(
      say('Budget'),
      part < 0.1 ? 'bad' : 'good',
      html`${say('{left} of {of} requests left', { left: budget.left, of: budget.of })}
        ${budget.assumed ? say('(assumed)') : nothing}
        <svg class="track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="4" fill="#392d21"></rect>
          <rect width=${part * 100} height="4" fill=${part < 0.1 ? '#ffab98' : '#ffb02e'}></rect>
        </svg>`,
    )
  }

  #status(status: DockStatus) {
    const { live, source, obs, last, now } = status
    return html`
      ${status.simulated ? html`<p class="simulated">${say('Simulated: nothing here is real.')}</p>` : nothing}
      <p class="live" role="status">
        <span class="light ${LIVE_LIGHT[live.state] ?? 'bad'}" aria-hidden="true"></span>
        ${tell(live.text)}
        <small>
          ${live.since === undefined ? nothing : span(now - live.since)}
          ${live.viewers === undefined ? nothing : html` · ${sayCount('{count} watching', '{count} watching', live.viewers)}`}
        </small>
      </p>
      <dl>
        ${this.#line(
          say('Source'),
          source.fine ? 'good' : 'bad',
          html`${tell(source.text)}${
            source.retryAt === undefined || source.fine
              ? nothing
              : ` ${say('Next try in {time}.', { time: span(source.retryAt - now) })}`
          }`,
        )}
        ${this.#budget(status)}
        ${this.#line(
          'OBS',
          OBS_LIGHT[obs.state],
          html`${tell(obs.text)}${
            obs.state === 'connected'
              ? ` ${sayCount('{count} of our sources.', '{count} of our sources.', obs.sources)}`
              : nothing
          }`,
        )}
        ${this.#line(
          say('Last'),
          undefined,
          last === undefined
            ? say('Nothing yet.')
            : html`<bdi>${last.who}</bdi>: <bdi>${last.text}</bdi>, ${say('{time} ago', { time: span(now - last.at) })}`,
        )}
      </dl>
    `
  }

  override render() {
    const { answer, fault } = this.#feed
    if (fault !== undefined) {
      const text = NOBODY.includes(fault.details.code)
        ? say("Fanlight isn't running. Start it; this dock comes back.")
        : fault.message
      return html`<p class="gone" role="alert">${text}</p>`
    }
    return answer === undefined ? html`<p>${say('One moment…')}</p>` : this.#status(answer)
  }
}

customElements.define('status-dock', StatusDock)
