import { css } from '../look/css.ts'
import type { Person } from '../../shared/events.ts'
import { personTint } from '../look/person-colour.ts'
import { reset } from '../look/reset.ts'
import { initialOf } from './clip-text.ts'
import { drawing, make, openRoot, picture } from './make.ts'
import { pictureAddress } from './picture-address.ts'

const styles = [
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
    /* Behind a picture with see-through parts no letter may be seen. */
    img.loaded ~ * {
      visibility: hidden;
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

const someone = () =>
  drawing(16, [
    { d: 'M4.8 5.2a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0Z' },
    { d: 'M1.8 15c0-3.6 2.7-5.7 6.2-5.7s6.2 2.1 6.2 5.7Z' },
  ])

/**
 * Someone's picture, or their initial on their own tint while it loads, where they have none, and where it fails:
 * a stream never shows a broken image.
 *
 * @csspart picture - The frame.
 * @cssproperty [--fl-avatar-radius=50%] - Its corners.
 */
export class PersonAvatar extends HTMLElement {
  readonly #frame = make('span', { class: 'frame', part: 'picture' })
  #drawn: string | undefined

  constructor() {
    super()
    openRoot(this, styles).append(this.#frame)
  }

  set person(person: Person | undefined) {
    const initial = initialOf(person?.name ?? '') ?? initialOf(person?.handle ?? '')
    const address = pictureAddress(person?.picture)
    const drawn = JSON.stringify([person?.id, initial, address])
    // The same picture is not loaded anew, nor one that failed tried again, because the person said something.
    if (drawn === this.#drawn) return
    this.#drawn = drawn
    this.style.setProperty('--tint', personTint(person?.id ?? ''))
    this.#frame.replaceChildren(initial === undefined ? someone() : make('span', { class: 'initial' }, initial))
    if (address === undefined) return
    const image = picture(address, () => image.remove())
    this.#frame.prepend(image)
  }
}

customElements.define('person-avatar', PersonAvatar)
