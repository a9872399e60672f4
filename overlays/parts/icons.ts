/** Small glyphs, drawn in the colour of the text around them. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import * as shapes from './icon-shapes.ts'
import type { Shape } from './icon-shapes.ts'

const SHAPES = {
  host: shapes.hostIcon,
  moderator: shapes.moderatorIcon,
  subscriber: shapes.starIcon,
  topGifter: shapes.topGifterIcon,
  gifterLevel: shapes.gifterLevelIcon,
  teamLevel: shapes.heartIcon,
  friend: shapes.friendIcon,
  newGifter: shapes.newGifterIcon,
  follow: shapes.followIcon,
  share: shapes.shareIcon,
  subscribe: shapes.starIcon,
  join: shapes.joinIcon,
  diamond: shapes.diamondIcon,
  eye: shapes.eyeIcon,
  gift: shapes.giftIcon,
  like: shapes.heartIcon,
  superFan: shapes.superFanIcon,
  flag: shapes.flagIcon,
} as const

export type IconName = keyof typeof SHAPES

function path(shape: Shape) {
  if (typeof shape === 'string') return svg`<path d=${shape} />`
  const { d, line, colour = 'currentColor' } = shape
  const isLine = line !== undefined
  return svg`<path
    d=${d}
    fill=${isLine ? 'none' : colour}
    stroke=${isLine ? colour : nothing}
    stroke-width=${line ?? nothing}
  />`
}

/** Decoration: the words for it stand beside it, or in the label of what holds it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg
    viewBox="0 0 16 16"
    width="1em"
    height="1em"
    fill="currentColor"
    fill-rule="evenodd"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${SHAPES[name].map(path)}
  </svg>`
