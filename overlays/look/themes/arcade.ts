/** A cabinet in a dark hall: notched pixels, everything moves in steps. */
import { css } from '../css.ts'

export const arcade = css`
  :host([theme='arcade']) {
    --theme-accent: #ff5fd7;
    --theme-accent-2: #35e4ff;
    --theme-on-accent: #22031b;
    --theme-core: #fff6a8;
    --theme-text: #f3efff;
    --theme-text-dim: #c3b8f2;
    --theme-text-strong: #ffe84a;
    --theme-good: #5dff8f;
    --theme-bad: #ff7a94;
    --theme-surface:
      repeating-linear-gradient(rgba(132, 110, 255, 0.13) 0 2px, transparent 2px 4px), rgba(13, 6, 38, 0.93);
    --theme-surface-strong: rgba(13, 6, 38, 0.98);
    --theme-edge: var(--accent);
    --theme-border: 0;
    --theme-shadow:
      0.1em 0 var(--edge), -0.1em 0 var(--edge), 0 0.1em var(--edge), 0 -0.1em var(--edge),
      0 0 0.9em 0.1em rgba(255, 60, 210, 0.35);
    --theme-track: rgba(53, 228, 255, 0.2);
    --theme-fill: repeating-linear-gradient(90deg, var(--accent-2) 0 0.4em, transparent 0 0.5em);
    --theme-frame: #0d0626;
    --theme-glow: 0.5;
    --theme-picture-edge: inset 0 0 0 0.05em rgba(243, 239, 255, 0.8);
    --theme-radius: 0;
    --theme-radius-small: 0;
    --theme-radius-round: 0;
    --theme-font: var(--face-pixel);
    --theme-font-display: var(--face-pixel);
    --theme-weight: 550;
    --theme-weight-display: 700;
    --theme-case-display: uppercase;
    --theme-spacing-display: 0.02em;
    --theme-type-scale: 1.18;
    --theme-enter: fl-blit;
    --theme-leave: fl-tube;
    --theme-pop: fl-jolt;
    --theme-enter-ms: 400ms;
    --theme-leave-ms: 240ms;
    --theme-ease-out: steps(6);
    --theme-ease-in: steps(4);
    --theme-ease-spring: steps(6);
  }

  /* Arcade: drawn in steps, switched off like a tube. */
  @keyframes fl-blit {
    from {
      opacity: 0;
      transform: translateY(1.2em);
    }
  }
  @keyframes fl-tube {
    70% {
      opacity: 1;
      transform: scale(1.02, 0.06);
    }
    to {
      opacity: 0;
      transform: scale(0, 0.06);
    }
  }
  @keyframes fl-jolt {
    25% {
      transform: translate(0.08em, -0.16em);
    }
    50% {
      transform: translate(-0.08em, 0.08em);
    }
    75% {
      transform: translate(0.08em, 0);
    }
  }
`
