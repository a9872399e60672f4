/** What the control room tells the overlays by itself: who is live, and the rankings of open pages. */
import { describe, expect, test } from 'vitest'
import { keepRankings, type ShownRanking } from '../../server/control/keep-rankings.ts'
import { createTellWatch } from '../../server/control/tell-watch.ts'
import { openWatch, type WatchDrawer } from '../../server/control/watch.ts'
import type { Ask } from '../../server/control/asker.ts'
import type { RankingsAsk } from '../../server/control/rankings.ts'
import type { LiveAnswer } from '../../server/euler/figures.ts'
import { AppError } from '../../server/errors.ts'
import { readShownRankings } from '../../server/shown-rankings.ts'
import { openStore } from '../../server/store/store.ts'
import type { RankedCreator, Rankings } from '../../shared/control.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { stream } from '../support/crowd.ts'
import { FakeClock } from '../support/fake-clock.ts'

const MINUTE = 60_000

/** A log in memory, and a feature that can be turned off. */
function surroundings() {
  const clock = new FakeClock()
  const told: LiveEvent[] = []
  let state = emptyState
  let ids = 0
  let standing: 'on' | 'off' | 'locked' = 'on'
  return {
    clock,
    told,
    state: () => state,
    hear: (event: LiveEvent) => (state = reduce(state, event)),
    turn: (on: boolean) => (standing = on ? 'on' : 'off'),
    lock: () => (standing = 'locked'),
    deps: {
      clock,
      features: { get: () => ({ state: standing }) as never },
      liveState: () => state,
      newId: () => `id-${ids++}`,
      publish: async (event: LiveEvent) => {
        told.push(event)
        state = reduce(state, event)
      },
      log: { info: () => {}, warn: () => {} },
    },
  }
}

describe('who is live, for the overlays', () => {
  async function watching(answer: (handle: string) => LiveAnswer | undefined) {
    const around = surroundings()
    const ask = (async (_feature: unknown, _call: unknown, { handles }: { handles: string[] }) =>
      new Map(
        handles.flatMap((handle) => [[handle, answer(handle)] as const]).filter(([, told]) => told),
      )) as unknown as Ask
    const drawer = (await openStore('memory:')).room<WatchDrawer>('w')
    const open = () =>
      openWatch({ ...around.deps, mayAct: () => true, drawer, ask, tell: createTellWatch(around.deps) })
    return { ...around, open }
  }

  test('is told when somebody is added, when it is known, and when it changes; and not once more', async () => {
    let live = false
    const { clock, told, state, open } = await watching((handle) => ({ live: handle === 'ana' && live }))
    const watch = await open()
    const ending = new AbortController()
    const running = watch.run(ending.signal)
    await watch.add('ana')
    await watch.add('bo')
    expect(told[0]).toMatchObject({ type: 'watch', handles: [{ handle: 'ana', is: 'unknown' }] })
    await clock.advance(MINUTE)
    expect(state().show.watch?.map(({ is }) => is)).toEqual(['offline', 'offline'])
    const before = told.length
    await clock.advance(20 * MINUTE)
    expect(told.length).toBe(before)
    live = true
    await clock.advance(5 * MINUTE)
    expect(state().show.watch).toEqual([
      { handle: 'ana', is: 'live', since: expect.any(Number) },
      { handle: 'bo', is: 'offline' },
    ])
    expect(told.length).toBe(before + 1)
    await watch.remove('bo')
    expect(state().show.watch?.map(({ handle }) => handle)).toEqual(['ana'])
    ending.abort()
    await running
    expect(clock.sleeping).toBe(0)
  })

  test('since when is told only of those who were seen to begin', async () => {
    const { clock, state, open } = await watching(() => ({ live: true }))
    const watch = await open()
    await watch.add('ana')
    await watch.check()
    expect(state().show.watch).toEqual([{ handle: 'ana', is: 'live' }])
    expect(clock.sleeping).toBe(0)
  })

  test('a restart tells nothing twice; what the log forgot is told again', async () => {
    const { clock, told, hear, state, open } = await watching(() => ({ live: true }))
    const watch = await open()
    await watch.add('ana')
    await watch.check()
    const before = told.length
    const again = await open()
    const ending = new AbortController()
    const running = again.run(ending.signal)
    await clock.advance(1)
    expect(told.length).toBe(before)
    hear({ type: 'watch', id: 'other', at: 0, handles: [] })
    await clock.advance(MINUTE)
    expect(state().show.watch).toEqual([{ handle: 'ana', is: 'live' }])
    ending.abort()
    await running
  })

  test('turned off, or not looked up for half an hour, nobody is said to be live', async () => {
    let fails = false
    const { clock, turn, state, open } = await watching(() => {
      if (fails) throw new AppError('EULER_DOWN', { whose: 'euler', next: 'again later', text: 'Down.' })
      return { live: true }
    })
    const watch = await open()
    const ending = new AbortController()
    const running = watch.run(ending.signal)
    await watch.add('ana')
    await clock.advance(MINUTE)
    expect(state().show.watch).toMatchObject([{ is: 'live' }])
    turn(false)
    await clock.advance(MINUTE)
    expect(state().show.watch).toMatchObject([{ is: 'unknown' }])
    turn(true)
    await clock.advance(MINUTE)
    expect(state().show.watch).toMatchObject([{ is: 'live' }])
    fails = true
    await clock.advance(20 * MINUTE)
    expect(state().show.watch).toMatchObject([{ is: 'live' }])
    await clock.advance(20 * MINUTE)
    expect(state().show.watch).toMatchObject([{ is: 'unknown' }])
    ending.abort()
    await running
  })
})

describe('rankings, for the overlays', () => {
  const creator = (rank: number, me = false): RankedCreator => ({
    rank,
    id: String(rank),
    handle: `person${rank}`,
    name: `Person ${rank}`,
    diamonds: 1_000 - rank,
    followers: 5,
    room: '7300000000000000001',
    me,
  })

  function keeping() {
    const around = surroundings()
    const asked: RankingsAsk[] = []
    let shown: readonly ShownRanking[] = []
    let mine = 30
    let refusal: AppError | undefined
    let resetsAt = 7_000
    const rankings = async (what: RankingsAsk): Promise<Rankings> => {
      asked.push(what)
      if (refusal !== undefined) throw refusal
      const places = Array.from({ length: 100 }, (_, at) => creator(at + 1, at + 1 === mine))
      return {
        period: what.period,
        region: what.region,
        askedAt: 0,
        resetsAt,
        places,
        mine: creator(mine, true),
      }
    }
    const ending = new AbortController()
    const running = keepRankings({ ...around.deps, rankings, shown: async () => shown }, ending.signal)
    return {
      ...around,
      asked,
      show: (...next: ShownRanking[]) => (shown = next),
      move: (place: number) => (mine = place),
      refuse: (error: AppError | undefined) => (refusal = error),
      reset: (at: number) => (resetsAt = at),
      async end() {
        ending.abort()
        await running
        expect(around.clock.sleeping).toBe(0)
      },
    }
  }
  const HOURLY = { period: 'hourly', region: 'DE' } as const
  const DAILY = { period: 'daily', region: 'DE' } as const

  test('nothing is asked while no page shows them, or the feature is off', async () => {
    const { clock, asked, told, turn, show, end } = keeping()
    await clock.advance(30 * MINUTE)
    turn(false)
    show(HOURLY)
    await clock.advance(30 * MINUTE)
    expect([asked, told]).toEqual([[], []])
    await end()
  })

  test('an opened page has them soon, then every five minutes of a LIVE, every thirty without one', async () => {
    const { clock, asked, state, hear, show, end } = keeping()
    hear(stream('online', 'room'))
    show(HOURLY, DAILY)
    await clock.advance(15_000)
    expect(asked).toEqual([HOURLY, DAILY])
    expect(state().show.rankings).toMatchObject([
      { kind: 'hourly', region: 'DE', mine: 30, resetsAt: 7_000 },
      { kind: 'daily', region: 'DE', mine: 30 },
    ])
    await clock.advance(30 * MINUTE)
    expect(asked.length).toBeGreaterThanOrEqual(12)
    expect(asked.length).toBeLessThanOrEqual(14)
    hear(stream('offline'))
    await clock.advance(6 * MINUTE)
    const before = asked.length
    await clock.advance(29 * MINUTE)
    expect(asked.length).toBeLessThanOrEqual(before + 2)
    await end()
  })

  test('the places around the own one are told, with nothing that no overlay draws; and only what changed', async () => {
    const { clock, told, state, hear, show, move, end } = keeping()
    hear(stream('online', 'room'))
    show(HOURLY)
    await clock.advance(20 * MINUTE)
    expect(told.length).toBe(1)
    const places = state().show.rankings?.[0]?.places ?? []
    expect(places.map(({ place }) => place)).toEqual(Array.from({ length: 21 }, (_, at) => at + 20))
    expect(places.find(({ mine }) => mine)).toEqual({
      place: 30,
      handle: 'person30',
      name: 'Person 30',
      score: 970,
      mine: true,
    })
    move(3)
    await clock.advance(5 * MINUTE)
    expect(told.length).toBe(2)
    expect(state().show.rankings?.[0]?.places[0]?.place).toBe(1)
    await end()
  })

  test('a refusal is waited out and takes nothing away; turning the feature off does', async () => {
    const { clock, asked, state, hear, show, refuse, turn, end } = keeping()
    hear(stream('online', 'room'))
    show(HOURLY)
    await clock.advance(MINUTE)
    refuse(new AppError('EULER_PLAN', { whose: 'plan', next: 'fix', text: 'Needs a plan.' }))
    await clock.advance(10 * MINUTE)
    const before = asked.length
    await clock.advance(50 * MINUTE)
    expect(asked.length).toBe(before)
    expect(state().show.rankings).toHaveLength(1)
    turn(false)
    await clock.advance(MINUTE)
    expect(state().show.rankings).toEqual([])
    await end()
  })

  test('a ranking that begins anew is asked for right after', async () => {
    const { clock, asked, hear, show, reset, end } = keeping()
    hear(stream('online', 'room'))
    reset(clock.now() + 2 * MINUTE)
    show(HOURLY)
    await clock.advance(2 * MINUTE)
    expect(asked).toHaveLength(1)
    await clock.advance(MINUTE)
    expect(asked).toHaveLength(2)
    await end()
  })

  test('what was locked is asked as soon as it is open', async () => {
    const { clock, asked, state, show, refuse, lock, turn, end } = keeping()
    refuse(new AppError('EULER_SCOPE_MISSING', { whose: 'you', next: 'reconnect', text: 'Not granted.' }))
    lock()
    show(HOURLY)
    await clock.advance(10 * MINUTE)
    expect(asked).toHaveLength(1)
    refuse(undefined)
    turn(true)
    await clock.advance(15_000)
    expect(asked).toHaveLength(2)
    expect(state().show.rankings).toHaveLength(1)
    await end()
  })

  test('which are shown is read from the open pages and their settings', async () => {
    const settings = {
      read: async (id: string) => ({
        period: id === 'rankings' ? 'both' : 'daily',
        region: id === 'rankings' ? 'FR' : 'JP',
      }),
    }
    const shown = await readShownRankings({ rankings: 1, 'rankings.2': 3, 'rankings.3': 0, chat: 2, odd: 1 }, settings)
    expect(shown).toEqual([
      { period: 'hourly', region: 'FR' },
      { period: 'daily', region: 'FR' },
      { period: 'daily', region: 'JP' },
    ])
  })
})
