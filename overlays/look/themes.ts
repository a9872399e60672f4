/**
 * The themes: what each gives the words of tokens.ts. Ember is what tokens.ts says by itself, so it is not here. Pages carry
 * all of them, so that a change of theme needs no reload: keep each to what makes it another one.
 */
import type { CSSResult } from 'lit'
import { css } from './css.ts'
import { arcade } from './themes/arcade.ts'
import { bloom } from './themes/bloom.ts'
import { broadcast } from './themes/broadcast.ts'
import { ink } from './themes/ink.ts'
import { paper } from './themes/paper.ts'

/** To be taken in before `tokens`; the element's `theme` attribute picks (dress.ts). */
export const themes: CSSResult = css`
  ${paper}
  ${arcade}
  ${broadcast}
  ${bloom}
  ${ink}
`
