import { css, html, LitElement } from 'lit'
import { look } from '../forms/look.ts'
import { say } from '../words/say.ts'

/** How an overlay gets into OBS. */
export class ObsSteps extends LitElement {
  static override styles = [
    look,
    css`
      ol {
        counter-reset: step;
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 20px 32px;
      }
      li {
        counter-increment: step;
        display: grid;
        grid-template-columns: 34px minmax(0, 1fr);
        gap: 14px;
      }
      li::before {
        content: counter(step);
        width: 34px;
        height: 34px;
        display: grid;
        place-items: center;
        border-radius: 17px 17px 5px 5px;
        background: var(--amber);
        color: var(--on-amber);
        font: 700 1.0625rem/1 var(--display);
      }
      strong {
        display: block;
      }
      @media (max-width: 820px) {
        ol {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  override render() {
    return html`<ol>
      <li>
        <p>
          <strong>${say('Copy')}</strong>
          ${say('the URL of an overlay below. Or drag it straight into the OBS window, and you are done.')}
        </p>
      </li>
      <li>
        <p><strong>${say('Add a source')}</strong> ${say('In OBS, under Sources: press +, choose Browser, and OK.')}</p>
      </li>
      <li>
        <p>
          <strong>${say('Paste')}</strong> ${say('the URL, set the width and height that stand beside it, and OK.')}
        </p>
      </li>
    </ol>`
  }
}

customElements.define('obs-steps', ObsSteps)
