import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

export const timerStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: grid;
      place-items: center;
      height: 100vh;
      padding: 0.4em 0.4em 1.4em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 32px));
    }
    .timer {
      position: relative;
      display: grid;
      justify-items: center;
      animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
    }
    .title {
      z-index: 1;
      max-width: 15em;
      margin-bottom: -0.5em;
      padding: 0.2em 0.8em 0.22em;
      overflow: hidden;
      border-radius: var(--radius-small);
      background: var(--accent);
      color: var(--on-accent);
      font-family: var(--font-display);
      font-size: 0.62em;
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
      text-overflow: ellipsis;
      text-shadow: none;
      text-transform: var(--case-display);
      white-space: nowrap;
    }
    .plate {
      position: relative;
      padding: 0.34em 0.66em 0.5em;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
      overflow: hidden;
    }
    .plate::before {
      content: '';
      position: absolute;
      inset: 0;
      background: radial-gradient(80% 120% at 50% 130%, var(--accent), transparent 70%);
      opacity: calc(var(--glow) * 0.34);
    }
    .digits {
      position: relative;
      display: flex;
      align-items: center;
      justify-content: center;
      direction: ltr;
      font-family: var(--font-number);
      font-size: 2.7em;
      font-variant-numeric: tabular-nums;
      font-weight: var(--weight-display);
      letter-spacing: -0.01em;
      line-height: 1.08;
      transition: color 0.3s;
    }
    .digits span {
      display: block;
      min-width: 1ch;
      text-align: center;
    }
    .digits .colon {
      min-width: 0.26em;
      opacity: 0.7;
      transform: translateY(-0.05em);
    }
    .digits .changed {
      animation: tick 0.3s var(--ease-out);
    }
    @keyframes tick {
      from {
        opacity: 0.2;
        transform: translateY(-0.26em);
      }
    }
    .bar {
      position: absolute;
      inset: auto 0 0;
      height: 0.2em;
      background: var(--track);
    }
    .bar i {
      position: absolute;
      inset: 0;
      background: var(--fill);
      transform-origin: 0 50%;
      transition: transform 1s linear;
    }
    .paused .digits,
    .idle .digits {
      opacity: 0.72;
    }
    .held {
      display: inline-flex;
      gap: 0.14em;
      margin-inline-end: 0.22em;
    }
    .held i {
      width: 0.12em;
      height: 0.5em;
      border-radius: 0.04em;
      background: var(--accent);
    }
    .gained .digits {
      color: var(--text-strong);
    }
    .hurry .digits {
      color: var(--bad);
    }
    .hurry .digits .changed {
      animation: var(--pop) 0.5s var(--ease-spring);
    }
    .over .digits {
      font-family: var(--font-display);
      font-size: 1.7em;
      letter-spacing: var(--spacing-display);
      text-transform: var(--case-display);
    }
    .over .digits bdi {
      animation: var(--pop) 0.7s var(--ease-spring);
    }

    /* What came on floats up beside the clock. */
    .gains {
      position: absolute;
      z-index: 2;
      top: calc(100% + 0.16em);
      right: -1em;
      left: -1em;
      display: grid;
      justify-items: center;
      pointer-events: none;
    }
    .gain {
      grid-area: 1 / 1;
      display: flex;
      align-items: center;
      gap: 0.4em;
      max-width: 100%;
      padding: 0.16em 0.7em 0.2em 0.2em;
      border: var(--border);
      border-radius: var(--radius-round);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
      font-size: 0.62em;
      animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
    }
    .gain.nameless {
      padding-left: 0.7em;
    }
    .gain.leaving {
      animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
    }
    .gain person-avatar {
      font-size: 1.7em;
    }
    .gain b {
      flex: none;
      color: var(--text-strong);
      font-family: var(--font-number);
      font-size: 1.16em;
      font-weight: var(--weight-display);
      white-space: nowrap;
    }
    .gain.less b {
      color: var(--bad);
    }
    .gain person-name {
      min-width: 0;
    }
  `,
]
