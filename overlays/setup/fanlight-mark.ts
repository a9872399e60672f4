import { css, html, LitElement, nothing, svg, type PropertyDeclarations } from 'lit'
import { look } from '../forms/look.ts'

/** Angles of the bars between the panes, in degrees from the right. */
const BARS = [45, 90, 135]
/** The panes from left to right, each a slice of the half circle. */
const PANES = [
  'M60 62L6 62A54 54 0 0 1 21.82 23.82z',
  'M60 62L21.82 23.82A54 54 0 0 1 60 8z',
  'M60 62L60 8A54 54 0 0 1 98.18 23.82z',
  'M60 62L98.18 23.82A54 54 0 0 1 114 62z',
]
const CENTRE = { x: 60, y: 62 }

const bar = (degrees: number) => {
  const radians = (degrees * Math.PI) / 180
  const at = (radius: number) => [CENTRE.x + radius * Math.cos(radians), CENTRE.y - radius * Math.sin(radians)] as const
  const [x1, y1] = at(20)
  const [x2, y2] = at(54)
  return svg`<line x1=${x1.toFixed(2)} y1=${y1.toFixed(2)} x2=${x2.toFixed(2)} y2=${y2.toFixed(2)} />`
}

/**
 * The window over a door that lets the light of the house be seen from the street. Lit while the LIVE is on, banked
 * while it waits, dark when something is wrong; `still` is the mark beside the name. The words beside it say the same.
 */
export class FanlightMark extends LitElement {
  static override properties: PropertyDeclarations = { glow: { reflect: true }, lit: { type: Number } }

  declare glow: 'lit' | 'still' | 'waiting' | 'dark'
  /** How many panes have light in them, from the left. */
  declare lit: number

  constructor() {
    super()
    this.glow = 'lit'
    this.lit = PANES.length
  }

  static override styles = [
    look,
    css`
      svg {
        display: block;
        width: 100%;
        overflow: visible;
      }
      .pane {
        fill: var(--amber);
        transition: fill 0.6s;
      }
      .unlit {
        fill: var(--line);
      }
      .core {
        fill: #fff4d9;
        transition: fill 0.6s;
      }
      .bars {
        stroke: var(--surface);
        stroke-width: 3.5;
        fill: none;
      }
      .sill {
        stroke: var(--ink);
        stroke-width: 4;
        stroke-linecap: round;
      }
      .arch {
        stroke: var(--ink);
        stroke-width: 4;
        fill: none;
      }
      .halo {
        fill: var(--amber);
        opacity: 0;
        transition: opacity 0.6s;
      }
      :host([glow='lit']) .halo {
        opacity: 0.16;
        animation: breathe 5s ease-in-out infinite;
        transform-origin: 60px 62px;
      }
      :host([glow='waiting']) .pane {
        fill: #e3b877;
      }
      :host([glow='waiting']) .core {
        fill: #f6dfb8;
      }
      :host([glow='dark']) .pane {
        fill: var(--line);
      }
      :host([glow='dark']) .core {
        fill: var(--line-strong);
      }
      @keyframes breathe {
        50% {
          transform: scale(1.07);
          opacity: 0.24;
        }
      }
    `,
  ]

  override render() {
    return html`<svg viewBox="0 0 120 68" aria-hidden="true">
      ${this.lit < PANES.length ? nothing : svg`<path class="halo" d="M-8 62a68 68 0 0 1 136 0z" />`}
      ${PANES.map((pane, at) => svg`<path class=${at < this.lit ? 'pane' : 'unlit'} d=${pane} />`)}
      <g class="bars">
        ${BARS.map(bar)}
        <path d="M26 62a34 34 0 0 1 68 0" />
      </g>
      <path class="core" d="M41 62a19 19 0 0 1 38 0z" />
      <path class="arch" d="M6 62a54 54 0 0 1 108 0" />
      <path class="sill" d="M2 64h116" />
    </svg>`
  }
}

customElements.define('fanlight-mark', FanlightMark)
