import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** A podium of three blocks with the numerals cut into them; below it one sheet of rows. */
export const leaderboardStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.5em;
      height: 100vh;
      padding: 0.5em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 28px));
    }
    h1 {
      flex: none;
      align-self: center;
      max-width: 100%;
      padding: 0.22em 0.9em 0.26em;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      border-radius: var(--radius-round);
      background: var(--accent);
      color: var(--on-accent);
      font-family: var(--font-display);
      font-size: 0.74em;
      font-weight: 800;
      letter-spacing: 0.02em;
      text-shadow: none;
      text-overflow: ellipsis;
      text-transform: var(--case-display);
      white-space: nowrap;
    }
    ol {
      list-style: none;
    }
    person-name {
      max-width: 100%;
      font-family: var(--font-display);
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
    }
    .score {
      display: inline-flex;
      flex: none;
      gap: 0.24em;
      align-items: center;
      color: var(--text-strong);
      font-family: var(--font-number);
      font-variant-numeric: tabular-nums;
      font-weight: 700;
      white-space: nowrap;
    }
    .crown,
    .score svg {
      filter: var(--halo);
    }
    .score svg {
      width: 0.78em;
      height: 0.78em;
    }

    .podium {
      display: flex;
      flex: none;
      gap: 0.2em;
      align-items: flex-end;
      justify-content: center;
    }
    .step {
      display: grid;
      flex: 1 1 0;
      justify-items: center;
      min-width: 0;
      max-width: 8.4em;
    }
    .first {
      flex-grow: 1.24;
      max-width: 9.6em;
    }
    .head {
      position: relative;
      z-index: 1;
      display: grid;
      justify-items: center;
      margin-bottom: -0.62em;
    }
    .head person-avatar {
      border: 0.05em solid var(--accent-2);
      box-shadow: 0 0.04em 0.16em rgba(0, 0, 0, 0.5);
      font-size: 2.3em;
      contain: none;
    }
    .first .head person-avatar {
      border-color: var(--accent);
      font-size: 3.3em;
    }
    .crown {
      z-index: 1;
      margin-bottom: -0.36em;
      color: var(--accent);
      font-size: 1.3em;
      filter: drop-shadow(0 0.06em 0.06em rgba(0, 0, 0, 0.55));
      transform: rotate(-7deg);
    }
    .block {
      position: relative;
      display: grid;
      align-content: start;
      justify-items: center;
      width: 100%;
      height: 5em;
      padding: 0.86em 0.4em 0;
      overflow: hidden;
      border: var(--border);
      border-radius: var(--radius-small) var(--radius-small) 0 0;
      background: var(--surface);
      box-shadow: var(--shadow);
      line-height: 1.22;
    }
    .first .block {
      height: 6.2em;
    }
    .third .block {
      height: 4.5em;
    }
    .block person-name {
      font-size: 0.76em;
    }
    .first .block person-name {
      font-size: 0.92em;
    }
    .block .score {
      font-size: 0.74em;
    }
    .first .score {
      font-size: 0.9em;
    }
    /* Cut into the block, larger than it. */
    .numeral {
      position: absolute;
      inset-inline: 0;
      bottom: -0.3em;
      text-shadow: none;
      color: var(--accent-2);
      font-family: var(--font-number);
      font-size: 3em;
      font-weight: 800;
      line-height: 1;
      opacity: 0.3;
      text-align: center;
    }
    .first .numeral {
      color: var(--accent);
      font-size: 4.4em;
      opacity: 0.34;
    }

    /* As in the podium nothing is cut in two: who does not fit goes to a second column, out of sight. */
    .rows {
      display: flex;
      flex: 0 1 auto;
      flex-flow: column wrap;
      align-content: flex-start;
      column-gap: 3em;
      min-height: 0;
      padding: 0.3em 0.36em;
      overflow: hidden;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    .podium + .rows {
      margin-top: -0.5em;
      border-top-left-radius: 0;
      border-top-right-radius: 0;
    }
    .row {
      position: relative;
      display: grid;
      flex: none;
      width: 100%;
      grid-template-columns: 1.2em 1.5em minmax(0, 1fr) auto;
      gap: 0.5em;
      align-items: center;
      padding: 0.2em 0.5em 0.2em 0.2em;
    }
    .row > * {
      position: relative;
    }
    .row > .length {
      position: absolute;
      inset: 0.12em 0;
      border-radius: var(--radius-small);
      background: var(--track);
      transform-origin: left;
      transition: transform 0.8s var(--ease-out);
    }
    .place {
      color: var(--text-dim);
      font-family: var(--font-number);
      font-size: 0.9em;
      font-variant-numeric: tabular-nums;
      font-weight: 700;
      text-align: end;
    }
    .row person-avatar {
      font-size: 1.5em;
    }
    .row person-name {
      font-size: 0.8em;
    }
    .row .score {
      font-size: 0.8em;
    }
    /* Without a podium the first rows say themselves who leads. */
    .rows:first-child .row:nth-child(1),
    h1 + .rows .row:nth-child(1) {
      font-size: 1.24em;
    }
  `,
]
