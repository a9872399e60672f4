import { css } from 'lit'

/** What holds for every look and theme; ember's own window is fan.ts, other looks are layout-styles.ts. */
export const alertStyles = css`
  :host {
    position: relative;
    height: 100vh;
    overflow: hidden;
    /* Never wider than its source, whatever size was asked for. */
    font-size: min(var(--fl-size, var(--set-size, 40px)), 5.2vw, 7.4vh);
    line-height: 1.2;
  }
  .stage {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .alert {
    position: relative;
    display: grid;
    justify-items: center;
    max-width: 96%;
  }
  .grand {
    padding-top: 1.9em;
  }
  .tier-2 {
    font-size: 1.05em;
  }
  .tier-3 {
    font-size: 1.1em;
  }
  .resumed,
  .resumed * {
    animation-delay: -1.5s !important;
  }
  .leaving {
    animation: var(--leave) max(var(--leave-ms), 1ms) var(--ease-in) forwards;
  }

  .window {
    position: relative;
  }
  .setting {
    display: block;
    position: relative;
    width: 12em;
    height: 6em;
  }
  /* What a picture stands on where there is no window. */
  .medal {
    position: absolute;
    left: 50%;
    bottom: 0.1em;
    width: 5.4em;
    height: 5.4em;
    margin-left: -2.7em;
    border: var(--border);
    border-radius: var(--radius-round);
    background: var(--surface-strong);
    box-shadow: var(--shadow);
    transform: rotate(calc(var(--tilt) * -2));
    animation: var(--enter) var(--enter-ms) 80ms var(--ease-out) backwards;
  }
  .grand .figure {
    position: absolute;
    left: 50%;
    bottom: 0.02em;
    display: grid;
    place-items: center;
    width: 8em;
    height: 5.5em;
    margin-left: -4em;
    animation: arrive 0.7s 0.22s var(--ease-spring) backwards;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(2em) scale(0.3);
    }
  }
  .figure gift-picture {
    filter: var(--halo);
  }
  .grand .figure gift-picture {
    font-size: 3.9em;
    animation: hover 2.8s 1s ease-in-out infinite;
  }
  .grand .figure person-avatar {
    font-size: 3.6em;
    box-shadow: var(--shadow);
  }
  @keyframes hover {
    50% {
      transform: translateY(-0.045em) rotate(-2deg);
    }
  }
  .sign {
    position: absolute;
    display: grid;
    place-items: center;
    width: 1.3em;
    height: 1.3em;
    border-radius: var(--radius-round);
    background: var(--accent);
    color: var(--on-accent);
    box-shadow: 0 0 0 0.11em var(--frame);
    animation: sign-in 0.45s 0.55s var(--ease-spring) backwards;
  }
  .grand .sign {
    left: 50%;
    bottom: 0.5em;
    margin-left: 0.95em;
  }
  @keyframes sign-in {
    from {
      opacity: 0;
      transform: scale(0);
    }
  }
  .sign svg {
    width: 0.76em;
    height: 0.76em;
  }

  .plate {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.6em;
    max-width: 100%;
    border: var(--border);
    border-radius: var(--fl-radius, var(--radius));
    background: var(--surface-strong);
    box-shadow: var(--shadow);
    transform: rotate(var(--tilt));
    animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
  }
  .grand .plate {
    min-width: 13.4em;
    min-height: 3em;
    padding: 0.42em 1.05em 0.5em;
  }
  .plate > * {
    position: relative;
    animation: word 0.5s 0.26s var(--ease-out) backwards;
  }
  @keyframes word {
    from {
      opacity: 0;
      transform: translateY(0.35em);
    }
  }
  .grand .plate > person-avatar {
    font-size: 2.05em;
    margin-inline-start: -0.16em;
  }
  .said {
    flex: 1;
    min-width: 0;
  }
  .grand.no-gift .said {
    text-align: center;
  }
  .who {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    min-width: 0;
  }
  .grand.no-gift .who {
    justify-content: center;
  }
  .said person-name {
    display: block;
    max-width: 12em;
    font-family: var(--font-display);
    font-size: 1.12em;
    font-weight: var(--weight-display);
    letter-spacing: var(--spacing-display);
    line-height: 1.22;
  }
  .no-gift person-name {
    max-width: 15em;
  }
  .others {
    color: var(--text-strong);
    font-family: var(--font-number);
    font-size: 0.72em;
    font-weight: var(--weight-display);
    white-space: nowrap;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: 0.34em;
    min-width: 0;
    max-width: 19em;
    color: var(--text-dim);
    font-size: 0.64em;
    white-space: nowrap;
  }
  .grand.no-gift .line {
    justify-content: center;
    max-width: none;
  }
  .line bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .thing {
    color: var(--text-strong);
    font-weight: 700;
  }
  .sum {
    display: grid;
    justify-items: end;
    gap: 0.06em;
    padding-inline-start: 0.2em;
  }
  .count {
    font-family: var(--font-number);
    font-size: 1.72em;
    font-weight: var(--weight-display);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 0.95;
    color: var(--text-strong);
    animation: var(--pop) 0.42s var(--ease-spring);
    transform-origin: 80% 60%;
  }
  .worth {
    display: inline-flex;
    align-items: center;
    gap: 0.24em;
    color: hsl(200 var(--person-tone));
    font-size: 0.54em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .worth svg {
    filter: var(--halo);
  }
  .alone .worth {
    font-size: 0.86em;
  }

  /* Entrances that a streamer chose instead of the theme's. */
  .enter-rise:not(.leaving) {
    animation: from-below 0.6s var(--ease-out) backwards;
  }
  .enter-drop:not(.leaving) {
    animation: from-above 0.7s var(--ease-spring) backwards;
  }
  .enter-slide:not(.leaving) {
    animation: from-side 0.6s var(--ease-out) backwards;
  }
  .enter-zoom:not(.leaving) {
    animation: from-far 0.5s var(--ease-spring) backwards;
  }
  .enter-flip:not(.leaving) {
    animation: from-edge 0.7s var(--ease-out) backwards;
  }
  @keyframes from-below {
    from {
      opacity: 0;
      transform: translateY(70%);
    }
  }
  @keyframes from-above {
    from {
      opacity: 0;
      transform: translateY(-90%);
    }
  }
  @keyframes from-side {
    from {
      opacity: 0;
      transform: translateX(-60%);
    }
  }
  @keyframes from-far {
    from {
      opacity: 0;
      transform: scale(0.3);
    }
  }
  @keyframes from-edge {
    from {
      opacity: 0;
      transform: perspective(20em) rotateX(-90deg);
    }
  }
  :host([motion='calm']) .alert[class]:not(.leaving) {
    animation: fl-appear 0.4s ease-out backwards;
  }
  :host([motion='calm']) .figure *,
  :host([motion='calm']) .plate > * {
    animation: none;
  }
`
