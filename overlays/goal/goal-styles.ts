import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** The words stand in the bar itself, and change colour where the fill has passed under them. */
export const goalStyles: CSSResultGroup = [
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
      font-size: var(--fl-size, var(--set-size, 30px));
    }
    ol {
      display: grid;
      gap: 0.56em;
      list-style: none;
      direction: ltr;
    }
    .goal {
      position: relative;
    }
    .medal {
      text-shadow: none;
      display: grid;
      place-items: center;
      background: var(--accent);
      color: var(--on-accent);
    }
    .number {
      flex: none;
      font-family: var(--font-number);
      font-variant-numeric: tabular-nums;
      font-weight: 700;
      white-space: nowrap;
    }
    .number i {
      margin: 0 0.22em;
      font-style: normal;
      opacity: 0.6;
    }
    .title {
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      font-family: var(--font-display);
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
      text-overflow: ellipsis;
      text-transform: var(--case-display);
      white-space: nowrap;
    }

    /* Bars */
    .bar .goal {
      display: grid;
      grid-template-columns: 2.4em minmax(0, 1fr);
      align-items: center;
    }
    .bar .medal {
      z-index: 1;
      width: 2.4em;
      height: 2.4em;
      border-radius: var(--radius-round);
      box-shadow:
        0 0 0 0.13em var(--frame),
        0 0.08em 0.4em rgba(0, 0, 0, 0.5);
    }
    .medal svg {
      width: 54%;
      height: 54%;
    }
    .bar .medal gift-picture {
      font-size: 2.2em;
    }
    .goal > .bar {
      display: flex;
      height: 1.86em;
      margin-inline-start: -1.1em;
      overflow: hidden;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
    }
    .run {
      position: relative;
      flex: 1;
      min-width: 0;
      background: var(--track);
    }
    .under,
    .over {
      display: flex;
      align-items: center;
      padding: 0 0.6em 0 1.56em;
    }
    .bar .title {
      font-size: 0.84em;
    }
    .bar .number {
      align-self: center;
      padding: 0 0.8em 0 0.6em;
      font-size: 0.92em;
    }
    .full-part,
    .under,
    .over {
      position: absolute;
      inset: 0;
      transition: clip-path 0.9s var(--ease-out);
    }
    .full-part {
      background: var(--accent);
    }
    /* Themes that glow get brighter towards the front. */
    .full-part::before {
      content: '';
      position: absolute;
      inset: 0;
      background: linear-gradient(90deg, transparent 30%, var(--core));
      opacity: calc(var(--glow) * 0.55);
    }
    .over {
      color: var(--on-accent);
      text-shadow: none;
    }

    /* Rings */
    ol.ring {
      display: flex;
      flex-wrap: wrap;
      gap: 0.9em;
      justify-content: center;
    }
    .ring .goal {
      display: grid;
      justify-items: center;
      min-width: 5em;
      max-width: 9em;
    }
    .disc {
      position: relative;
      width: 4.6em;
      height: 4.6em;
      border: var(--border);
      border-radius: 50%;
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    .disc svg[viewBox='0 0 36 36'] {
      width: 100%;
      height: 100%;
      transform: rotate(-90deg);
    }
    .disc > svg circle {
      fill: none;
      stroke-width: 4.4;
    }
    .rest {
      stroke: var(--track);
    }
    .disc > svg .full {
      stroke: var(--accent);
      stroke-linecap: round;
      transition: stroke-dasharray 0.9s var(--ease-out);
    }
    .ring .medal {
      position: absolute;
      inset: 27%;
      border-radius: var(--radius-round);
    }
    .ring .medal gift-picture {
      font-size: 1.9em;
    }
    .plate {
      z-index: 1;
      display: grid;
      justify-items: center;
      max-width: 100%;
      margin-top: -0.5em;
      padding: 0.16em 0.7em 0.2em;
      border: var(--border);
      border-radius: var(--radius-small);
      background: var(--surface-strong);
      box-shadow: var(--shadow);
    }
    .plate .title {
      max-width: 100%;
      font-size: 0.62em;
    }
    .plate .number {
      font-size: 0.74em;
    }

    /* Reached */
    .won .medal {
      animation: var(--pop) 900ms var(--ease-out) 2;
    }
    .won .full-part {
      background: var(--accent-2);
    }
    .won .full-part,
    .won .over {
      clip-path: inset(0) !important;
    }
    .won .over {
      color: var(--on-accent-2);
    }
    .won .under {
      visibility: hidden;
    }
    .sparks {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
    .spark {
      position: absolute;
      bottom: 30%;
      width: 0.3em;
      height: 0.3em;
      border-radius: 50%;
      background: var(--accent);
    }
    .spark-1 {
      width: 0.46em;
      height: 0.2em;
      border-radius: 0;
      background: var(--accent-2);
    }
    .spark-2 {
      background: var(--core);
    }
  `,
]
