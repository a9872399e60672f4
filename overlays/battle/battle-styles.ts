import { css } from 'lit'

export const battleStyles = css`
  :host {
    display: grid;
    place-items: start center;
    position: fixed;
    inset: 0;
    padding: 0.7em 0.5em 0.3em;
    overflow: hidden;
    font-size: var(--fl-size, var(--set-size, 32px));
    line-height: 1.15;
  }
  .battle {
    position: relative;
    width: 100%;
    animation: var(--enter) var(--enter-ms) var(--ease-out) both;
  }
  .battle.leaving {
    animation: var(--leave) var(--leave-ms) var(--ease-in) both;
  }

  /* Who fights: faces at the outer edges, the clock between them. */
  .hosts {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 3.8em;
    padding: 0 0.5em;
  }
  .hosts.many {
    gap: 0.5em;
  }
  .host {
    display: flex;
    align-items: flex-end;
    gap: 0.42em;
    min-width: 0;
    transition: filter 0.5s var(--ease-out);
  }
  .host.mirrored {
    flex-direction: row-reverse;
    text-align: right;
  }
  .host.lost {
    filter: saturate(0.35) brightness(0.72);
  }
  .face {
    position: relative;
    z-index: 2;
    flex: none;
    margin-bottom: -0.78em;
    border-radius: var(--radius-round);
    font-size: 1em;
  }
  .face person-avatar {
    display: block;
    font-size: 2.7em;
    border-radius: var(--radius-round);
    box-shadow:
      0 0 0 0.055em var(--side),
      0 0 0 0.095em var(--frame);
  }
  .many .face person-avatar {
    font-size: 1.6em;
  }
  .crown {
    position: absolute;
    left: 50%;
    top: -0.62em;
    width: 1.05em;
    height: 1.05em;
    margin-left: -0.525em;
    color: var(--side);
    filter: drop-shadow(0 0.05em 0.06em rgba(0, 0, 0, 0.7));
    animation: crowned 0.6s var(--ease-spring) both;
  }
  .crown svg {
    width: 100%;
    height: 100%;
  }
  @keyframes crowned {
    from {
      opacity: 0;
      transform: translateY(-0.8em) rotate(-24deg);
    }
  }
  .who {
    min-width: 0;
    max-width: 100%;
    padding: 0.16em 0.55em 0.2em;
    border: var(--border);
    border-bottom: 0;
    border-radius: var(--radius-small) var(--radius-small) 0 0;
    background: var(--surface-strong);
    font-family: var(--font-display);
    font-size: 0.8em;
    font-weight: var(--weight-display);
    letter-spacing: var(--spacing-display);
    text-transform: var(--case-display);
  }
  .who person-name {
    display: block;
  }

  /* The rope. */
  .rope {
    position: relative;
    z-index: 1;
    height: 1.7em;
    border: var(--border);
    border-radius: var(--radius-round);
    background: var(--frame);
    box-shadow:
      0 0 0 0.1em var(--frame),
      var(--shadow);
    overflow: hidden;
  }
  .part {
    position: absolute;
    inset: 0;
    background: var(--side);
    transform-origin: 0 50%;
    transition: transform 0.9s var(--ease-out);
  }
  .part::after {
    content: '';
    position: absolute;
    inset: 0;
    background: linear-gradient(rgba(255, 255, 255, 0.42), rgba(255, 255, 255, 0.06) 46%, rgba(0, 0, 0, 0.2));
  }
  .lost .part {
    filter: saturate(0.4);
  }
  .scores {
    position: absolute;
    z-index: 3;
    inset: 0;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    align-items: center;
    padding: 0 0.62em;
  }
  .score {
    justify-self: start;
    color: var(--on-side);
    text-shadow: none;
    font-family: var(--font-number);
    font-size: 1.04em;
    font-weight: var(--weight-display);
    letter-spacing: var(--spacing-display);
  }
  .scores.two {
    padding: 0 3.7em;
  }
  .two .score:last-child {
    justify-self: end;
  }
  .many .score {
    justify-self: center;
    padding: 0 0.4em;
    border-radius: var(--radius-round);
    background: var(--surface-strong);
    box-shadow: 0 0 0 0.09em var(--side);
    color: var(--text);
    font-size: 0.82em;
  }
  /* Where the two sides meet. */
  .knot {
    position: absolute;
    z-index: 2;
    inset: 0;
    transition: transform 0.9s var(--ease-out);
  }
  .knot i {
    position: absolute;
    left: -0.09em;
    top: -0.12em;
    bottom: -0.12em;
    width: 0.18em;
    background: var(--core);
    box-shadow:
      0 0 0.3em 0.06em var(--core),
      0 0 1em 0.3em var(--core);
    transform: skewX(-14deg);
  }
  .knot.moved i::after {
    content: '';
    position: absolute;
    inset: -0.4em -0.9em;
    background: radial-gradient(closest-side, var(--core), transparent);
    opacity: 0;
    animation: pulled 0.9s var(--ease-out);
  }
  @keyframes pulled {
    20% {
      opacity: 0.85;
    }
    100% {
      opacity: 0;
    }
  }

  .clock {
    position: absolute;
    z-index: 3;
    left: 50%;
    top: 0.15em;
    padding: 0.14em 0.62em 0.16em;
    transform: translateX(-50%);
    border: var(--border);
    border-radius: var(--radius-round);
    background: var(--surface-strong);
    box-shadow: var(--shadow);
    font-family: var(--font-number);
    font-weight: var(--weight-display);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* Among four there is no room between the faces: it stands on the bar's lower edge. */
  .many + .clock {
    top: 100%;
    font-size: 0.8em;
  }
  .armies .army:first-child:nth-last-child(2),
  .armies .army:first-child:nth-last-child(2) ~ .army {
    padding: 0 2.6em;
  }
  .clock.hurry {
    background: var(--accent);
    color: var(--on-accent);
    text-shadow: none;
  }
  .clock.hurry span {
    display: block;
    animation: var(--pop) 0.5s var(--ease-out);
  }
  .clock.result {
    top: -0.12em;
    padding: 0.12em 0.8em 0.16em;
    background: var(--side, var(--surface-strong));
    color: var(--on-side, var(--text));
    text-shadow: none;
    font-family: var(--font-display);
    letter-spacing: var(--spacing-display);
    text-transform: var(--case-display);
    animation: result 0.7s var(--ease-spring) both;
  }
  @keyframes result {
    from {
      opacity: 0;
      transform: translateX(-50%) scale(0.4);
    }
  }

  .armies {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: 0.34em 0.5em 0;
  }
  .army {
    display: flex;
    gap: 0.3em;
    min-width: 0;
    overflow: hidden;
  }
  .army.mirrored {
    flex-direction: row-reverse;
  }
  .fighter {
    display: flex;
    align-items: center;
    gap: 0.28em;
    flex: none;
    padding: 0.1em 0.5em 0.1em 0.12em;
    border: var(--border);
    border-radius: var(--radius-round);
    background: var(--surface);
    font-size: 0.6em;
    font-family: var(--font-number);
    font-variant-numeric: tabular-nums;
  }
  .fighter person-avatar {
    font-size: 1.5em;
  }
  .fighter:first-child person-avatar {
    border-radius: var(--radius-round);
    box-shadow: 0 0 0 0.07em var(--side);
  }
`
