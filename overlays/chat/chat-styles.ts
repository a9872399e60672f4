import { css } from 'lit'

export const chatStyles = css`
  :host {
    position: relative;
    height: 100vh;
    overflow: hidden;
    font-size: var(--fl-size, var(--set-size, 24px));
    line-height: 1.32;
  }
  ol {
    position: absolute;
    inset: auto 0 0 0;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    padding: 0 0.2em 0.35em;
    list-style: none;
  }
  .line {
    display: flex;
    align-items: flex-start;
    gap: 0.42em;
    max-width: 100%;
    /* Room for the glow, which contain would cut off. */
    padding: 0.21em 0.4em;
    contain: content;
    /* A picture of its own for each line: when the list moves none of them is painted again. */
    will-change: transform;
    --light: var(--tint);
  }
  .line:not(.quiet) {
    animation: enter 0.42s var(--ease-out) backwards;
  }
  .line.leaving,
  .line.out {
    opacity: 0;
    transition: opacity 0.3s ease-out;
  }
  @keyframes enter {
    from {
      opacity: 0;
      transform: translateX(-0.9em) scale(0.94);
    }
  }

  /* A lamp behind the glass: everyone's picture lights their own line. */
  .chat > person-avatar {
    font-size: 1.95em;
    margin-top: 0.02em;
    box-shadow:
      0 0 0 0.05em rgba(21, 15, 10, 0.9),
      0 0 0 0.095em rgb(var(--light));
  }
  .bubble {
    position: relative;
    min-width: 3.4em;
    max-width: 100%;
    padding: 0.34em 0.72em 0.46em;
    border-radius: 0.28em var(--fl-radius, 1.05em) var(--fl-radius, 1.05em) var(--fl-radius, 1.05em);
    background:
      radial-gradient(
        11em 6.4em at -1em 0.4em,
        rgb(var(--light) / 0.52),
        rgb(var(--light) / 0.14) 48%,
        transparent 100%
      ),
      var(--glass);
    box-shadow:
      inset 0 0 0 1px rgba(255, 236, 208, 0.1),
      0 0.08em 0.36em rgba(10, 6, 2, 0.42);
    overflow-wrap: anywhere;
  }
  /* The edge of the glass catches the lamp. */
  .bubble::before {
    content: '';
    position: absolute;
    inset: 0 1em auto 0.06em;
    height: 0.075em;
    border-radius: 1em;
    background: linear-gradient(90deg, rgb(var(--light)), rgb(var(--light) / 0.5) 30%, transparent);
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-width: 0;
    font-size: 0.76em;
    line-height: 1.45;
  }
  .who person-badges {
    font-size: 0.86em;
  }
  person-name {
    color: rgb(var(--light));
    font-weight: 700;
    letter-spacing: -0.005em;
  }
  .text {
    font-weight: 500;
    letter-spacing: -0.006em;
  }
  p.text {
    padding-bottom: 0.06em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  .mention {
    padding: 0 0.28em;
    border-radius: 0.4em;
    background: rgba(255, 226, 173, 0.17);
    color: #ffdf9e;
    font-weight: 650;
  }
  .emote {
    display: inline-block;
    width: 1.4em;
    height: 1.4em;
    margin: -0.12em 0.08em;
    object-fit: contain;
    vertical-align: -0.32em;
  }
  .instead {
    display: none;
    font-style: normal;
  }
  /* A line of emotes alone must not be an empty bubble where their pictures fail. */
  .emote[hidden] {
    display: none;
  }
  .emote[hidden] + .instead {
    display: inline;
  }
  .instead::before {
    content: '🙂';
  }
  .large .text {
    font-size: 1.9em;
    line-height: 1.25;
  }
  .large .emote {
    margin-block: 0.04em;
    vertical-align: top;
  }
  .host .bubble,
  .host .compact {
    --light: 255 214 140;
  }

  /* Compact: names and words in one run, the glass no larger than they are. */
  .compact {
    max-width: 100%;
    padding: 0.2em 0.55em 0.24em;
    border-radius: var(--fl-radius, 0.6em);
    background: linear-gradient(90deg, rgb(var(--light) / 0.2), transparent 7em), var(--glass);
    box-shadow: inset 0 0 0 1px rgba(255, 236, 208, 0.09);
    overflow-wrap: anywhere;
  }
  .compact[dir='rtl'] {
    background: linear-gradient(270deg, rgb(var(--light) / 0.2), transparent 7em), var(--glass);
  }
  .compact person-avatar {
    font-size: 1.22em;
    margin-block: -0.14em;
    margin-inline-end: 0.32em;
    vertical-align: -0.24em;
  }
  .compact person-badges {
    font-size: 0.68em;
    margin-inline-end: 0.45em;
    vertical-align: 0.06em;
  }
  .compact person-name {
    margin-inline-end: 0.5em;
    max-width: 11em;
  }
  .large .compact {
    display: flex;
    align-items: center;
  }
  .large .compact .text {
    font-size: 1.5em;
  }

  /* What is not said but done: one pill. */
  .pill {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.38em;
    min-width: 0;
    max-width: 100%;
    padding: 0.2em 0.7em 0.2em 0.24em;
    border-radius: 2em;
    background: var(--glass);
    box-shadow:
      inset 0 0 0 1px var(--edge),
      0 0.08em 0.36em rgba(10, 6, 2, 0.36);
    font-size: 0.82em;
    white-space: nowrap;
    overflow: hidden;
  }
  .pill person-avatar {
    font-size: 1.7em;
  }
  .pill person-name {
    max-width: 9em;
  }
  .words {
    color: var(--text-dim);
    font-weight: 500;
  }
  .sign {
    display: grid;
    place-items: center;
    width: 1.5em;
    height: 1.5em;
    margin-inline-start: 0.2em;
    color: var(--accent);
  }
  .thing {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--text);
    font-weight: 650;
  }
  .join .pill {
    font-size: 0.7em;
    opacity: 0.9;
  }
  .gift .pill {
    font-size: 0.94em;
    box-shadow:
      inset 0 0 0 0.09em var(--accent),
      inset 0 1px 0.5em rgba(255, 226, 170, 0.22);
  }
  .gift .pill::before,
  .follow .pill::before,
  .subscribe .pill::before,
  .gifted-sub .pill::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    background: linear-gradient(100deg, transparent 30%, var(--accent));
    opacity: 0.36;
  }
  .pill > * {
    position: relative;
  }
  .gift gift-picture {
    font-size: 1.75em;
    margin: -0.1em 0;
  }
  .count {
    color: var(--core);
    font-family: var(--font-display);
    font-size: 1.32em;
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    animation: pop 0.36s var(--ease-spring);
  }
  @keyframes pop {
    from {
      transform: scale(1.7);
    }
  }
`
