/** The show is a fold over the log: killed wherever it may be, it stands where it would have stood. */
import { array, assert, asyncProperty, constantFrom, integer, oneof, tuple, type Arbitrary } from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { Cue } from '../../shared/cues.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Show } from '../../shared/show.ts'
import { chat, deletion, does, gift, person, sends, subscribes } from '../support/crowd.ts'
import { openShowWorld, type ShowWorld } from './show-world.ts'

const people = ['Ana', 'Ben', 'Cy', 'Dee'].map((name) => person(name, name === 'Dee' ? { moderator: true } : {}))
const gifts = [gift('Rose', 1), gift('GG', 5), gift('Rocket', 1_000)]

type Step =
  | { readonly is: 'event'; readonly event: (id: string) => LiveEvent }
  | { readonly is: 'cue'; readonly cue: Cue }
  | { readonly is: 'wait'; readonly ms: number }
  | { readonly is: 'set'; readonly perGift: number }
  | { readonly is: 'kill' | 'restart' }

const someone = constantFrom(...people)
const event = (make: Arbitrary<LiveEvent>): Arbitrary<Step> =>
  make.map((one) => ({ is: 'event', event: (id) => ({ ...one, id }) }))
const cue = (make: Arbitrary<Cue>): Arbitrary<Step> => make.map((one) => ({ is: 'cue', cue: one }))

const happening = oneof(
  event(
    tuple(someone, constantFrom(...gifts), integer({ min: 1, max: 9 }))
      .map(([by, what, n]) => sends(by, what, n)),
  ),
  event(tuple(someone, constantFrom('1', '2', '!join', '!spin', '#red', 'hello')).map(([by, text]) => chat(by, text))),
  event(tuple(someone, constantFrom('follow', 'share')).map(([by, type]) => does(by, type))),
  event(someone.map((by) => subscribes(by))),
  event(
    tuple(someone, integer({ min: 1, max: 300 })).map(([by, more]) => ({ type: 'like', id: '', at: 0, by, more, total: more })),
  ),
  event(someone.map((by) => deletion([], [by.id]))),
) // prettier-ignore

const asking: Arbitrary<Step> = cue(
  constantFrom<Cue>(
    { for: 'timer', of: 'timer', do: 'start', ms: 90_000 },
    { for: 'timer', of: 'timer', do: 'pause' },
    { for: 'timer', of: 'timer', do: 'add', ms: -5_000 },
    { for: 'timer', of: 'timer', do: 'reset' },
    { for: 'wheel', of: 'wheel', do: 'spin' },
    { for: 'wheel', of: 'wheel', do: 'clear' },
    { for: 'poll', of: 'poll', do: 'open', title: '?', options: [{ word: '1', text: 'a' }, { word: '2', text: 'b', gift: 'GG' }], ms: 60_000 },
    { for: 'poll', of: 'poll', do: 'close' },
    { for: 'contest', of: 'contest', do: 'open', sides: [{ name: 'Red', gifts: ['Rose'], word: '#red' }, { name: 'GG', gifts: ['GG'] }], ms: 60_000 },
    { for: 'contest', of: 'contest', do: 'clear' },
    { for: 'counter', of: 'wins', do: 'add', by: 1 },
  ), // prettier-ignore
)

const ending = constantFrom<Step>({ is: 'kill' }, { is: 'kill' }, { is: 'restart' })
const step = oneof(
  { weight: 8, arbitrary: happening },
  { weight: 3, arbitrary: asking },
  { weight: 3, arbitrary: integer({ min: 1, max: 40_000 }).map((ms): Step => ({ is: 'wait', ms })) },
  { weight: 1, arbitrary: integer({ min: 0, max: 30 }).map((perGift): Step => ({ is: 'set', perGift })) },
  { weight: 2, arbitrary: ending },
)

const settings = {
  timer: { perGift: 3, perFollow: 5, perHundredLikes: 2 },
  wheel: { joinWord: '!join', minDiamonds: 500, seconds: 3, showSeconds: 3, takeOut: true },
}

/** What stands at the end, without which event told of it and when. */
function standingOf({ timers, ballots, wheels, contests, counters, boards }: Show) {
  const plain = { timers, ballots, wheels, contests, counters, boards }
  const told = new Set(['id', 'at', 'round', 'spin'])
  return JSON.parse(JSON.stringify(plain, (key, value: unknown) => (told.has(key) ? '' : value))) as Show
}

/** Plays the steps; without `isMortal` nothing is ever killed. */
async function play(steps: readonly Step[], isMortal: boolean) {
  const world = await openShowWorld(settings)
  let nth = 0
  for (const one of steps) {
    if (one.is === 'event') await world.happen(one.event(`event-${++nth}`))
    else if (one.is === 'cue') await world.show.cue(one.cue)
    else if (one.is === 'wait') await world.clock.advance(one.ms)
    else if (one.is === 'set') await world.set('timer', { ...settings.timer, perGift: one.perGift })
    else if (isMortal) await (one.is === 'kill' ? world.crash() : world.restart())
  }
  await world.clock.advance(11_000)
  const before = world.log.length
  if (isMortal) await world.crash()
  await world.clock.advance(0)
  const told = world.log.slice(before).map((placed) => placed.event)
  const result = { standing: standingOf(world.state.show), told, troubles: [...world.troubles] }
  await world.end()
  return result
}

describe('killed at any point', () => {
  test('the show stands as if it had never been killed, and tells nothing that it told before', async () => {
    let kills = 0
    let turns = 0
    await assert(
      asyncProperty(array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        kills += steps.filter(({ is }) => is === 'kill').length
        const [mortal, immortal] = await Promise.all([play(steps, true), play(steps, false)])
        turns += Object.keys(mortal.standing.wheels).length
        expect(mortal.standing).toEqual(immortal.standing)
        expect(mortal.told).toEqual([])
        expect(mortal.troubles).toEqual([])
      }),
      { numRuns: 60, seed: 7 },
    )
    // It explored.
    expect(kills).toBeGreaterThan(50)
    expect(turns).toBeGreaterThan(20)
  }, 60_000)
})

describe('what may go wrong', () => {
  let world: ShowWorld
  afterEach(() => world.end())
  const start = () => world.show.cue({ for: 'timer', of: 'timer', do: 'start', ms: 600_000 })
  const endsAt = () => world.state.show.timers['timer']?.endsAt ?? 0

  test('a full disk: who asked is told so, and it is made good once there is room', async () => {
    world = await openShowWorld(settings)
    world.failNext(1)
    await expect(start()).rejects.toThrow('the disk is full')
    await start()
    const before = endsAt()
    world.failNext(3)
    await world.happen(sends(people[0]!, gifts[0]!, 2))
    await world.clock.advance(5_000)
    expect(world.troubles.length).toBeGreaterThan(0)
    expect(endsAt() - before).toBe(6_000)
  })

  test('a log that was mended and numbered anew: what was counted stays, and it goes on from there', async () => {
    world = await openShowWorld(settings)
    await start()
    await world.happen(sends(people[0]!, gifts[0]!, 2))
    await world.clock.advance(1_000)
    const before = endsAt()
    world.newEpoch()
    await world.clock.advance(1_000)
    await world.happen(sends(people[0]!, gifts[0]!, 1))
    await world.restart()
    await world.clock.advance(1_000)
    expect(endsAt() - before).toBe(3_000)
  })

  test('everything is deleted: nothing of it is remembered, also after a restart', async () => {
    world = await openShowWorld(settings)
    await world.happen(sends(people[0]!, gifts[2]!, 2))
    await start()
    await world.clock.advance(10_000)
    expect(world.state.show.boards?.ever.diamonds).toBe(2_000)
    world.newEpoch()
    await world.show.wipe()
    await world.restart()
    await world.happen(sends(people[1]!, gifts[0]!, 1))
    await world.clock.advance(10_000)
    expect(world.state.show.boards?.ever).toMatchObject({ diamonds: 1, gifters: [{ by: { name: 'Ben' } }] })
  })
})
