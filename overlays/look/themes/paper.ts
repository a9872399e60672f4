/** Cut out of card, pasted a little askew. */
import { css } from '../css.ts'

export const paper = css`
  :host([theme='paper']) {
    --theme-accent: #c92f1d;
    --theme-accent-2: #0b6a83;
    --theme-on-accent: #fff7e6;
    --theme-on-accent-2: #fff7e6;
    --theme-core: #ffc93c;
    --theme-text: #1d1712;
    --theme-text-dim: #544b41;
    --theme-text-strong: var(--accent);
    --theme-good: #1b6f37;
    --theme-bad: #b3201a;
    --theme-surface: #fff7e6;
    --theme-surface-strong: #ffefcd;
    --theme-edge: #1d1712;
    --theme-border: 0.08em solid var(--edge);
    --theme-shadow: 0.15em 0.15em 0 #1d1712;
    --theme-track: #e6d9be;
    --theme-fill:
      repeating-linear-gradient(-45deg, rgba(255, 255, 255, 0.22) 0 0.4em, transparent 0 0.8em), var(--accent);
    --theme-frame: #1d1712;
    --theme-glow: 0;
    --theme-person-tone: 78% 25%;
    --theme-picture-edge: inset 0 0 0 0.05em #1d1712;
    --theme-radius: 0.14em;
    --theme-radius-small: 0.1em;
    --theme-radius-round: 0.14em;
    --theme-tilt: -1.3deg;
    --theme-font: var(--face-grotesque);
    --theme-font-display: var(--face-serif);
    --theme-weight: 600;
    --theme-weight-display: 850;
    --theme-spacing-display: -0.015em;
    --theme-enter: fl-paste;
    --theme-leave: fl-peel;
    --theme-pop: fl-stamp;
    --theme-enter-ms: 420ms;
    --theme-ease-out: cubic-bezier(0.2, 1.4, 0.4, 1);
  }

  /* Paper: slapped on, peeled off. */
  @keyframes fl-paste {
    from {
      opacity: 0;
      transform: translate(-0.4em, -0.6em) rotate(-7deg) scale(1.16);
    }
  }
  @keyframes fl-peel {
    to {
      opacity: 0;
      transform: translate(0.8em, 0.9em) rotate(9deg);
    }
  }
  @keyframes fl-stamp {
    0% {
      transform: rotate(-5deg) scale(1.3);
    }
    60% {
      transform: rotate(2deg) scale(0.96);
    }
  }
`
