/**
 * How things come, change and leave. A theme picks by name (`--enter`, `--leave`, `--pop` of tokens.ts); an element that
 * takes this in writes `animation: var(--enter) var(--enter-ms) var(--ease-out) backwards`, for leaving
 * `var(--leave) var(--leave-ms) var(--ease-in) forwards`, and `var(--pop) 0.4s var(--ease-spring)` for what changed in place.
 *
 * What the streamer chose under Movement arrives as the `motion` attribute: calm keeps to fades, none stands still.
 */
import { css } from 'lit'

export const motion = css`
  /* Ember: rises like warm air. */
  @keyframes fl-rise {
    from {
      opacity: 0;
      transform: translateY(0.7em) scale(0.96);
    }
  }
  @keyframes fl-sink {
    to {
      opacity: 0;
      transform: translateY(0.4em) scale(0.97);
    }
  }
  @keyframes fl-swell {
    35% {
      transform: scale(1.14);
    }
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
  /* Ink: comes into focus. */
  @keyframes fl-focus {
    from {
      opacity: 0;
      filter: blur(0.24em);
    }
  }
  @keyframes fl-fade {
    to {
      opacity: 0;
    }
  }
  @keyframes fl-glint {
    from {
      opacity: 0.25;
    }
  }
  /* Whoever chose calm. */
  @keyframes fl-appear {
    from {
      opacity: 0;
    }
  }
  @keyframes fl-still {
  }
  :host([motion='calm']) {
    --enter: fl-appear;
    --leave: fl-fade;
    --pop: fl-still;
    --ease-out: ease-out;
    --ease-in: ease-in;
    --ease-spring: ease-out;
  }
  :host([motion='none']) {
    --enter-ms: 1ms;
    --leave-ms: 1ms;
    --change-ms: 1ms;
  }
  :host([motion='none']) *,
  :host([motion='none']) *::before,
  :host([motion='none']) *::after {
    animation-duration: 1ms !important;
    animation-delay: 0ms !important;
    animation-iteration-count: 1 !important;
    transition-duration: 1ms !important;
    transition-delay: 0ms !important;
  }
`
