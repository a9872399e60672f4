import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Status } from '../../shared/status.ts'
import { announce, askAgain } from '../forms/announce.ts'
import { ask } from '../forms/api.ts'
import '../forms/confirm-dialog.ts'
import type { ConfirmDialog } from '../forms/confirm-dialog.ts'
import { look } from '../forms/look.ts'
import { say, sayCount } from '../words/say.ts'

const HOUR_MS = 3_600_000

/** For how long events are kept: in days where it is whole ones, more than one of them. */
function keptFor(ms: number): string {
  const hours = Math.round(ms / HOUR_MS)
  return hours % 24 === 0 && hours > 24
    ? sayCount(
        'Chat, gifts, names and picture links, for {count} day.',
        'Chat, gifts, names and picture links, for {count} days.',
        hours / 24,
      )
    : sayCount(
        'Chat, gifts, names and picture links, for {count} hour.',
        'Chat, gifts, names and picture links, for {count} hours.',
        hours,
      )
}

/** What is kept, where and for how long; and the way to have it gone. */
export class PrivacyCard extends LitElement {
  static override properties: PropertyDeclarations = { hosted: { attribute: false } }

  declare hosted: Status['hosted']

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
    const { hosted } = this
    return html`<section class="card stack" aria-labelledby="title">
      <h2 id="title">${say('Privacy')}</h2>
      <p class="measure">
        ${
          hosted === undefined
            ? say(
                'Everything stays on this computer. Fanlight talks to Euler Stream, to TikTok’s own servers and to the OBS you paired, and to nobody else.',
              )
            : say(
                'What Fanlight knows of you is kept by whoever runs this server. It talks to Euler Stream and to TikTok’s own servers, and to nobody else.',
              )
        }
      </p>
      <ul class="kept">
        <li>
          <strong>${say('What happened in your LIVE')}</strong>
          ${hosted === undefined ? say('Chat, gifts, names and picture links, for 30 days.') : keptFor(hosted.keepsEventsMs)}
        </li>
        <li>
          <strong>${say('Your connection')}</strong>
          ${
            hosted === undefined
              ? say('Permission and client secret, encrypted, until you disconnect or delete.')
              : say('Your permission, encrypted, until you disconnect or delete.')
          }
        </li>
        ${
          hosted === undefined
            ? html`<li>
                <strong>${say('Recordings')}</strong> ${say('Only if you turn recording on, until you delete them.')}
              </li>`
            : nothing
        }
        <li><strong>${say('Your overlays')}</strong> ${say('Their settings and secret URLs, until you delete.')}</li>
      </ul>
      <div class="row">
        ${hosted === undefined ? nothing : html`<a class="button" href="/account">${say('Sign out')}</a>`}
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
          ${
            hosted === undefined
              ? say(
                  'Events, recordings, connection, client, settings and overlay URLs are deleted from this computer. The sources in OBS stop working and need new URLs. This cannot be undone.',
                )
              : say(
                  'Events, connection, settings and overlay URLs are deleted from the server, and you are signed out. The sources in OBS stop working. This cannot be undone.',
                )
          }
        </p>
      </confirm-dialog>
    </section>`
  }
}

customElements.define('privacy-card', PrivacyCard)
