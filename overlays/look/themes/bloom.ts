/** Petals: nothing has a corner, everything bounces a little. */
import { css } from '../css.ts'

export const bloom = css`
  :host([theme='bloom']) {
    --theme-accent: #ab1e65;
    --theme-accent-2: #5b4fd6;
    --theme-on-accent: #ffffff;
    --theme-on-accent-2: #ffffff;
    --theme-core: #ffb3dc;
    --theme-text: #4a2447;
    --theme-text-dim: #693e63;
    --theme-text-strong: var(--accent);
    --theme-good: #11714f;
    --theme-bad: #bb2a4c;
    --theme-surface: linear-gradient(170deg, rgba(255, 255, 255, 0.97), rgba(255, 230, 244, 0.95));
    --theme-surface-strong: linear-gradient(170deg, #ffffff, #ffe9f5);
    --theme-edge: #ffffff;
    --theme-border: 0.09em solid var(--edge);
    --theme-shadow: inset 0 -0.16em 0.4em rgba(255, 150, 208, 0.4), 0 0.2em 0.7em rgba(120, 40, 105, 0.34);
    --theme-track: rgba(194, 42, 128, 0.16);
    --theme-fill: linear-gradient(90deg, var(--core), var(--accent));
    --theme-frame: #fff0f8;
    --theme-glow: 0.3;
    --theme-person-tone: 70% 26%;
    --theme-picture-edge: inset 0 0 0 0.06em #fff;
    --theme-radius: 1.35em;
    --theme-radius-small: 0.75em;
    --theme-pad: 0.85em;
    --theme-font: var(--face-rounded);
    --theme-font-display: var(--face-rounded);
    --theme-weight: 700;
    --theme-weight-display: 900;
    --theme-enter: fl-bud;
    --theme-leave: fl-drift;
    --theme-pop: fl-jelly;
    --theme-enter-ms: 720ms;
    --theme-leave-ms: 420ms;
    --theme-ease-out: cubic-bezier(0.3, 1.5, 0.5, 1);
    --theme-ease-spring: cubic-bezier(0.3, 1.9, 0.5, 1);
  }

  /* Bloom: opens like a bud, drifts off. */
  @keyframes fl-bud {
    from {
      opacity: 0;
      transform: scale(0.4);
    }
  }
  @keyframes fl-drift {
    to {
      opacity: 0;
      transform: translateY(-1.2em) rotate(-3deg) scale(1.06);
    }
  }
  @keyframes fl-jelly {
    30% {
      transform: scale(1.22, 0.8);
    }
    60% {
      transform: scale(0.9, 1.12);
    }
  }
`
