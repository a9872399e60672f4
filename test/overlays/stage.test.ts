import { describe, expect, test } from 'vitest'
import type { LiveEvent } from '../../shared/events.ts'
import {
  advance,
  emptyStage,
  LEAVE_MS,
  nextChangeAt,
  stageEvents,
  type Stage,
  type StageRules,
} from '../../overlays/live/stage.ts'
import { does, gift, person, sends, subscribes } from '../support/crowd.ts'

const RULES: StageRules = {
  gifts: true,
  follows: true,
  shares: true,
  subscribes: true,
  minDiamonds: 1,
  showMs: 5_000,
}
const ROSE = gift('Rose', 1)
const LION = gift('Lion', 29_999)
const ana = person('Ana')

/** A stage with a clock of its own: it moves as a page would move it, and notes every alert that comes on. */
function theatre(rules: StageRules = RULES) {
  let now = 1_760_000_000_000
  let stage: Stage = emptyStage
  const seen: string[] = []
  const note = (next: Stage) => {
    if (next.on !== undefined && next.on.alert.key !== stage.on?.alert.key) seen.push(next.on.alert.by.name)
    stage = next
  }
  return {
    happen(events: readonly LiveEvent[], ageMs = 0) {
      note(
        stageEvents(
          stage,
          events.map((event) => ({ event, ageMs })),
          rules,
          now,
        ),
      )
      note(advance(stage, rules, now))
    },
    pass(ms: number) {
      const until = now + ms
      for (
        let next = nextChangeAt(stage, rules);
        next !== undefined && next <= until;
        next = nextChangeAt(stage, rules)
      ) {
        now = Math.max(now, next)
        note(advance(stage, rules, now))
      }
      now = until
    },
    skip(ms: number) {
      now += ms
      note(advance(stage, rules, now))
    },
    get stage() {
      return stage
    },
    get on() {
      return stage.on?.alert
    },
    seen,
  }
}

describe('the stage', () => {
  test('shows what comes, one after another, with a pause for leaving', () => {
    const play = theatre()
    play.happen([does(person('One'), 'follow'), does(person('Two'), 'share')])
    expect(play.seen).toEqual(['One'])
    play.pass(60_000)
    expect(play.seen).toEqual(['One', 'Two'])
    expect(play.stage.queue).toEqual([])
  })

  test('never has two on stage: the next waits until the last has left', () => {
    const play = theatre()
    play.happen([does(person('One'), 'follow')])
    play.pass(5_000)
    expect(play.on).toBeUndefined()
    play.happen([does(person('Two'), 'follow')])
    expect(play.on).toBeUndefined()
    play.pass(LEAVE_MS)
    expect(play.on?.by.name).toBe('Two')
  })

  test('a streak grows in place, has its time extended and never shows twice', () => {
    const play = theatre()
    const step = sends(ana, ROSE, 1, { over: false })
    play.happen([step])
    for (let count = 2; count <= 5; count++) {
      play.pass(2_000)
      play.happen([{ ...step, id: `${step.id}-${count}`, count, more: 1 }])
      expect(play.on?.count).toBe(count)
    }
    play.happen([{ ...step, id: `${step.id}-end`, count: 5, more: 0, over: true }])
    play.pass(60_000)
    play.happen([{ ...step, id: `${step.id}-late`, count: 6, more: 1 }])
    play.pass(60_000)
    expect(play.seen).toEqual(['Ana'])
  })

  test('a streak that is not over keeps the stage from one poll to the next while nobody waits', () => {
    const play = theatre()
    const step = sends(ana, ROSE, 1, { over: false })
    play.happen([step])
    play.pass(7_000)
    play.happen([{ ...step, id: 'next', count: 9, more: 8 }])
    expect(play.on?.count).toBe(9)
    play.pass(30_000)
    expect(play.on).toBeUndefined()
  })

  test('a streak grows while it is still queued', () => {
    const play = theatre()
    const step = sends(ana, ROSE, 1, { over: false })
    play.happen([does(person('First'), 'follow')])
    play.happen([step])
    play.happen([{ ...step, id: 'more', count: 7, more: 6, over: true }])
    expect(play.stage.queue).toHaveLength(1)
    play.pass(20_000)
    expect(play.seen).toEqual(['First', 'Ana'])
  })

  test('a late step of a streak never makes it smaller', () => {
    const play = theatre()
    const step = sends(ana, ROSE, 9, { over: false })
    play.happen([step, { ...step, id: 'late', count: 4, more: 1 }])
    expect(play.on?.count).toBe(9)
  })

  test('however long a streak grows, others get their turn', () => {
    const play = theatre()
    const step = sends(ana, ROSE, 1, { over: false })
    play.happen([step])
    play.happen([does(person('Waiting'), 'follow')])
    for (let count = 2; count < 80 && play.seen.length === 1; count++) {
      play.pass(400)
      play.happen([{ ...step, id: `s${count}`, count, more: 1 }])
    }
    expect(play.seen).toEqual(['Ana', 'Waiting'])
  })

  test('what is worth more goes first, equals as they came', () => {
    const play = theatre()
    play.happen([does(person('On'), 'follow')])
    play.happen([
      does(person('Follower'), 'follow'),
      sends(person('Small'), ROSE, 1),
      subscribes(person('Subscriber')),
      sends(person('Big'), LION, 1),
      sends(person('Small too'), ROSE, 1),
    ])
    play.pass(60_000)
    expect(play.seen).toEqual(['On', 'Big', 'Subscriber', 'Small', 'Small too', 'Follower'])
  })

  test('R5: nothing older than 30 s is staged, by its own age', () => {
    const play = theatre()
    play.happen([does(person('Old'), 'follow')], 30_001)
    play.happen([does(person('Fresh'), 'follow')], 29_999)
    play.pass(60_000)
    expect(play.seen).toEqual(['Fresh'])
  })

  test('R5: what waited for 30 s, as behind a hidden page, does not come on', () => {
    const play = theatre()
    play.happen([does(person('On'), 'follow'), does(person('Waiting'), 'follow')])
    play.skip(31_000)
    play.skip(LEAVE_MS)
    expect(play.on).toBeUndefined()
    expect(play.seen).toEqual(['On'])
  })

  test('the same event twice is one alert, on stage, in the queue and afterwards', () => {
    const play = theatre()
    const one = does(person('One'), 'follow')
    const two = does(person('Two'), 'follow')
    play.happen([one, two, one, two])
    play.pass(30_000)
    play.happen([one, two])
    play.pass(30_000)
    expect(play.seen).toEqual(['One', 'Two'])
  })

  test('the queue is bounded: the smallest goes, of those the oldest', () => {
    const play = theatre()
    play.happen([sends(person('On'), LION, 1)])
    play.happen(Array.from({ length: 100 }, (_, index) => sends(person(`P${index}`), ROSE, index < 50 ? 2 : 1)))
    expect(play.stage.queue).toHaveLength(30)
    expect(new Set(play.stage.queue.map((alert) => alert.worth))).toEqual(new Set([2]))
    play.happen([sends(person('New'), ROSE, 2)])
    expect(play.stage.queue).toHaveLength(30)
    expect(play.stage.queue.at(-1)?.by.name).toBe('New')
  })

  test('a busy stage gives each less time, and never less than anyone can read', () => {
    const play = theatre()
    play.happen(Array.from({ length: 20 }, (_, index) => does(person(`P${index}`), 'follow')))
    play.pass(1_700)
    expect(play.seen).toHaveLength(1)
    play.pass(27_300)
    expect(play.seen.length).toBeGreaterThanOrEqual(9)
  })

  test('kinds that are switched off and gifts that are too small stay away; a streak comes once it is worth it', () => {
    const play = theatre({ ...RULES, follows: false, minDiamonds: 5 })
    const step = sends(ana, ROSE, 4, { over: false })
    play.happen([does(person('Off'), 'follow'), does(person('Off'), 'join'), step])
    expect(play.on).toBeUndefined()
    play.happen([{ ...step, id: 'fifth', count: 5, more: 1 }])
    expect(play.on?.count).toBe(5)
  })

  test('a super fan banner is staged, other banners are not', () => {
    const play = theatre()
    const banner = { id: 'b', at: 0, type: 'barrage', by: ana } as const
    play.happen([{ ...banner, what: 'gifter-level', level: 9 }])
    expect(play.on).toBeUndefined()
    play.happen([{ ...banner, id: 'c', what: 'super-fan' }])
    expect(play.on?.kind).toBe('super-fan')
  })
})
