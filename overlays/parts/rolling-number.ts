import { css, html, LitElement, type PropertyDeclarations } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { reset } from '../look/reset.ts'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Western digits everywhere: the rolls below hold no others. */
const written = new Intl.NumberFormat(undefined, { numberingSystem: 'latn', maximumFractionDigits: 0 })

/**
 * A number whose digits roll to their new place.
 *
 * @csspart number - The number.
 */
export class RollingNumber extends LitElement {
  static override properties: PropertyDeclarations = { value: { type: Number } }

  declare value: number

  constructor() {
    super()
    this.value = 0
  }

  static override styles = [
    reset,
    css`
      :host {
        display: inline-block;
        font-variant-numeric: tabular-nums;
        line-height: 1.1;
        direction: ltr;
      }
      /* Taller than its line, so that a shadow of the digits is not cut; they stand as far apart, so that none is seen early. */
      .number {
        display: inline-flex;
        align-items: flex-start;
        height: 1.7em;
        margin: -0.3em;
        padding-inline: 0.3em;
        line-height: 1.7;
        overflow: hidden;
        vertical-align: top;
      }
      .roll {
        display: block;
        transition: transform var(--change-ms, 700ms) var(--ease-out, ease-out);
      }
      .roll span {
        display: block;
        height: 1.7em;
        text-align: center;
      }
    `,
  ]

  override render() {
    const text = written.format(this.value)
    // Keyed from the right: the ones stay the ones when a digit is added on the left.
    const places = [...text].map((sign, at) => ({ sign, place: text.length - at }))
    return html`<span class="number" part="number" role="img" aria-label=${text}
      >${repeat(
        places,
        ({ sign, place }) => `${place}${/\d/.test(sign) ? '' : sign}`,
        ({ sign }) => (/\d/.test(sign) ? roll(Number(sign)) : html`<span>${sign}</span>`),
      )}</span
    >`
  }

  override updated(): void {
    for (const strip of this.renderRoot.querySelectorAll<HTMLElement>('.roll')) {
      strip.style.transform = `translateY(-${Number(strip.dataset['digit']) * 10}%)`
    }
  }
}

const roll = (digit: number) =>
  html`<span class="roll" data-digit=${digit}>${DIGITS.map((other) => html`<span>${other}</span>`)}</span>`

customElements.define('rolling-number', RollingNumber)
