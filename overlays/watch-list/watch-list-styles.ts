import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** Faces, and hardly anything else: a ring says that someone is on air. */
export const watchListStyles: CSSResultGroup = [
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
    ul {
      display: flex;
      gap: 0.7em;
      min-width: 0;
      list-style: none;
    }
    li {
      min-width: 0;
    }
    .face {
      position: relative;
      display: grid;
      flex: none;
      place-items: center;
      border-radius: var(--radius-round);
    }
    .live .face {
      padding: 0.13em;
      background: linear-gradient(150deg, var(--core), var(--accent) 40%, var(--accent-2));
      box-shadow: 0 0.06em 0.3em rgba(0, 0, 0, 0.45);
    }
    person-avatar {
      font-size: 3.1em;
    }
    .offline person-avatar {
      filter: grayscale(0.9);
      font-size: 2.2em;
      opacity: 0.72;
    }
    .badge {
      position: absolute;
      bottom: -0.34em;
      max-width: 100%;
      padding: 0.12em 0.5em 0.14em;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      border-radius: var(--radius-small);
      background: var(--accent);
      color: var(--on-accent);
      font-family: var(--font-display);
      font-size: 0.54em;
      font-weight: 800;
      letter-spacing: 0.08em;
      text-shadow: none;
      line-height: 1.3;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .plate {
      display: grid;
      min-width: 0;
      line-height: 1.2;
    }
    person-name {
      font-family: var(--font-display);
      font-size: 0.62em;
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
    }
    .since {
      color: var(--text-dim);
      font-size: 0.5em;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    .tray {
      align-items: flex-start;
    }
    .tray li {
      display: grid;
      flex: 0 1 4.8em;
      gap: 0.34em;
      justify-items: center;
    }
    .tray .offline {
      flex-basis: 3.2em;
      margin-top: 0.5em;
    }
    .tray .plate {
      justify-items: center;
      max-width: 100%;
      padding: 0.14em 0.5em 0.2em;
      border: var(--border);
      border-radius: var(--radius-small);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    .tray .since {
      margin-top: -0.1em;
    }

    /* Who does not fit goes on in a second column. */
    .list {
      flex-flow: column wrap;
      gap: 0.36em 0.9em;
      place-content: flex-start center;
      align-items: flex-start;
      height: calc(100vh - 1em);
    }
    .list li {
      display: flex;
      align-items: center;
      max-width: 100%;
    }
    .list .face {
      z-index: 1;
    }
    .list person-avatar {
      font-size: 1.9em;
    }
    .list .offline person-avatar {
      font-size: 1.5em;
      margin-inline: 0.3em;
    }
    .list .plate {
      margin-inline-start: -0.7em;
      padding: 0.24em 0.9em 0.3em 1.2em;
      border: var(--border);
      border-radius: var(--radius-small);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    .list .badge {
      font-size: 0.42em;
    }
    .list person-name {
      font-size: 0.76em;
    }

    li.new .face {
      animation: light 800ms var(--ease-spring) backwards;
    }
    li.new .plate {
      animation: var(--enter) var(--enter-ms) 200ms var(--ease-out) backwards;
    }
    @keyframes light {
      from {
        opacity: 0;
        transform: scale(0.2) rotate(-40deg);
      }
    }
  `,
]
