/** Timers, wheels, polls, contests, counters and boards: what each does with what happens. */
import { afterEach, describe, expect, test } from 'vitest'
import type { EventOf, LiveEvent, Person } from '../../shared/events.ts'
import { chat, deletion, does, gift, person, sends, subscribes } from '../support/crowd.ts'
import { createBestOf } from '../../server/show/best-of.ts'
import { openShowWorld, type ShowWorld } from './show-world.ts'

let world: ShowWorld
afterEach(async () => {
  expect(world.troubles).toEqual([])
  await world.end()
})

const likes = (by: Person, more: number): LiveEvent => ({
  type: 'like',
  id: crypto.randomUUID(),
  at: 0,
  by,
  more,
  total: more,
})
const ana = person('Ana')
const ben = person('Ben')
const rose = gift('Rose', 1, { picture: 'https://p.test/rose.png' })
const rocket = gift('Rocket', 1_000)
const SECOND = 1_000
const MINUTE = 60_000

const timer = () => world.state.show.timers['timer']
const leftMs = () => (timer()?.endsAt ?? 0) - world.clock.now()
const start = (ms = 10 * MINUTE) => world.show.cue({ for: 'timer', of: 'timer', do: 'start', ms })

describe('a timer', () => {
  test('runs down and is over by itself', async () => {
    world = await openShowWorld()
    expect(timer()).toBeUndefined()
    await start(5 * SECOND)
    expect(timer()).toMatchObject({ is: 'running', endsAt: world.clock.now() + 5 * SECOND })
    await world.clock.advance(4_999)
    expect(timer()?.is).toBe('running')
    await world.clock.advance(1)
    expect(timer()?.is).toBe('over')
    // Nothing more is said while nothing happens.
    const told = world.log.length
    await world.clock.advance(3 * MINUTE)
    expect(world.log).toHaveLength(told)
  })

  test('gains time by gifts, diamonds, follows, shares, subscriptions and likes, as its overlay is set', async () => {
    world = await openShowWorld({
      timer: { perDiamond: 0.5, perGift: 2, perFollow: 10, perShare: 5, perSubscribe: 60, perHundredLikes: 1 },
    })
    await start()
    await world.happen(sends(ana, rose, 4))
    await world.clock.advance(SECOND)
    expect(leftMs() + SECOND).toBe(10 * MINUTE + 4 * 2_500)
    expect(timer()?.added).toMatchObject({ ms: 10_000, why: 'gift', by: { id: ana.id } })
    await world.happen(does(ana, 'follow'), does(ana, 'share'), subscribes(ben), likes(ben, 260))
    // Again from the same people: follows and shares count once, likes are counted on.
    await world.happen(does(ana, 'follow'), does(ana, 'share'), likes(ben, 50))
    await world.clock.advance(SECOND)
    expect(leftMs() + 2 * SECOND).toBe(10 * MINUTE + 10_000 + 10_000 + 5_000 + 60_000 + 3_000)
  })

  test('counts what comes while it stands still, and nothing before its start or after its end', async () => {
    world = await openShowWorld({ timer: { perGift: 10 } })
    await world.happen(sends(ana, rose, 1))
    await start()
    await world.clock.advance(MINUTE)
    await world.show.cue({ for: 'timer', of: 'timer', do: 'pause' })
    await world.happen(sends(ana, rose, 1))
    await world.clock.advance(MINUTE)
    expect(timer()).toMatchObject({ is: 'paused', leftMs: 9 * MINUTE + 10_000 })
    await start()
    expect(leftMs()).toBe(9 * MINUTE + 10_000)
    await world.clock.advance(10 * MINUTE)
    await world.happen(sends(ana, rose, 5))
    await world.clock.advance(MINUTE)
    expect(timer()?.is).toBe('over')
  })

  test('is lengthened and shortened by hand; over, it goes on with what it is given', async () => {
    world = await openShowWorld({ timer: { minutes: 3 } })
    await start(MINUTE)
    await world.show.cue({ for: 'timer', of: 'timer', do: 'add', ms: 30_000 })
    expect(leftMs()).toBe(90_000)
    await world.show.cue({ for: 'timer', of: 'timer', do: 'add', ms: -10 * MINUTE })
    expect(timer()?.is).toBe('over')
    await world.show.cue({ for: 'timer', of: 'timer', do: 'add', ms: 20_000 })
    expect(leftMs()).toBe(20_000)
    await world.show.cue({ for: 'timer', of: 'timer', do: 'reset' })
    expect(timer()).toMatchObject({ is: 'paused', leftMs: 3 * MINUTE })
    // Set otherwise meanwhile: it is not begun, so that is what it shows.
    await world.set('timer', { minutes: 4 })
    expect(timer()).toMatchObject({ is: 'paused', leftMs: 4 * MINUTE })
  })

  test('never lasts longer than its limit, whatever is given', async () => {
    world = await openShowWorld({ timer: { perGift: 600, mostHours: 0.5 } })
    await start()
    await world.happen(sends(ana, rose, 1))
    await world.happen(sends(ana, rose, 50))
    await world.clock.advance(SECOND)
    expect(leftMs()).toBe(30 * MINUTE - SECOND)
    await world.show.cue({ for: 'timer', of: 'timer', do: 'add', ms: MINUTE })
    expect(leftMs()).toBe(31 * MINUTE - SECOND)
  })

  test('several stand beside each other, each under its own rules', async () => {
    world = await openShowWorld({ timer: { perGift: 1 }, 'timer.2': { perGift: 100 } })
    await start()
    await world.show.cue({ for: 'timer', of: 'timer.2', do: 'start', ms: MINUTE })
    await world.happen(sends(ana, rose, 1))
    await world.clock.advance(SECOND)
    expect(leftMs()).toBe(10 * MINUTE + SECOND - SECOND)
    expect(world.state.show.timers['timer.2']?.endsAt).toBe(world.clock.now() + MINUTE + 100_000 - SECOND)
  })

  test('new rules hold for what comes after them', async () => {
    world = await openShowWorld({ timer: { perGift: 10 } })
    await start()
    await world.happen(sends(ana, rose, 1))
    await world.set('timer', { perGift: 100 })
    await world.happen(sends(ana, rose, 1))
    await world.crash()
    await world.clock.advance(SECOND)
    expect(leftMs() + SECOND).toBe(10 * MINUTE + 110_000)
  })

  test('a flood of gifts is told once a second, and all of it counts', async () => {
    world = await openShowWorld({ timer: { perGift: 1 } })
    await start()
    const before = world.told('timer').length
    for (let at = 0; at < 100; at++) {
      await world.happen(sends(ana, rose, 1))
      await world.clock.advance(20)
    }
    await world.clock.advance(SECOND)
    expect(world.told('timer').length - before).toBeLessThanOrEqual(4)
    expect(timer()?.endsAt).toBe(world.clock.now() - 3_000 + 10 * MINUTE + 100_000)
  })
})

const wheel = () => world.state.show.wheels['wheel']
const spins = () => world.told('wheel').filter(({ spin }) => spin !== undefined)
const spin = () => world.show.cue({ for: 'wheel', of: 'wheel', do: 'spin' })

describe('a wheel', () => {
  test('is spun by hand; who wins is in the event, and one turn waits for the other', async () => {
    world = await openShowWorld({ wheel: { entries: 'a\nb\nc\nd', seconds: 8, showSeconds: 8 } })
    expect(world.show.countEntries('wheel')).toBe(4)
    await spin()
    await spin()
    await world.clock.settle()
    expect(wheel()).toMatchObject({ entries: ['a', 'b', 'c', 'd'], winner: 0, at: world.clock.now() })
    const first = wheel()?.spin
    await world.clock.advance(10 * SECOND)
    expect(wheel()?.spin).toBe(first)
    await world.clock.advance(10 * SECOND)
    expect(wheel()?.spin).not.toBe(first)
    expect(wheel()).toMatchObject({ winner: 1 })
    expect(spins()).toHaveLength(2)
  })

  test('is spun by moderators, by dear gifts and by a named one, once for each streak', async () => {
    const mod = person('Mo', { moderator: true })
    world = await openShowWorld({ wheel: { minDiamonds: 100, giftName: 'rose', seconds: 3, showSeconds: 3 } })
    await world.happen(chat(ana, '!spin'))
    await world.clock.advance(MINUTE)
    expect(spins()).toHaveLength(0)
    await world.happen(chat(mod, '!SPIN please'))
    await world.clock.advance(MINUTE)
    expect(spins()).toHaveLength(1)
    expect(wheel()?.by?.id).toBe(mod.id)

    const doughnut = gift('Doughnut', 30)
    const step = (count: number, more: number) => sends(ben, doughnut, count, { streak: 's', more, over: false })
    await world.happen(step(2, 2), step(3, 1))
    await world.clock.advance(MINUTE)
    expect(spins()).toHaveLength(1)
    await world.happen(step(4, 1), step(9, 5))
    await world.happen(sends(ana, rose, 1, { streak: 'r', over: false }), sends(ana, rose, 3, { streak: 'r', more: 2 }))
    await world.clock.advance(MINUTE)
    expect(spins().map(({ by }) => by?.name)).toEqual(['Mo', 'Ben', 'Ana'])
  })

  test('viewers join by a word, each once; who is thrown out is off it; the winner leaves where it is set so', async () => {
    world = await openShowWorld({ wheel: { joinWord: '!join', takeOut: true, seconds: 3, showSeconds: 3 } })
    await world.happen(chat(ana, '!join'), chat(ben, '!join me'), chat(ana, '!join'), chat(person('Cy'), 'join'))
    await world.clock.advance(SECOND)
    expect(wheel()).toMatchObject({ entries: ['Ana', 'Ben'] })
    expect(wheel()?.spin).toBeUndefined()
    await spin()
    await world.clock.settle()
    expect(wheel()).toMatchObject({ entries: ['Ana', 'Ben'], winner: 0 })
    await world.clock.advance(MINUTE)
    expect(wheel()).toMatchObject({ entries: ['Ben'] })
    expect(wheel()?.winner).toBeUndefined()
    await world.happen(deletion([], [ben.id]))
    await world.clock.advance(SECOND)
    expect(wheel()?.entries).toEqual([])
    expect(world.show.countEntries('wheel')).toBe(0)
  })

  test('who joins while it turns stands on it afterwards; of thousands everybody can win', async () => {
    world = await openShowWorld({ wheel: { joinWord: '!join', seconds: 3, showSeconds: 3 } })
    await world.happen(...Array.from({ length: 1_000 }, (_, at) => chat(person(`P${at}`), '!join')))
    await spin()
    await world.clock.settle()
    const turned = wheel()
    expect(turned?.people).toBe(1_000)
    expect(turned?.entries).toHaveLength(40)
    expect(turned?.entries[turned.winner ?? -1]).toBe('P50')
    await world.happen(chat(ana, '!join'))
    await world.clock.advance(2 * SECOND)
    expect(wheel()).toEqual(turned)
    await world.clock.advance(MINUTE)
    expect(wheel()?.entries.at(-1)).toBe('Ana')
  })
})

const ballot = () => world.state.show.ballots['poll']
const votes = () => ballot()?.options.map((option) => option.votes)
const ask = (ms?: number) =>
  world.show.cue({
    for: 'poll',
    of: 'poll',
    do: 'open',
    title: 'Where to?',
    options: [
      { word: '1', text: 'North' },
      { word: 'b', text: 'South' },
      { word: '', text: 'Up', gift: 'Rose' },
    ],
    ...(ms === undefined ? {} : { ms }),
  })

describe('a poll', () => {
  test('counts one vote of each, by word, by name or by gift, and lets them change it', async () => {
    world = await openShowWorld()
    await ask()
    await world.happen(chat(ana, ' 1! '), chat(ben, 'SOUTH'), chat(person('C'), 'b'), chat(person('D'), 'b is best'))
    await world.clock.advance(SECOND)
    expect(votes()).toEqual([1, 2, 0])
    await world.happen(sends(ana, rose, 5))
    await world.clock.advance(SECOND)
    expect(votes()).toEqual([0, 2, 1])
    expect(ballot()).toMatchObject({ voters: 3, options: [{}, {}, { gift: { id: rose.id, diamonds: 1 } }] })
    await world.happen(deletion([], [ben.id]))
    await world.clock.advance(SECOND)
    expect(votes()).toEqual([0, 1, 1])
  })

  test.each([
    ['each', 5],
    ['diamonds', 5_000],
  ])('gifts count by %s where it is set so', async (giftVotes, expected) => {
    world = await openShowWorld({ poll: { giftVotes } })
    await world.show.cue({
      for: 'poll',
      of: 'poll',
      do: 'open',
      title: '',
      options: [
        { word: '1', text: 'a' },
        { word: '2', text: 'b', gift: 'rocket' },
      ],
    })
    await world.happen(sends(ana, rocket, 2, { over: false }), sends(ana, rocket, 5, { more: 3 }))
    await world.clock.advance(SECOND)
    expect(votes()).toEqual([0, expected])
  })

  test('ends by its time, or by hand; the result stays a while and is gone then', async () => {
    world = await openShowWorld({ poll: { keepSeconds: 20 } })
    await ask(MINUTE)
    expect(ballot()).toMatchObject({ is: 'open', endsAt: world.clock.now() + MINUTE })
    await world.happen(chat(ana, '1'))
    await world.clock.advance(MINUTE)
    expect(ballot()).toMatchObject({ is: 'closed' })
    await world.happen(chat(ben, '1'))
    await world.clock.advance(10 * SECOND)
    expect(votes()).toEqual([1, 0, 0])
    await world.clock.advance(10 * SECOND)
    expect(ballot()).toBeUndefined()
    await ask()
    await world.show.cue({ for: 'poll', of: 'poll', do: 'close' })
    expect(ballot()?.is).toBe('closed')
    await world.show.cue({ for: 'poll', of: 'poll', do: 'clear' })
    expect(ballot()).toBeUndefined()
  })

  test('of an overlay that is deleted nothing stays on', async () => {
    world = await openShowWorld({ 'poll.2': {} })
    await world.show.cue({ for: 'poll', of: 'poll.2', do: 'open', title: '', options: [{ word: '1', text: 'a' }] })
    expect(world.state.show.ballots['poll.2']?.is).toBe('open')
    await world.drop('poll.2')
    expect(world.state.show.ballots['poll.2']).toBeUndefined()
  })
})

const contest = () => world.state.show.contests['contest']

describe('a contest', () => {
  test('counts gifts for sides, by the gift or by the team somebody is in', async () => {
    world = await openShowWorld({ contest: { keepSeconds: 30 } })
    const sides = [
      { name: 'Red', gifts: ['Rose'], word: '#red' },
      { name: 'Blue', gifts: ['TikTok', 'GG'], word: '#blue' },
    ]
    await world.show.cue({ for: 'contest', of: 'contest', do: 'open', sides, ms: 5 * MINUTE })
    await world.happen(chat(ben, '#blue'), sends(ana, rose, 3), sends(ben, rocket, 1), sends(ben, rose, 1))
    await world.happen(sends(ana, rocket, 1), sends(ana, gift('gg', 1), 2))
    await world.clock.advance(SECOND)
    expect(contest()?.sides).toMatchObject([
      { name: 'Red', count: 4, diamonds: 4, best: { id: ana.id }, picture: rose.picture },
      { name: 'Blue', count: 3, diamonds: 1_002, best: { id: ben.id } },
    ])
    await world.happen(deletion([], [ben.id]))
    await world.clock.advance(SECOND)
    expect(contest()?.sides[1]).toMatchObject({ diamonds: 1_002, best: { id: ana.id } })
    await world.clock.advance(5 * MINUTE)
    expect(contest()?.is).toBe('closed')
    await world.happen(sends(ana, rose, 7))
    await world.clock.advance(27 * SECOND)
    expect(contest()?.sides[0]?.count).toBe(4)
    await world.clock.advance(SECOND)
    expect(contest()).toBeUndefined()
  })
})

describe('counters', () => {
  test('are moved by hand, and none of many at once is lost', async () => {
    world = await openShowWorld()
    const add = (by: number) => world.show.cue({ for: 'counter', of: 'wins', do: 'add', by })
    await Promise.all(Array.from({ length: 10 }, () => add(1)))
    expect(world.state.show.counters['wins']).toBe(10)
    await world.show.cue({ for: 'counter', of: 'wins', do: 'set', to: 3 })
    await add(-5)
    expect(world.state.show.counters['wins']).toBe(-2)
  })
})

const boards = () => world.state.show.boards

describe('the boards', () => {
  const diamonds = (list: EventOf<'boards'>['today']['gifters'] | undefined) =>
    list?.map(({ by, diamonds: given }) => `${by.name} ${given}`)

  test('tell the best of today and ever, and begin a new day at midnight where the server stands', async () => {
    world = await openShowWorld()
    await world.happen(sends(ana, rose, 5), sends(ben, rocket, 1), likes(ana, 30), does(ana, 'follow'))
    await world.clock.advance(10 * SECOND)
    expect(boards()).toMatchObject({ day: '2026-11-21', today: { diamonds: 1_005, likes: 30, follows: 1 } })
    expect(diamonds(boards()?.today.gifters)).toEqual(['Ben 1000', 'Ana 5'])
    await world.clock.advance(4 * 60 * MINUTE)
    expect(boards()).toMatchObject({
      day: '2026-11-22',
      today: { gifters: [], diamonds: 0 },
      ever: { diamonds: 1_005 },
    })
    await world.happen(sends(ana, rose, 2))
    await world.crash()
    await world.clock.advance(10 * SECOND)
    expect(diamonds(boards()?.today.gifters)).toEqual(['Ana 2'])
    expect(diamonds(boards()?.ever.gifters)).toEqual(['Ben 1000', 'Ana 7'])
  })

  test('leave out who was thrown out, tests, and recordings', async () => {
    world = await openShowWorld()
    await world.happen(sends(ana, rose, 5), sends(ben, rocket, 1), sends(ben, rocket, 1, { id: 'test-1' }))
    await world.happen(sends(ben, rocket, 1, { id: 'replay:1:7' }), deletion([], [ana.id]))
    await world.clock.advance(10 * SECOND)
    expect(diamonds(boards()?.ever.gifters)).toEqual(['Ben 1000'])
  })

  test('are told every ten seconds at most', async () => {
    world = await openShowWorld()
    for (let at = 0; at < 25; at++) {
      await world.happen(sends(person(`P${at}`), rose, at + 1))
      await world.clock.advance(SECOND)
    }
    expect(world.told('boards').length).toBeLessThanOrEqual(3)
    await world.clock.advance(10 * SECOND)
    expect(diamonds(boards()?.ever.gifters)?.slice(0, 2)).toEqual(['P24 25', 'P23 24'])
    expect(boards()?.ever.gifters).toHaveLength(20)
  })

  test('stay right for more people than they keep, over a restart too', () => {
    const crowd = Array.from({ length: 30_000 }, (_, at) => person(`P${at}`, { picture: 'https://p.test/1.png' }))
    let best = createBestOf()
    crowd.forEach((one, at) => best.add(one, 1 + (at % 97)))
    best.newDay()
    crowd.slice(0, 300).forEach((one, at) => best.add(one, 1_000 + at))
    best = createBestOf(JSON.parse(JSON.stringify(best.keep())))
    expect(best.top('today', 2)).toMatchObject([
      { by: { name: 'P299' }, amount: 1_299 },
      { by: { name: 'P298' }, amount: 1_298 },
    ])
    expect(best.top('ever', 1)).toMatchObject([{ by: { name: 'P290', picture: 'https://p.test/1.png' } }])
    expect(best.top('ever', 100_000).length).toBeLessThanOrEqual(22_000)
  })
})
