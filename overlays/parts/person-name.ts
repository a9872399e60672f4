import { css } from '../look/css.ts'
import type { Person } from '../../shared/events.ts'
import { reset } from '../look/reset.ts'
import { say } from '../words/say.ts'
import { clipText } from './clip-text.ts'
import { make, openRoot } from './make.ts'

const LONGEST = 40

/** What to call someone: their name, else their handle, else a word. Clipped to whole characters. */
export const nameOf = (person: Person | undefined): string =>
  clipText(person?.name.trim() || person?.handle || say('Someone'), LONGEST)

const styles = [
  reset,
  css`
    :host {
      display: inline-block;
      min-width: 0;
      max-width: 100%;
      vertical-align: bottom;
      /* Its shadow may lie outside, its letters may not. */
      overflow: clip;
      overflow-clip-margin: 0.35em;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
]

/**
 * Someone's name on one line. It is set apart from the text around it, so that a right-to-left name turns nothing
 * else about, and it ends in an ellipsis where there is no room.
 *
 * @csspart name - The name.
 */
export class PersonName extends HTMLElement {
  readonly #name = make('bdi', { part: 'name' })

  constructor() {
    super()
    openRoot(this, styles).append(this.#name)
  }

  set person(person: Person | undefined) {
    this.#name.textContent = nameOf(person)
  }
}

customElements.define('person-name', PersonName)
