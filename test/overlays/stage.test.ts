import { describe, expect, test } from 'vitest'
import type { AnnouncedEvent, LiveEvent } from '../../shared/events.ts'
import {
  advance,
  emptyStage,
  hold,
  LEAVE_MS,
  nextChangeAt,
  stageEvents,
  wake,
  type Stage,
  type StageRules,
} from '../../overlays/live/stage.ts'
import { deletion, does, gift, person, sends, subscribes } from '../support/crowd.ts'
import { STAGE_RULES as RULES } from './stage-rules.ts'

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
          'alerts',
        ),
      )
      note(advance(stage, rules, now))
    },
    hold(held: boolean) {
      note(hold(stage, held, now))
      note(advance(stage, rules, now))
    },
    /** Nobody sees the page for so long. */
    hide(ms: number) {
      now += ms
      note(wake(stage, rules, now))
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

  test('R5: behind a hidden page what waited for 30 s has passed, but for big gifts', () => {
    const play = theatre()
    play.happen([does(person('On'), 'follow')])
    play.happen([does(person('Waiting'), 'follow'), sends(person('Big'), LION, 1)])
    play.hide(31_000)
    play.pass(60_000)
    expect(play.seen).toEqual(['On', 'Big'])
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
    const play = theatre({ ...RULES, merge: false })
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

const tells = (what: 'skip' | 'clear' | 'pause' | 'resume', more: { readonly overlay?: string } = {}): LiveEvent => ({
  id: `tell-${what}`,
  at: 0,
  type: 'stage',
  do: what,
  ...more,
})
const again = (event: AnnouncedEvent, id = 'again'): LiveEvent => ({
  id,
  at: 0,
  type: 'stage',
  do: 'replay',
  again: event,
})

describe('the queue', () => {
  test('the same gift of the same person is one alert that counts up, on stage and while it waits', () => {
    const play = theatre()
    play.happen([sends(ana, ROSE, 3)])
    play.happen([sends(ana, ROSE, 2)])
    expect(play.on?.count).toBe(5)
    const ben = person('Ben')
    const first = sends(ben, ROSE, 1, { over: false })
    play.happen([first, sends(ben, ROSE, 4), { ...first, id: 'step', count: 6, more: 5 }, sends(ben, LION, 1)])
    expect(play.stage.queue.map(({ by, count, worth }) => [by.name, count, worth])).toEqual([
      ['Ben', 1, 29_999],
      ['Ben', 10, 10],
    ])
    play.pass(60_000)
    expect(play.seen).toEqual(['Ana', 'Ben', 'Ben'])
  })

  test('a streak that joined another on stage does not come again with its next step', () => {
    const play = theatre()
    play.happen([sends(ana, ROSE, 3)])
    const later = sends(ana, ROSE, 1, { over: false })
    play.happen([later])
    play.pass(60_000)
    play.happen([{ ...later, id: 'late', count: 2, more: 1, over: true }])
    expect(play.on).toBeUndefined()
    expect(play.seen).toEqual(['Ana'])
  })

  test('each by itself where the streamer wants that', () => {
    const play = theatre({ ...RULES, merge: false })
    play.happen([sends(ana, ROSE, 3), sends(ana, ROSE, 2)])
    expect(play.on?.count).toBe(3)
    expect(play.stage.queue).toHaveLength(1)
  })

  test('a crowd that follows comes on together, and no gift waits for it', () => {
    const play = theatre()
    play.happen(Array.from({ length: 40 }, (_, index) => does(person(`F${index}`), 'follow')))
    play.happen([sends(ana, ROSE, 1)])
    expect(play.stage.queue).toHaveLength(4)
    expect(play.stage.queue.reduce((sum, alert) => sum + alert.count, play.on?.count ?? 0)).toBe(41)
    play.pass(60_000)
    expect(play.seen).toEqual(['F0', 'Ana', 'F1', 'F2', 'F3'])
  })

  test('big gifts are shown however many and however long they wait; others are left out', () => {
    const play = theatre({ ...RULES, queueMost: 3, waitMs: 10_000, merge: false })
    play.happen(Array.from({ length: 20 }, (_, index) => sends(person(`Big${index}`), LION, 1)))
    play.happen(Array.from({ length: 20 }, (_, index) => sends(person(`Small${index}`), ROSE, 1)))
    play.pass(300_000)
    expect(play.seen.filter((name) => name.startsWith('Big'))).toHaveLength(20)
    expect(play.seen.filter((name) => name.startsWith('Small'))).toEqual([])
  })

  test('first come, first shown, where the streamer wants that', () => {
    const play = theatre({ ...RULES, order: 'time' })
    play.happen([does(person('A'), 'follow'), does(person('B'), 'share'), sends(person('C'), LION, 1)])
    play.pass(60_000)
    expect(play.seen).toEqual(['A', 'B', 'C'])
  })

  test('nobody is named whose name may not be shown; a gift of theirs is announced without it', () => {
    const play = theatre({ ...RULES, bannedWords: 'rude' })
    play.happen([does(person('Rude One'), 'follow'), sends(person('Rude Two'), ROSE, 1)])
    play.pass(60_000)
    expect(play.seen).toEqual([''])
  })

  test('who is removed from the LIVE leaves the stage and the queue at once', () => {
    const play = theatre()
    const ben = person('Ben')
    play.happen([does(ana, 'follow'), does(ben, 'follow'), does(person('Cy'), 'follow')])
    play.happen([deletion([], [ana.id, ben.id])])
    expect(play.on).toBeUndefined()
    play.pass(60_000)
    expect(play.seen).toEqual(['Ana', 'Cy'])
  })
})

describe('what the streamer tells the stage', () => {
  test('skip ends the one on stage, and the next comes', () => {
    const play = theatre()
    play.happen([does(person('One'), 'follow'), does(person('Two'), 'follow')])
    play.happen([tells('skip')])
    expect(play.on).toBeUndefined()
    play.pass(LEAVE_MS)
    expect(play.on?.by.name).toBe('Two')
    play.happen([tells('skip')], 6_000)
    expect(play.on?.by.name).toBe('Two')
  })

  test('clear leaves nothing on stage and nobody waiting', () => {
    const play = theatre()
    play.happen([does(person('One'), 'follow'), does(person('Two'), 'follow'), tells('clear')])
    play.pass(60_000)
    expect(play.seen).toEqual([])
    expect(play.stage.queue).toEqual([])
  })

  test('what is meant for another overlay is not heard', () => {
    const play = theatre()
    play.happen([does(person('One'), 'follow'), tells('clear', { overlay: 'alerts.2' })])
    expect(play.on?.by.name).toBe('One')
    play.happen([tells('skip', { overlay: 'alerts' })])
    expect(play.on).toBeUndefined()
  })

  test('while held nothing comes and nothing grows old; then all of it comes', () => {
    const play = theatre({ ...RULES, merge: false })
    play.happen([does(person('On'), 'follow')])
    play.hold(true)
    play.happen([does(person('Early'), 'follow')])
    play.pass(600_000)
    expect(play.on).toBeUndefined()
    expect(nextChangeAt(play.stage, RULES)).toBeUndefined()
    play.happen([does(person('Late'), 'follow')])
    play.hide(600_000)
    play.hold(false)
    play.pass(60_000)
    expect(play.seen).toEqual(['On', 'Early', 'Late'])
  })

  test('replay brings it back, before all who wait, and as often as it is asked for', () => {
    const play = theatre({ ...RULES, follows: false, minDiamonds: 100 })
    const rose = sends(ana, ROSE, 3)
    play.happen([sends(person('Big'), LION, 1)])
    play.happen([sends(person('Bigger'), LION, 2)])
    play.happen([again(rose, 'a'), again(does(person('Fan'), 'follow') as AnnouncedEvent, 'b')])
    play.pass(60_000)
    play.happen([again(rose, 'c')])
    play.pass(60_000)
    expect(play.seen).toEqual(['Big', 'Ana', 'Fan', 'Bigger', 'Ana'])
    play.happen([again(rose, 'd')], 31_000)
    expect(play.on).toBeUndefined()
  })
})
