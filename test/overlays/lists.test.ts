/** What the overlays that list things decide without a page. */
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../overlays/counters/figures.ts'
import { standingsOf } from '../../overlays/leaderboard/standings.ts'
import { createHeard } from '../../overlays/live/heard.ts'
import { allNews, backwards, worthOf } from '../../overlays/live/news.ts'
import { passing } from '../../overlays/live/passing.ts'
import { createNewcomers } from '../../overlays/look/newcomers.ts'
import { neighbours, onScreen, timeLeft } from '../../overlays/rankings/neighbours.ts'
import { nextBelt, turn } from '../../overlays/ticker/belt.ts'
import { onAir } from '../../overlays/watch-list/on-air.ts'
import type { Board, LiveEvent, Ranking } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { counters } from '../../shared/settings/counters.ts'
import { readSettings, type SettingsTable } from '../../shared/settings/field.ts'
import { house } from '../../shared/settings/house.ts'
import { leaderboard } from '../../shared/settings/leaderboard.ts'
import { watchList } from '../../shared/settings/watch-list.ts'
import { deletion, does, gift, person, sends, stream, viewers } from '../support/crowd.ts'

const [ana, bo, cy] = [person('Ana'), person('Bo'), person('Cy')]
const rose = gift('Rose', 1)
const after = (...events: LiveEvent[]) => events.reduce(reduce, emptyState)
const read = <Table extends SettingsTable>(table: Table, values: object = {}) => ({
  ...readSettings(house, values),
  ...readSettings(table, values),
})

describe('news', () => {
  test('a streak is one, at its newest step; who was removed is not told of', () => {
    const state = after(
      sends(ana, rose, 2, { streak: 's', over: false }),
      does(bo, 'follow'),
      sends(ana, rose, 9, { streak: 's', more: 7 }),
      does(cy, 'share'),
      deletion([], [cy.id]),
    )
    const news = allNews(state, {})
    expect(news.map(({ kind, by }) => `${kind} ${by.name}`)).toEqual(['gift Ana', 'follow Bo'])
    expect(news.map(worthOf)).toEqual([9, 0])
    expect(backwards(news).map(({ kind }) => kind)).toEqual(['follow', 'gift'])
  })

  test('of TikTok’s banners only a super fan is news', () => {
    const banner = (what: 'super-fan' | 'gifter-level', id: string): LiveEvent => ({
      type: 'barrage',
      id,
      at: 1,
      what,
      by: ana,
    })
    expect(allNews(after(banner('gifter-level', '1'), banner('super-fan', '2')), {}).map(({ key }) => key)).toEqual([
      '2',
    ])
  })
})

describe('lists in which the newest stays for a while', () => {
  const news = allNews(after(does(ana, 'follow'), does(bo, 'follow'), does(cy, 'follow')), {})
  const heard = (key: string) => ({ [news[0]?.key ?? '']: 1_000, [news[1]?.key ?? '']: 4_000 })[key] ?? 6_000
  const rules = { most: 10, stayMs: 5_000, leaveMs: 500 }
  const at = (now: number, more = {}) => passing(news, { ...rules, ...more }, ({ key }) => heard(key), now)

  test('each leaves in its time, and is gone when it has left', () => {
    expect(at(5_999)).toMatchObject({
      shown: [{ leaving: false }, { leaving: false }, { leaving: false }],
      nextAt: 6_000,
    })
    expect(at(6_000)).toMatchObject({
      shown: [{ leaving: true }, { leaving: false }, { leaving: false }],
      nextAt: 6_500,
    })
    expect(at(6_500)).toMatchObject({ shown: [{ leaving: false }, { leaving: false }], nextAt: 9_000 })
    expect(at(99_000)).toEqual({ shown: [], nextAt: undefined })
  })

  test('without a time they stay until others push them out', () => {
    expect(at(99_000, { stayMs: 0, most: 2 })).toMatchObject({
      shown: [{ news: { by: bo } }, { news: { by: cy } }],
      nextAt: undefined,
    })
  })

  test('heard of when this page heard, whatever TikTok’s clock says; before that TikTok’s time is all there is', () => {
    const times = createHeard()
    const [first, second] = news
    if (first === undefined || second === undefined) throw new Error('two are told')
    times.note([{ event: first.event, ageMs: 2_000 }], 50_000)
    expect(times.at(first)).toBe(48_000)
    expect(times.at(second)).toBe(second.at)
  })

  test('what was there at first makes no entrance, what comes later does, and what comes again', () => {
    const newcomers = createNewcomers()
    expect([...newcomers.among(['a', 'b'])]).toEqual([])
    expect([...newcomers.among(['a', 'b', 'c'])]).toEqual(['c'])
    expect([...newcomers.among(['c', 'b'])]).toEqual(['c'])
    expect([...newcomers.among(['a', 'b', 'c'])]).toEqual(['a', 'c'])
    newcomers.begin()
    expect([...newcomers.among(['d'])]).toEqual([])
  })
})

describe('the belt of the ticker', () => {
  test('what is new comes after what can be seen, before what still waits', () => {
    expect(nextBelt([], ['c', 'b', 'a'], 0)).toEqual(['c', 'b', 'a'])
    expect(nextBelt(['c', 'b', 'a'], ['d', 'c', 'b', 'a'], 2)).toEqual(['c', 'b', 'd', 'a'])
    expect(nextBelt(['c', 'b', 'a'], ['d', 'c', 'b', 'a'], 0)).toEqual(['d', 'c', 'b', 'a'])
  })

  test('what is gone leaves, and counts no longer among what is seen', () => {
    expect(nextBelt(['c', 'b', 'a'], ['d', 'c', 'a'], 2)).toEqual(['c', 'd', 'a'])
    expect(nextBelt(['c', 'b', 'a'], [], 3)).toEqual([])
  })

  test('what went by comes again after all others', () => expect(turn(['a', 'b', 'c'])).toEqual(['b', 'c', 'a']))
})

describe('who leads', () => {
  const board = (by: typeof ana, diamonds: number): Board => ({
    gifters: [{ by, diamonds }],
    likers: [{ by, likes: diamonds * 2 }],
    diamonds,
    likes: 0,
    follows: 0,
  })
  const state = after(
    sends(ana, rose, 10),
    sends(bo, rose, 40),
    sends(cy, rose, 20),
    { type: 'like', id: 'l', at: 1, by: ana, more: 15, total: 15 },
    { type: 'boards', id: 'b', at: 1, day: '2026-01-01', today: board(cy, 500), ever: board(bo, 9_000) },
  )
  const places = (values: object) =>
    standingsOf(state, read(leaderboard.settings, values)).map(({ place, by, score }) => `${place} ${by.name} ${score}`)

  test('of this LIVE, of today, of all time', () => {
    expect(places({})).toEqual(['1 Bo 40', '2 Cy 20', '3 Ana 10'])
    expect(places({ span: 'today' })).toEqual(['1 Cy 500'])
    expect(places({ span: 'ever', of: 'likers' })).toEqual(['1 Bo 18000'])
    expect(places({ of: 'likers' })).toEqual(['1 Ana 15'])
  })

  test('who is not to be shown leaves no gap; as many as wanted', () => {
    expect(places({ blocked: 'bo' })).toEqual(['1 Cy 20', '2 Ana 10'])
    expect(places({ most: 2 })).toEqual(['1 Bo 40', '2 Cy 20'])
  })

  test('a board that nobody has told yet is empty, not another one’s', () => {
    expect(standingsOf(after(sends(ana, rose, 1)), read(leaderboard.settings, { span: 'ever' }))).toEqual([])
  })
})

describe('the numbers of the scoreboard', () => {
  const names = (values: object, ...events: LiveEvent[]) =>
    figuresOf(after(...events), read(counters.settings, values)).map(({ name, value }) => `${name} ${value}`)

  test('viewers only while they are known and the LIVE is on', () => {
    expect(names({})).toEqual(['likes 0', 'diamonds 0', 'follows 0'])
    expect(names({}, viewers(7))[0]).toBe('viewers 7')
    expect(names({}, viewers(7), stream('offline'))[0]).toBe('likes 0')
  })

  test('what is wanted, and a number of the streamer’s own', () => {
    const wins: LiveEvent = { type: 'counter', id: 'c', at: 1, counter: 'wins', value: 3 }
    const none = { likes: false, diamonds: false, follows: false }
    expect(names({ ...none, custom: 'wins', gifts: true }, wins, sends(ana, rose, 4))).toEqual(['gifts 4', 'custom 3'])
    expect(names({ ...none, custom: 'deaths' }, wins)).toEqual(['custom 0'])
  })
})

describe('who is live', () => {
  const state = after({
    type: 'watch',
    id: 'w',
    at: 1,
    handles: [
      { handle: 'early', is: 'live', since: 1_000 },
      { handle: 'off', is: 'offline' },
      { handle: 'late', is: 'live', since: 2_000 },
      { handle: 'nobody.knows', is: 'unknown' },
    ],
  })
  const handles = (values: object) => onAir(state, read(watchList.settings, values)).map(({ handle }) => handle)

  test('the newest first; others only where wanted, after them', () => {
    expect(handles({})).toEqual(['late', 'early'])
    expect(handles({ offline: true })).toEqual(['late', 'early', 'off', 'nobody.knows'])
    expect(handles({ offline: true, most: 3 })).toEqual(['late', 'early', 'off'])
    expect(handles({ bannedWords: 'late' })).toEqual(['early'])
  })
})

describe('rankings', () => {
  const ranking = (mine?: number, of = 30): Ranking => ({
    kind: 'hourly',
    ...(mine === undefined ? {} : { mine }),
    places: Array.from({ length: of }, (_, at) => ({ place: at + 1, handle: `p${at + 1}`, name: '' })),
  })
  const around = (list: Ranking, most: number) => neighbours(list, most).map(({ place }) => place)

  test('those around the own place; at either end those there are; the first ones without a place', () => {
    expect(around(ranking(12), 4)).toEqual([10, 11, 12, 13, 14])
    expect(around(ranking(1), 4)).toEqual([1, 2, 3, 4, 5])
    expect(around(ranking(30), 4)).toEqual([26, 27, 28, 29, 30])
    expect(around(ranking(), 3)).toEqual([1, 2, 3])
    expect(around(ranking(2, 2), 4)).toEqual([1, 2])
  })

  test('the list of the wanted time and country; both in turns; none long after it began anew', () => {
    const hourly: Ranking = { kind: 'hourly', region: 'DE', resetsAt: 1_000_000, places: [] }
    const daily: Ranking = { kind: 'daily', region: 'DE', places: [] }
    const lists = [hourly, daily]
    expect(onScreen(lists, { period: 'daily', region: 'DE' }, 0)).toEqual({ ranking: daily, until: undefined })
    expect(onScreen(lists, { period: 'daily', region: 'FR' }, 0).ranking).toBeUndefined()
    expect(onScreen(lists, { period: 'both', region: 'DE' }, 0)).toEqual({ ranking: hourly, until: 12_000 })
    expect(onScreen(lists, { period: 'both', region: 'DE' }, 12_000)).toEqual({ ranking: daily, until: 24_000 })
    expect(onScreen(lists, { period: 'hourly', region: 'DE' }, 1_599_999)).toEqual({
      ranking: hourly,
      until: 1_600_000,
    })
    expect(onScreen(lists, { period: 'hourly', region: 'DE' }, 1_600_000).ranking).toBeUndefined()
  })

  test('the time that is left, and when it reads otherwise', () => {
    const now = 1_000_000
    expect(timeLeft(now + 90_500, now)).toEqual({ text: '1:31', nextAt: now + 500 })
    expect(timeLeft(now, now + 5_000)).toEqual({ text: '0:00', nextAt: undefined })
    expect(timeLeft(now + 22 * 60_000 + 5_000, now).text).toBe('22 min')
    expect(timeLeft(now + 151 * 60_000, now).text).toBe('2:31 h')
    for (const leftMs of [90_500, 599_000, 22 * 60_000 + 5_000, 151 * 60_000]) {
      const { text, nextAt = 0 } = timeLeft(now + leftMs, now)
      expect(timeLeft(now + leftMs, nextAt).text).not.toBe(text)
      expect(timeLeft(now + leftMs, nextAt - 2).text).toBe(text)
    }
  })
})
