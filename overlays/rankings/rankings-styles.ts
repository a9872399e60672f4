import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** The own place as the hero on a slab of the accent; the league table grows out of its side. */
export const rankingsStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: grid;
      align-content: center;
      height: 100vh;
      padding: 0.5em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 28px));
    }
    .board {
      display: flex;
      align-items: center;
      min-width: 0;
    }
    .own {
      z-index: 1;
      display: grid;
      flex: none;
      justify-items: center;
      min-width: 6em;
      padding: 0.5em 0.8em 0.6em;
      border-radius: var(--radius);
      background: var(--accent);
      box-shadow: 0 0.1em 0.5em rgba(0, 0, 0, 0.45);
      color: var(--on-accent);
      text-shadow: none;
    }
    .period {
      font-family: var(--font-display);
      font-size: 0.62em;
      font-weight: 800;
      letter-spacing: 0.08em;
      text-transform: uppercase;
    }
    .place {
      font-family: var(--font-number);
      font-size: 3.3em;
      font-variant-numeric: tabular-nums;
      font-weight: 800;
      letter-spacing: -0.04em;
      line-height: 1.04;
    }
    .place i {
      font-size: 0.5em;
      font-style: normal;
      opacity: 0.7;
      vertical-align: 0.55em;
    }
    .moved {
      animation: var(--pop) 700ms var(--ease-out);
    }
    .move {
      padding: 0 0.5em;
      border-radius: var(--radius-round);
      background: var(--on-accent);
      color: var(--accent);
      font-size: 0.62em;
      font-variant-numeric: tabular-nums;
      font-weight: 800;
      line-height: 1.5;
    }
    .left {
      margin-top: 0.3em;
      font-size: 0.62em;
      font-variant-numeric: tabular-nums;
    }

    .table {
      display: grid;
      flex: 0 1 auto;
      min-width: 0;
      margin-inline-start: -0.5em;
      padding: 0.42em 0.3em 0.42em 0.8em;
      border: var(--border);
      border-radius: 0 var(--radius-small) var(--radius-small) 0;
      background: var(--surface);
      box-shadow: var(--shadow);
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1.6em 1.5em minmax(0, 1fr) auto;
      gap: 0.5em;
      align-items: center;
      padding: 0.24em 0.5em;
      font-size: 0.8em;
    }
    li + li {
      border-top: 1px solid var(--track);
    }
    .number {
      color: var(--text-dim);
      font-family: var(--font-number);
      font-variant-numeric: tabular-nums;
      font-weight: 700;
      text-align: end;
    }
    person-avatar {
      font-size: 1.5em;
    }
    person-name {
      font-weight: 600;
    }
    .score {
      color: var(--text-dim);
      font-variant-numeric: tabular-nums;
      font-weight: 650;
    }
    .mine {
      border-radius: var(--radius-small);
      background: var(--accent);
      color: var(--on-accent);
      font-size: 0.96em;
      text-shadow: none;
    }
    .mine .number,
    .mine .score {
      color: inherit;
    }
    .mine person-name {
      font-family: var(--font-display);
      font-weight: var(--weight-display);
    }
  `,
]
