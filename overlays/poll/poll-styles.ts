import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** The words stand in the bar itself, and change colour where the votes have passed under them. */
export const pollStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      display: grid;
      align-items: end;
      height: 100vh;
      padding: 0.5em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 26px));
    }
    .poll {
      display: grid;
      gap: 0.5em;
      padding: 0.62em 0.72em 0.66em;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
      animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
    }
    .poll.leaving {
      animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
    }
    .title {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      /* Room for the shadow of words that stand on nothing. */
      margin: -0.3em;
      padding: 0.3em;
      font-family: var(--font-display);
      font-size: 1.16em;
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
      line-height: 1.16;
      overflow-wrap: anywhere;
    }
    ol {
      display: grid;
      gap: 0.34em;
      list-style: none;
    }
    li {
      display: flex;
      align-items: stretch;
      gap: 0.34em;
      min-width: 0;
    }
    .word {
      display: grid;
      flex: none;
      place-items: center;
      min-width: var(--badge, 2.2em);
      padding: 0 0.3em;
      border-radius: var(--radius-small);
      background: var(--track);
      box-shadow: inset 0 0 0 0.09em var(--accent);
      font-family: var(--font-number);
      font-size: 0.92em;
      font-weight: var(--weight-display);
      white-space: nowrap;
    }
    .word gift-picture {
      font-size: 1.46em;
    }
    .word svg {
      font-size: 1.2em;
    }
    .bar {
      position: relative;
      flex: 1;
      min-width: 0;
      height: 2em;
      overflow: hidden;
      border-radius: var(--radius-small);
      background: var(--track);
    }
    .line {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.6em;
      height: 100%;
      padding: 0 0.6em;
    }
    .text {
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      text-overflow: ellipsis;
      white-space: nowrap;
      font-weight: 650;
    }
    .percent {
      flex: none;
      font-family: var(--font-number);
      font-variant-numeric: tabular-nums;
      font-weight: var(--weight-display);
      white-space: nowrap;
    }
    .over {
      position: absolute;
      inset: 0;
      background: var(--accent-2);
      color: var(--on-accent-2);
      text-shadow: none;
      transition: clip-path 0.8s var(--ease-out);
    }
    .ahead .over {
      background: var(--accent);
      color: var(--on-accent);
    }
    .over::before {
      content: '';
      position: absolute;
      inset: 0;
      background: linear-gradient(90deg, transparent 40%, var(--core));
      opacity: calc(var(--glow) * 0.45);
    }
    .over .line {
      position: relative;
    }
    .closed li:not(.ahead) {
      opacity: 0.55;
    }
    .closed .ahead {
      animation: var(--pop) 0.7s var(--ease-spring);
    }
    .closed .ahead .word:not(.pictured) {
      background: var(--accent);
      color: var(--on-accent);
      text-shadow: none;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.2em 0.8em;
      color: var(--text-dim);
      font-size: 0.72em;
    }
    .hint {
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .voters {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      white-space: nowrap;
    }
    .voters rolling-number {
      color: var(--text);
      font-weight: var(--weight-display);
    }
    .clock {
      margin-inline-start: auto;
      padding: 0.04em 0.6em 0.08em;
      border-radius: var(--radius-small);
      background: var(--track);
      color: var(--text);
      font-family: var(--font-number);
      font-size: 1.16em;
      font-variant-numeric: tabular-nums;
      font-weight: var(--weight-display);
    }
    .clock.hurry {
      background: var(--accent);
      color: var(--on-accent);
      text-shadow: none;
    }
  `,
]
