/** The themes: what each gives the words of tokens.ts. Ember is what tokens.ts says by itself. */
import { css, type CSSResult } from 'lit'

/** To be taken in before `tokens`; the element's `theme` attribute picks (dress.ts). */
export const themes: CSSResult = css``
