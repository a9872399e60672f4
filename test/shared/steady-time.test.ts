import { describe, expect, test } from 'vitest'
import { steadyTime } from '../../shared/steady-time.ts'

const HOUR = 3_600_000

function world(start = 1_760_000_000_000) {
  let wall = start
  let elapsed = 5_000
  const now = steadyTime({ wall: () => wall, elapsed: () => elapsed })
  return {
    now,
    pass(ms: number) {
      wall += ms
      elapsed += ms
    },
    set: (byMs: number) => void (wall += byMs),
    wall: () => wall,
  }
}

describe('the time that Fanlight goes by', () => {
  test('is the wall’s while that behaves, nudges included', () => {
    const { now, pass, set, wall } = world()
    for (const nudge of [0, 3, -2, 400, -400]) {
      pass(1_000)
      set(nudge)
      expect(now()).toBe(wall())
    }
  })

  test('set back an hour it goes on, so that no wait grows by an hour', () => {
    const { now, pass, set } = world()
    const before = now()
    set(-HOUR)
    expect(now()).toBe(before)
    pass(10_000)
    expect(now()).toBe(before + 9_000)
  })

  test('never runs backwards, however often the wall is set', () => {
    const { now, pass, set } = world()
    let last = now()
    for (let nth = 0; nth < 500; nth++) {
      pass((nth * 7_919) % 50)
      if (nth % 5 === 0) set(((nth * 104_729) % (4 * HOUR)) - 2 * HOUR)
      else set(-((nth * 31) % 900))
      expect(now()).toBeGreaterThanOrEqual(last)
      last = now()
    }
  })

  test('is the wall’s again once that has caught up, or is set right', () => {
    const slowly = world()
    slowly.set(-60_000)
    slowly.now()
    for (let seconds = 0; seconds < 700; seconds++) {
      slowly.pass(1_000)
      slowly.now()
    }
    expect(slowly.now()).toBe(slowly.wall())

    const atOnce = world()
    atOnce.set(-HOUR)
    atOnce.now()
    atOnce.set(HOUR)
    expect(atOnce.now()).toBe(atOnce.wall())
  })

  test('goes along where the wall is set forward, as after sleep', () => {
    const { now, pass, set, wall } = world()
    set(8 * HOUR)
    expect(now()).toBe(wall())
    pass(1_000)
    expect(now()).toBe(wall())
  })
})
