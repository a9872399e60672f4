import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { ObsStatus } from '../../shared/obs.ts'
import type { OverlayLink } from '../../shared/status.ts'
import '../forms/count-down.ts'
import { ask } from '../forms/api.ts'
import { KeptFresh } from '../forms/kept-fresh.ts'
import { look } from '../forms/look.ts'
import { say, sayWith, tell } from '../words/say.ts'
import './obs-elsewhere.ts'
import './obs-pairing.ts'
import './obs-sources.ts'
import { timeOf } from '../words/figures.ts'

/** Everything between Fanlight and OBS. */
export class ObsSection extends LitElement {
  static override properties: PropertyDeclarations = { links: { attribute: false } }

  declare links: readonly OverlayLink[]
  readonly #feed = new KeptFresh(this, () => ask<ObsStatus>('GET', '/api/obs'))

  constructor() {
    super()
    this.links = []
    this.addEventListener('obs-changed', () => void this.#feed.refresh())
  }

  static override styles = [
    look,
    css`
      :host {
        display: grid;
        gap: 20px;
        grid-template-columns: minmax(0, 1fr);
      }
      .bad {
        color: var(--bad);
        font-weight: 600;
      }
      .good {
        font-weight: 600;
      }
    `,
  ]

  #link({ link, version }: ObsStatus) {
    const tone = link.state === 'connected' ? 'good' : link.state === 'trouble' ? 'bad' : ''
    return html`<div role="status">
      <p class=${tone}>
        ${link.state === 'connected' && version ? say('OBS {version} is connected.', { version: version.obs }) : tell(link.text)}
      </p>
      ${
        link.steps.length === 0
          ? nothing
          : html`<ol class="numbered">
              ${link.steps.map((step) => html`<li>${tell(step)}</li>`)}
            </ol>`
      }
      ${
        link.retryAt === undefined
          ? nothing
          : html`<p class="dim small">
              ${sayWith('Fanlight looks again by itself {when}', {
                when: html`<count-down .until=${link.retryAt} .offset=${this.#feed.offsetMs}></count-down>`,
              })}
            </p>`
      }
    </div>`
  }

  #lacks({ lacks }: ObsStatus) {
    if (lacks.length === 0) return nothing
    return html`<details>
      <summary>${say('What this OBS lacks ({count})', { count: lacks.length })}</summary>
      <ul class="listed">
        ${lacks.map(({ text }) => html`<li>${tell(text)}</li>`)}
      </ul>
    </details>`
  }

  #news({ news }: ObsStatus) {
    if (news.length === 0) return nothing
    return html`<details>
      <summary>${say('What happened in OBS lately')}</summary>
      <ul class="listed">
        ${news.map(({ at, text }) => html`<li>${timeOf(at)} ${tell(text)}</li>`)}
      </ul>
    </details>`
  }

  override render() {
    const status = this.#feed.answer
    if (status === undefined) return nothing
    return html`<h2 id="obs">OBS</h2>
      <div class="card stack">
        ${this.#link(status)}
        <obs-pairing .status=${status}></obs-pairing>
        ${
          status.link.state === 'connected'
            ? html`<obs-sources .status=${status} .links=${this.links}></obs-sources>`
            : nothing
        }
        ${this.#lacks(status)} ${this.#news(status)}
      </div>
      <div class="card"><obs-elsewhere .links=${this.links}></obs-elsewhere></div>`
  }
}

customElements.define('obs-section', ObsSection)
