/**
 * How things come, change and leave. A theme picks by name (`--enter`, `--leave`, `--pop` of tokens.ts); an element that
 * takes this in writes `animation: var(--enter) var(--enter-ms) var(--ease-out) backwards`, for leaving
 * `var(--leave) var(--leave-ms) var(--ease-in) forwards`, and `var(--pop) 0.4s var(--ease-spring)` for what changed in place.
 *
 * What the streamer chose under Movement arrives as the `motion` attribute: calm keeps to fades, none stands still.
 */
import { css } from './css.ts'

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
  @keyframes fl-fade {
    to {
      opacity: 0;
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
    animation-duration: 0s !important;
    animation-delay: 0ms !important;
    animation-iteration-count: 1 !important;
    /* Not a short one: each of its properties would change a frame after that of the element around it. */
    transition: none !important;
  }
`
