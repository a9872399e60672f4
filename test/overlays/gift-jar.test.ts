import { describe, expect, test } from 'vitest'
import { changesOf, planJar, radiusOf, type Contents, type JarRules } from '../../overlays/gift-jar/jar-contents.ts'
import { halfWidthAt, JAR_HEIGHT, jarFor } from '../../overlays/gift-jar/jar-shape.ts'
import { createJarWorld } from '../../overlays/gift-jar/jar-world.ts'
import { gift } from '../support/crowd.ts'

const RULES: JarRules = { most: 120, room: 1_000, scale: 1 }
const rose = gift('Rose', 1)
const galaxy = gift('Galaxy', 1_000)

const piecesOf = (contents: readonly Contents[]) => contents.reduce((sum, { pieces }) => sum + pieces, 0)
const giftsOf = (contents: readonly Contents[]) => contents.reduce((sum, { pieces, unit }) => sum + pieces * unit, 0)
const areaOf = (contents: readonly Contents[]) =>
  contents.reduce((sum, { pieces, radius }) => sum + pieces * Math.PI * radius ** 2, 0)

/** The same chance in every run. */
function dice() {
  let seed = 7
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
}

describe('what lies in the jar', () => {
  test('every gift by itself while there is room', () => {
    const plan = planJar([{ gift: rose, count: 40 }], RULES)
    expect(plan.map(({ unit, pieces }) => [unit, pieces])).toEqual([[1, 40]])
  })

  test.each([121, 237, 999, 5_431, 1_234_567])('%i of one kind fit, and all are told', (count) => {
    const plan = planJar([{ gift: rose, count }], RULES)
    expect(piecesOf(plan)).toBeLessThanOrEqual(RULES.most)
    expect(giftsOf(plan)).toBe(count)
  })

  test('the kind of which there are most gives way first', () => {
    const plan = planJar(
      [
        { gift: rose, count: 300 },
        { gift: galaxy, count: 3 },
      ],
      RULES,
    )
    expect(plan.filter(({ gift }) => gift === galaxy)).toMatchObject([{ unit: 1, pieces: 3 }])
    expect(giftsOf(plan)).toBe(303)
  })

  test('where a hundred kinds are too many, what is worth least is left out, and it fits', () => {
    const counts = Array.from({ length: 100 }, (_, at) => ({ gift: gift(`Gift ${at}`, at * 10), count: 9 }))
    const plan = planJar(counts, { most: 120, room: 110, scale: 1 })
    expect(piecesOf(plan)).toBe(120)
    expect(areaOf(plan)).toBeLessThanOrEqual(110.01)
    expect(Math.min(...plan.map(({ gift }) => gift.diamonds))).toBeGreaterThan(500)
  })

  test('what is worth more, or stands for more, is larger', () => {
    expect(radiusOf(1_000, 1, 1)).toBeGreaterThan(radiusOf(10, 1, 1))
    expect(radiusOf(1, 100, 1)).toBeGreaterThan(radiusOf(1, 10, 1))
    expect(radiusOf(0, 1, 1)).toBe(radiusOf(1, 1, 1))
  })

  test('the same counts give the same jar', () => {
    const counts = [
      { gift: rose, count: 777 },
      { gift: galaxy, count: 42 },
    ]
    expect(planJar(counts, RULES)).toEqual(planJar(counts, RULES))
  })

  test('what changes is what is missing and what is too much', () => {
    const want = planJar([{ gift: rose, count: 130 }], RULES)
    const { come, go } = changesOf(new Map([[`${rose.id}×1`, 119]]), want)
    expect(come.map(({ unit, pieces }) => [unit, pieces])).toEqual([[10, 13]])
    expect([...go]).toEqual([[`${rose.id}×1`, 119]])
    expect(changesOf(new Map(want.map(({ key, pieces }) => [key, pieces])), want)).toEqual({ come: [], go: new Map() })
  })
})

describe('the jar', () => {
  const shapes = (['jar', 'bowl', 'open'] as const).flatMap((glass) =>
    [
      [600, 800],
      [300, 900],
      [1_920, 1_080],
    ].map(([width = 0, height = 0]) => ({ glass, width, height })),
  )

  test.each(shapes)('$glass fits a source of $width × $height', ({ glass, width, height }) => {
    const jar = jarFor(glass, width, height)
    for (const { x, y } of jar.wall) {
      expect(Math.abs(x) * jar.scale).toBeLessThanOrEqual(width / 2 + 0.01)
      expect(jar.floor - y * jar.scale).toBeGreaterThanOrEqual(-0.01)
    }
    expect(jar.room).toBeGreaterThan(0)
    expect(halfWidthAt(jar, JAR_HEIGHT * 0.4)).toBeGreaterThan(1)
  })

  test.each(shapes)('$glass ($width × $height) keeps what is in it, and comes to rest', ({ glass, width, height }) => {
    const jar = jarFor(glass, width, height)
    const world = createJarWorld(jar, dice())
    const plan = planJar(
      [
        { gift: rose, count: 70 },
        { gift: galaxy, count: 12 },
      ],
      { most: 120, room: jar.room * 0.66, scale: 1 },
    )
    const kinds = plan.flatMap((kind) => Array.from({ length: kind.pieces }, () => kind))
    world.pile(kinds)
    for (const kind of kinds.slice(0, 5)) world.drop(kind, 1)
    let steps = 0
    while (!world.isAtRest && steps < 2_000) {
      world.step()
      steps += 1
    }
    // A jar that never sleeps would be drawn for ever.
    expect(steps).toBeLessThan(1_500)
    expect(world.pieces).toHaveLength(kinds.length + 5)
    for (const { x, y, kind } of world.pieces) {
      expect(y).toBeGreaterThan(-0.1)
      expect(y).toBeLessThan(JAR_HEIGHT * 1.6)
      expect(Math.abs(x)).toBeLessThan(halfWidthAt(jar, Math.min(y, JAR_HEIGHT)) + kind.radius * 0.2)
    }
  })

  test('ten that become one make room for it, and what lay on them falls', () => {
    const jar = jarFor('jar', 600, 800)
    const world = createJarWorld(jar, dice())
    const [ones] = planJar([{ gift: rose, count: 30 }], RULES)
    const [tens] = planJar([{ gift: rose, count: 10 }], { ...RULES, most: 1 })
    if (ones === undefined || tens === undefined) throw new Error('no plan')
    world.pile(Array.from({ length: 30 }, () => ones))
    while (!world.isAtRest) world.step()
    world.take(ones.key, 10, tens)
    expect([...world.counts]).toEqual([
      [ones.key, 20],
      [tens.key, 1],
    ])
    expect(world.isAtRest).toBe(false)
  })

  test('at rest it stays at rest', () => {
    const world = createJarWorld(jarFor('jar', 600, 800), dice())
    expect(world.isAtRest).toBe(true)
    const [ones] = planJar([{ gift: rose, count: 12 }], RULES)
    if (ones === undefined) throw new Error('no plan')
    world.pile(Array.from({ length: 12 }, () => ones))
    for (let step = 0; step < 120; step++) world.step()
    world.freeze()
    const before = world.pieces
    for (let step = 0; step < 300; step++) world.step()
    expect(world.isAtRest).toBe(true)
    expect(world.pieces).toEqual(before)
  })
})
