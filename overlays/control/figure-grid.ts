/** Numbers with their names, as many beside each other as fit. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { number } from '../words/figures.ts'

export const figureStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(84px, 1fr));
    gap: 10px 14px;
  }
  .figures div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .figures dt {
    font-size: 0.8571rem;
    color: var(--ink-dim);
  }
  .figures dd {
    font: 620 1.25rem/1.2 var(--display);
    font-variant-numeric: tabular-nums;
  }
`

/** A figure that nobody knows is left out. */
export const figureGrid = (figures: Readonly<Record<string, number | string | undefined>>): TemplateResult =>
  html`<dl class="figures">
    ${Object.entries(figures).map(([name, value]) =>
      value === undefined
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${typeof value === 'number' ? number(value) : value}</dd>
          </div>`,
    )}
  </dl>`
