/** Where the walls of the jar are. Its own measure: it is 16 high, x from its middle, y from its floor upwards. */

export type Glass = 'jar' | 'bowl' | 'open'

export const JAR_HEIGHT = 16

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Jar {
  readonly glass: Glass
  /** The inside of the wall, from the mouth's left edge down, along the floor and up to its right edge. */
  readonly wall: readonly Point[]
  /** Half the width of the mouth. */
  readonly mouth: number
  /** The area inside. */
  readonly room: number
  /** px in one measure, and where the middle of its floor is, in px. */
  readonly scale: number
  readonly left: number
  readonly floor: number
}

/** A quarter of an ellipse about (x, y), from one angle to another, in quarters of a turn. */
function arc(x: number, y: number, wide: number, high: number, from: number, to: number, steps = 8): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const turn = ((from + ((to - from) * step) / steps) * Math.PI) / 2
    return { x: x + wide * Math.cos(turn), y: y + high * Math.sin(turn) }
  })
}

/** The right half of the wall, from the floor's middle up. */
function halfOf(glass: Glass, halfWidth: number): readonly Point[] {
  switch (glass) {
    case 'open':
      return [
        { x: 0, y: 0 },
        { x: halfWidth, y: 0 },
        { x: halfWidth, y: JAR_HEIGHT },
      ]
    case 'bowl':
      return [
        { x: 0, y: 0.4 },
        ...arc(halfWidth * 0.4, JAR_HEIGHT * 0.46, halfWidth * 0.56, JAR_HEIGHT * 0.435, -1, 0.3, 16),
      ]
    case 'jar':
      return [
        { x: 0, y: 0.5 },
        ...arc(halfWidth - 2.1, 2.1, 1.7, 1.6, -1, 0),
        ...arc(halfWidth - 3, JAR_HEIGHT - 4.5, 2.6, 2.8, 0, 0.82),
        { x: halfWidth - 2, y: JAR_HEIGHT - 0.9 },
        { x: halfWidth - 2, y: JAR_HEIGHT - 0.1 },
      ]
  }
}

const WIDE: Readonly<Record<Glass, number>> = { jar: 0.8, bowl: 1.22, open: 1 }

/** The jar that fits into a source of this size; room stays above it for what falls, and below it for its foot. */
export function jarFor(glass: Glass, width: number, height: number): Jar {
  const isOpen = glass === 'open'
  const tall = isOpen ? height : Math.min(height * 0.86, (width * 0.97) / WIDE[glass])
  const scale = tall / JAR_HEIGHT
  const halfWidth = isOpen ? width / 2 / scale : (JAR_HEIGHT * WIDE[glass]) / 2
  const right = halfOf(glass, halfWidth)
  const mirrored = right.slice(1).reduce<readonly Point[]>((left, { x, y }) => [{ x: -x, y }, ...left], [])
  const wall = [...mirrored, ...right]
  return {
    glass,
    wall,
    mouth: right.at(-1)?.x ?? halfWidth,
    room: areaWithin(wall),
    scale,
    left: width / 2,
    floor: isOpen ? height : height - height * 0.055,
  }
}

function areaWithin(wall: readonly Point[]): number {
  const twice = wall.reduce((sum, { x, y }, at) => {
    const next = wall[(at + 1) % wall.length] ?? { x, y }
    return sum + x * next.y - next.x * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Half the width inside at this height. */
export function halfWidthAt({ wall }: Jar, y: number): number {
  const right = wall.slice(Math.floor(wall.length / 2))
  for (const [at, point] of right.entries()) {
    const next = right[at + 1]
    if (next === undefined || y < Math.min(point.y, next.y) || y > Math.max(point.y, next.y)) continue
    const share = next.y === point.y ? 0 : (y - point.y) / (next.y - point.y)
    return point.x + (next.x - point.x) * share
  }
  return right.at(-1)?.x ?? 0
}

export const toPixels = ({ scale, left, floor }: Jar, { x, y }: Point): Point => ({
  x: left + x * scale,
  y: floor - y * scale,
})
