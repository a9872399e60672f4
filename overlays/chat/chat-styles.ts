import { css } from '../look/css.ts'

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
    /* Room for glow and shadow, which contain would cut off. */
    padding: 0.21em 0.4em;
    contain: content;
    /* A picture of its own for each line: when the list moves none of them is painted again. */
    will-change: transform;
    --light: var(--tint);
    --name: hsl(var(--hue) var(--person-tone));
  }
  .line:not(.quiet) {
    animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
  }
  .line.leaving {
    animation: var(--leave) var(--leave-ms) var(--ease-in) forwards;
  }
  .line.out {
    opacity: 0;
    transition: opacity 0.3s;
  }
  person-name {
    color: var(--name);
    font-weight: 700;
  }
  :host([colours='text']) .line {
    --name: var(--text-strong);
  }
  :host([colours='role']) .line {
    --name: var(--text-dim);
  }
  :host([colours='role']) .host {
    --name: var(--accent);
  }
  :host([colours='role']) .moderator {
    --name: hsl(155 var(--person-tone));
  }
  :host([colours='role']) .subscriber {
    --name: hsl(45 var(--person-tone));
  }
  :host([colours='role']) .topGifter {
    --name: hsl(203 var(--person-tone));
  }
  :host([colours='role']) .friend {
    --name: hsl(275 var(--person-tone));
  }
  .bubble,
  .compact,
  .pill,
  .pinned,
  .full .chat {
    border: var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
    overflow-wrap: anywhere;
  }

  .chat > person-avatar {
    font-size: 1.95em;
    margin-top: 0.02em;
  }
  .bubble {
    position: relative;
    min-width: 3.4em;
    max-width: 100%;
    padding: 0.34em var(--pad) 0.46em;
    transform: rotate(calc(var(--tilt) * 0.5));
  }
  .line:nth-child(even) .bubble {
    transform: rotate(calc(var(--tilt) * -0.4));
  }
  /* Ember: a lamp behind the glass. Everyone's picture lights their own line, and the edge of the glass catches it. */
  :host([theme='ember']) .chat > person-avatar {
    box-shadow:
      0 0 0 0.05em rgba(21, 15, 10, 0.9),
      0 0 0 0.095em rgb(var(--light));
  }
  :host([theme='ember']) .bubble {
    border-top-left-radius: 0.28em;
    background:
      radial-gradient(11em 6.4em at -1em 0.4em, rgb(var(--light) / 0.17), rgb(var(--light) / 0.09) 48%, transparent),
      var(--surface);
  }
  :host([theme='ember']) .bubble::before {
    content: '';
    position: absolute;
    inset: 0 1em auto 0.06em;
    height: 0.075em;
    border-radius: 1em;
    background: linear-gradient(90deg, rgb(var(--light)), rgb(var(--light) / 0.5) 30%, transparent);
  }
  .host {
    --light: 255 214 140;
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
  /* Room for the shadow of its words: what is clipped is clipped at the edge of this. */
  p.text {
    padding: 0.3em 0.4em 0.2em;
    margin: -0.3em -0.4em -0.14em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  .mention {
    color: var(--text-strong);
    font-weight: 700;
  }
  .emote {
    display: inline-block;
    width: 1.4em;
    height: 1.4em;
    margin: -0.12em 0.08em;
    object-fit: contain;
    vertical-align: -0.32em;
  }
  /* A line of emotes alone must not be an empty bubble where their pictures fail. */
  .instead {
    display: none;
    font-style: normal;
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

  /* Compact: names and words in one run, the glass no larger than they are. */
  .compact {
    max-width: 100%;
    padding: 0.2em 0.6em 0.24em;
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
  .large .compact .text {
    font-size: 1.5em;
  }

  /* Full width: bands from edge to edge. */
  .full {
    align-items: stretch;
    padding: 0;
  }
  .full .chat {
    width: 100%;
    padding: 0.3em 0.7em;
    border-radius: 0;
    border-inline-start: 0.16em solid var(--name);
  }
  ol.full .line .bubble {
    flex: 1;
    min-width: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
    transform: none;
  }
  ol.full .line .bubble::before {
    display: none;
  }

  /* What is not said but done: one pill. */
  .pill {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.38em;
    min-width: 0;
    max-width: 100%;
    padding: 0.2em 0.7em 0.2em 0.3em;
    border-radius: var(--radius-round);
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
  }
  .sign {
    display: grid;
    place-items: center;
    width: 1.5em;
    height: 1.5em;
    color: var(--accent);
    filter: var(--halo);
  }
  .thing {
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 700;
  }
  .join .pill,
  .like .pill {
    font-size: 0.7em;
  }
  .gift .pill {
    font-size: 0.94em;
  }
  .pill::before {
    content: '';
    position: absolute;
    inset: 0;
    background: linear-gradient(100deg, transparent 30%, var(--accent));
    opacity: calc(var(--glow) * 0.34);
  }
  .notice .pill::before {
    opacity: calc(var(--glow) * 0.12);
  }
  .pill > * {
    position: relative;
  }
  .gift gift-picture {
    width: 1em;
    height: 1em;
    font-size: 1.75em;
    margin: -0.1em 0;
    filter: var(--halo);
  }
  .count {
    color: var(--text-strong);
    font-family: var(--font-number);
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    animation: var(--pop) 0.36s var(--ease-spring);
  }
  .count:empty {
    display: none;
  }
  .pill .count {
    font-size: 1.32em;
  }
  .text + .count {
    margin-inline-start: 0.5em;
  }

  .top {
    position: relative;
    z-index: 1;
    padding: 0 0.6em;
    /* Margins would not count in its height. */
    display: flow-root;
  }
  .pinned {
    display: flex;
    gap: 0.6em;
    margin: 0.4em 0;
    padding: 0.5em var(--pad);
    background: var(--surface-strong);
    font-size: 0.86em;
    animation: var(--enter) var(--enter-ms) var(--ease-out) backwards;
  }
  .pinned svg {
    flex: none;
    width: 1.2em;
    margin-top: 0.1em;
    color: var(--accent);
    filter: var(--halo);
  }
  .pinned person-name {
    --name: var(--text-dim);
    font-size: 0.8em;
  }
  .pinned div {
    min-width: 0;
  }
`
