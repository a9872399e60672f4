import { describe, expect, test } from 'vitest'
import { createPlaceKeeper } from '../../overlays/alerts/saved-place.ts'
import { advance, emptyStage, hold, nextChangeAt, stageEvents } from '../../overlays/live/stage.ts'
import { emptyState } from '../../shared/live-state.ts'
import type { Cursor } from '../../shared/protocol.ts'
import { does, gift, person, sends } from '../support/crowd.ts'
import { STAGE_RULES as RULES } from './stage-rules.ts'

const NOW = 1_760_000_000_000

function memory(): Storage {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
    clear: () => values.clear(),
  }
}

const events = [sends(person('Ana'), gift('Rose', 1), 3), does(person('Ben'), 'follow')]
const delivered = events.map((event) => ({ event, ageMs: 0 }))
const stage = advance(stageEvents(emptyStage, delivered, RULES, NOW), RULES, NOW)
const saved = { cursor: 'c7' as Cursor, state: emptyState }

describe('what the alerts keep over a refresh', () => {
  test('the place, the state and the stage come back as they were', () => {
    const storage = memory()
    createPlaceKeeper(() => storage, 'key').write({ saved, stage }, NOW)
    expect(createPlaceKeeper(() => storage, 'key').read(NOW + 1_000)).toEqual({ saved, stage })
    expect(storage.length).toBe(1)
  })

  test('a stage that is held back is so since when it was', () => {
    const storage = memory()
    const held = hold(stage, true, NOW)
    createPlaceKeeper(() => storage, 'key').write({ saved, stage: held }, NOW)
    expect(createPlaceKeeper(() => storage, 'key').read(NOW + 1_000)?.stage.heldSince).toBe(NOW)
  })

  test('set back an hour meanwhile: all is as old as it was when the page went', () => {
    const storage = memory()
    const waiting = stageEvents(stage, [{ event: sends(person('Cy'), gift('Lion', 29_999), 1), ageMs: 0 }], RULES, NOW)
    createPlaceKeeper(() => storage, 'key').write({ saved, stage: waiting }, NOW + 2_000)
    const wall = NOW + 2_000 - 3_600_000
    const back = createPlaceKeeper(() => storage, 'key').read(wall)?.stage ?? emptyStage
    expect(back.on?.since).toBe(wall - 2_000)
    expect(back.queue.map(({ heardAt }) => heardAt)).toEqual(waiting.queue.map(() => wall - 2_000))
    expect(wall + (nextChangeAt(waiting, RULES) ?? 0) - (NOW + 2_000)).toBe(nextChangeAt(back, RULES))
    expect(advance(back, RULES, nextChangeAt(back, RULES) ?? 0).on).toBeUndefined()
  })

  test('different keys do not share it, and no key is written down', () => {
    const storage = memory()
    createPlaceKeeper(() => storage, 'secret-one').write({ saved, stage }, NOW)
    expect(createPlaceKeeper(() => storage, 'secret-two').read(NOW)).toBeUndefined()
    expect(`${storage.key(0)}${storage.getItem(storage.key(0) ?? '')}`).not.toContain('secret')
  })

  test.each([
    ['not JSON', () => '{"cursor"'],
    ['another type', () => '7'],
    ['no stage', (text: string) => text.replaceAll('"stage"', '"other"')],
    ['a queue of nonsense', (text: string) => text.replace(/"queue":\[/, '"queue":[7,')],
    ['an alert without a person', (text: string) => text.replaceAll('"by":', '"of":')],
    ['a gift without a price', (text: string) => text.replaceAll('"diamonds":1', '"diamonds":"1"')],
    ['a kind nobody knows', (text: string) => text.replace('"kind":"gift"', '"kind":"script"')],
    ['a time to come', (text: string) => text.replace(/"since":\d+/, `"since":${NOW + 60_000}`)],
  ])('a corrupted value is ignored: %s', (_, spoil) => {
    const storage = memory()
    const keeper = createPlaceKeeper(() => storage, 'key')
    keeper.write({ saved, stage }, NOW)
    const name = storage.key(0) ?? ''
    const spoiled = spoil(storage.getItem(name) ?? '')
    expect(spoiled).not.toBe(storage.getItem(name))
    storage.setItem(name, spoiled)
    expect(keeper.read(NOW)).toBeUndefined()
  })

  test('storage that is missing, refused or full breaks nothing', () => {
    const refused = createPlaceKeeper(() => {
      throw new Error('refused')
    }, 'key')
    const full = createPlaceKeeper(
      () => ({
        ...memory(),
        setItem: () => {
          throw new Error('full')
        },
      }),
      'key',
    )
    for (const keeper of [refused, full]) {
      keeper.write({ saved, stage }, NOW)
      expect(keeper.read(NOW)).toBeUndefined()
    }
  })
})
