/** Slabs with a bar at their head, wiped on and off. */
import { css } from '../css.ts'

export const broadcast = css`
  :host([theme='broadcast']) {
    --theme-accent: #d8ff3d;
    --theme-accent-2: #ff5468;
    --theme-on-accent: #081230;
    --theme-core: #ffffff;
    --theme-text: #ffffff;
    --theme-text-dim: #b8c7f0;
    --theme-text-strong: var(--accent);
    --theme-good: #48e39a;
    --theme-bad: #ff8592;
    --theme-surface: linear-gradient(#1d3474, #0b1740);
    --theme-surface-strong: linear-gradient(#14265a, #070f2c);
    --theme-edge: rgba(190, 208, 255, 0.24);
    --theme-border: 0;
    --theme-shadow: inset 0.2em 0 var(--accent), 0 0.1em 0.5em rgba(2, 6, 22, 0.55);
    --theme-track: rgba(190, 208, 255, 0.2);
    --theme-fill: var(--accent);
    --theme-frame: #081230;
    --theme-glow: 0;
    --theme-picture-edge: none;
    --theme-radius: 0.05em;
    --theme-radius-small: 0.05em;
    --theme-radius-round: 0.05em;
    --theme-font: var(--face-condensed);
    --theme-font-display: var(--face-condensed);
    --theme-weight: 600;
    --theme-weight-display: 800;
    --theme-case-display: uppercase;
    --theme-spacing-display: 0.005em;
    --theme-type-scale: 1.16;
    --theme-enter: fl-wipe;
    --theme-leave: fl-wipe-off;
    --theme-pop: fl-turn;
    --theme-enter-ms: 480ms;
    --theme-leave-ms: 300ms;
    --theme-ease-out: cubic-bezier(0.7, 0, 0.1, 1);
    --theme-ease-in: cubic-bezier(0.7, 0, 0.3, 1);
    --theme-ease-spring: cubic-bezier(0.7, 0, 0.1, 1);
  }

  /* Broadcast: wiped; the room around keeps the shadow from being cut. */
  @keyframes fl-wipe {
    from {
      clip-path: inset(-1em 100% -1em -1em);
      transform: translateX(-0.6em);
    }
    to {
      clip-path: inset(-1em);
    }
  }
  @keyframes fl-wipe-off {
    from {
      clip-path: inset(-1em);
    }
    to {
      clip-path: inset(-1em -1em -1em 100%);
      transform: translateX(0.4em);
    }
  }
  @keyframes fl-turn {
    from {
      transform: perspective(6em) rotateX(-80deg);
    }
  }
`
