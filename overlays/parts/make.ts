/**
 * Elements by hand. What every overlay shares is made with these and no library: a chat draws hundreds of them, and
 * carries nothing else. Text goes in as text, always.
 */
import type { CSSResult } from 'lit'

type Attributes = Readonly<Record<string, string>>
type Inside = Node | string

/** An element with these attributes; strings in it become text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...inside)
  return element
}

function makeSvg(tag: string, attributes: Attributes, ...inside: readonly Inside[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...inside)
  return element
}

/** A decoration on a grid of `size` × `size`, each path with its own attributes. */
export const drawing = (size: number, paths: readonly Attributes[], attributes: Attributes = {}): SVGElement =>
  makeSvg(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, fill: 'currentColor', 'aria-hidden': 'true', ...attributes },
    ...paths.map((path) => makeSvg('path', path)),
  )

/** Opens the shadow root of an element that is being made, with its styles. */
export function openRoot(host: HTMLElement, styles: readonly CSSResult[]): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' })
  adoptStyles(root, styles)
  return root
}

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? [])
}

/** A stranger's picture: nothing of this page goes along, and it is only shown once it is whole. */
export function picture(address: string, onFail: () => void): HTMLImageElement {
  const image = make('img', { alt: '', decoding: 'async', referrerpolicy: 'no-referrer', draggable: 'false' })
  image.addEventListener('load', () => image.classList.add('loaded'))
  image.addEventListener('error', onFail)
  image.src = address
  return image
}
