import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

export const contestStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: grid;
      align-items: center;
      height: 100vh;
      padding: 0.5em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 28px));
      line-height: 1.15;
    }
    .contest {
      position: relative;
      display: grid;
      min-width: 0;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
      animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
    }
    .contest.leaving {
      animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
    }
    .n1 {
      justify-self: center;
    }

    /* Title and clock ride on the upper edge. */
    .head {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 0.4em;
      height: 0;
      padding: 0 1em;
    }
    .title,
    .clock {
      padding: 0.16em 0.7em 0.2em;
      border-radius: var(--radius-small);
      font-size: 0.7em;
      font-weight: var(--weight-display);
      white-space: nowrap;
    }
    .title {
      min-width: 0;
      overflow: hidden;
      background: var(--accent);
      color: var(--on-accent);
      font-family: var(--font-display);
      letter-spacing: var(--spacing-display);
      text-overflow: ellipsis;
      text-shadow: none;
      text-transform: var(--case-display);
    }
    .clock {
      border: var(--border);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
      font-family: var(--font-number);
      font-variant-numeric: tabular-nums;
    }
    .clock.hurry {
      background: var(--accent);
      color: var(--on-accent);
      text-shadow: none;
    }

    .sides {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0.5em;
      padding: 0.7em 0.7em 0.5em;
    }
    .side {
      display: flex;
      align-items: center;
      gap: 0.6em;
      min-width: 0;
      transition: filter 0.5s var(--ease-out);
    }
    .side.mirrored {
      flex-direction: row-reverse;
      text-align: end;
    }
    .side.lost {
      filter: saturate(0.3);
      opacity: 0.6;
    }
    .side.won .picture {
      animation: var(--pop) 0.8s var(--ease-spring) 2;
    }
    .picture {
      display: grid;
      flex: none;
      place-items: center;
      width: 3em;
      height: 3em;
      border-radius: var(--radius-round);
      background: var(--frame);
      box-shadow:
        inset 0 0 0 0.09em var(--side),
        0 0.06em 0.3em rgba(0, 0, 0, 0.4);
      color: var(--side);
    }
    .picture gift-picture {
      font-size: 2.3em;
    }
    .initial {
      font-family: var(--font-display);
      font-size: 1.5em;
      font-weight: var(--weight-display);
      text-shadow: none;
    }
    .what {
      display: grid;
      min-width: 0;
      justify-items: start;
    }
    .mirrored .what {
      justify-items: end;
    }
    .name {
      max-width: 100%;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      color: var(--text-dim);
      font-family: var(--font-display);
      font-size: 0.74em;
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .won .name,
    .draw .name {
      color: var(--text);
    }
    .name em {
      padding: 0 0.4em;
      border-radius: var(--radius-small);
      background: var(--side);
      color: var(--on-side);
      font-style: normal;
      text-shadow: none;
      text-transform: var(--case-display);
    }
    .score {
      font-family: var(--font-number);
      font-size: 1.5em;
      font-weight: var(--weight-display);
    }
    .best {
      display: flex;
      align-items: center;
      gap: 0.3em;
      max-width: 100%;
      min-width: 0;
      font-size: 0.6em;
    }
    .mirrored .best {
      flex-direction: row-reverse;
    }
    .best person-avatar {
      font-size: 1.3em;
    }
    .n3 .side {
      flex-direction: column;
      gap: 0.3em;
      text-align: center;
    }
    .n3 .what {
      justify-items: center;
      max-width: 100%;
    }
    .n1 .sides {
      padding: 0.4em 1em 0.4em 0.5em;
    }

    .bar {
      position: relative;
      height: 0.56em;
      margin: 0 0.7em 0.62em;
      overflow: hidden;
      border-radius: var(--radius-small);
      background: var(--track);
    }
    .bar i {
      position: absolute;
      inset: 0;
      background: var(--side);
      box-shadow: -0.12em 0 0 var(--frame);
      transition: transform 0.9s var(--ease-out);
    }
    .bar i:first-child {
      box-shadow: none;
    }
    .bar i::after {
      content: '';
      position: absolute;
      inset: 0;
      background: linear-gradient(rgba(255, 255, 255, 0.5), transparent);
      opacity: calc(var(--glow) * 0.7);
    }
    .bar .lost {
      filter: saturate(0.3);
    }
  `,
]
