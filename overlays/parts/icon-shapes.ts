/** Small glyphs on a 16 × 16 grid, each by itself, so that a page carries only those it draws. */

/** A filled path, or one with more to it. `line`: drawn along, that wide. `colour`: where it is not that of the text. */
export type Shape = string | { readonly d: string; readonly line?: number; readonly colour?: string }
export type Shapes = readonly Shape[]

export const hostIcon: Shapes = [
  'M8 1.2a2.6 2.6 0 0 0-2.6 2.6v3.7a2.6 2.6 0 0 0 5.2 0V3.8A2.6 2.6 0 0 0 8 1.2Z',
  { d: 'M3.4 7.4v.3a4.6 4.6 0 0 0 9.2 0v-.3M8 12.4v2.4', line: 1.7 },
]
export const moderatorIcon: Shapes = [
  'M8 .9 2.2 3v4.3c0 3.6 2.4 6.4 5.8 7.8 3.4-1.4 5.8-4.2 5.8-7.8V3L8 .9Zm3.3 5.7-3.9 4a.9.9 0 0 1-1.3 0L4.6 9l1.2-1.2 1 1 3.3-3.4 1.2 1.2Z',
]
export const starIcon: Shapes = ['m8 .9 2.1 4.5 4.9.6-3.6 3.4.9 4.9L8 11.9l-4.3 2.4.9-4.9L1 6l4.9-.6L8 .9Z']
export const topGifterIcon: Shapes = [
  'M1.3 4.2c0-.8.9-1.1 1.4-.6l2.5 2.3 2.1-4a.8.8 0 0 1 1.4 0l2.1 4 2.5-2.3c.5-.5 1.4-.2 1.4.6l-1.1 7.3c-.1.5-.5.8-1 .8H3.4c-.5 0-.9-.3-1-.8L1.3 4.2ZM3 13.6h10v1.3H3z',
]
export const gifterLevelIcon: Shapes = [
  'M4.1 2h7.8l3.3 4.3L8 14.7.8 6.3 4.1 2Z',
  { d: 'M.8 6.3h14.4M5.3 6.3 8 14.4l2.7-8.1L8 2.2 5.3 6.3Z', line: 0.9, colour: 'rgba(20,14,9,.45)' },
]
export const heartIcon: Shapes = ['M8 14.3S1 10.4 1 5.7A3.7 3.7 0 0 1 8 4a3.7 3.7 0 0 1 7 1.7C15 10.4 8 14.3 8 14.3Z']
export const friendIcon: Shapes = [
  'M2.7 5a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0ZM.6 13.6c0-2.9 2.1-4.9 4.9-4.9s4.9 2 4.9 4.9H.6Z',
  { d: 'M10 2.5a2.8 2.8 0 0 1 0 5M11.8 9.2c2.1.5 3.6 2.2 3.6 4.4', line: 1.6 },
]
export const newGifterIcon: Shapes = [
  'M8 .8c.5 3.9 2.4 6.2 7 7.2-4.6 1-6.5 3.3-7 7.2-.5-3.9-2.4-6.2-7-7.2 4.6-1 6.5-3.3 7-7.2Z',
]
export const followIcon: Shapes = [
  'M3.1 4.7a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0ZM.6 14.3c0-3.3 2.4-5.6 5.7-5.6 1.2 0 2.3.3 3.2.9v4.7H.6Z',
  { d: 'M13 8.5v5.6M10.2 11.3h5.6', line: 1.8 },
]
export const shareIcon: Shapes = [
  'M9.2 2.3c0-.8.9-1.2 1.5-.7l4.6 4.3c.4.4.4 1 0 1.4l-4.6 4.3c-.6.5-1.5.1-1.5-.7V8.7C5.6 8.7 3 9.8 1.5 12.8c-.3.6-1.1.4-1.1-.3C.6 7.6 3.6 4.6 9.2 4.5V2.3Z',
]
export const joinIcon: Shapes = [
  { d: 'M9.5 2h3.3a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9.5M1.5 8h7.7M6 4.5 9.5 8 6 11.5', line: 1.8 },
]
export const diamondIcon: Shapes = [
  'M4.1 2h7.8l3.3 4.3L8 14.7.8 6.3 4.1 2Z',
  { d: 'M5.6 6.3 8 2.4l2.4 3.9L8 12.9 5.6 6.3Z', colour: 'rgba(255,255,255,.4)' },
]
export const eyeIcon: Shapes = [
  'M8 2.9C4.3 2.9 1.6 5.3.4 8c1.2 2.7 3.9 5.1 7.6 5.1s6.4-2.4 7.6-5.1C14.4 5.3 11.7 2.9 8 2.9Zm0 8.3A3.2 3.2 0 1 1 8 4.8a3.2 3.2 0 0 1 0 6.4ZM6.3 8a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0Z',
]
export const giftIcon: Shapes = [
  'M7.3 8.6v6.2H2.9c-.7 0-1.2-.5-1.2-1.2v-5h5.6Zm7 0v5c0 .7-.5 1.2-1.2 1.2H8.7V8.6h5.6ZM5.2 1c1.2 0 2.2.8 2.8 2 .6-1.2 1.6-2 2.8-2 1.3 0 2.3 1 2.3 2.3 0 .3-.1.6-.2.9h1c.7 0 1.2.5 1.2 1.2v1.8H8.7V4.2H7.3v3H.9V5.4c0-.7.5-1.2 1.2-1.2h1a2.3 2.3 0 0 1 2.1-3.2Z',
]
export const superFanIcon: Shapes = [
  'M8.9.7c.5 2.5-.6 3.8-1.7 5.1C6.1 7 5 8.2 5.3 10c-1-.5-1.5-1.6-1.5-2.8-1.2 1-1.9 2.3-1.9 3.7 0 2.5 2.6 4.4 6.1 4.4s6.1-2 6.1-4.6c0-2.2-1.3-3.6-2.3-4.8-.2 1-.6 1.7-1.4 2.2.3-2.9-.1-5.5-1.5-7.4Z',
]
export const flagIcon: Shapes = [
  'M3.2.9c.5 0 .9.4.9.9v.4h8.8c.7 0 1.1.8.7 1.4L11.9 6l1.7 2.4c.4.6 0 1.4-.7 1.4H4.1v4.5a.9.9 0 0 1-1.8 0V1.8c0-.5.4-.9.9-.9Z',
]
