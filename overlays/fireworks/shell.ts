/** A firework's shell: how it rises, bursts and falls. Where a spark is follows from its age alone. */
import { cssOf, mix, WHITE, BLACK, type Colour } from '../parts/canvas-colours.ts'
import type { Frame } from '../parts/canvas-stage.ts'
import type { Launch, Pattern } from './firework-plan.ts'
import { burstLight, CORE, headLight } from './lights.ts'

interface Spark {
  /** Speed as a share of the reach: 1 ends at the rim. */
  readonly x: number
  readonly y: number
  /** Of the shell's life. */
  readonly life: number
  readonly second: boolean
}

export interface Shell {
  readonly launch: Launch & { readonly is: 'shell' }
  readonly tint: Colour
  readonly partner: Colour
  readonly sparks: readonly Spark[]
  ageMs: number
}

export const RISE_MS = 950
/** Air, per second: how soon a spark loses its speed. */
const DRAG = 1.9
/** Seconds of its way that a spark drags behind it. */
const TAIL_S = 0.15

const LIFE_S: Readonly<Record<Pattern, number>> = { peony: 1.9, ring: 1.7, willow: 2.9, heart: 2.2 }
/** How far it falls, as a share of the reach, a second squared. */
const FALL: Readonly<Record<Pattern, number>> = { peony: 0.26, ring: 0.2, willow: 0.42, heart: 0.14 }
const MANY: Readonly<Record<Pattern, number>> = { peony: 120, ring: 56, willow: 84, heart: 72 }

function spark(pattern: Pattern, index: number, random: () => number): Omit<Spark, 'life' | 'second'> {
  const turn = (index / MANY[pattern]) * Math.PI * 2
  switch (pattern) {
    case 'ring':
      return { x: Math.cos(turn), y: Math.sin(turn) * 0.38 + Math.cos(turn) * 0.3 }
    case 'heart': {
      const x = Math.sin(turn) ** 3
      const y = -(13 * Math.cos(turn) - 5 * Math.cos(2 * turn) - 2 * Math.cos(3 * turn) - Math.cos(4 * turn)) / 16
      return { x: x * 0.95, y: y * 0.95 }
    }
    default: {
      // A ball seen from the front: evenly strewn over its face, with a dense rim.
      const depth = random() * 2 - 1
      const round = Math.sqrt(1 - depth * depth)
      const far = pattern === 'willow' ? 0.5 + random() * 0.5 : 0.82 + random() * 0.18
      const way = random() * Math.PI * 2
      return { x: Math.cos(way) * round * far, y: Math.sin(way) * round * far }
    }
  }
}

/** Some go out sooner than others: three groups look as good as each its own, for three strokes instead of a hundred. */
const LIVES = [
  [0.72, 0.81],
  [0.81, 0.9],
  [0.9, 1.01],
] as const

export function createShell(launch: Shell['launch'], tint: Colour, partner: Colour, random: () => number): Shell {
  const sparks = Array.from({ length: MANY[launch.pattern] }, (_, index) => ({
    ...spark(launch.pattern, index, random),
    life: 0.72 + random() * 0.28,
    second: launch.pattern === 'peony' && index % 3 === 0,
  }))
  return { launch, tint, partner, sparks, ageMs: 0 }
}

export const shellLifeMs = (shell: Shell): number => RISE_MS + LIFE_S[shell.launch.pattern] * 1_000

/** Draws it at this age; `clear` from 0 to 1. `flash`: how bright the burst itself may be. */
export function drawShell(shell: Shell, ageMs: number, { pen, width, height }: Frame, flash: number, clear = 1): void {
  const { launch } = shell
  const x = launch.x * width
  const y = launch.y * height
  if (ageMs < RISE_MS) return drawComet(shell, ageMs / RISE_MS, { x: launch.from * width, y: height }, { x, y }, pen)
  const reach = launch.reach * Math.min(width, height)
  const life = LIFE_S[launch.pattern]
  const seconds = (ageMs - RISE_MS) / 1_000
  const at = seconds / life
  drawGlow(shell, { x, y }, reach, seconds, flash * clear, pen)
  const heat = Math.max(0, 1 - seconds / 0.5)
  const weight = Math.max(1.6, reach * 0.017) * (1 - at * 0.45)
  // Heads end the tails round.
  pen.lineCap = 'butt'
  for (const second of [false, true]) {
    const tint = second ? shell.partner : shell.tint
    for (const [from, to] of LIVES) {
      const lives = (from + to) / 2
      const alpha = clear * Math.min(1, Math.max(0, (lives - at) / (lives * 0.45)))
      const sparks = shell.sparks.filter((one) => one.second === second && one.life >= from && one.life < to)
      if (alpha <= 0 || sparks.length === 0) continue
      const heads = sparks.map((one) => sparkAt(one, seconds, reach, launch.pattern))
      const tails = tailsOf(sparks, heads, shell, { x, y }, reach, seconds)
      stroke(pen, tails, mix(tint, BLACK, 0.72), weight + 2.4, alpha * 0.28)
      stroke(pen, tails, mix(tint, WHITE, heat * 0.8), weight, alpha * 0.85)
      drawHeads(pen, heads, headLight(tint), { x, y }, (weight * 0.8) / CORE, alpha)
    }
  }
  pen.globalAlpha = 1
}

/** Under the light of the sparks a shade, that shows them over a bright picture. */
function stroke(pen: CanvasRenderingContext2D, path: Path2D, colour: Colour, width: number, alpha: number): void {
  pen.globalAlpha = alpha
  pen.strokeStyle = cssOf(colour)
  pen.lineWidth = width
  pen.stroke(path)
}

function drawHeads(
  pen: CanvasRenderingContext2D,
  heads: readonly Point[],
  light: HTMLCanvasElement,
  { x, y }: Point,
  radius: number,
  alpha: number,
): void {
  pen.globalAlpha = alpha
  for (const head of heads) pen.drawImage(light, x + head.x - radius, y + head.y - radius, radius * 2, radius * 2)
}

function tailsOf(
  sparks: readonly Spark[],
  heads: readonly Point[],
  { launch: { pattern } }: Shell,
  { x, y }: Point,
  reach: number,
  seconds: number,
): Path2D {
  const tails = new Path2D()
  const before = Math.max(0, seconds - TAIL_S * (pattern === 'willow' ? 2.6 : 1))
  for (const [at, one] of sparks.entries()) {
    const head = heads[at]
    if (head === undefined) continue
    const tail = sparkAt(one, before, reach, pattern)
    tails.moveTo(x + tail.x, y + tail.y)
    tails.lineTo(x + head.x, y + head.y)
  }
  return tails
}

function sparkAt({ x, y }: Spark, seconds: number, reach: number, pattern: Pattern): Point {
  const gone = (1 - Math.exp(-DRAG * seconds)) * 1.02
  return { x: x * reach * gone, y: y * reach * gone + FALL[pattern] * reach * seconds * seconds * 0.5 }
}

type Point = { readonly x: number; readonly y: number }

function drawComet(shell: Shell, at: number, from: Point, to: Point, pen: CanvasRenderingContext2D): void {
  const place = (share: number): Point => {
    const up = 1 - (1 - share) ** 2
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * up }
  }
  const head = place(at)
  const tail = place(Math.max(0, at - 0.16))
  const stroke = pen.createLinearGradient(tail.x, tail.y, head.x, head.y)
  stroke.addColorStop(0, cssOf(shell.tint, 0))
  stroke.addColorStop(1, cssOf(mix(shell.tint, WHITE, 0.6), 1 - at * 0.3))
  pen.strokeStyle = stroke
  pen.lineCap = 'round'
  pen.lineWidth = 3.4
  pen.beginPath()
  pen.moveTo(tail.x, tail.y)
  pen.lineTo(head.x, head.y)
  pen.stroke()
}

function drawGlow(
  shell: Shell,
  { x, y }: Point,
  reach: number,
  seconds: number,
  flash: number,
  pen: CanvasRenderingContext2D,
): void {
  // Comes up over a tenth of a second and goes over a whole one: bright, and never a flash.
  const strength = flash * Math.min(1, seconds / 0.1) * Math.max(0, 1 - seconds / 1.1) ** 2
  // A light that large is dear, and fainter than this nobody sees it.
  if (strength <= 0.03) return
  pen.globalAlpha = strength
  pen.drawImage(burstLight(shell.tint), x - reach, y - reach, reach * 2, reach * 2)
  pen.globalAlpha = 1
}
