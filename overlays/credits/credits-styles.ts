import { css } from 'lit'

export const creditsStyles = css`
  :host {
    position: fixed;
    inset: 0;
    overflow: hidden;
    font-size: var(--fl-size, var(--set-size, 34px));
    line-height: 1.25;
    text-align: center;
  }
  .screen {
    position: absolute;
    inset: 0;
    animation: dim 1.4s var(--ease-out) both;
  }
  .screen.ending {
    animation: lift 1.6s 3.4s var(--ease-in) both;
  }
  @keyframes dim {
    from {
      opacity: 0;
    }
  }
  @keyframes lift {
    to {
      opacity: 0;
    }
  }
  .curtain {
    position: absolute;
    inset: 0;
    background: var(--surface-strong);
  }
  /* Names come out of the dark and go into it. */
  .window {
    position: absolute;
    inset: 0;
    overflow: hidden;
    -webkit-mask-image: linear-gradient(transparent, #000 14%, #000 86%, transparent);
    mask-image: linear-gradient(transparent, #000 14%, #000 86%, transparent);
  }
  .reel {
    position: absolute;
    left: 50%;
    top: 0;
    width: min(100%, 26em);
    margin-left: calc(min(100%, 26em) / -2);
    padding: 0 0.8em;
    will-change: transform;
  }
  .reel.rolling {
    animation: roll var(--roll-s) linear both;
    animation-delay: var(--gone-s);
  }
  /* The last words come to rest in the middle. */
  @keyframes roll {
    from {
      transform: translateY(70vh);
    }
    to {
      transform: translateY(calc(50vh + 1.6em - 100%));
    }
  }

  .title {
    margin-bottom: 2.6em;
    font-family: var(--font-display);
    font-size: 1.75em;
    font-weight: var(--weight-display);
    letter-spacing: var(--spacing-display);
    text-transform: var(--case-display);
    line-height: 1.08;
    /* Where the lines are not balanced, for want of a newer browser. */
    max-width: 10em;
    margin-inline: auto;
    text-wrap: balance;
  }
  .title::after,
  .last::before {
    content: '';
    display: block;
    width: 2.2em;
    height: 0.09em;
    margin: 0.62em auto 0;
    border-radius: 1em;
    background: var(--fill);
  }
  .last::before {
    margin: 0 auto 0.62em;
  }
  .part {
    margin-bottom: 3em;
  }
  .heading {
    margin-bottom: 1.15em;
    color: var(--accent);
    font-family: var(--font);
    font-size: 0.56em;
    font-weight: 650;
    letter-spacing: 0.24em;
    text-transform: uppercase;
  }
  /* Letters that are joined must not be pulled apart. */
  .heading:lang(ar) {
    letter-spacing: 0;
  }

  /* Those who star. */
  .star {
    display: grid;
    justify-items: center;
    gap: 0.1em;
    margin-bottom: 1.1em;
    font-family: var(--font-display);
    font-size: 1.12em;
    font-weight: var(--weight-display);
    letter-spacing: var(--spacing-display);
  }
  .star:first-of-type {
    font-size: 1.5em;
  }
  .star person-avatar {
    margin-bottom: 0.16em;
    border-radius: var(--radius-round);
    box-shadow:
      0 0 0 0.03em var(--accent),
      0 0 0.36em -0.02em var(--accent);
    font-size: 1.9em;
  }
  .count {
    color: var(--text-dim);
    font-family: var(--font-number);
    font-variant-numeric: tabular-nums;
    font-weight: 500;
  }
  .star .count {
    font-size: 0.5em;
  }
  .count svg {
    display: inline-block;
    width: 0.76em;
    height: 0.76em;
    margin-inline-end: 0.24em;
    color: var(--accent);
    vertical-align: -0.04em;
  }

  /* The others: what they did on one side of the middle, who they are on the other. */
  .row {
    display: grid;
    grid-template-columns: 1fr 1.35fr;
    gap: 0.8em;
    align-items: baseline;
    margin-bottom: 0.34em;
    text-align: start;
  }
  .row .count {
    font-size: 0.72em;
    text-align: end;
  }
  .row person-name {
    font-weight: 600;
  }
  .names {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.34em 1.1em;
  }
  .names person-name {
    justify-self: center;
    font-weight: 600;
  }
  .names person-name:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .last {
    font-family: var(--font-display);
    font-size: 1.3em;
    font-weight: var(--weight-display);
    letter-spacing: var(--spacing-display);
    text-transform: var(--case-display);
    line-height: 1.15;
    text-wrap: balance;
  }

  /* Nothing moves: one part after the other, in its place. */
  .page {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: 1em;
  }
  .page .part,
  .page .title,
  .page .last {
    width: min(94vw, 24em);
    margin: 0;
  }
`
