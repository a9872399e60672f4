import { seededRandom } from '../random.ts'

const SIZE = 25

/** In the three corners that every QR code has. */
function finder(x: number, y: number): boolean | undefined {
  for (const [left, top] of [
    [0, 0],
    [SIZE - 7, 0],
    [0, SIZE - 7],
  ] as const) {
    const [inX, inY] = [x - left, y - top]
    if (inX < -1 || inX > 7 || inY < -1 || inY > 7) continue
    const ring = Math.max(Math.abs(inX - 3), Math.abs(inY - 3))
    return ring === 3 || ring < 2
  }
  return undefined
}

/** A picture that looks like a QR code and holds nothing: no phone reads it. The same id gives the same picture. */
export function drawQr(id: string): string {
  const random = seededRandom(id)
  const squares: string[] = []
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const dark = random.chance(0.5)
      if (finder(x, y) ?? dark) squares.push(`M${x} ${y}h1v1h-1z`)
    }
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${SIZE + 4} ${SIZE + 4}" shape-rendering="crispEdges" ` +
    `role="img" aria-label="Simulated QR code"><path fill="#fff" d="M-2-2h${SIZE + 4}v${SIZE + 4}h-${SIZE + 4}z"/>` +
    `<path fill="#10131a" d="${squares.join('')}"/></svg>`
  )
}
