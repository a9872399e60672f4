/** Words on the picture itself, with a dark rim to carry them; what stands out is stroked with a marker. */
import { css } from '../css.ts'

export const ink = css`
  :host([theme='ink']) {
    --theme-accent: #ffd84d;
    --theme-accent-2: #8fdcff;
    --theme-on-accent: #1c1400;
    --theme-core: #ffffff;
    --theme-text: #ffffff;
    --theme-text-dim: #ece9e4;
    --theme-good: #9df5a3;
    --theme-bad: #ffa79c;
    --theme-surface: transparent;
    --theme-surface-strong: transparent;
    --theme-edge: rgba(255, 255, 255, 0.85);
    --theme-border: 0;
    --theme-shadow: none;
    --theme-text-shadow:
      0.03em 0 0.05em #000, -0.03em 0 0.05em #000, 0 0.03em 0.05em #000, 0 -0.03em 0.05em #000, 0 0 0.12em #000,
      0 0 0.14em #000, 0 0 0.3em rgba(0, 0, 0, 0.8), 0 0.06em 0.5em rgba(0, 0, 0, 0.6);
    --theme-halo: drop-shadow(0 0 0.06em rgba(0, 0, 0, 0.9)) drop-shadow(0 0.04em 0.2em rgba(0, 0, 0, 0.6));
    --theme-track: rgba(0, 0, 0, 0.68);
    --theme-fill: var(--accent);
    --theme-frame: #14110d;
    --theme-glow: 0;
    --theme-person-tone: 95% 78%;
    --badge: rgba(0, 0, 0, 0.7);
    --theme-picture-edge: none;
    --theme-radius: 0.14em 0.5em 0.18em 0.42em / 0.42em 0.16em 0.5em 0.14em;
    --theme-radius-small: 0.1em 0.3em 0.12em 0.26em / 0.26em 0.1em 0.3em 0.1em;
    --theme-pad: 0.15em;
    --theme-font-display: var(--face-serif);
    --theme-weight: 650;
    --theme-weight-display: 760;
    --theme-spacing-display: -0.02em;
    --theme-enter: fl-focus;
    --theme-leave: fl-fade;
    --theme-pop: fl-glint;
    --theme-enter-ms: 640ms;
    --theme-leave-ms: 520ms;
    --theme-ease-spring: cubic-bezier(0.2, 0.8, 0.2, 1);
  }

  /* Ink: comes into focus. */
  @keyframes fl-focus {
    from {
      opacity: 0;
      filter: blur(0.24em);
    }
  }
  @keyframes fl-glint {
    from {
      opacity: 0.25;
    }
  }
`
