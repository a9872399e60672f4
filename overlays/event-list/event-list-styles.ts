import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/**
 * One sheet, one thread: no box around anything but the whole. Who does not fit goes to a second column, out of sight, so
 * that nobody is cut in two.
 */
export const eventListStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: flex;
      flex-direction: column;
      height: 100vh;
      padding: 0.5em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 24px));
    }
    ol {
      position: relative;
      display: flex;
      flex: 0 1 auto;
      flex-flow: column wrap;
      gap: 0.56em 3em;
      align-content: flex-start;
      min-height: 0;
      padding: 0.7em 0.9em 0.76em 0.66em;
      overflow: hidden;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
      list-style: none;
    }
    ol.bottom {
      flex-direction: column-reverse;
      margin-top: auto;
    }
    li {
      --knot: 1.5em;
      position: relative;
      display: grid;
      flex: none;
      width: 100%;
      grid-template-columns: 1.9em minmax(0, 1fr);
      gap: 0.6em;
      align-items: center;
    }
    /* The thread: from knot to knot, so that it ends where the list does. */
    li::before {
      content: '';
      position: absolute;
      inset-inline-start: calc(0.95em - 0.055em);
      top: 50%;
      width: 0.11em;
      height: calc(100% + 0.56em);
      background: var(--track);
    }
    ol.top li:last-child::before,
    ol.bottom li:first-child::before {
      display: none;
    }
    .knot {
      position: relative;
      display: grid;
      justify-self: center;
      place-items: center;
      width: var(--knot);
      height: var(--knot);
      border-radius: var(--radius-round);
      background: var(--accent-2);
      color: var(--on-accent-2);
      filter: var(--halo);
      transition:
        width 0.4s var(--ease-out),
        height 0.4s var(--ease-out);
    }
    .knot svg {
      width: 58%;
      height: 58%;
    }
    .gift .knot,
    .subscribe .knot,
    .gifted-sub .knot,
    .super-fan .knot {
      background: var(--accent);
      color: var(--on-accent);
    }
    .first {
      --knot: 1.9em;
    }
    /* The gift stands out of its knot. */
    gift-picture {
      font-size: calc(var(--knot) * 1.06);
      filter: drop-shadow(0 0.03em 0.04em rgba(0, 0, 0, 0.45));
    }

    .told {
      display: grid;
      gap: 0.06em;
      min-width: 0;
      line-height: 1.2;
    }
    .line {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      min-width: 0;
      white-space: nowrap;
    }
    person-name {
      flex: 0 1 auto;
      font-family: var(--font-display);
      font-size: 0.86em;
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
    }
    .first person-name {
      font-size: 1.3em;
    }
    .words {
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      color: var(--text-dim);
      font-size: 0.7em;
      text-overflow: ellipsis;
    }
    .first .words {
      font-size: 0.82em;
    }
    .ago {
      flex: none;
      margin-inline-start: auto;
      font-size: 0.62em;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
    .count {
      flex: none;
      color: var(--text-strong);
      font-family: var(--font-number);
      font-size: 0.86em;
      font-variant-numeric: tabular-nums;
      font-weight: 800;
    }
    .first .count {
      font-size: 1.2em;
      line-height: 1;
    }
    .big person-name {
      color: var(--text-strong);
    }

    li.new .told {
      animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
    }
    li.new .knot {
      animation: tie 620ms var(--ease-spring) backwards;
    }
    @keyframes tie {
      from {
        transform: scale(0);
      }
    }
    li.leaving {
      animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
    }
  `,
]
