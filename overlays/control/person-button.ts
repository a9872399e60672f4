/** A name that opens somebody's card. It is theirs: not ours to centre or shout. */
import { css } from 'lit'

export const personButton = css`
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
`
