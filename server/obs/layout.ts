/** Where each overlay goes in a whole scene. Pure; px of a 1920 × 1080 or 1080 × 1920 picture. */
import type { LayoutName } from '../../shared/obs.ts'
import { definitionOf, kindOf, type OverlayId, type OverlayName } from '../../shared/settings.ts'
import { TIKTOK_COVERS, VERTICAL_PICTURE } from '../../shared/tiktok-picture.ts'
import type { Box, SourceSize } from './place-source.ts'

export interface Placement {
  readonly overlay: OverlayId
  readonly box: Box
}

export const PICTURE: Readonly<Record<LayoutName, SourceSize>> = {
  wide: { width: 1920, height: 1080 },
  vertical: VERTICAL_PICTURE,
}

/** The part of the picture that overlays may use. */
export const freeBox = (layout: LayoutName): Box => {
  const { width, height } = PICTURE[layout]
  if (layout === 'wide') return { x: 40, y: 40, width: width - 80, height: height - 80 }
  const { top, right, bottom, left } = TIKTOK_COVERS
  return { x: left, y: top, width: width - left - right, height: height - top - bottom }
}

/** Where the overlays we know look best. Others share the column that is left. */
const WIDE: Readonly<Partial<Record<OverlayName, Box>>> = {
  chat: { x: 40, y: 230, width: 480, height: 772 },
  alerts: { x: 560, y: 60, width: 800, height: 444 },
  viewers: { x: 40, y: 40, width: 360, height: 110 },
}
const VERTICAL: Readonly<Partial<Record<OverlayName, Box>>> = {
  viewers: { x: 30, y: 230, width: 324, height: 99 },
  alerts: { x: 70, y: 350, width: 810, height: 450 },
  // The app's own chat is below; ours, for whoever watches a recording, is narrow and high.
  chat: { x: 30, y: 820, width: 286, height: 460 },
}
const KNOWN = { wide: WIDE, vertical: VERTICAL } as const
/** Beside what is known: the right edge of a wide picture, beside the chat in a vertical one. */
const COLUMN: Readonly<Record<LayoutName, Box>> = {
  wide: { x: 1400, y: 40, width: 480, height: 1000 },
  vertical: { x: 340, y: 820, width: 600, height: 460 },
}
const GAP = 20

/** Equal rows, top to bottom; in each the overlay is as big as fits, never bigger than its advised size. */
function stack(names: readonly OverlayId[], column: Box): readonly Placement[] {
  const rowHeight = (column.height - GAP * (names.length - 1)) / Math.max(1, names.length)
  return names.map((overlay, row) => {
    const { width, height } = definitionOf(overlay)
    const scale = Math.min(1, column.width / width, rowHeight / height)
    return {
      overlay,
      box: {
        x: column.x,
        y: Math.round(column.y + row * (rowHeight + GAP)),
        width: Math.floor(width * scale),
        height: Math.floor(height * scale),
      },
    }
  })
}

/** Each of the names once, in the picture's px. */
export function planLayout(layout: LayoutName, names: readonly OverlayId[]): readonly Placement[] {
  const known = KNOWN[layout]
  const rest: OverlayId[] = []
  const placed: Placement[] = []
  for (const overlay of new Set(names)) {
    // A second of a kind is not put on top of the first.
    const box = overlay === kindOf(overlay) ? known[kindOf(overlay)] : undefined
    if (box === undefined) rest.push(overlay)
    else placed.push({ overlay, box })
  }
  return [...placed, ...stack(rest, COLUMN[layout])]
}

/**
 * The picture inside a canvas of another size or shape: as big as fits, in the middle. A vertical picture in a wide
 * canvas is the column that streamers crop for TikTok.
 */
export function pictureIn(layout: LayoutName, canvas: SourceSize): Box & { readonly scale: number } {
  const { width, height } = PICTURE[layout]
  const scale = Math.min(canvas.width / width, canvas.height / height)
  return {
    x: (canvas.width - width * scale) / 2,
    y: (canvas.height - height * scale) / 2,
    width: width * scale,
    height: height * scale,
    scale,
  }
}

/** A box of the picture, in px of the canvas. */
export const boxIn = (picture: ReturnType<typeof pictureIn>, box: Box): Box => ({
  x: Math.round(picture.x + box.x * picture.scale),
  y: Math.round(picture.y + box.y * picture.scale),
  width: Math.round(box.width * picture.scale),
  height: Math.round(box.height * picture.scale),
})
