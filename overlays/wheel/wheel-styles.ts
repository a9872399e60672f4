import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

export const wheelStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      height: 100vh;
      padding: 3vmin;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 28px));
    }
    .wheel {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      height: 100%;
      opacity: 1;
      transition:
        opacity 0.4s var(--ease-out),
        transform 0.6s var(--ease-out);
    }
    .wheel.one {
      --taken: 2.4em;
    }
    .wheel.two {
      --taken: 4.8em;
    }
    .wheel.away {
      opacity: 0;
      transform: scale(0.86);
    }
    .title,
    .join {
      z-index: 1;
      flex: none;
      max-width: 100%;
      padding: 0.2em 0.9em 0.24em;
      border: var(--border);
      border-radius: var(--radius-small);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
      font-weight: var(--weight-display);
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .title {
      font-family: var(--font-display);
      letter-spacing: var(--spacing-display);
      text-transform: var(--case-display);
    }
    .join {
      display: flex;
      align-items: center;
      gap: 0.6em;
      font-size: 0.84em;
    }
    .join span {
      padding: 0 0.5em;
      border-radius: var(--radius-small);
      background: var(--accent);
      color: var(--on-accent);
      font-family: var(--font-number);
      text-shadow: none;
    }

    .stand {
      position: relative;
      flex: none;
      width: min(100vw - 6vmin, 100vh - 7vmin - var(--taken, 0em));
      aspect-ratio: 1;
    }
    .rim,
    .disc,
    .pegs {
      position: absolute;
      inset: 0;
    }
    .rim {
      border-radius: 50%;
      background: var(--frame);
      box-shadow:
        0 0 0 0.08em var(--edge),
        0 0.3em 1.2em rgba(0, 0, 0, 0.5);
    }
    /* Light behind it, where the theme glows. */
    .rim::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: 50%;
      box-shadow: 0 0 1.6em 0.2em var(--accent);
      opacity: calc(var(--glow) * 0.4);
    }
    .disc {
      inset: 4.6%;
    }
    .turning .disc {
      will-change: transform;
    }
    .disc svg {
      width: 100%;
      height: 100%;
      border-radius: 50%;
    }
    .field path {
      stroke: var(--frame);
      stroke-width: 0.9;
    }
    .field text {
      font-family: var(--font-display);
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
      text-shadow: none;
    }
    .c0 path {
      fill: var(--accent);
    }
    .c0 text {
      fill: var(--on-accent);
    }
    .c1 path {
      fill: var(--accent-2);
    }
    .c1 text {
      fill: var(--on-accent-2);
    }
    .c2 path {
      fill: var(--heart);
    }
    .c2 text {
      fill: var(--on-accent);
    }
    .field {
      transition: opacity 0.5s;
    }
    .field.other {
      opacity: 0.42;
    }
    .pegs {
      width: 100%;
      height: 100%;
      fill: var(--core);
      pointer-events: none;
    }
    .hub {
      position: absolute;
      inset: 41%;
      display: grid;
      place-items: center;
      border-radius: 50%;
      background: var(--frame);
      box-shadow:
        0 0 0 0.12em var(--core),
        0 0.1em 0.6em rgba(0, 0, 0, 0.6);
    }
    .hub svg {
      width: 62%;
      height: 62%;
      fill: var(--accent);
    }
    .hub person-avatar {
      width: 100%;
      height: 100%;
      border-radius: 50%;
      font-size: 15vmin;
    }
    .pointer {
      position: absolute;
      z-index: 1;
      top: -1.6%;
      left: 45.2%;
      width: 9.6%;
      fill: var(--core);
      stroke: var(--frame);
      stroke-width: 2.4;
      transform-origin: 50% 32%;
      filter: drop-shadow(0 0.1em 0.16em rgba(0, 0, 0, 0.55));
    }
    .pointer circle {
      fill: var(--accent);
    }

    .prize {
      position: absolute;
      z-index: 2;
      top: 50%;
      left: 50%;
      width: max-content;
      max-width: 104%;
      padding: 0.34em 1em 0.42em;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
      font-family: var(--font-display);
      font-size: 1.5em;
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
      line-height: 1.15;
      overflow-wrap: anywhere;
      text-align: center;
      transform: translate(-50%, -50%);
      animation: won 0.6s var(--ease-spring) backwards;
    }
    .prize bdi {
      display: block;
      animation: var(--pop) 0.7s var(--ease-spring) 0.3s;
    }
    @keyframes won {
      from {
        opacity: 0;
        transform: translate(-50%, -50%) scale(0.3);
      }
    }
    .sparks {
      position: absolute;
      inset: 30% 10% 40%;
      pointer-events: none;
    }
    .spark {
      position: absolute;
      bottom: 30%;
      z-index: 3;
      width: 0.34em;
      height: 0.34em;
      border-radius: 50%;
      background: var(--accent);
    }
    .spark-1 {
      width: 0.5em;
      height: 0.22em;
      border-radius: 0;
      background: var(--accent-2);
    }
    .spark-2 {
      background: var(--core);
    }
  `,
]
