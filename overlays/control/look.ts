/** What the elements of this page share: a shadow root's reset, text, buttons, fields, cards and notes, at a dock's size. */
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
  fieldset {
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
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: 1.25rem;
  }
  h3 {
    font-size: 1.0625rem;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.18em;
  }
  .dim {
    color: var(--ink-dim);
  }
  .small {
    font-size: 0.8571rem;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .stack {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .tight {
    gap: 6px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .grow {
    flex: 1;
    min-width: 0;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 14px;
    padding: 14px;
  }
  .note {
    border-radius: 10px;
    padding: 10px 12px;
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

  button,
  .button {
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 34px;
    padding: 5px 12px;
    border: 1px solid var(--line-strong);
    border-radius: 10px;
    background: transparent;
    color: var(--ink);
    text-decoration: none;
    text-align: center;
    cursor: pointer;
    transition: background 0.15s;
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
  .plain {
    border-color: transparent;
    color: var(--link);
    padding-inline: 8px;
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
  /* The words inside are somebody's name: it is theirs, not ours to centre or shout. */
  .person {
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .person:hover {
    background: none;
    text-decoration: underline;
  }

  label,
  .label {
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
  }
  input[type='text'],
  input[type='number'],
  input[type='url'],
  textarea,
  select {
    font: inherit;
    color: inherit;
    width: 100%;
    min-width: 0;
    min-height: 36px;
    padding: 6px 10px;
    background: var(--paper);
    border: 1px solid var(--line-strong);
    border-radius: 10px;
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
    gap: 10px;
    min-height: 34px;
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
    width: 40px;
    height: 24px;
    margin: 0;
    border-radius: 12px;
    border: 1.5px solid var(--line-strong);
    background: var(--sunken);
    cursor: pointer;
  }
  .switch input::after {
    content: '';
    position: absolute;
    top: 3px;
    left: 3px;
    width: 15px;
    height: 15px;
    border-radius: 50%;
    background: var(--line-strong);
    transition: transform 0.15s;
  }
  .switch input:checked {
    background: var(--amber);
    border-color: var(--link);
  }
  .switch input:checked::after {
    background: var(--on-amber);
    transform: translateX(16px);
  }
  .switch input:disabled {
    opacity: 0.6;
    cursor: default;
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
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
