/** What every shadow root starts from. */
import { css } from './css.ts'

export const reset = css`
  :host {
    display: block;
    box-sizing: border-box;
    cursor: default;
    user-select: none;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  img,
  svg {
    display: block;
  }
  /* The streamer's panic button. */
  :host([blank]) {
    visibility: hidden !important;
  }
  /* Nobody is looking. */
  :host([asleep]) * {
    animation-play-state: paused !important;
  }
  /* Movement is decoration. Who asked their system for less of it gets the same things, standing still. */
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0s !important;
      animation-delay: 0ms !important;
      animation-iteration-count: 1 !important;
      transition: none !important;
    }
  }
`
