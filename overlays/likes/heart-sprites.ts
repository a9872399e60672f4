/** Hearts, stars and bubbles, painted once for each tint and then only moved about. */
import { BLACK, cssOf, mix, readColour, tokenOf, WHITE, type Colour } from '../parts/canvas-colours.ts'

export type Shape = 'heart' | 'star' | 'bubble'

/** The side of a sprite, in dots: larger hearts are drawn enlarged, which nobody sees in motion. */
const SIDE = 160
const MIDDLE = SIDE / 2
const FACES_KEPT = 24

export interface HeartSprites {
  readonly count: number
  get(index: number): HTMLCanvasElement
  /** The same with someone's picture in the middle. */
  withFace(index: number, address: string, picture: HTMLImageElement): HTMLCanvasElement
}

function outline(shape: Shape): Path2D {
  const path = new Path2D()
  if (shape === 'bubble') path.arc(MIDDLE, MIDDLE, SIDE * 0.42, 0, Math.PI * 2)
  else if (shape === 'heart') {
    path.moveTo(80, 142)
    path.bezierCurveTo(70, 132, 12, 98, 12, 56)
    path.bezierCurveTo(12, 32, 30, 16, 50, 16)
    path.bezierCurveTo(63, 16, 74, 23, 80, 34)
    path.bezierCurveTo(86, 23, 97, 16, 110, 16)
    path.bezierCurveTo(130, 16, 148, 32, 148, 56)
    path.bezierCurveTo(148, 98, 90, 132, 80, 142)
  } else {
    for (let corner = 0; corner < 10; corner++) {
      const turn = (corner * Math.PI) / 5 - Math.PI / 2
      const radius = corner % 2 === 0 ? 66 : 32
      path.lineTo(MIDDLE + radius * Math.cos(turn), MIDDLE + 4 + radius * Math.sin(turn))
    }
  }
  path.closePath()
  return path
}

function paint(shape: Shape, tint: Colour): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = SIDE
  canvas.height = SIDE
  const pen = canvas.getContext('2d')
  if (pen === null) return canvas
  const path = outline(shape)
  pen.lineJoin = 'round'
  // What carries it over a bright camera: a rim of its own colour, darker, and a little shade.
  pen.shadowColor = cssOf(mix(tint, BLACK, 0.75), 0.55)
  pen.shadowBlur = 9
  pen.shadowOffsetY = 3
  const body = pen.createRadialGradient(56, 46, 6, 84, 84, 92)
  body.addColorStop(0, cssOf(mix(tint, WHITE, 0.42)))
  body.addColorStop(0.42, cssOf(tint))
  body.addColorStop(1, cssOf(mix(tint, BLACK, 0.34)))
  pen.fillStyle = body
  if (shape === 'star') {
    pen.lineWidth = 14
    pen.strokeStyle = body
    pen.stroke(path)
  }
  pen.fill(path)
  pen.shadowColor = 'transparent'
  pen.save()
  pen.clip(path)
  // The light from above and its mirror from below.
  const rim = pen.createLinearGradient(0, 0, 0, SIDE)
  rim.addColorStop(0, 'rgba(255,255,255,0.5)')
  rim.addColorStop(0.24, 'rgba(255,255,255,0)')
  rim.addColorStop(0.76, 'rgba(255,255,255,0)')
  rim.addColorStop(1, cssOf(mix(tint, WHITE, 0.5), 0.4))
  pen.fillStyle = rim
  pen.fillRect(0, 0, SIDE, SIDE)
  pen.restore()
  pen.fillStyle = 'rgba(255,255,255,0.72)'
  pen.beginPath()
  pen.ellipse(46, 46, 15, 9, -0.75, 0, Math.PI * 2)
  pen.fill()
  return canvas
}

/** As the theme of the element has it now. */
export function paintHearts(host: Element, shape: Shape): HeartSprites {
  const heart = readColour(tokenOf(host, '--heart'))
  const accent = readColour(tokenOf(host, '--accent'))
  const partner = readColour(tokenOf(host, '--accent-2'))
  const tints = [
    heart,
    mix(heart, WHITE, 0.3),
    mix(heart, accent, 0.5),
    heart,
    accent,
    mix(heart, BLACK, 0.14),
    partner,
  ]
  const plain = tints.map((tint) => paint(shape, tint))
  const faces = new Map<string, HTMLCanvasElement>()

  const get = (index: number) => plain[index % plain.length] ?? document.createElement('canvas')

  return {
    count: plain.length,
    get,
    withFace(index, address, picture) {
      const kept = faces.get(address)
      if (kept !== undefined) return kept
      const canvas = document.createElement('canvas')
      canvas.width = SIDE
      canvas.height = SIDE
      const pen = canvas.getContext('2d')
      if (pen === null) return get(index)
      pen.drawImage(get(index), 0, 0)
      const [x, y, radius] =
        shape === 'heart' ? [80, 70, 42] : [80, shape === 'star' ? 86 : 80, shape === 'star' ? 34 : 54]
      pen.beginPath()
      pen.arc(x, y, radius + 3, 0, Math.PI * 2)
      pen.fillStyle = '#fff'
      pen.fill()
      pen.beginPath()
      pen.arc(x, y, radius, 0, Math.PI * 2)
      pen.clip()
      const side = Math.min(picture.naturalWidth, picture.naturalHeight)
      const left = (picture.naturalWidth - side) / 2
      const top = (picture.naturalHeight - side) / 2
      pen.drawImage(picture, left, top, side, side, x - radius, y - radius, radius * 2, radius * 2)
      if (faces.size >= FACES_KEPT) faces.clear()
      faces.set(address, canvas)
      return canvas
    },
  }
}
