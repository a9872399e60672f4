import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Person } from '../../shared/events.ts'
import { personTint } from '../look/person-colour.ts'
import { reset } from '../look/reset.ts'
import { initialOf } from './clip-text.ts'
import { pictureAddress } from './picture-address.ts'

/**
 * Someone's picture, or their initial on their own tint while it loads, where they have none, and where it fails:
 * a stream never shows a broken image.
 *
 * @csspart picture - The frame.
 * @cssproperty [--fl-avatar-radius=50%] - Its corners.
 */
export class PersonAvatar extends LitElement {
  static override properties: PropertyDeclarations = {
    person: { attribute: false },
    failed: { state: true },
    loaded: { state: true },
  }

  declare person: Person | undefined
  /** The address that could not be shown. Another one is tried. */
  declare failed: string | undefined
  declare loaded: string | undefined

  static override styles = [
    reset,
    css`
      :host {
        display: inline-block;
        width: 1em;
        height: 1em;
        flex: none;
        contain: strict;
        border-radius: var(--radius-round, 50%);
      }
      .frame {
        position: relative;
        width: 100%;
        height: 100%;
        border-radius: inherit;
        overflow: hidden;
        display: grid;
        place-items: center;
        background:
          radial-gradient(circle at 32% 18%, rgba(255, 255, 255, 0.55), rgba(255, 255, 255, 0) 58%),
          rgb(var(--tint, 255 193 104));
        color: rgba(28, 18, 10, 0.86);
        font-family: var(--font-display, sans-serif);
        font-weight: var(--weight-display, 750);
        text-shadow: none;
      }
      .initial {
        font-size: 0.52em;
        line-height: 1;
      }
      svg {
        width: 62%;
        height: 62%;
        opacity: 0.7;
      }
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: cover;
        opacity: 0;
        transition: opacity 0.2s;
      }
      img.loaded {
        opacity: 1;
      }
      /* A hairline keeps a dark picture from sinking into dark glass, and a light one into paper. */
      .frame::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: inherit;
        box-shadow: var(--picture-edge, none);
      }
    `,
  ]

  override updated(): void {
    this.style.setProperty('--tint', personTint(this.person?.id ?? ''))
  }

  override render() {
    const person = this.person
    const initial = initialOf(person?.name ?? '') ?? initialOf(person?.handle ?? '')
    return html`<span class="frame" part="picture">
      ${initial === undefined ? someone : html`<span class="initial">${initial}</span>`}
      ${this.#picture(pictureAddress(person?.picture))}
    </span>`
  }

  #picture(address: string | undefined) {
    if (address === undefined || address === this.failed) return nothing
    return html`<img
      class=${address === this.loaded ? 'loaded' : ''}
      src=${address}
      alt=""
      decoding="async"
      referrerpolicy="no-referrer"
      draggable="false"
      @load=${() => (this.loaded = address)}
      @error=${() => (this.failed = address)}
    />`
  }
}

const someone = html`<svg viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
  <circle cx="8" cy="5.2" r="3.2" />
  <path d="M1.8 15c0-3.600 2.700-5.700 6.200-5.700s6.200 2.100 6.200 5.700Z" />
</svg>`

customElements.define('person-avatar', PersonAvatar)
