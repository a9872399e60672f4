/** How a piece looks: the gift's picture, or a marble of its own colour while there is none and where none may be shown. */
import { personTint } from '../look/person-colour.ts'
import { BLACK, cssOf, mix, readColour, WHITE, type Colour } from '../parts/canvas-colours.ts'
import type { CanvasPictures } from '../parts/canvas-pictures.ts'
import type { Kind } from './jar-contents.ts'

const SIDE = 144
const MIDDLE = SIDE / 2
/** Sprites of a very long evening's gifts. */
const KEPT = 150
/** From so many diamonds on a piece glows. */
const PRECIOUS = 500

export interface PieceLook {
  readonly plain: boolean
  readonly accent: Colour
  readonly onAccent: Colour
  readonly font: string
}

export interface PiecePainter {
  /** Draws it about (x, y), `radius` in px, `turn` in radians clockwise. */
  draw(pen: CanvasRenderingContext2D, kind: Kind, x: number, y: number, radius: number, turn: number): void
}

const written = new Intl.NumberFormat(undefined, { numberingSystem: 'latn', notation: 'compact' })

export function createPiecePainter(pictures: CanvasPictures, look: PieceLook): PiecePainter {
  const sprites = new Map<string, HTMLCanvasElement>()
  const halo = paintHalo(look.accent)

  function spriteOf({ gift }: Kind): HTMLCanvasElement {
    const picture = look.plain ? undefined : pictures.get(gift.picture)
    const key = `${gift.id} ${picture === undefined ? '' : gift.picture}`
    const kept = sprites.get(key)
    if (kept !== undefined) return kept
    const sprite = picture === undefined ? paintMarble(gift.id) : paintPicture(picture)
    if (sprites.size >= KEPT) sprites.clear()
    sprites.set(key, sprite)
    return sprite
  }

  return {
    draw(pen, kind, x, y, radius, turn) {
      if (kind.gift.diamonds >= PRECIOUS) {
        pen.drawImage(halo, x - radius * 1.6, y - radius * 1.6, radius * 3.2, radius * 3.2)
      }
      pen.translate(x, y)
      pen.rotate(turn)
      pen.drawImage(spriteOf(kind), -radius * 1.12, -radius * 1.12, radius * 2.24, radius * 2.24)
      pen.rotate(-turn)
      if (kind.unit > 1) drawUnit(pen, kind.unit, radius, look)
      pen.translate(-x, -y)
    },
  }
}

function blank(): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D | null } {
  const canvas = document.createElement('canvas')
  canvas.width = SIDE
  canvas.height = SIDE
  return { canvas, pen: canvas.getContext('2d') }
}

function paintPicture(picture: HTMLImageElement): HTMLCanvasElement {
  const { canvas, pen } = blank()
  if (pen === null) return canvas
  const fit = Math.min(SIDE / picture.naturalWidth, SIDE / picture.naturalHeight) * 0.94
  const wide = picture.naturalWidth * fit
  const high = picture.naturalHeight * fit
  pen.shadowColor = 'rgba(20,10,0,0.45)'
  pen.shadowBlur = 7
  pen.shadowOffsetY = 2
  pen.drawImage(picture, MIDDLE - wide / 2, MIDDLE - high / 2, wide, high)
  return canvas
}

/** A marble with a curl of light in it. */
function paintMarble(id: string): HTMLCanvasElement {
  const { canvas, pen } = blank()
  if (pen === null) return canvas
  const tint = readColour(`rgb(${personTint(id)})`)
  const deep = mix(tint, BLACK, 0.5)
  const radius = SIDE / 2.24
  pen.beginPath()
  pen.arc(MIDDLE, MIDDLE, radius, 0, Math.PI * 2)
  const body = pen.createRadialGradient(MIDDLE - 20, MIDDLE - 24, 4, MIDDLE, MIDDLE, radius)
  body.addColorStop(0, cssOf(mix(tint, WHITE, 0.5)))
  body.addColorStop(0.5, cssOf(tint))
  body.addColorStop(1, cssOf(deep))
  pen.fillStyle = body
  pen.fill()
  pen.save()
  pen.clip()
  pen.lineCap = 'round'
  for (const [wide, alpha] of [
    [17, 0.5],
    [7, 0.85],
  ] as const) {
    pen.lineWidth = wide
    pen.strokeStyle = cssOf(mix(tint, WHITE, 0.62), alpha)
    pen.beginPath()
    pen.moveTo(MIDDLE - 44, MIDDLE + 30)
    pen.bezierCurveTo(MIDDLE - 26, MIDDLE - 26, MIDDLE + 22, MIDDLE + 34, MIDDLE + 46, MIDDLE - 26)
    pen.stroke()
  }
  pen.restore()
  pen.fillStyle = 'rgba(255,255,255,0.8)'
  pen.beginPath()
  pen.ellipse(MIDDLE - 24, MIDDLE - 32, 14, 8, -0.7, 0, Math.PI * 2)
  pen.fill()
  return canvas
}

function paintHalo(accent: Colour): HTMLCanvasElement {
  const { canvas, pen } = blank()
  if (pen === null) return canvas
  const light = pen.createRadialGradient(MIDDLE, MIDDLE, SIDE * 0.22, MIDDLE, MIDDLE, MIDDLE)
  light.addColorStop(0, cssOf(accent, 0.6))
  light.addColorStop(1, cssOf(accent, 0))
  pen.fillStyle = light
  pen.fillRect(0, 0, SIDE, SIDE)
  return canvas
}

/** For how many it stands, upright however the piece lies. */
function drawUnit(pen: CanvasRenderingContext2D, unit: number, radius: number, look: PieceLook): void {
  const text = `×${written.format(unit)}`
  const size = Math.max(11, radius * 0.5)
  pen.font = `750 ${size}px ${look.font}`
  const wide = pen.measureText(text).width + size * 0.7
  const high = size * 1.3
  const x = -wide / 2
  const y = radius * 0.98 - high
  pen.fillStyle = cssOf(look.accent)
  pen.strokeStyle = cssOf(look.onAccent, 0.75)
  pen.lineWidth = Math.max(1, size * 0.09)
  pen.beginPath()
  // roundRect() came with Chromium 99.
  pen.roundRect(x, y, wide, high, high / 2)
  pen.fill()
  pen.stroke()
  pen.fillStyle = cssOf(look.onAccent)
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(text, 0, y + high * 0.54)
}
