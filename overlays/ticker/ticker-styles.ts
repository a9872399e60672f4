import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** A slab from edge to edge with a flag at its start, as the news have it. */
export const tickerStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: grid;
      align-items: end;
      height: 100vh;
      padding: 0.4em 0.4em 0.55em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 28px));
    }
    .bar {
      display: flex;
      align-items: stretch;
      height: 1.9em;
      overflow: hidden;
      border: var(--border);
      border-radius: var(--radius-small);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
      white-space: nowrap;
      animation: var(--enter) var(--enter-ms) var(--ease-out);
    }
    .flag {
      position: relative;
      z-index: 1;
      display: flex;
      flex: none;
      align-items: center;
      max-width: 40%;
      padding: 0 1.3em 0 0.8em;
      background: var(--accent);
      clip-path: polygon(0 0, 100% 0, calc(100% - 0.7em) 100%, 0 100%);
      color: var(--on-accent);
      font-family: var(--font-display);
      font-size: 0.86em;
      font-weight: 800;
      letter-spacing: 0.04em;
      text-shadow: none;
      text-transform: uppercase;
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      text-overflow: ellipsis;
    }
    .window {
      position: relative;
      flex: 1;
      min-width: 0;
      margin-inline-start: -0.3em;
      overflow: hidden;
      -webkit-mask-image: linear-gradient(90deg, transparent, #000 1.6em, #000 calc(100% - 2.4em), transparent);
      mask-image: linear-gradient(90deg, transparent, #000 1.6em, #000 calc(100% - 2.4em), transparent);
    }
    .belt {
      display: flex;
      align-items: center;
      width: max-content;
      height: 100%;
      padding-inline-start: 1.1em;
      will-change: transform;
    }
    .turned {
      max-width: 100%;
      animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
    }
    .item {
      display: inline-flex;
      gap: 0.44em;
      align-items: center;
      min-width: 0;
      padding-inline-end: 1.1em;
    }
    /* A stroke between one and the next, part of each so that it moves along. */
    .belt:not(.turned) .item::after {
      content: '';
      width: 0.12em;
      height: 0.86em;
      margin-inline-start: 0.66em;
      background: var(--accent);
      transform: skewX(-18deg);
    }
    .sign,
    .count svg {
      filter: var(--halo);
    }
    .sign {
      display: grid;
      flex: none;
      place-items: center;
      width: 1.3em;
      height: 1.3em;
      color: var(--text-strong);
    }
    .sign svg {
      width: 0.9em;
      height: 0.9em;
    }
    gift-picture {
      font-size: 1.36em;
    }
    person-name {
      max-width: 12em;
      font-family: var(--font-display);
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
    }
    .words {
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      color: var(--text-dim);
      font-size: 0.86em;
      text-overflow: ellipsis;
    }
    .count {
      display: inline-flex;
      flex: none;
      gap: 0.2em;
      align-items: center;
      color: var(--text-strong);
      font-family: var(--font-number);
      font-variant-numeric: tabular-nums;
      font-weight: 800;
    }
    .place {
      display: grid;
      flex: none;
      place-items: center;
      min-width: 1.5em;
      padding: 0 0.3em;
      border-radius: var(--radius-small);
      background: var(--accent-2);
      color: var(--on-accent-2);
      font-family: var(--font-number);
      font-size: 0.86em;
      font-weight: 800;
      line-height: 1.5;
      text-shadow: none;
    }
    .count svg {
      width: 0.8em;
      height: 0.8em;
    }
  `,
]
