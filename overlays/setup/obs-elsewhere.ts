import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { DockLink, Elsewhere } from '../../shared/obs.ts'
import type { OverlayLink } from '../../shared/status.ts'
import { ask, faultText } from '../forms/api.ts'
import '../forms/copy-field.ts'
import { look } from '../forms/look.ts'
import { say, tell } from '../words/say.ts'

interface Address {
  readonly url: string
  readonly qr: string
}

/** What needs no pairing: waiting pages, docks, another machine, other programs than OBS. */
export class ObsElsewhere extends LitElement {
  static override properties: PropertyDeclarations = {
    links: { attribute: false },
    docks: { state: true },
    elsewhere: { state: true },
    address: { state: true },
    fault: { state: true },
  }

  declare links: readonly OverlayLink[]
  declare private docks: readonly DockLink[]
  declare private elsewhere: Elsewhere | undefined
  declare private address: Address | undefined
  declare private fault: string

  constructor() {
    super()
    this.links = []
    this.docks = []
    this.fault = ''
  }

  static override styles = [
    look,
    css`
      details {
        border-top: 1px solid var(--line);
        padding: 14px 0;
      }
      details:first-of-type {
        border-top: 0;
      }
      details > :not(summary) {
        margin-top: 12px;
      }
      summary {
        font-weight: 600;
      }
      .choice {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 260px)) auto;
        gap: 12px;
        align-items: end;
      }
      .qr {
        width: 220px;
        border-radius: 12px;
        background: #fff;
      }
      @media (max-width: 640px) {
        .choice {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  async #load() {
    try {
      this.docks = await ask<readonly DockLink[]>('GET', '/api/obs/docks')
      this.elsewhere = await ask<Elsewhere>('GET', '/api/obs/elsewhere')
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
  }

  async #show(event: SubmitEvent) {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const at = encodeURIComponent(String(form.get('at')))
    this.fault = ''
    try {
      this.address = await ask<Address>('GET', `/api/obs/address/${String(form.get('name'))}?at=${at}`)
    } catch (thrown) {
      this.fault = faultText(thrown)
    }
  }

  #waitingPages() {
    return html`<details>
      <summary>${say('OBS opened before Fanlight: waiting pages')}</summary>
      <div class="stack">
        <p class="measure">
          ${say(
            "OBS leaves a page blank for ever when Fanlight is not running yet as OBS opens it. A waiting page is a file on your disk: it waits, however long, and then shows the overlay. Save it and drag the file into OBS, instead of the URL. It holds the overlay's key, so keep it to yourself; after “New URL…” save it again.",
          )}
        </p>
        <div class="row">
          ${this.links.map(
            ({ name, title, width, height }) =>
              html`<a class="button" href="/api/obs/loader/${name}" download>${tell(title)} (${width} × ${height})</a>`,
          )}
        </div>
      </div>
    </details>`
  }

  #dockSteps() {
    return html`<details>
      <summary>${say('Docks: Fanlight inside OBS')}</summary>
      <div class="stack">
        <ol class="numbered">
          <li>${say('In OBS, open Docks → Custom Browser Docks…')}</li>
          <li>${say('Enter a name and paste the URL beside it.')}</li>
          <li>${say('Press Apply, and drag the new dock to where you want it.')}</li>
        </ol>
        ${this.docks.map(
          ({ name, url, about }) =>
            html`<div>
              <copy-field label=${say('{dock}: dock URL', { dock: tell(name) })} .value=${url}></copy-field>
              <p class="dim small">${tell(about)}</p>
            </div>`,
        )}
        <p class="dim small">
          ${say('On Linux under Wayland OBS has no browser docks; open these pages in a browser there.')}
        </p>
      </div>
    </details>`
  }

  #network() {
    const { elsewhere } = this
    if (elsewhere === undefined) return nothing
    return html`<details>
      <summary>${say('OBS, or a phone, on another machine')}</summary>
      <div class="stack">
        <p class="measure">${tell(elsewhere.text)}</p>
        ${
          // By a public address others get here too, though Fanlight listens to this computer alone.
          elsewhere.addresses.length > 0
            ? html`<p><a href="/pair">${say('Pair a phone or another computer, and see which are paired')}</a></p>`
            : nothing
        }
        ${
          elsewhere.addresses.length === 0
            ? nothing
            : html`<form class="choice" @submit=${(event: SubmitEvent) => this.#show(event)}>
                <div>
                  <label for="name">${say('What')}</label>
                  <select id="name" name="name">
                    ${this.links.map(({ name, title }) => html`<option value=${name}>${tell(title)}</option>`)}
                    <option value="status-dock">${say('Status dock')}</option>
                  </select>
                </div>
                <div>
                  <label for="at">${say('Address of this computer')}</label>
                  <select id="at" name="at">
                    ${elsewhere.addresses.map((address) => html`<option value=${address}>${address}</option>`)}
                  </select>
                </div>
                <button>${say('Show address and QR code')}</button>
              </form>`
        }
        ${
          this.address === undefined
            ? nothing
            : html`<copy-field label=${say('Address')} .value=${this.address.url} secret></copy-field>
                <img
                  class="qr"
                  alt=${say('QR code of the address: a secret, do not show it on stream')}
                  src="data:image/svg+xml,${encodeURIComponent(this.address.qr)}"
                />`
        }
        ${
          elsewhere.readable.length === 0
            ? nothing
            : html`<p><strong>${say('What can be read on your network')}</strong></p>
                <ul class="listed">
                  ${elsewhere.readable.map((line) => html`<li>${tell(line)}</li>`)}
                </ul>`
        }
      </div>
    </details>`
  }

  #others() {
    return html`<details>
      <summary>TikTok LIVE Studio, Streamlabs, Meld</summary>
      <div class="stack">
        <p class="measure">
          ${say(
            "Copy an overlay's URL below and give it the size that stands beside it. TikTok LIVE Studio: Add source → Link. Streamlabs Desktop: Sources → + → Browser Source. Meld Studio: Add layer → Web page. None of them can be paired; start Fanlight first, or refresh the source once Fanlight runs.",
          )}
        </p>
      </div>
    </details>`
  }

  override render() {
    return html`${this.#waitingPages()} ${this.#dockSteps()} ${this.#network()} ${this.#others()}
    ${this.fault === '' ? nothing : html`<p class="error" role="alert">${this.fault}</p>`}`
  }
}

customElements.define('obs-elsewhere', ObsElsewhere)
