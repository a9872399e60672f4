import { css, html, LitElement } from 'lit'
import { announce, askAgain } from '../forms/announce.ts'
import { ask } from '../forms/api.ts'
import '../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../forms/confirm-dialog.ts'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

/** What is kept, where and for how long; and the way to have it gone. */
export class PrivacyCard extends LitElement {
  static override styles = [
    look,
    css`
      .card {
        height: 100%;
        align-content: start;
      }
      .kept {
        display: grid;
        gap: 12px;
      }
      .kept li {
        padding-inline-start: 18px;
        border-inline-start: 3px solid var(--line);
      }
      .kept strong {
        display: block;
      }
    `,
  ]

  async #wipe() {
    await ask('POST', '/api/wipe', { confirm: 'delete everything' })
    announce(this, say('Everything was deleted'))
    this.dispatchEvent(new CustomEvent('wiped', { bubbles: true, composed: true }))
    askAgain(this)
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${say('Privacy')}</h2>
      <p class="measure">
        ${say(
          'Everything stays on this computer. Fanlight talks to Euler Stream, to TikTok’s own servers and to the OBS you paired, and to nobody else.',
        )}
      </p>
      <ul class="kept">
        <li>
          <strong>${say('What happened in your LIVE')}</strong>
          ${say('Chat, gifts, names and picture links, for 30 days.')}
        </li>
        <li>
          <strong>${say('Your connection')}</strong>
          ${say('Permission and client secret, encrypted, until you disconnect or delete.')}
        </li>
        <li><strong>${say('Recordings')}</strong> ${say('Only if you turn recording on, until you delete them.')}</li>
        <li><strong>${say('Your overlays')}</strong> ${say('Their settings and secret URLs, until you delete.')}</li>
      </ul>
      <div>
        <button class="danger" @click=${() => this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open()}>
          ${say('Delete everything')}
        </button>
      </div>
      <confirm-dialog
        heading=${say('Delete everything?')}
        action=${say('Delete everything')}
        .work=${() => this.#wipe()}
      >
        <p>
          ${say(
            'Events, recordings, connection, client, settings and overlay URLs are deleted from this computer. The sources in OBS stop working and need new URLs. This cannot be undone.',
          )}
        </p>
      </confirm-dialog>
    </section>`
  }
}

customElements.define('privacy-card', PrivacyCard)
