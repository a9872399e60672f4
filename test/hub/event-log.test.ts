import { beforeEach, describe, expect, test } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import type { LiveEvent } from '../../shared/events.ts'
import type { Placed } from '../../server/backplane/backplane.ts'
import { createEventLog, type EventLog } from '../../server/hub/event-log.ts'
import type { Page } from '../../server/hub/page.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, chats, gift } from '../support/live-events.ts'

const window = { events: 10, bytes: 100_000, pageBytes: 2_000 }

function placed(events: readonly LiveEvent[], after = 0, arrived = 1_760_000_000_000): Placed[] {
  return events.map((event, index) => ({ seq: after + index + 1, arrived, event, json: JSON.stringify(event) }))
}

describe('the event log', () => {
  let clock: FakeClock
  let log: EventLog

  beforeEach(() => {
    clock = new FakeClock()
    log = createEventLog({ epoch: 'e', clock, checkpoint: { seq: 0, state: emptyState }, recent: [], window })
  })

  function pageAt(place: number): Page {
    const page = log.read(place)
    if (typeof page === 'string') throw new Error(`${page} at ${place}`)
    return page
  }

  const idsIn = (page: Page) => page.texts.map((text) => (JSON.parse(text) as LiveEvent).id)

  test('state at a cursor is the fold of the events up to it', () => {
    const events = [gift('1', 3), chat('2'), gift('3', 2)]
    log.append(placed(events))
    expect(log.snapshot()).toEqual({ seq: 3, state: events.reduce(reduce, emptyState) })
  })

  test('F3: whoever stands at the same place is handed the same page', () => {
    log.append(placed(chats(1, 3)))
    expect(pageAt(0)).toBe(pageAt(0))
    expect(idsIn(pageAt(0))).toEqual(['1', '2', '3'])
  })

  test('a reader inside a page gets the rest of it, and then stands where all stand', () => {
    log.append(placed(chats(1, 3)))
    pageAt(0)
    log.append(placed(chats(4, 4), 3))
    const rest = pageAt(1)
    expect(idsIn(rest)).toEqual(['2', '3'])
    expect(rest.after).toBe(1)
    expect(pageAt(rest.last)).toBe(pageAt(3))
    expect(log.read(4)).toBe('nothing')
  })

  test('pages are capped by bytes, and an event larger than a page is a page', () => {
    log.append(placed([chat('1'), chat('2', 1, 'x'.repeat(5_000)), chat('3')]))
    expect([0, 1, 2].map((place) => idsIn(pageAt(place)))).toEqual([['1'], ['2'], ['3']])
  })

  test('the window is bounded by count: what fell out of it is gone, the rest is read on', () => {
    for (let seq = 1; seq <= 30; seq++) {
      log.append(placed([chat(String(seq))], seq - 1))
      log.read(seq - 1)
    }
    expect(log.read(19)).toBe('gone')
    expect(idsIn(pageAt(20))).toEqual(['21'])
    expect(log.snapshot().state.totals.chats).toBe(30)
  })

  test('the window is bounded by bytes', () => {
    for (let seq = 1; seq <= 8; seq++) {
      log.append(placed([chat(String(seq), 1, 'x'.repeat(30_000))], seq - 1))
      log.read(seq - 1)
    }
    expect(log.read(4)).toBe('gone')
    expect(idsIn(pageAt(5))).toEqual(['6'])
  })

  describe('cursors', () => {
    beforeEach(() => log.append(placed(chats(1, 5))))

    test('a place survives the way to a client and back', () => {
      expect(log.place(log.cursor(3))).toBe(3)
      expect(log.place(log.cursor(0))).toBe(0)
    })

    test.each([
      ['another epoch', 'f.3'],
      ['the future', 'e.6'],
      ['no number', 'e.x'],
      ['another spelling', 'e.03'],
      ['negative', 'e.-1'],
      ['a fraction', 'e.1.5'],
      ['huge', 'e.99999999999999999999'],
      ['empty', ''],
      ['null', null],
      ['a number', 3],
      ['an object', { e: 3 }],
    ])('R3: %s is no place', (_, cursor) => expect(log.place(cursor)).toBeUndefined())

    test('R3: nor is one that left the window', () => {
      for (let seq = 6; seq <= 40; seq++) {
        log.append(placed([chat(String(seq))], seq - 1))
        log.read(seq - 1)
      }
      expect(log.place(log.cursor(3))).toBeUndefined()
      expect(log.place(log.cursor(35))).toBe(35)
    })
  })

  describe('flushes', () => {
    let flushes: number
    beforeEach(() => {
      flushes = 0
      log.watch(() => flushes++)
    })

    test('at the end of the turn if the last was 5 ms ago or more: one for all that was appended in it', async () => {
      log.append(placed(chats(1, 1)))
      log.append(placed(chats(2, 2), 1))
      expect(flushes).toBe(0)
      await clock.settle()
      expect(flushes).toBe(1)
      expect(idsIn(pageAt(0))).toEqual(['1', '2'])
      await clock.advance(5)
      log.append(placed(chats(3, 3), 2))
      await clock.settle()
      expect(flushes).toBe(2)
    })

    test('else when those 5 ms have passed', async () => {
      log.append(placed(chats(1, 1)))
      await clock.settle()
      await clock.advance(2)
      log.append(placed(chats(2, 2), 1))
      log.append(placed(chats(3, 3), 2))
      await clock.advance(2)
      expect(flushes).toBe(1)
      await clock.advance(1)
      expect(flushes).toBe(2)
      expect(idsIn(pageAt(1))).toEqual(['2', '3'])
    })

    test('a clock that was set back delays nothing', async () => {
      log.append(placed(chats(1, 1)))
      await clock.settle()
      await clock.advance(-3_600_000)
      log.append(placed(chats(2, 2), 1))
      await clock.settle()
      expect(flushes).toBe(2)
    })

    test('nobody who stopped watching is called, and nothing after the end', async () => {
      let calls = 0
      log.watch(() => calls++)()
      log.append(placed(chats(1, 1)))
      log.close()
      await clock.settle()
      expect([calls, flushes]).toEqual([0, 0])
    })
  })

  test('begun anew, it is empty, of another epoch, and those who watch are told', async () => {
    log.append(placed(chats(1, 5)))
    let told = 0
    log.watch(() => told++)
    await clock.advance(10)
    const old = log.cursor(3)
    log.beginAnew('f')
    await clock.settle()
    expect(told).toBeGreaterThan(0)
    expect(log.snapshot()).toEqual({ seq: 0, state: emptyState })
    expect(log.place(old)).toBeUndefined()
  })
})
