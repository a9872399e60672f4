/** Small glyphs of this page, on a 16 × 16 grid in the colour of the text around them. The words for them stand beside. */
import { html, svg, type TemplateResult } from 'lit'

const line = (path: string) =>
  svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`

const SIGNS = {
  live: line('M2 4.500h12M2 8h9M2 11.500h6'),
  chat: line('M2.500 3h11v8H8l-3.500 2.800V11h-2z'),
  show: line('M8 2l1.700 3.900 4.300.400-3.200 2.800 1 4.200L8 11.100l-3.800 2.200 1-4.200L2 6.300l4.300-.400z'),
  people: line(
    'M6 7.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM1.500 13.500c0-2.500 2-4 4.500-4s4.500 1.500 4.500 4M10.800 3a2.300 2.300 0 0 1 0 4.300M12.300 9.800c1.400.6 2.200 1.900 2.200 3.700',
  ),
  figures: line('M2 14h12M4 11V8M8 11V3M12 11V6'),
  more: line('M3.200 8h.1M8 8h.1M12.800 8h.1'),
  mute: line('M2.500 6v4H5l3.500 3V3L5 6zM11 6l3.500 4M14.500 6 11 10'),
  ban: line('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM3.800 3.800l8.400 8.400'),
  lock: line('M4 7.200h8v6H4zM5.700 7V5a2.300 2.300 0 0 1 4.600 0v2'),
  send: line('M2.500 8 13.500 3l-3 10-3-3.500zM7.500 9.500l3-3'),
  close: line('M4 4l8 8M12 4l-8 8'),
  down: line('M8 3v10M4 9l4 4 4-4'),
  filter: line('M2.5 4h11M4.5 8h7M6.5 12h3'),
  skip: line('M3 3.5 9.5 8 3 12.5zM12.5 3.5v9'),
  pause: line('M5 3.5v9M11 3.5v9'),
  play: line('M4.5 3 12.5 8l-8 5z'),
  replay: line('M3 8a5 5 0 1 0 1.6-3.7M4.3 2v2.6h2.6'),
  large: line('M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9'),
} as const

export type SignName = keyof typeof SIGNS

export const sign = (name: SignName): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">${SIGNS[name]}</svg>`
