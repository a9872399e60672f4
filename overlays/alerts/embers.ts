/** Sparks that rise from a big gift. Where each one flies follows from the alert alone, so a refresh repeats it. */
import { css, html, type TemplateResult } from 'lit'
import type { Tier } from '../live/alert.ts'

const MANY = [0, 10, 22, 34] as const

export const emberStyles = css`
  .embers {
    position: absolute;
    left: 50%;
    bottom: 0.4em;
  }
  .ember {
    position: absolute;
    width: var(--big);
    height: var(--big);
    border-radius: 50%;
    background: radial-gradient(circle, #fff 20%, var(--core) 45%, var(--accent) 70%, transparent);
    opacity: 0;
    animation: fly var(--long) var(--wait) cubic-bezier(0.15, 0.6, 0.5, 1) infinite;
  }
  /* Scraps of card, pixels, petals: what flies in the other themes. */
  :host(:not([theme='ember'])) .ember {
    border-radius: var(--radius-round);
    background: var(--accent);
  }
  :host(:not([theme='ember'])) .ember:nth-child(3n) {
    background: var(--accent-2);
  }
  :host(:not([theme='ember'])) .ember:nth-child(3n + 1) {
    background: var(--core);
  }
  :host([theme='bloom']) .ember {
    width: calc(var(--big) * 1.8);
    height: calc(var(--big) * 1.3);
    border-radius: 100% 0 100% 0;
  }
  :host([theme='arcade']) .ember {
    animation-timing-function: steps(14);
  }
  :host([theme='broadcast']) .embers,
  :host([theme='ink']) .embers,
  :host([motion='calm']) .embers,
  :host([motion='none']) .embers {
    display: none;
  }
  @keyframes fly {
    0% {
      opacity: 0;
      transform: translate(0, 0) scale(0.3);
    }
    12% {
      opacity: 1;
    }
    60% {
      opacity: 0.9;
    }
    100% {
      opacity: 0;
      transform: translate(var(--x), var(--y)) scale(0.7);
    }
  }
`

/** A number from 0 to 1 for each place, scattered evenly. */
const scatter = (place: number, salt: number): number => (Math.sin(place * 127.1 + salt * 311.7) * 43_758.5453) % 1

export function embers(tier: Tier): TemplateResult {
  const all = Array.from({ length: MANY[tier] }, (_, place) => {
    const side = scatter(place, 1)
    const up = Math.abs(scatter(place, 2))
    const style = [
      `--x: ${(side * 9.5).toFixed(2)}em`,
      `--y: ${(-3.4 - up * 5.2).toFixed(2)}em`,
      `--big: ${(0.14 + Math.abs(scatter(place, 3)) * 0.24).toFixed(2)}em`,
      `--long: ${(1.6 + Math.abs(scatter(place, 4)) * 1.8).toFixed(2)}s`,
      `--wait: ${(0.3 + Math.abs(scatter(place, 5)) * 1.8).toFixed(2)}s`,
    ].join(';')
    return html`<i class="ember" .style=${style}></i>`
  })
  return html`<div class="embers">${all}</div>`
}
