/** Small glyphs, drawn here on a 16 × 16 grid in the colour of the text around them. */
import { html, svg, type TemplateResult } from 'lit'

const SHAPES = {
  host: svg`<path d="M8 1.2a2.6 2.6 0 0 0-2.6 2.6v3.7a2.6 2.6 0 0 0 5.2 0V3.8A2.6 2.6 0 0 0 8 1.2Z"/><path d="M3.4 7.4v.3a4.6 4.6 0 0 0 9.2 0v-.3M8 12.4v2.4" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/>`,
  moderator: svg`<path d="M8 .9 2.2 3v4.3c0 3.6 2.4 6.4 5.8 7.8 3.4-1.4 5.8-4.2 5.8-7.800V3L8 .9Zm3.3 5.7-3.9 4a.9.9 0 0 1-1.3 0L4.6 9l1.2-1.2 1 1 3.3-3.4 1.2 1.200Z" fill-rule="evenodd"/>`,
  subscriber: svg`<path d="m8 .9 2.1 4.5 4.9.6-3.6 3.4.9 4.900L8 11.900l-4.3 2.4.9-4.900L1 6l4.9-.6L8 .9Z"/>`,
  topGifter: svg`<path d="M1.3 4.200c0-.8.9-1.1 1.4-.6l2.5 2.3 2.1-4a.8.8 0 0 1 1.4 0l2.1 4 2.5-2.300c.5-.5 1.4-.2 1.4.6l-1.1 7.300c-.1.5-.5.8-1 .8H3.400c-.5 0-.9-.3-1-.8L1.3 4.200Z"/><path d="M3 13.600h10v1.300H3z"/>`,
  gifterLevel: svg`<path d="M4.1 2h7.800l3.3 4.300L8 14.7.8 6.3 4.1 2Z"/><path d="M.8 6.300h14.400M5.3 6.3 8 14.400l2.7-8.100L8 2.2 5.3 6.300Z" fill="none" stroke="rgba(20,14,9,.45)" stroke-width=".9" stroke-linejoin="round"/>`,
  teamLevel: svg`<path d="M8 14.300S1 10.4 1 5.700A3.7 3.7 0 0 1 8 4a3.7 3.7 0 0 1 7 1.700C15 10.4 8 14.3 8 14.300Z"/>`,
  friend: svg`<circle cx="5.5" cy="5" r="2.8"/><path d="M.6 13.600c0-2.9 2.1-4.9 4.9-4.900s4.9 2 4.9 4.900H.6Z"/><path d="M10 2.500a2.8 2.8 0 0 1 0 5M11.8 9.200c2.1.5 3.6 2.2 3.6 4.4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
  newGifter: svg`<path d="M8 .8c.5 3.9 2.4 6.2 7 7.2-4.6 1-6.5 3.3-7 7.2-.5-3.9-2.4-6.2-7-7.2 4.6-1 6.5-3.3 7-7.200Z"/>`,
  follow: svg`<circle cx="6.3" cy="4.7" r="3.2"/><path d="M.6 14.300c0-3.3 2.4-5.6 5.7-5.6 1.2 0 2.3.3 3.2.9v4.700H.6Z"/><path d="M13 8.500v5.600M10.2 11.300h5.6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
  share: svg`<path d="M9.2 2.300c0-.8.9-1.2 1.5-.7l4.6 4.300c.4.4.4 1 0 1.400l-4.6 4.300c-.6.5-1.5.1-1.5-.7V8.700C5.6 8.7 3 9.8 1.5 12.800c-.3.6-1.1.400-1.1-.3C.6 7.6 3.6 4.6 9.2 4.500V2.300Z"/>`,
  subscribe: svg`<path d="m8 .9 2.1 4.5 4.9.6-3.6 3.4.9 4.900L8 11.900l-4.3 2.4.9-4.900L1 6l4.9-.6L8 .9Z"/>`,
  join: svg`<path d="M9.3 1.500h3.600c.8 0 1.4.6 1.4 1.400v10.200c0 .8-.6 1.4-1.4 1.400H9.3" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/><path d="M6.2 4.300c0-.6.7-.9 1.1-.5l3 3.500c.3.3.3.8 0 1.100l-3 3.500c-.4.4-1.1.1-1.1-.5V9.200H1.600a1.2 1.2 0 0 1 0-2.400h4.600V4.300Z"/>`,
  diamond: svg`<path d="M4.1 2h7.800l3.3 4.300L8 14.7.8 6.3 4.1 2Z"/><path d="M5.6 6.3 8 2.400l2.4 3.900L8 12.9 5.6 6.300Z" fill="rgba(255,255,255,.4)"/>`,
  eye: svg`<path d="M8 2.900C4.3 2.9 1.6 5.3.4 8c1.2 2.7 3.9 5.1 7.6 5.100s6.4-2.4 7.6-5.100C14.4 5.3 11.7 2.9 8 2.900Zm0 8.300A3.2 3.2 0 1 1 8 4.800a3.2 3.2 0 0 1 0 6.400Z" fill-rule="evenodd"/><circle cx="8" cy="8" r="1.7"/>`,
  gift: svg`<path d="M7.3 8.600v6.200H2.900c-.7 0-1.2-.5-1.2-1.200v-5h5.600Zm7 0v5c0 .7-.5 1.2-1.2 1.200H8.700V8.600h5.600ZM5.2 1c1.2 0 2.2.8 2.8 2 .6-1.2 1.6-2 2.8-2 1.3 0 2.3 1 2.3 2.3 0 .3-.1.6-.2.900h1c.7 0 1.2.5 1.2 1.200v1.800H8.700V4.200H7.300v3H.9V5.400c0-.7.5-1.2 1.2-1.200h1a2.3 2.3 0 0 1 2.1-3.200Z"/>`,
  like: svg`<path d="M8 14.300S1 10.4 1 5.700A3.7 3.7 0 0 1 8 4a3.7 3.7 0 0 1 7 1.700C15 10.4 8 14.3 8 14.300Z"/>`,
  superFan: svg`<path d="M8.900.7c.5 2.500-.6 3.800-1.700 5.100C6.100 7 5 8.200 5.300 10c-1-.5-1.500-1.600-1.500-2.800-1.200 1-1.900 2.300-1.900 3.700 0 2.500 2.600 4.400 6.100 4.400s6.100-2 6.100-4.600c0-2.200-1.300-3.600-2.300-4.800-.2 1-.6 1.700-1.400 2.200.3-2.900-.1-5.500-1.500-7.400Z"/>`,
  flag: svg`<path d="M3.200.9c.5 0 .9.4.9.9v.4h8.800c.7 0 1.100.8.7 1.400L11.900 6l1.700 2.400c.4.600 0 1.400-.7 1.400H4.100v4.500a.9.9 0 0 1-1.800 0V1.800c0-.5.4-.9.9-.9Z"/>`,
} as const

export type IconName = keyof typeof SHAPES

/** Decoration: the words for it stand beside it, or in the label of what holds it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor" aria-hidden="true">${SHAPES[name]}</svg>`
