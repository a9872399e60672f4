import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** One board, parted by hairlines: numbers large, their words small below, a bar of light on top of each. */
export const countersStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: grid;
      place-content: center start;
      height: 100vh;
      padding: 0.4em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 36px));
    }
    ul {
      display: flex;
      max-width: 100%;
      border: var(--border);
      border-radius: var(--radius-small);
      background: var(--surface);
      box-shadow: var(--shadow);
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      align-content: center;
      justify-items: center;
      min-width: 3.1em;
      padding: 0.32em 0.62em 0.36em;
      line-height: 1.1;
    }
    li + li::before {
      content: '';
      position: absolute;
      inset: 22% auto 22% -1px;
      width: 2px;
      background: var(--track);
    }
    .line {
      display: flex;
      gap: 0.26em;
      align-items: center;
    }
    .sign {
      filter: var(--halo);
      color: var(--text-strong);
      font-size: 0.6em;
    }
    rolling-number {
      font-family: var(--font-number);
      font-weight: 750;
      letter-spacing: -0.02em;
    }
    .word {
      font-size: 0.4em;
      font-weight: 650;
      letter-spacing: 0.06em;
      text-transform: uppercase;
      white-space: nowrap;
    }
    .gain {
      position: absolute;
      inset-inline-end: 0.1em;
      top: -0.5em;
      z-index: 1;
      padding: 0.06em 0.44em 0.08em;
      border-radius: var(--radius-round);
      background: var(--accent);
      color: var(--on-accent);
      font-family: var(--font-number);
      font-size: 0.46em;
      font-variant-numeric: tabular-nums;
      font-weight: 800;
      text-shadow: none;
    }

    .column {
      flex-direction: column;
    }
    .column li {
      display: flex;
      gap: 0.34em;
      align-items: baseline;
      padding-inline-end: 0.8em;
    }
    .column li + li::before {
      inset: -1px 0.6em auto;
      width: auto;
      height: 2px;
    }
  `,
]
