import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** A lower third: portrait, slab, and a kicker that sits astride the slab's upper edge. */
export const lastStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: grid;
      align-content: end;
      height: 100vh;
      padding: 0.4em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 36px));
    }
    ul {
      display: grid;
      gap: 0.5em;
      min-width: 0;
      list-style: none;
    }
    /* Who does not fit goes to a second column, out of sight: nobody is cut in two. */
    .all {
      display: flex;
      flex-flow: column wrap;
      gap: 0.5em 3em;
      place-content: flex-start flex-end;
      height: calc(100vh - 0.8em);
      padding-top: 0.4em;
    }
    .all li {
      width: 100%;
    }
    li {
      display: flex;
      align-items: flex-end;
      min-width: 0;
    }
    .portrait {
      z-index: 1;
      flex: none;
      padding: 0.09em;
      border-radius: var(--radius-round);
      background: var(--accent);
      box-shadow: 0 0.06em 0.3em rgba(0, 0, 0, 0.45);
    }
    person-avatar {
      display: block;
      font-size: 2.7em;
    }
    .slab {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, auto) auto;
      gap: 0 0.7em;
      align-items: center;
      min-width: 7em;
      max-width: 100%;
      padding: 0.62em 0.9em 0.34em 1.3em;
      border: var(--border);
      border-radius: var(--radius-small);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
      line-height: 1.2;
    }
    .card .slab {
      margin-inline-start: -0.9em;
      margin-bottom: 0.16em;
    }
    .kicker {
      position: absolute;
      inset-inline-start: 1.9em;
      top: 0;
      max-width: 90%;
      padding: 0.18em 0.7em 0.2em;
      border-radius: var(--radius-small);
      background: var(--accent);
      color: var(--on-accent);
      font-family: var(--font-display);
      font-size: 0.44em;
      font-weight: 800;
      letter-spacing: 0.06em;
      text-shadow: none;
      text-transform: uppercase;
      transform: translateY(-54%);
      white-space: nowrap;
    }
    .card .kicker {
      inset-inline-start: 2.9em;
    }
    .kicker span {
      display: block;
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      text-overflow: ellipsis;
    }
    .biggest .kicker,
    .super-fan .kicker {
      background: var(--accent-2);
      color: var(--on-accent-2);
    }
    person-name {
      font-family: var(--font-display);
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
    }
    .detail {
      display: inline-flex;
      gap: 0.34em;
      align-items: center;
      color: var(--text-dim);
      font-size: 0.56em;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .detail b {
      color: var(--text-strong);
      font-family: var(--font-number);
      font-weight: 800;
    }
    .worth {
      display: inline-flex;
      gap: 0.2em;
      align-items: center;
      color: var(--text-strong);
      font-weight: 700;
    }
    .worth svg {
      width: 0.9em;
      height: 0.9em;
    }
    gift-picture {
      font-size: 1.9em;
    }

    /* Words alone: no slab's width to fill, the kicker in line. */
    .text .slab {
      display: flex;
      flex-wrap: nowrap;
      gap: 0.5em;
      min-width: 0;
      padding: 0.24em 0.7em 0.3em 0.3em;
    }
    .text .kicker {
      position: static;
      flex: none;
      transform: none;
    }
    .text person-name {
      font-size: 0.8em;
    }
    .text .detail {
      font-size: 0.5em;
    }

    li.new .portrait {
      animation: stand 620ms var(--ease-spring) backwards;
    }
    li.new .slab {
      animation: unroll 620ms var(--ease-out) backwards;
    }
    li.new person-name,
    li.new .detail {
      animation: var(--enter) var(--enter-ms) 180ms var(--ease-out) backwards;
    }
    @keyframes stand {
      from {
        opacity: 0;
        transform: scale(0.5);
      }
    }
    @keyframes unroll {
      from {
        clip-path: inset(-1em 100% -1em 0);
      }
      to {
        clip-path: inset(-1em -1em -1em 0);
      }
    }
  `,
]
