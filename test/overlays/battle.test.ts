import { describe, expect, test } from 'vitest'
import { goneAt, nextBattleChange, viewBattle } from '../../overlays/battle/battle-view.ts'
import type { BattleHost, EventOf } from '../../shared/events.ts'

const NOW = 1_760_000_000_000
const RESULT_MS = 15_000

const host = (id: string, score: number, result?: BattleHost['result']): BattleHost => ({
  id,
  score,
  army: [],
  ...(result === undefined ? {} : { result }),
})

const battle = (hosts: readonly BattleHost[], more: Partial<EventOf<'battle'>> = {}): EventOf<'battle'> => ({
  id: '1',
  at: NOW,
  type: 'battle',
  is: 'scores',
  battle: 'b',
  hosts,
  endsAt: NOW + 90_000,
  ...more,
})

const sharesOf = (...scores: number[]) =>
  viewBattle(battle(scores.map((score, at) => host(String(at), score))), NOW, RESULT_MS)?.sides.map(
    ({ share }) => share,
  )

describe('the rope of a battle', () => {
  test('is in the middle while nobody has scored', () => expect(sharesOf(0, 0)).toEqual([0.5, 0.5]))

  test('is pulled as the scores say', () => expect(sharesOf(300, 700)).toEqual([0.3, 0.7]))

  test.each([[[1, 1_000_000]], [[0, 5]], [[0, 0, 90, 1]], [[7, 7, 7]]])(
    'of %j leaves everyone a side, and is never longer than itself',
    (scores) => {
      const shares = sharesOf(...scores) ?? []
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      for (const share of shares) expect(share).toBeGreaterThan(0.06)
    },
  )

  test('has four sides at most', () => expect(sharesOf(1, 2, 3, 4, 5, 6)).toHaveLength(4))
})

describe('what is shown of a battle', () => {
  test('nothing without one, and nothing of one with a single host', () => {
    expect(viewBattle(undefined, NOW, RESULT_MS)).toBeUndefined()
    expect(viewBattle(battle([host('a', 1)]), NOW, RESULT_MS)).toBeUndefined()
  })

  test('the time left, down to nothing', () => {
    const fight = battle([host('a', 1), host('b', 2)])
    expect(viewBattle(fight, NOW + 30_000, RESULT_MS)?.leftMs).toBe(60_000)
    expect(viewBattle(fight, NOW + 95_000, RESULT_MS)?.leftMs).toBe(0)
  })

  test('is drawn again at each full second, and no more often', () => {
    const fight = battle([host('a', 1), host('b', 2)])
    expect(nextBattleChange(fight, NOW + 400, RESULT_MS)).toBe(NOW + 1_005)
    expect(nextBattleChange(fight, NOW, RESULT_MS)).toBe(NOW + 1_005)
    const done = battle([host('a', 1), host('b', 2)], { is: 'finish' })
    expect(nextBattleChange(done, NOW + 400, RESULT_MS)).toBe(NOW + RESULT_MS)
  })

  test('whose end was never told goes by itself', () => {
    const fight = battle([host('a', 1), host('b', 2)])
    expect(viewBattle(fight, NOW + 149_000, RESULT_MS)).toBeDefined()
    expect(viewBattle(fight, NOW + 151_000, RESULT_MS)).toBeUndefined()
    const { endsAt: _, ...endless } = fight
    expect(viewBattle(endless, NOW + 9 * 60_000, RESULT_MS)?.leftMs).toBeUndefined()
    expect(viewBattle(endless, NOW + 11 * 60_000, RESULT_MS)).toBeUndefined()
  })

  test('the result stays as long as set, also after a refresh', () => {
    const done = battle([host('a', 5, 'won'), host('b', 2, 'lost')], { is: 'finish' })
    expect(goneAt(done, RESULT_MS)).toBe(NOW + RESULT_MS)
    expect(viewBattle(done, NOW + 14_000, RESULT_MS)?.phase).toBe('over')
    expect(viewBattle(done, NOW + 15_000, RESULT_MS)).toBeUndefined()
    expect(viewBattle(done, NOW + 1, 0)).toBeUndefined()
  })

  test('the result is as TikTok told it, whatever the scores', () => {
    const done = battle([host('a', 1, 'won'), host('b', 9, 'lost')], { is: 'finish' })
    expect(viewBattle(done, NOW, RESULT_MS)?.sides.map(({ result }) => result)).toEqual(['won', 'lost'])
  })

  test('where TikTok told none the scores tell it', () => {
    const results = (...scores: number[]) =>
      viewBattle(
        battle(
          scores.map((score, at) => host(String(at), score)),
          { is: 'finish' },
        ),
        NOW,
        RESULT_MS,
      )?.sides.map(({ result }) => result)
    expect(results(3, 9)).toEqual(['lost', 'won'])
    expect(results(9, 9)).toEqual(['draw', 'draw'])
  })

  test('while it goes on nobody has won', () => {
    const [first, second] = viewBattle(battle([host('a', 9), host('b', 1)]), NOW, RESULT_MS)?.sides ?? []
    expect([first?.result, second?.result]).toEqual([undefined, undefined])
    expect([first?.leads, second?.leads]).toEqual([true, false])
  })
})
