import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Gift } from '../../shared/events.ts'
import { reset } from '../look/reset.ts'
import { pictureAddress } from './picture-address.ts'

/**
 * A gift's picture; a parcel of our own where it has none, while it loads and where it fails.
 *
 * @csspart picture - The picture's box.
 */
export class GiftPicture extends LitElement {
  static override properties: PropertyDeclarations = {
    gift: { attribute: false },
    plain: { type: Boolean },
    failed: { state: true },
    loaded: { state: true },
  }

  declare gift: Gift | undefined
  /** Always the parcel, whatever picture the gift has. */
  declare plain: boolean
  declare failed: string | undefined
  declare loaded: string | undefined

  static override styles = [
    reset,
    css`
      :host {
        display: inline-block;
        position: relative;
        width: 1em;
        height: 1em;
        flex: none;
      }
      .box,
      img,
      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      img {
        object-fit: contain;
        opacity: 0;
        transition: opacity 0.15s;
      }
      img.loaded {
        opacity: 1;
      }
    `,
  ]

  override render() {
    const address = this.plain ? undefined : pictureAddress(this.gift?.picture)
    const usable = address !== undefined && address !== this.failed
    const shown = usable && address === this.loaded
    return html`<span class="box" part="picture">
      ${shown ? nothing : parcel}
      ${
        usable
          ? html`<img
              class=${shown ? 'loaded' : ''}
              src=${address}
              alt=""
              decoding="async"
              referrerpolicy="no-referrer"
              draggable="false"
              @load=${() => (this.loaded = address)}
              @error=${() => (this.failed = address)}
            />`
          : nothing
      }
    </span>`
  }
}

const parcel = html`<svg viewBox="0 0 64 64" aria-hidden="true">
  <path d="M10 30h44v23a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6V30Z" fill="#e0671f" />
  <path d="M10 30h44v7H10z" fill="#8a3308" opacity=".45" />
  <rect x="6" y="20" width="52" height="13" rx="4" fill="#ff8f3a" />
  <path d="M26 20h12v39H26z" fill="#ffe2a6" />
  <path d="M26 33h12v4H26z" fill="#c98a2b" opacity=".5" />
  <path
    d="M32 20c-3-9-9-14-14.5-12.500C12 9 13 17 19 19c4 1.3 9 1 13 1Zm0 0c3-9 9-14 14.5-12.500C52 9 51 17 45 19c-4 1.3-9 1-13 1Z"
    fill="none"
    stroke="#ffe2a6"
    stroke-width="4.5"
    stroke-linejoin="round"
  />
  <path d="M9 23h46" stroke="#fff" stroke-width="2" stroke-linecap="round" opacity=".35" />
</svg>`

customElements.define('gift-picture', GiftPicture)
