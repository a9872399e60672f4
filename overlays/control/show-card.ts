/** What the show's cards have in common. */
import { css } from 'lit'

export const showCard = css`
  h4 {
    margin: 0;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  .card,
  form.stacked {
    display: grid;
    gap: 8px;
  }
`
