import { css, html, LitElement } from 'lit'
import { announce, askAgain } from '../forms/announce.ts'
import { ask } from '../forms/api.ts'
import '../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../forms/confirm-dialog.ts'
import { look } from '../forms/look.ts'

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
        padding-left: 18px;
        border-left: 3px solid var(--line);
      }
      .kept strong {
        display: block;
      }
    `,
  ]

  async #wipe() {
    await ask('POST', '/api/wipe', { confirm: 'delete everything' })
    announce(this, 'Everything was deleted')
    this.dispatchEvent(new CustomEvent('wiped', { bubbles: true, composed: true }))
    askAgain(this)
  }

  override render() {
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">Privacy</h2>
      <p class="measure">
        Everything stays on this computer. Fanlight talks to Euler Stream, to TikTok’s own servers and to the OBS you
        paired, and to nobody else.
      </p>
      <ul class="kept">
        <li><strong>What happened in your LIVE</strong> Chat, gifts, names and picture links, for 30 days.</li>
        <li>
          <strong>Your connection</strong> Permission and client secret, encrypted, until you disconnect or delete.
        </li>
        <li><strong>Recordings</strong> Only if you turn recording on, until you delete them.</li>
        <li><strong>Your overlays</strong> Their settings and secret URLs, until you delete.</li>
      </ul>
      <div>
        <button class="danger" @click=${() => this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open()}>
          Delete everything
        </button>
      </div>
      <confirm-dialog heading="Delete everything?" action="Delete everything" .work=${() => this.#wipe()}>
        <p>
          Events, recordings, connection, client, settings and overlay URLs are deleted from this computer. The sources
          in OBS stop working and need new URLs. This cannot be undone.
        </p>
      </confirm-dialog>
    </section>`
  }
}

customElements.define('privacy-card', PrivacyCard)
