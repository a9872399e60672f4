/** Lights of fireworks, each drawn once and then only copied: gradients and round dots drawn anew in every frame cost most of it. */
import { cssOf, mix, WHITE, type Colour } from '../parts/canvas-colours.ts'

/** Of a spark's head: its white-hot middle ends at this share of its light. */
export const CORE = 0.36
const HEAD_PX = 48
const GLOW_PX = 160
/** Those of a theme and of the one before; a streamer who tries colours makes more. */
const KEPT = 32

const lights = new Map<string, HTMLCanvasElement>()

function light(key: string, sidePx: number, stops: readonly (readonly [number, string])[]): HTMLCanvasElement {
  const kept = lights.get(key)
  if (kept !== undefined) return kept
  const canvas = document.createElement('canvas')
  canvas.width = sidePx
  canvas.height = sidePx
  const pen = canvas.getContext('2d')
  if (pen !== null) {
    const middle = sidePx / 2
    const shine = pen.createRadialGradient(middle, middle, 0, middle, middle, middle)
    for (const [at, colour] of stops) shine.addColorStop(at, colour)
    pen.fillStyle = shine
    pen.fillRect(0, 0, sidePx, sidePx)
  }
  if (lights.size >= KEPT) lights.clear()
  lights.set(key, canvas)
  return canvas
}

/** The head of a spark: a dot of almost white in a haze of its colour. */
export const headLight = (tint: Colour): HTMLCanvasElement =>
  light(`head ${tint.join()}`, HEAD_PX, [
    [0, cssOf(mix(tint, WHITE, 0.72))],
    [CORE * 0.8, cssOf(mix(tint, WHITE, 0.6))],
    [CORE * 1.15, cssOf(tint, 0.26)],
    [1, cssOf(tint, 0)],
  ])

/** What a burst lights up around it. */
export const burstLight = (tint: Colour): HTMLCanvasElement =>
  light(`burst ${tint.join()}`, GLOW_PX, [
    [0, cssOf(mix(tint, WHITE, 0.75))],
    [0.22, cssOf(mix(tint, WHITE, 0.3), 0.55)],
    [1, cssOf(tint, 0)],
  ])
