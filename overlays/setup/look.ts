/** What the elements of this page share: the reset of a shadow root, text, buttons, fields and cards. */
import { css } from 'lit'

export const look = css`
  :host {
    display: block;
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
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5rem;
  }
  h3 {
    font-size: 1.1875rem;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .dim {
    color: var(--ink-dim);
  }
  .small {
    font-size: 0.875rem;
  }
  .measure {
    max-width: 62ch;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 20px;
    box-shadow: var(--shadow);
    padding: 28px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
  .stack {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }

  button,
  .button {
    font: inherit;
    font-weight: 600;
    font-size: 0.9375rem;
    line-height: 1.25;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 40px;
    padding: 8px 16px;
    border: 1px solid var(--line-strong);
    border-radius: 12px;
    background: transparent;
    color: var(--ink);
    text-decoration: none;
    cursor: pointer;
    transition:
      background 0.15s,
      border-color 0.15s,
      transform 0.15s;
  }
  button:hover,
  .button:hover {
    background: var(--sunken);
  }
  button:active,
  .button:active {
    transform: translateY(1px);
  }
  button:disabled {
    opacity: 0.55;
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
    padding-inline: 10px;
  }
  .big {
    min-height: 52px;
    padding: 12px 26px;
    font-size: 1.0625rem;
    border-radius: 16px;
  }

  label {
    font-weight: 600;
    font-size: 0.9375rem;
  }
  input[type='text'],
  input[type='password'],
  input[type='number'],
  select {
    font: inherit;
    color: inherit;
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 8px 14px;
    background: var(--paper);
    border: 1px solid var(--line-strong);
    border-radius: 12px;
  }
  input[aria-invalid='true'] {
    border-color: var(--bad);
  }
  .error {
    color: var(--bad);
    font-size: 0.9375rem;
    font-weight: 500;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  @media (max-width: 560px) {
    .card {
      padding: 20px;
      border-radius: 18px;
    }
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
