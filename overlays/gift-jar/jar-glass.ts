/** How the jar's glass looks: what is behind the gifts, and what is before them. */
import { BLACK, cssOf, mix, readColour, tokenOf, WHITE } from '../parts/canvas-colours.ts'
import { halfWidthAt, JAR_HEIGHT, toPixels, type Jar } from './jar-shape.ts'

function outlineOf(jar: Jar): Path2D {
  const path = new Path2D()
  for (const point of jar.wall) {
    const { x, y } = toPixels(jar, point)
    path.lineTo(x, y)
  }
  return path
}

/** Behind what lies in it. */
export function drawBack(jar: Jar, pen: CanvasRenderingContext2D, host: Element): void {
  if (jar.glass === 'open') return
  const outline = outlineOf(jar)
  const core = readColour(tokenOf(host, '--core'))
  const { scale } = jar
  const top = jar.floor - JAR_HEIGHT * scale
  // Its shadow on whatever it stands on.
  const foot = pen.createRadialGradient(0, 0, 0, 0, 0, 1)
  foot.addColorStop(0, 'rgba(0,0,0,0.5)')
  foot.addColorStop(1, 'rgba(0,0,0,0)')
  pen.save()
  pen.translate(jar.left, jar.floor + 0.1 * scale)
  pen.scale(halfWidthAt(jar, 3) * scale * 1.08, 0.8 * scale)
  pen.fillStyle = foot
  pen.fillRect(-1, -1, 2, 2)
  pen.restore()
  const body = pen.createLinearGradient(0, top, 0, jar.floor)
  body.addColorStop(0, cssOf(mix(core, BLACK, 0.55), 0.1))
  body.addColorStop(0.55, cssOf(mix(core, BLACK, 0.7), 0.26))
  body.addColorStop(1, cssOf(mix(core, BLACK, 0.8), 0.46))
  pen.fillStyle = body
  pen.fill(outline)
  drawRim(jar, pen, 'back')
}

/** Before what lies in it: the wall, its light and the near side of the rim. */
export function drawFront(jar: Jar, pen: CanvasRenderingContext2D, host: Element): void {
  if (jar.glass === 'open') return
  const outline = outlineOf(jar)
  const core = readColour(tokenOf(host, '--core'))
  const accent = readColour(tokenOf(host, '--accent'))
  const { scale, left, floor } = jar
  const wide = halfWidthAt(jar, JAR_HEIGHT * 0.4) * scale
  const top = floor - JAR_HEIGHT * scale
  pen.save()
  pen.clip(outline)
  // The wall is thick where it is seen from the side.
  const wall = pen.createLinearGradient(left - wide, 0, left + wide, 0)
  wall.addColorStop(0, cssOf(WHITE, 0.42))
  wall.addColorStop(0.05, cssOf(core, 0.12))
  wall.addColorStop(0.13, cssOf(WHITE, 0.02))
  wall.addColorStop(0.87, cssOf(WHITE, 0))
  wall.addColorStop(0.96, cssOf(core, 0.1))
  wall.addColorStop(1, cssOf(WHITE, 0.34))
  pen.fillStyle = wall
  pen.fillRect(left - wide * 1.1, top, wide * 2.2, floor - top)
  const floorLight = pen.createLinearGradient(0, floor - 2.4 * scale, 0, floor)
  floorLight.addColorStop(0, cssOf(accent, 0))
  floorLight.addColorStop(1, cssOf(accent, 0.2))
  pen.fillStyle = floorLight
  pen.fillRect(left - wide * 1.1, floor - 2.4 * scale, wide * 2.2, 2.4 * scale)
  // A window's light, tall and a little bent, with a smaller one beside it.
  const shine = pen.createLinearGradient(0, top, 0, floor)
  shine.addColorStop(0.1, cssOf(WHITE, 0.5))
  shine.addColorStop(0.75, cssOf(WHITE, 0.04))
  pen.lineCap = 'round'
  pen.strokeStyle = shine
  for (const [inwards, thick, from, to] of [
    [0.82, 0.42, 0.68, 0.2],
    [0.7, 0.16, 0.64, 0.36],
  ] as const) {
    pen.lineWidth = thick * scale
    pen.beginPath()
    for (let step = 0; step <= 12; step++) {
      const y = JAR_HEIGHT * (from + ((to - from) * step) / 12)
      const at = toPixels(jar, { x: -halfWidthAt(jar, y) * inwards, y })
      pen.lineTo(at.x, at.y)
    }
    pen.stroke()
  }
  pen.restore()
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  // A dark line outside carries the glass over a bright picture, the light one inside over a dark.
  pen.strokeStyle = 'rgba(10,8,6,0.34)'
  pen.lineWidth = 0.34 * scale
  pen.stroke(outline)
  pen.strokeStyle = cssOf(mix(core, WHITE, 0.5), 0.72)
  pen.lineWidth = 0.15 * scale
  pen.stroke(outline)
  drawRim(jar, pen, 'front')
}

function drawRim(jar: Jar, pen: CanvasRenderingContext2D, half: 'back' | 'front'): void {
  const { scale, left } = jar
  const y = jar.floor - (jar.wall.at(-1)?.y ?? JAR_HEIGHT) * scale
  const isJar = jar.glass === 'jar'
  const wide = (jar.mouth + (isJar ? 0.28 : 0.1)) * scale
  const high = (isJar ? 0.5 : 0.42) * scale
  const [from, to] = half === 'back' ? [Math.PI, Math.PI * 2] : [0, Math.PI]
  for (const [colour, thick] of [
    ['rgba(10,8,6,0.34)', 0.46],
    [half === 'back' ? 'rgba(255,255,255,0.34)' : 'rgba(255,255,255,0.78)', 0.24],
  ] as const) {
    pen.strokeStyle = colour
    pen.lineWidth = thick * scale
    pen.beginPath()
    pen.ellipse(left, y, wide, high, 0, from, to)
    pen.stroke()
  }
}
