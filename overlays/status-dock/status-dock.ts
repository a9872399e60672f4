import { css, html, LitElement, nothing } from 'lit'
import type { DockStatus } from '../../shared/obs.ts'
import { reset } from '../look/reset.ts'
import { DockFeed } from './dock-feed.ts'

type Light = 'good' | 'idle' | 'bad'

const LIVE_LIGHT: Readonly<Record<string, Light>> = { live: 'good', waiting: 'idle', setup: 'bad', connect: 'bad' }
const OBS_LIGHT: Readonly<Record<DockStatus['obs']['state'], Light>> = {
  connected: 'good',
  connecting: 'idle',
  unpaired: 'idle',
  trouble: 'bad',
}

const whole = new Intl.NumberFormat('en')

/** "12 s", "5 min", "2 h 10 min". */
function span(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** One glance at 300 px: live, source, budget, OBS, last event. */
export class StatusDock extends LitElement {
  readonly #feed = new DockFeed(this)

  static override styles = [
    reset,
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
        color: #bdad98;
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
        color: #bdad98;
      }
      .light {
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: #8f7c67;
        align-self: start;
        margin-top: 5px;
      }
      .light.good {
        background: #93d9a6;
      }
      /* Not by colour alone: trouble is a square. */
      .light.bad {
        background: #ffab98;
        border-radius: 2px;
      }
      .simulated {
        margin: -12px -12px 10px;
        padding: 4px 12px;
        background: #ffb02e;
        color: #251b12;
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
        color: #ffab98;
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
      'Budget',
      part < 0.1 ? 'bad' : 'good',
      html`${whole.format(budget.left)} of ${whole.format(budget.of)} requests left${budget.assumed ? ' (assumed)' : ''}
        <svg class="track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="4" fill="#392d21"></rect>
          <rect width=${part * 100} height="4" fill=${part < 0.1 ? '#ffab98' : '#ffb02e'}></rect>
        </svg>`,
    )
  }

  #status(status: DockStatus) {
    const { live, source, obs, last, now } = status
    return html`
      ${status.simulated ? html`<p class="simulated">Simulated: nothing here is real.</p>` : nothing}
      <p class="live" role="status">
        <span class="light ${LIVE_LIGHT[live.state] ?? 'bad'}" aria-hidden="true"></span>
        ${live.text}
        <small>
          ${live.since === undefined ? nothing : span(now - live.since)}
          ${live.viewers === undefined ? nothing : html` · ${whole.format(live.viewers)} watching`}
        </small>
      </p>
      <dl>
        ${this.#line(
          'Source',
          source.fine ? 'good' : 'bad',
          html`${source.text}${
            source.retryAt === undefined || source.fine ? nothing : ` Next try in ${span(source.retryAt - now)}.`
          }`,
        )}
        ${this.#budget(status)}
        ${this.#line(
          'OBS',
          OBS_LIGHT[obs.state],
          html`${obs.text}${obs.state === 'connected' ? ` ${obs.sources} of our sources.` : nothing}`,
        )}
        ${this.#line(
          'Last',
          undefined,
          last === undefined
            ? 'Nothing yet.'
            : html`<bdi>${last.who}</bdi>: <bdi>${last.text}</bdi>, ${span(now - last.at)} ago`,
        )}
      </dl>
    `
  }

  override render() {
    const { status, lost, refused } = this.#feed
    if (lost) return html`<p class="gone" role="alert">Fanlight isn't running. Start it; this dock comes back.</p>`
    if (refused !== undefined) return html`<p class="gone" role="alert">${refused}</p>`
    return status === undefined ? html`<p>One moment…</p>` : this.#status(status)
  }
}

customElements.define('status-dock', StatusDock)
