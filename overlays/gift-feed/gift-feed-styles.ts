import { css, type CSSResultGroup } from 'lit'
import { motion } from '../look/motion.ts'
import { reset } from '../look/reset.ts'
import { themes } from '../look/themes.ts'
import { tokens } from '../look/tokens.ts'

/** A picture that breaks out of its tape, and a stamp for the count: the larger the gift, the larger all of it. */
export const giftFeedStyles: CSSResultGroup = [
  reset,
  themes,
  tokens,
  motion,
  css`
    :host {
      height: 100vh;
      padding: 0.5em;
      overflow: hidden;
      font-size: var(--fl-size, var(--set-size, 28px));
    }
    /* A row that does not fit goes to a second column, which is out of sight: none is ever cut in two. */
    ol {
      display: flex;
      flex-flow: column wrap;
      gap: 0.42em;
      align-content: flex-start;
      width: 100%;
      height: 100%;
      list-style: none;
    }
    ol.bottom {
      flex-direction: column-reverse;
    }
    li {
      --art: 2.5em;
      display: flex;
      flex: none;
      align-items: center;
      width: 100%;
    }
    .right li {
      flex-direction: row-reverse;
    }
    .tier-1 {
      font-size: 1.12em;
    }
    .tier-2 {
      font-size: 1.28em;
    }
    .tier-3 {
      font-size: 1.44em;
    }
    li.new {
      animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
    }
    li.leaving {
      animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
    }

    .art {
      position: relative;
      z-index: 1;
      flex: none;
      width: var(--art);
      height: var(--art);
      filter: drop-shadow(0 0.08em 0.12em rgba(0, 0, 0, 0.5));
    }
    gift-picture {
      font-size: var(--art);
    }
    .new .art gift-picture {
      animation: land 640ms var(--ease-spring) backwards;
    }
    @keyframes land {
      from {
        transform: translateY(-0.3em) rotate(-14deg) scale(1.5);
      }
    }
    person-avatar {
      position: absolute;
      inset-inline-end: -0.12em;
      bottom: -0.1em;
      font-size: 1.06em;
    }
    .right person-avatar {
      inset-inline: -0.12em auto;
    }
    .tape {
      display: grid;
      min-width: 0;
      margin-inline-start: -1.25em;
      padding: 0.34em 1.5em 0.4em 1.72em;
      border: var(--border);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
      line-height: 1.16;
    }
    .right .tape {
      margin-inline: 0 -1.25em;
      padding-inline: 1.5em 1.72em;
    }
    .tier-2 .tape,
    .tier-3 .tape {
      background: var(--accent);
      color: var(--on-accent);
      text-shadow: none;
    }
    person-name {
      font-family: var(--font-display);
      font-weight: var(--weight-display);
      letter-spacing: var(--spacing-display);
    }
    .what {
      display: flex;
      gap: 0.6em;
      overflow: hidden;
      color: var(--text-dim);
      font-size: 0.64em;
      white-space: nowrap;
    }
    .what bdi {
      min-width: 0;
      overflow: clip;
      overflow-clip-margin: 0.35em;
      text-overflow: ellipsis;
    }
    .tier-2 .what,
    .tier-3 .what {
      color: inherit;
    }
    .worth svg {
      color: var(--text-strong);
      filter: var(--halo);
    }
    .tier-2 .worth svg,
    .tier-3 .worth svg {
      color: inherit;
      filter: none;
    }
    .worth {
      display: inline-flex;
      flex: none;
      align-items: center;
      gap: 0.24em;
      color: var(--text);
      font-variant-numeric: tabular-nums;
      font-weight: 650;
    }
    .tier-2 .worth,
    .tier-3 .worth {
      color: inherit;
    }
    .count {
      z-index: 1;
      flex: none;
      margin-inline-start: -0.86em;
      transform: rotate(-5deg);
    }
    .right .count {
      margin-inline: 0 -0.86em;
    }
    .count b {
      display: block;
      padding: 0.08em 0.34em 0.1em 0.26em;
      border-radius: var(--radius-small);
      background: var(--accent);
      color: var(--on-accent);
      text-shadow: none;
      box-shadow: 0 0.08em 0.24em rgba(0, 0, 0, 0.4);
      font-family: var(--font-number);
      font-size: 1.24em;
      font-variant-numeric: tabular-nums;
      font-weight: 800;
      letter-spacing: -0.02em;
      line-height: 1;
    }
    .count i {
      font-size: 0.72em;
      font-style: normal;
      opacity: 0.8;
    }
    .tier-2 .count b,
    .tier-3 .count b {
      background: var(--accent-2);
      color: var(--on-accent-2);
    }
    .grew {
      animation: var(--pop) 380ms var(--ease-out);
    }
  `,
]
