/** Paper out of a cannon: thrown up from a corner, slowed by the air, and tumbling down. */
import { BLACK, cssOf, mix, type Colour } from '../parts/canvas-colours.ts'
import type { Frame } from '../parts/canvas-stage.ts'

interface Piece {
  /** Thrown with so much of the picture's height a second. */
  readonly x: number
  readonly y: number
  readonly drag: number
  /** Falls with so much of the picture's height a second. */
  readonly fall: number
  readonly flutter: number
  readonly tumble: number
  readonly phase: number
  readonly size: number
  readonly shape: 'paper' | 'round' | 'ribbon'
  readonly tint: number
}

export interface Salvo {
  readonly side: 'left' | 'right'
  readonly pieces: readonly Piece[]
  readonly fronts: readonly string[]
  readonly backs: readonly string[]
  ageMs: number
}

export const SALVO_MS = 5_600

export function createSalvo(side: Salvo['side'], count: number, tints: readonly Colour[], random: () => number): Salvo {
  const inwards = side === 'left' ? 1 : -1
  const pieces = Array.from({ length: count }, (): Piece => {
    const turn = (0.5 + random() * 0.62) * (Math.PI / 2.35)
    const speed = 1.5 + random() * 2.3
    const shape = random()
    return {
      x: inwards * Math.cos(turn) * speed * 0.95,
      y: -Math.sin(turn) * speed,
      drag: 1.7 + random() * 0.9,
      fall: 0.16 + random() * 0.16,
      flutter: 0.008 + random() * 0.022,
      tumble: 5 + random() * 8,
      phase: random() * 10,
      size: 0.0075 + random() * 0.0075,
      shape: shape < 0.68 ? 'paper' : shape < 0.86 ? 'round' : 'ribbon',
      tint: Math.floor(random() * tints.length),
    }
  })
  return {
    side,
    pieces,
    fronts: tints.map((tint) => cssOf(tint)),
    backs: tints.map((tint) => cssOf(mix(tint, BLACK, 0.32))),
    ageMs: 0,
  }
}

/** Draws it at this age; `clear` from 0 to 1. */
export function drawSalvo(salvo: Salvo, ageMs: number, { pen, width, height }: Frame, clear = 1): void {
  const seconds = ageMs / 1_000
  const leaving = Math.min(1, (SALVO_MS - ageMs) / 900)
  pen.globalAlpha = Math.max(0, Math.min(clear, leaving))
  const from = salvo.side === 'left' ? -0.01 * width : 1.01 * width
  for (const piece of salvo.pieces) {
    const thrown = (1 - Math.exp(-piece.drag * seconds)) / piece.drag
    const sway = Math.sin(seconds * piece.tumble * 0.4 + piece.phase) * piece.flutter * Math.min(1, seconds)
    const x = from + (piece.x * thrown + sway) * height
    const y = height * (0.98 + piece.y * thrown + piece.fall * (seconds - thrown))
    const side = piece.size * height
    if (y > height + side || x < -side || x > width + side) continue
    const flip = Math.cos(seconds * piece.tumble + piece.phase)
    const turn = seconds * piece.tumble * 0.35 + piece.phase
    pen.fillStyle = (flip > 0 ? salvo.fronts : salvo.backs)[piece.tint] ?? '#fff'
    pen.save()
    pen.translate(x, y)
    pen.rotate(turn)
    pen.scale(1, Math.max(0.12, Math.abs(flip)))
    if (piece.shape === 'round') {
      pen.beginPath()
      pen.arc(0, 0, side * 0.62, 0, Math.PI * 2)
      pen.fill()
    } else if (piece.shape === 'paper') pen.fillRect(-side * 0.5, -side * 0.8, side, side * 1.6)
    else pen.fillRect(-side * 0.2, -side * 2.4, side * 0.4, side * 4.8)
    pen.restore()
  }
  pen.globalAlpha = 1
}
