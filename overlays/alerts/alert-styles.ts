import { css } from 'lit'

export const alertStyles = css`
  :host {
    position: relative;
    height: 100vh;
    overflow: hidden;
    /* Never wider than its source, whatever size was asked for. */
    font-size: min(var(--fl-size, var(--set-size, 40px)), 5.2vw, 9.4vh);
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
    animation: leave 0.5s var(--ease-in) forwards;
  }
  @keyframes leave {
    to {
      opacity: 0;
      transform: translateY(0.5em) scale(0.93);
    }
  }
  .leaving .arch {
    animation: fold 0.42s var(--ease-in) forwards;
  }
  @keyframes fold {
    to {
      opacity: 0;
      transform: scale(0.6, 0.1);
    }
  }
  .leaving .figure {
    animation: sink 0.3s var(--ease-in) forwards;
  }
  @keyframes sink {
    to {
      opacity: 0;
      transform: translateY(1.6em) scale(0.5);
    }
  }

  .window {
    position: relative;
  }
  .figure {
    position: absolute;
    left: 50%;
    bottom: 0.02em;
    display: grid;
    place-items: end center;
    width: 8em;
    height: 6em;
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
    font-size: 4.1em;
    margin-bottom: 0.03em;
    filter: drop-shadow(0 0.03em 0.06em rgba(122, 52, 0, 0.62));
    animation: hover 2.8s 1s ease-in-out infinite;
  }
  .figure person-avatar {
    font-size: 3.5em;
    margin-bottom: 0.16em;
    box-shadow:
      0 0 0 0.045em var(--frame),
      0 0 0 0.085em var(--core),
      0 0.06em 0.3em rgba(40, 16, 0, 0.6);
  }
  @keyframes hover {
    50% {
      transform: translateY(-0.045em) rotate(-2deg);
    }
  }
  .sign {
    position: absolute;
    left: 50%;
    bottom: 0.22em;
    display: grid;
    place-items: center;
    width: 1.3em;
    height: 1.3em;
    margin-left: 0.72em;
    border-radius: 50%;
    background: var(--accent);
    color: #241505;
    box-shadow: 0 0 0 0.11em var(--frame);
    animation: hub-in 0.45s 0.55s var(--ease-spring) backwards;
  }
  .sign svg {
    width: 0.76em;
    height: 0.76em;
  }

  /* The beam under the window, which carries the words. */
  .plate {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-width: 13.4em;
    max-width: 100%;
    min-height: 3em;
    padding: 0.42em 1.05em 0.5em;
    border-radius: var(--fl-radius, 0.5em);
    background: var(--glass);
    background-color: var(--fl-glass, rgba(23, 17, 12, 0.93));
    box-shadow:
      inset 0 0 0 0.035em rgba(255, 226, 178, 0.26),
      0 0.5em 0.8em -0.25em rgba(8, 5, 2, 0.6);
    animation: lay 0.5s var(--ease-out) backwards;
  }
  @keyframes lay {
    from {
      opacity: 0;
      transform: scaleX(0.3);
    }
  }
  .plate::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: radial-gradient(9em 2.6em at 50% 0, var(--accent), transparent);
    opacity: 0.42;
  }
  /* The sill: a bright line where the window stands on the beam. */
  .plate::after {
    content: '';
    position: absolute;
    inset: 0 0.4em auto;
    height: 0.075em;
    border-radius: 1em;
    background: linear-gradient(90deg, transparent, var(--accent) 18%, var(--core) 50%, var(--accent) 82%, transparent);
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
  .plate person-avatar {
    font-size: 2.05em;
    margin-inline-start: -0.16em;
    box-shadow: 0 0 0 0.05em rgba(255, 226, 178, 0.7);
  }
  .said {
    flex: 1;
    min-width: 0;
  }
  .no-gift .said {
    text-align: center;
  }
  .said person-name {
    display: block;
    max-width: 12em;
    font-family: var(--font-display);
    font-size: 1.12em;
    font-weight: 750;
    letter-spacing: -0.018em;
    line-height: 1.22;
  }
  .no-gift person-name {
    max-width: 15em;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: 0.34em;
    min-width: 0;
    max-width: 19em;
    color: var(--text-dim);
    font-size: 0.64em;
    font-weight: 550;
    white-space: nowrap;
  }
  .no-gift .line {
    justify-content: center;
    max-width: none;
  }
  .line bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .thing {
    color: var(--accent);
    font-weight: 700;
  }
  .sum {
    display: grid;
    justify-items: end;
    gap: 0.06em;
    padding-inline-start: 0.2em;
  }
  .count {
    font-family: var(--font-display);
    font-size: 1.72em;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: 0.95;
    color: var(--core);
    text-shadow: 0 0 0.5em var(--accent);
    animation: pop 0.42s var(--ease-spring);
    transform-origin: 80% 60%;
  }
  @keyframes pop {
    from {
      transform: scale(1.75);
    }
  }
  .worth {
    display: inline-flex;
    align-items: center;
    gap: 0.24em;
    color: #a9e2ff;
    font-size: 0.54em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .alone .worth {
    font-size: 0.86em;
  }
`
