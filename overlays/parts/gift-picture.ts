import { css } from '../look/css.ts'
import type { Gift } from '../../shared/events.ts'
import { reset } from '../look/reset.ts'
import { drawing, make, openRoot, picture } from './make.ts'
import { pictureAddress } from './picture-address.ts'

const styles = [
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

const parcel = () =>
  drawing(64, [
    { d: 'M10 30h44v23a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6V30Z', fill: '#e0671f' },
    { d: 'M10 30h44v7H10z', fill: '#8a3308', opacity: '.45' },
    { d: 'M10 20h44a4 4 0 0 1 4 4v5a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4v-5a4 4 0 0 1 4-4Z', fill: '#ff8f3a' },
    { d: 'M26 20h12v39H26z', fill: '#ffe2a6' },
    { d: 'M26 33h12v4H26z', fill: '#c98a2b', opacity: '.5' },
    {
      d: 'M32 20c-3-9-9-14-14.5-12.5C12 9 13 17 19 19c4 1.3 9 1 13 1Zm0 0c3-9 9-14 14.5-12.5C52 9 51 17 45 19c-4 1.3-9 1-13 1Z',
      fill: 'none',
      stroke: '#ffe2a6',
      'stroke-width': '4.5',
      'stroke-linejoin': 'round',
    },
    { d: 'M9 23h46', stroke: '#fff', 'stroke-width': '2', 'stroke-linecap': 'round', opacity: '.35' },
  ])

/**
 * A gift's picture; a parcel of our own where it has none, while it loads and where it fails.
 *
 * @csspart picture - The picture's box.
 */
export class GiftPicture extends HTMLElement {
  readonly #box = make('span', { class: 'box', part: 'picture' })
  #gift: Gift | undefined
  #plain = false
  #drawn: string | undefined

  static readonly observedAttributes = ['plain']

  constructor() {
    super()
    openRoot(this, styles).append(this.#box)
    this.#draw()
  }

  set gift(gift: Gift | undefined) {
    this.#gift = gift
    this.#draw()
  }

  /** Always the parcel, whatever picture the gift has. Also an attribute. */
  set plain(plain: boolean) {
    this.#plain = plain
    this.#draw()
  }

  attributeChangedCallback(_name: string, _before: string | null, now: string | null): void {
    this.plain = now !== null
  }

  #draw(): void {
    const address = this.#plain ? '' : (pictureAddress(this.#gift?.picture) ?? '')
    if (address === this.#drawn) return
    this.#drawn = address
    const stand = parcel()
    this.#box.replaceChildren(stand)
    if (address === '') return
    const image = picture(address, () => image.remove())
    image.addEventListener('load', () => stand.remove())
    this.#box.append(image)
  }
}

customElements.define('gift-picture', GiftPicture)
