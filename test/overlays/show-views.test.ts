/** What the show's overlays make of what they are told: pure, so a refresh shows the same. */
import { array, assert, integer, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { viewContest } from '../../overlays/contest/contest-view.ts'
import { clockText, nextSecond } from '../../overlays/parts/clock-text.ts'
import { nextPollChange, percents, viewPoll } from '../../overlays/poll/poll-view.ts'
import { gainOf, nextTick, viewTimer, writeGain } from '../../overlays/timer/timer-view.ts'
import { fieldsOf, textSize } from '../../overlays/wheel/wheel-picture.ts'
import { angleAt, bend, nextPhaseAt, phaseOf, restAngle, type Turn } from '../../overlays/wheel/wheel-turn.ts'
import type { EventOf } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { person } from '../support/crowd.ts'

const NOW = 1_760_000_000_000
const told = { id: 'e', at: NOW }

describe('the clock', () => {
  test('rounds up, so that nothing but the end is 0:00', () => {
    expect([0, 1, 999, 1_000, 59_001, 60_000, 3_600_000, 360_000_000].map(clockText)).toEqual([
      '0:00',
      '0:01',
      '0:01',
      '0:01',
      '1:00',
      '1:00',
      '1:00:00',
      '100:00:00',
    ])
    expect(nextSecond(NOW + 1_500, NOW)).toBe(NOW + 500)
    expect(nextSecond(NOW + 1_000, NOW)).toBe(NOW + 1_000)
    expect(nextSecond(NOW, NOW)).toBeUndefined()
  })
})

describe('a timer', () => {
  const settings = { minutes: 10, idle: true }
  const running = (endsAt: number, more: Partial<EventOf<'timer'>> = {}): EventOf<'timer'> => ({
    ...told,
    type: 'timer',
    timer: 't',
    is: 'running',
    endsAt,
    ...more,
  })

  test('runs, hurries, is over by itself, and leaves the screen in the end', () => {
    expect(viewTimer(undefined, settings, NOW)).toMatchObject({ is: 'idle', leftMs: 600_000 })
    expect(viewTimer(undefined, { ...settings, idle: false }, NOW)).toBeUndefined()
    expect(viewTimer(running(NOW + 300_000), settings, NOW)).toMatchObject({
      is: 'running',
      share: 0.5,
      isHurry: false,
    })
    expect(viewTimer(running(NOW + 9_000), settings, NOW)).toMatchObject({ isHurry: true })
    expect(viewTimer(running(NOW), settings, NOW)?.is).toBe('over')
    const over: EventOf<'timer'> = { ...told, type: 'timer', timer: 't', is: 'over' }
    expect(viewTimer(over, settings, NOW + 60_000)?.is).toBe('over')
    expect(viewTimer(over, { ...settings, idle: false }, NOW + 3_600_000)).toBeUndefined()
    expect(nextTick(over, NOW)).toBe(NOW + 600_000)
    expect(nextTick(running(NOW + 1_500), NOW)).toBe(NOW + 500)
  })

  test('what came on is all that came since it was last told, and starting or holding is none', () => {
    const by = person('Ana')
    const added = { ms: 10_000, why: 'gift', by }
    expect(gainOf(running(NOW), running(NOW + 50_000, { added }))).toEqual({ ms: 50_000, by })
    expect(gainOf(running(NOW, { added }), running(NOW + 10_000, { added }))).toEqual({ ms: 10_000, by })
    expect(gainOf(running(NOW, { added }), running(NOW, { added }))).toBeUndefined()
    expect(gainOf(undefined, running(NOW + 50_000))).toBeUndefined()
    const { endsAt: _none, ...still } = running(NOW, { added, is: 'paused', leftMs: 5_000 })
    expect(gainOf(running(NOW, { added }), still)).toBeUndefined()
    expect([30_000, 2_500, 125_000, -60_000].map(writeGain)).toEqual(['+30 s', '+2.5 s', '+2:05', '−1:00'])
  })
})

describe('a poll', () => {
  const ballot: EventOf<'ballot'> = {
    ...told,
    type: 'ballot',
    ballot: 'poll',
    is: 'open',
    round: 'r',
    title: 'Where?',
    options: [
      { word: '1', text: 'North', votes: 1 },
      { word: '2', text: 'a slur', votes: 2 },
    ],
    voters: 3,
    endsAt: NOW + 1_500,
  }
  const tiktoks = (is: 'start' | 'end'): EventOf<'poll'> => ({
    ...told,
    type: 'poll',
    is,
    poll: 'p',
    title: 'Theirs',
    options: [{ index: 0, text: 'Yes', votes: 4 }],
  })
  const settings = { tiktok: true, keepSeconds: 20, bannedWords: 'slur' }

  test("shows the streamer's own before TikTok's, and none when nobody is asked", () => {
    const both = [tiktoks('start'), ballot].reduce(reduce, emptyState)
    expect(viewPoll(both, settings, 'poll', NOW)).toMatchObject({
      key: 'r',
      isOwn: true,
      options: [{ share: 1 / 3 }, { text: '…', isAhead: true }],
    })
    expect(viewPoll(both, settings, 'poll.2', NOW)).toMatchObject({ title: 'Theirs', isOwn: false })
    expect(viewPoll(both, { ...settings, tiktok: false }, 'poll.2', NOW)).toBeUndefined()
    expect(viewPoll(both, settings, 'poll', NOW + 1_500)?.isClosed).toBe(true)
    expect(nextPollChange(both, settings, 'poll', NOW)).toBe(NOW + 500)
    const ended = [tiktoks('end')].reduce(reduce, emptyState)
    expect(viewPoll(ended, settings, 'poll', NOW + 19_000)?.isClosed).toBe(true)
    expect(viewPoll(ended, settings, 'poll', NOW + 20_000)).toBeUndefined()
  })

  test('percents always add up to a hundred', () => {
    assert(
      property(array(integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 10 }), (counts) => {
        const all = counts.reduce((sum, votes) => sum + votes, 0)
        const options = counts.map((votes) => ({ word: '', text: '', votes, share: all === 0 ? 0 : votes / all, isAhead: false }))
        const sum = percents(options).reduce((total, part) => total + part, 0)
        expect(sum).toBe(all === 0 ? 0 : 100)
      }),
    ) // prettier-ignore
  })
})

describe('a contest', () => {
  const contest = (is: 'open' | 'closed', diamonds: readonly number[]): EventOf<'contest'> => ({
    ...told,
    type: 'contest',
    contest: 'contest',
    is,
    round: 'r',
    sides: diamonds.map((value, at) => ({ name: `S${at}`, count: 1, diamonds: value, best: person('Ana') })),
  })
  const settings = { measure: 'diamonds', best: true, safe: false, bannedWords: '' }
  const results = (event: EventOf<'contest'>, more = {}) =>
    viewContest(event, { ...settings, ...more }, NOW)?.sides.map(({ result }) => result)

  test('tells who wins, a draw, and nothing of the kind for one alone', () => {
    expect(results(contest('closed', [3, 9, 1]))).toEqual(['lost', 'won', 'lost'])
    expect(results(contest('closed', [3, 9, 1]), { measure: 'count' })).toEqual(['draw', 'draw', 'draw'])
    expect(results(contest('closed', [5]))).toEqual([undefined])
    expect(results(contest('open', [3, 9]))).toEqual([undefined, undefined])
    const view = viewContest(contest('open', [0, 0]), { ...settings, bannedWords: 'ana' }, NOW)
    expect(view?.sides).toMatchObject([{ share: 0.5 }, { share: 0.5 }])
    expect(view?.sides[0]?.best).toBeUndefined()
  })
})

describe('a wheel', () => {
  const turn: Turn = { spin: 's', winner: 2, entries: 5, startedAt: NOW }
  const times = { turnMs: 8_000, showMs: 5_000 }

  test('turns, shows who won, and rests; opened in between it is where the others are', () => {
    expect(phaseOf(undefined, times, NOW)).toEqual({ is: 'rest' })
    expect(phaseOf(turn, times, NOW + 4_000)).toEqual({ is: 'turning', progress: 0.5 })
    expect(phaseOf(turn, times, NOW + 8_000)).toEqual({ is: 'won' })
    expect(phaseOf(turn, times, NOW + 13_000)).toEqual({ is: 'rest' })
    // The server's clock is ahead of ours.
    expect(phaseOf(turn, times, NOW - 1_000)).toEqual({ is: 'turning', progress: 0 })
    expect(nextPhaseAt(turn, times, NOW + 1)).toBe(NOW + 8_000)
    expect(nextPhaseAt(turn, times, NOW + 9_000)).toBe(NOW + 13_000)
    expect(nextPhaseAt(turn, times, NOW + 13_000)).toBeUndefined()
  })

  test('stands with the winner under the pointer, from wherever it began and however many are on it', () => {
    assert(
      property(
        tuple(integer({ min: 1, max: 60 }), integer({ min: 0, max: 10_000 }), string(), integer({ min: 0, max: 9_999 })),
        ([entries, pick, spin, from]) => {
          const any = { spin, entries, winner: pick % entries, startedAt: 0 }
          const end = angleAt(any, from, 1)
          expect(end % 360).toBeCloseTo(restAngle(any), 6)
          const field = 360 / entries
          // The pointer at the top sees the disc turned back by where it stands.
          const under = Math.floor((((-end % 360) + 360) % 360) / field)
          expect(under).toBe(any.winner)
          let before = -1
          for (let step = 0; step <= 20; step++) {
            const angle = angleAt(any, from, step / 20)
            expect(angle).toBeGreaterThanOrEqual(before)
            before = angle
          }
          expect(bend(end, entries, 1)).toBeGreaterThanOrEqual(0)
        },
      ),
    ) // prettier-ignore
  })

  test('neighbours never have the same colour, and one alone is a whole disc', () => {
    for (let count = 2; count <= 41; count++) {
      const colours = fieldsOf(Array.from({ length: count }, (_, at) => `E${at}`)).map(({ colour }) => colour)
      colours.forEach((colour, at) => expect(colour).not.toBe(colours[(at + 1) % count]))
    }
    expect(fieldsOf(['alone'])[0]?.path).not.toContain('L')
    expect(textSize(fieldsOf(['a', 'b']))).toBeGreaterThan(textSize(fieldsOf(Array.from({ length: 40 }, () => 'ab'))))
  })
})
