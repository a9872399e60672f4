/**
 * What the elements of the streamer's pages share: a shadow root's reset, text, buttons, fields, cards and notes. How
 * roomy they are is the page's to say: its page.css sets the sizes that are custom properties here.
 */
import { css } from 'lit'

export const look = css`
  :host {
    display: block;
    min-width: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-family: var(--display);
    font-weight: 650;
    line-height: 1.18;
    letter-spacing: var(--heading-spacing, -0.015em);
    text-wrap: balance;
  }
  h2 {
    font-size: var(--h2-size);
  }
  h3 {
    font-size: var(--h3-size);
  }
  a {
    color: var(--link);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    cursor: pointer;
    border-radius: 8px;
  }
  code {
    font-family: var(--mono);
    font-size: 0.875em;
  }
  .dim {
    color: var(--ink-dim);
  }
  .small {
    font-size: var(--small-size);
  }
  .measure {
    max-width: 62ch;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .numbered {
    list-style: decimal;
    padding-inline-start: 1.4em;
  }
  .listed {
    list-style: disc;
    padding-inline-start: 1.3em;
  }
  .stack {
    display: grid;
    gap: var(--stack-gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .tight {
    gap: 6px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--row-gap);
    align-items: center;
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--card-radius);
    box-shadow: var(--card-shadow, none);
    padding: var(--card-padding);
  }
  .note {
    border-radius: var(--control-radius);
    padding: var(--note-padding);
    background: var(--sunken);
    display: grid;
    gap: 8px;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .note.bad {
    background: var(--bad-soft);
    color: var(--bad);
  }
  .note.ask {
    background: var(--amber-soft);
  }
  .good {
    color: var(--ok);
  }
  .error {
    color: var(--bad);
    font-size: var(--control-size);
    font-weight: 500;
  }

  button,
  .button {
    font: inherit;
    font-weight: 600;
    font-size: var(--control-size);
    line-height: 1.25;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--button-height);
    padding: var(--button-padding);
    border: 1px solid var(--line-strong);
    border-radius: var(--control-radius);
    background: transparent;
    color: var(--ink);
    text-decoration: none;
    text-align: center;
    cursor: pointer;
    transition:
      background 0.15s,
      border-color 0.15s;
  }
  button:hover,
  .button:hover {
    background: var(--sunken);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .primary {
    background: var(--amber);
    border-color: var(--amber);
    color: var(--on-amber);
  }
  .primary:hover {
    background: #ffc057;
    border-color: #ffc057;
  }
  .danger {
    border-color: var(--bad);
    color: var(--bad);
  }
  .danger:hover {
    background: var(--bad-soft);
  }
  .quiet {
    border-color: transparent;
    color: var(--link);
    padding-inline: 9px;
  }
  .big {
    min-height: 52px;
    padding: 12px 26px;
    font-size: 1.0625rem;
    border-radius: 16px;
  }
  .icon {
    flex: none;
    min-height: 30px;
    width: 30px;
    padding: 0;
    border-color: transparent;
    color: var(--ink-dim);
    font-size: 16px;
  }
  .icon:hover {
    color: var(--ink);
  }

  label,
  .label {
    font-weight: 600;
    font-size: var(--control-size);
  }
  .field {
    display: grid;
    gap: var(--field-gap);
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  input[type='text'],
  input[type='password'],
  input[type='number'],
  input[type='url'],
  textarea,
  select {
    font: inherit;
    color: inherit;
    width: 100%;
    min-width: 0;
    min-height: var(--field-height);
    padding: var(--field-padding);
    background: var(--paper);
    border: 1px solid var(--line-strong);
    border-radius: var(--control-radius);
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: var(--button-height);
    cursor: pointer;
  }
  .switch span {
    flex: 1;
    min-width: 0;
  }
  .switch input {
    appearance: none;
    flex: none;
    position: relative;
    width: 44px;
    height: 26px;
    margin: 0;
    border-radius: 13px;
    border: 1.5px solid var(--line-strong);
    background: var(--sunken);
    cursor: pointer;
    transition: background 0.15s;
  }
  .switch input::after {
    content: '';
    position: absolute;
    top: 3px;
    inset-inline-start: 3px;
    width: 17px;
    height: 17px;
    border-radius: 50%;
    background: var(--line-strong);
    transition: inset-inline-start 0.15s;
  }
  .switch input:checked {
    background: var(--amber);
    border-color: var(--link);
  }
  .switch input:checked::after {
    background: var(--on-amber);
    inset-inline-start: 21px;
  }
  .switch input:disabled {
    opacity: 0.6;
    cursor: default;
  }

  :focus-visible {
    outline: var(--focus-width) solid var(--focus);
    outline-offset: calc(var(--focus-width) - 1px);
  }
  /* For who listens to the page instead of looking at it. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`
