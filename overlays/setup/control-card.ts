import { css, html, LitElement } from 'lit'
import '../forms/copy-field.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

const PAGE = '/overlays/control/'

/** The way to the page a streamer has open during the LIVE, in a browser or as a dock of OBS. */
export class ControlCard extends LitElement {
  static override styles = [
    look,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: 20px 28px;
        align-items: center;
      }
      .about {
        display: grid;
        gap: 6px;
        justify-items: start;
      }
      .button {
        margin-top: 8px;
      }
      @media (max-width: 820px) {
        .card {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <div class="about">
        <h2 id="title">${say('During your LIVE')}</h2>
        <p class="dim">
          ${say('What happens, as it happens: answer, mute, ban, pause comments, and see how it is going.')}
        </p>
        <a class="button primary" href=${PAGE} target="_blank" rel="noopener">${say('Open the control page')}</a>
      </div>
      <div class="stack">
        <copy-field label=${say('Control page URL')} .value=${`${location.origin}${PAGE}`}></copy-field>
        <p class="dim small">
          ${say('As a dock in OBS: Docks → Custom Browser Docks…, enter a name, paste this URL, press Apply.')}
        </p>
      </div>
    </section>`
  }
}

customElements.define('control-card', ControlCard)
