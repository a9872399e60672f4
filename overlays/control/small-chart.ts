import { css, html, LitElement, nothing, svg, type PropertyDeclarations } from 'lit'
import { look } from '../forms/look.ts'
import { number, short } from '../words/figures.ts'
import { say } from '../words/say.ts'

export interface ChartPoint {
  /** Written under the axis and in the table. */
  readonly label: string
  readonly value: number
}

const WIDE = 320
const HIGH = 84
const WIDEST_BAR = 36

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, … so that the top of a chart is a number one can read. */
function roundUp(value: number): number {
  if (value <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= value) ?? value
}

/** A few numbers as a line or as bars. The same numbers are there as a table, for who cannot see it. */
export class SmallChart extends LitElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    kind: {},
    points: { attribute: false },
    open: { state: true },
  }

  declare heading: string
  declare kind: 'line' | 'bars'
  declare points: readonly ChartPoint[]
  declare private open: boolean

  constructor() {
    super()
    this.heading = ''
    this.kind = 'line'
    this.points = []
    this.open = false
  }

  static override styles = [
    look,
    css`
      .top {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 8px;
      }
      svg {
        display: block;
        width: 100%;
        height: 84px;
        margin: 6px 0 2px;
        overflow: visible;
      }
      .grid {
        stroke: var(--line);
        vector-effect: non-scaling-stroke;
      }
      .trace {
        fill: none;
        stroke: var(--amber);
        stroke-width: 2;
        stroke-linejoin: round;
        vector-effect: non-scaling-stroke;
      }
      .under {
        fill: var(--amber);
        opacity: 0.16;
      }
      .bar {
        fill: var(--amber);
      }
      .ends {
        display: flex;
        justify-content: space-between;
      }
      summary {
        color: var(--link);
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      td:last-child,
      th:last-child {
        text-align: end;
      }
      th,
      td {
        text-align: start;
        padding: 2px 0;
        font-weight: 400;
      }
    `,
  ]

  #line(top: number) {
    const step = WIDE / Math.max(1, this.points.length - 1)
    const at = ({ value }: ChartPoint, index: number) =>
      `${(index * step).toFixed(1)} ${(HIGH - (value / top) * HIGH).toFixed(1)}`
    const trace = `M${this.points.map(at).join('L')}`
    return svg`<path class="under" d="${trace}L${WIDE} ${HIGH}L0 ${HIGH}z" /><path class="trace" d=${trace} />`
  }

  #bars(top: number) {
    const step = WIDE / this.points.length
    const wide = Math.min(step * 0.8, WIDEST_BAR)
    return this.points.map(({ value }, index) => {
      const high = (value / top) * HIGH
      return svg`<rect class="bar" x=${index * step + (step - wide) / 2} y=${HIGH - high} width=${wide} height=${high} rx="1" />`
    })
  }

  #table() {
    return html`<details
      class="small"
      @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${say('As a table')}<span class="unseen">: ${this.heading}</span></summary>
      ${
        this.open
          ? html`<table>
              <tbody>
                ${this.points.map(
                  ({ label, value }) =>
                    html`<tr>
                      <th scope="row">${label}</th>
                      <td>${number(value)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : nothing
      }
    </details>`
  }

  override render() {
    const { points } = this
    const [first] = points
    const last = points.at(-1)
    if (first === undefined || last === undefined)
      return html`<p class="dim">${say('{what}: nothing yet.', { what: this.heading })}</p>`
    const most = Math.max(...points.map(({ value }) => value))
    const top = roundUp(most)
    const words = say('{what}, {from} to {to}: most {most}, last {last}', {
      what: this.heading,
      from: first.label,
      to: last.label,
      most,
      last: last.value,
    })
    return html`<div class="top">
        <span class="label">${this.heading}</span
        ><span class="small dim figure">${say('up to {number}', { number: short(top) })}</span>
      </div>
      <svg viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" role="img" aria-label=${words}>
        <path class="grid" d="M0 0H${WIDE}M0 ${HIGH / 2}H${WIDE}M0 ${HIGH}H${WIDE}" />
        ${this.kind === 'line' && points.length > 1 ? this.#line(top) : this.#bars(top)}
      </svg>
      <div class="ends small dim figure"><span>${first.label}</span><span>${last.label}</span></div>
      ${this.#table()}`
  }
}

customElements.define('small-chart', SmallChart)
