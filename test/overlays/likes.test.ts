import { describe, expect, test } from 'vitest'
import { emptyFlow, pour, release } from '../../overlays/likes/heart-flow.ts'
import { lifeOf, placeOf, type Start } from '../../overlays/likes/heart-paths.ts'

const STEP_MS = 16

/** Runs until nothing waits; what flew, by the taps each stood for, and the most in any one second. */
function flyOut(taps: number, room = 1_000, share = 1) {
  let flow = pour(emptyFlow, taps)
  const hearts: number[] = []
  const perStep: number[] = []
  for (let step = 0; flow.taps > 0 && step < 5_000; step++) {
    const next = release(flow, STEP_MS, room, share)
    flow = next.flow
    hearts.push(...next.hearts)
    perStep.push(next.hearts.length)
  }
  const second = Math.round(1_000 / STEP_MS)
  const most = Math.max(...perStep.map((_, at) => perStep.slice(at, at + second).reduce((sum, one) => sum + one, 0)))
  return { hearts, ms: perStep.length * STEP_MS, most }
}

describe('hearts for taps', () => {
  test.each([1, 2, 7, 15, 100, 999, 50_000])('of %i taps none is lost and none invented', (taps) => {
    expect(flyOut(taps).hearts.reduce((sum, worth) => sum + worth, 0)).toBe(taps)
  })

  test('a few taps have a heart each, one after another', () => {
    const { hearts, ms } = flyOut(8)
    expect(hearts).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(ms).toBeGreaterThan(1_000)
    expect(ms).toBeLessThan(2_500)
  })

  test('10,000 taps a second: at most 61 hearts a second, each for many, and all told', () => {
    let flow = emptyFlow
    let hearts = 0
    let worth = 0
    for (let step = 0; step < 625; step++) {
      const next = release(pour(flow, 160), STEP_MS, 1_000)
      flow = next.flow
      hearts += next.hearts.length
      worth += next.hearts.reduce((sum, one) => sum + one, 0)
    }
    expect(hearts).toBeLessThan(620)
    expect(worth + flow.taps).toBe(100_000)
    expect(flyOut(100_000).most).toBeLessThanOrEqual(61)
  })

  test('after a storm of any size the last heart starts within seconds', () => {
    expect(flyOut(100_000).ms).toBeLessThan(4_000)
    expect(flyOut(5_000_000).ms).toBeLessThan(4_000)
    expect(flyOut(5_000_000, 1_000, 0.35).ms).toBeLessThan(4_000)
  })

  test('where none may fly, none does, and nothing is forgotten', () => {
    const next = release(pour(emptyFlow, 500), 1_000, 0)
    expect(next.hearts).toEqual([])
    expect(next.flow.taps).toBe(500)
    // What was due meanwhile does not come all at once.
    expect(release(next.flow, STEP_MS, 100).hearts.length).toBeLessThanOrEqual(2)
  })

  test('calmer is fewer', () => {
    expect(flyOut(500, 1_000, 0.4).hearts.length).toBeLessThan(flyOut(500).hearts.length)
  })

  test('an empty flow stays empty however long it runs', () => {
    expect(release(emptyFlow, 60_000, 10)).toEqual({ flow: emptyFlow, hearts: [] })
  })
})

describe('the way of a heart', () => {
  const area = { width: 600, height: 800 }
  const starts = (['fountain', 'rain', 'rise'] as const).flatMap((flow) =>
    (['full', 'calm', 'none'] as const).flatMap((movement) =>
      [0, 0.5, 1].map((chance): Start => {
        return { flow, movement, side: 'middle', size: 40, across: chance, up: 1 - chance, sway: chance }
      }),
    ),
  )

  test('ends unseen: clear away, whichever way it went', () => {
    for (const start of starts) expect(placeOf(start, lifeOf(start), area).alpha).toBeCloseTo(0)
  })

  test('never leaves the picture upwards or turns invisible half-way', () => {
    for (const start of starts) {
      const half = placeOf(start, lifeOf(start) / 2, area)
      expect(half.y).toBeGreaterThan(-40)
      expect(half.alpha).toBeGreaterThan(0.9)
    }
  })

  test('with no movement it stays where it is', () => {
    for (const start of starts.filter(({ movement }) => movement === 'none')) {
      const early = placeOf(start, 200, area)
      const late = placeOf(start, 1_500, area)
      expect([late.x, late.y, late.turn, late.scale]).toEqual([early.x, early.y, early.turn, early.scale])
    }
  })

  test('rain falls from above the picture to below it', () => {
    const start: Start = { flow: 'rain', movement: 'full', side: 'left', size: 40, across: 0.3, up: 0.4, sway: 0.2 }
    expect(placeOf(start, 0, area).y).toBeLessThan(0)
    expect(placeOf(start, lifeOf(start), area).y).toBeGreaterThan(area.height)
  })
})
