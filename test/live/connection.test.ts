import { beforeEach, describe, expect, test } from 'vitest'
import { emptyState } from '../../shared/live-state.ts'
import { connect, keyOf, socketUrl } from '../../overlays/live/connection.ts'
import { chats } from '../support/live-events.ts'
import { FakeWorld } from './fake-world.ts'

describe('a connection', () => {
  let world: FakeWorld
  let told: string[]
  let stop: () => void

  const frame = (fields: object) => world.last.events.frame(JSON.stringify(fields))
  const welcome = () => frame({ type: 'welcome', v: 1, beatMs: 10_000, overlay: 'chat', settings: { a: 1 }, now: 0 })
  const snapshot = (cursor: string) => frame({ type: 'snapshot', why: 'start', cursor, state: emptyState })

  beforeEach(() => {
    world = new FakeWorld()
    told = []
    stop = connect({
      url: 'ws://x/socket',
      key: 'k',
      world,
      onState: (state, why) => told.push(`${why} ${state.totals.chats}`),
      onEvents: (events, saved) => told.push(`${events.map(({ event }) => event.id).join()} at ${saved.cursor}`),
      onSettings: (settings) => told.push(JSON.stringify(settings)),
      onRefused: (code) => told.push(`refused ${code}`),
    })
  })

  function settle() {
    world.last.events.opened()
    welcome()
    snapshot('e.0')
  }

  test('says hello as soon as it is open, and tells settings, state and events', () => {
    settle()
    frame({ type: 'events', after: 'e.0', cursor: 'e.2', events: chats(1, 2), when: [0, 0] })
    frame({ type: 'settings', settings: { a: 2 } })
    expect(world.last.sent).toEqual(['{"type":"hello","v":1,"key":"k"}'])
    expect(told).toEqual(['{"a":1}', 'start 0', 'events 2', '1,2 at e.2', '{"a":2}'])
  })

  test.each([1000, 1001, 1006, 1009, 1011, 1012, 4000, 4999])('C2: %i comes back, from where it was', (code) => {
    settle()
    world.last.events.closed(code)
    expect(world.awaitSocket()).toBe(250)
    world.last.events.opened()
    expect(JSON.parse(world.last.sent[0] ?? '')).toMatchObject({ after: 'e.0' })
  })

  test.each([4400, 4401, 4406, 4410])('C1: %i does not come back, and says so to the page alone', (code) => {
    settle()
    world.last.events.closed(code)
    world.goOnline()
    world.advance(24 * 3_600_000)
    expect(world.sockets).toHaveLength(1)
    expect(told.at(-1)).toBe(`refused ${code}`)
    expect(world.left).toBe(0)
  })

  test('4408, which a page that was frozen gets, comes back after a minute', () => {
    world.last.events.closed(4408)
    world.advance(59_000)
    expect(world.sockets).toHaveLength(1)
    world.advance(1_000)
    expect(world.sockets).toHaveLength(2)
  })

  test('C2: it tries for ever, ever more slowly, never without pause', () => {
    const waits = Array.from({ length: 500 }, () => {
      world.last.events.closed(1006)
      return world.awaitSocket()
    })
    expect(waits.slice(0, 3)).toEqual([250, 500, 1_000])
    expect(new Set(waits.slice(10))).toEqual(new Set([15_000]))
  })

  test('a server that cuts each connection after its welcome is not stormed', () => {
    const waits = Array.from({ length: 10 }, () => {
      settle()
      world.last.events.closed(1006)
      return world.awaitSocket()
    })
    expect(waits.at(-1)).toBe(15_000)
    settle()
    frame({ type: 'beat', cursor: 'e.0', now: 0 })
    world.last.events.closed(1006)
    expect(world.awaitSocket()).toBe(250)
  })

  test('B1: two missed beats mean reconnect; any frame is a sign of life', () => {
    settle()
    world.advance(20_000)
    frame({ type: 'beat', cursor: 'e.0', now: 0 })
    world.advance(20_000)
    expect(world.sockets).toHaveLength(1)
    const silent = world.last
    world.advance(6_000)
    expect(silent.closed).toBe(true)
    expect(world.sockets).toHaveLength(2)
  })

  test('B2: a beat from elsewhere means reconnect, with what it has', () => {
    settle()
    frame({ type: 'beat', cursor: 'e.7', now: 0 })
    expect(world.last.closed).toBe(true)
    world.advance(1_000)
    world.last.events.opened()
    expect(JSON.parse(world.last.sent[0] ?? '')).toMatchObject({ after: 'e.0' })
  })

  test('F1: so does a step from elsewhere, and none of it is told', () => {
    settle()
    frame({ type: 'events', after: 'e.1', cursor: 'e.2', events: chats(1, 2) })
    expect(world.last.closed).toBe(true)
    expect(told.at(-1)).toBe('start 0')
  })

  test('a server that accepts and says nothing is given up', () => {
    world.last.events.opened()
    world.advance(11_000)
    expect(world.sockets).toHaveLength(2)
  })

  test('as soon as the network is back it tries, without waiting out its pause', () => {
    for (let tries = 0; tries < 10; tries++) {
      world.last.events.closed(1006)
      world.awaitSocket()
    }
    world.last.events.closed(1006)
    const before = world.sockets.length
    world.goOnline()
    expect(world.sockets).toHaveLength(before + 1)
    world.goOnline()
    expect(world.sockets).toHaveLength(before + 1)
  })

  test('a page that was reloaded goes on where it was, and is told once that is sure', () => {
    const state = { ...emptyState, totals: { ...emptyState.totals, chats: 7 } }
    told = []
    const saved = { cursor: 'e.7' as never, state }
    connect({
      url: 'ws://x/socket',
      key: 'k',
      world,
      saved,
      onState: (now, why) => told.push(`${why} ${now.totals.chats}`),
    })
    world.last.events.opened()
    expect(JSON.parse(world.last.sent[0] ?? '')).toMatchObject({ after: 'e.7' })
    welcome()
    expect(told).toEqual([])
    frame({ type: 'events', after: 'e.7', cursor: 'e.7', events: [], when: [] })
    expect(told).toEqual(['events 7'])
  })

  test('stopped, it closes and leaves nothing behind', () => {
    settle()
    stop()
    expect(world.last.closed).toBe(true)
    expect(world.left).toBe(0)
  })
})

test('the key is the fragment of the URL, the socket its server', () => {
  expect(keyOf({ hash: '#key=a%2Fb' })).toBe('a/b')
  expect(keyOf({ hash: '' })).toBe('')
  expect(socketUrl({ protocol: 'http:', host: 'localhost:5757' })).toBe('ws://localhost:5757/socket')
  expect(socketUrl({ protocol: 'https:', host: 'x.example' })).toBe('wss://x.example/socket')
})
