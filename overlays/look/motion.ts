/**
 * How things come, change and leave. A theme picks by name (`--enter`, `--leave`, `--pop` of tokens.ts); an element that
 * takes this in writes `animation: var(--enter) var(--enter-ms) var(--ease-out) both`.
 */
import { css } from 'lit'

export const motion = css`
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
`
