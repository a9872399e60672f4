import { describe, expect, test } from 'vitest'
import { emptyState, reduce } from '../../shared/live-state.ts'
import type { Cursor } from '../../shared/protocol.ts'
import { createFollower, type Saved } from '../../overlays/live/follower.ts'
import { chats } from '../support/live-events.ts'

const cursor = (text: string) => text as Cursor
const saved: Saved = { cursor: cursor('e.3'), state: chats(1, 3).reduce(reduce, emptyState) }
const say = (frame: object) => JSON.stringify(frame)
const snapshot = (at: string, why = 'start') => say({ type: 'snapshot', why, cursor: at, state: emptyState })
const events = (after: string, at: string, list = chats(4, 5), more: object = {}) =>
  say({ type: 'events', after, cursor: at, events: list, ...more })

describe('the follower', () => {
  test('R4: a missing cursor is absent from hello, never a special value', () => {
    expect(createFollower().hello('k')).toEqual({ type: 'hello', v: 1, key: 'k' })
    expect(createFollower(saved).hello('k')).toEqual({ type: 'hello', v: 1, key: 'k', after: 'e.3' })
  })

  test('a snapshot is where it stands from then on', () => {
    const follower = createFollower(saved)
    expect(follower.receive(snapshot('f.9', 'gap'), 0)).toEqual({ is: 'state', why: 'gap' })
    expect(follower.saved).toEqual({ cursor: 'f.9', state: emptyState })
    expect(follower.hello('k').after).toBe('f.9')
  })

  test('F1: a step is applied where it begins at its own cursor, and folded by the same function', () => {
    const follower = createFollower(saved)
    expect(follower.receive(events('e.3', 'e.5'), 0)).toMatchObject({ is: 'events' })
    expect(follower.saved).toEqual({ cursor: 'e.5', state: chats(1, 5).reduce(reduce, emptyState) })
  })

  test('R2: a step that begins elsewhere is not applied: something is missing', () => {
    const follower = createFollower(saved)
    for (const after of ['e.2', 'e.4', 'f.3', '']) {
      expect(follower.receive(events(after, 'e.9'), 0)).toEqual({ is: 'lost' })
    }
    expect(follower.saved).toEqual(saved)
    expect(createFollower().receive(events('e.3', 'e.5'), 0)).toEqual({ is: 'lost' })
  })

  test('R2: the same step twice is applied once', () => {
    const follower = createFollower(saved)
    follower.receive(events('e.3', 'e.5'), 0)
    expect(follower.receive(events('e.3', 'e.5'), 0)).toEqual({ is: 'lost' })
    expect(follower.saved?.state.totals.chats).toBe(5)
  })

  test('B2: a beat that is not my place means that I missed something; mine is just a beat', () => {
    const follower = createFollower(saved)
    expect(follower.receive(say({ type: 'beat', cursor: 'e.3', now: 1 }), 0)).toEqual({ is: 'beat' })
    expect(follower.receive(say({ type: 'beat', cursor: 'e.4', now: 1 }), 0)).toEqual({ is: 'lost' })
  })

  test('V2: frames, event types and fields it does not know are ignored', () => {
    const follower = createFollower(saved)
    expect(follower.receive(say({ type: 'fireworks' }), 0)).toEqual({ is: 'unknown' })
    const strange = [{ id: '4', at: 1, type: 'teleport', by: 7 }] as never
    expect(follower.receive(events('e.3', 'e.4', strange, { colour: 'red' }), 0)).toMatchObject({ is: 'events' })
    expect(follower.saved?.state).toEqual(saved.state)
  })

  test.each(['', '{', 'null', '[]', '7', new ArrayBuffer(3), undefined])('%j is a frame that got lost', (text) => {
    expect(createFollower(saved).receive(text, 0)).toEqual({ is: 'lost' })
  })

  describe('R5: ages', () => {
    const agesOf = (follower: ReturnType<typeof createFollower>, text: string, now: number) => {
      const reaction = follower.receive(text, now)
      return reaction.is === 'events' ? reaction.events.map(({ ageMs }) => ageMs) : reaction
    }

    test("are counted by the server's clock, whatever this machine's says", () => {
      const follower = createFollower(saved)
      follower.receive(say({ type: 'welcome', v: 1, beatMs: 10_000, settings: {}, now: 500_000 }), 7_000)
      const step = events('e.3', 'e.5', chats(4, 5), { when: [440_000, 509_000] })
      expect(agesOf(follower, step, 17_000)).toEqual([70_000, 1_000])
    })

    test('a beat tells the time again', () => {
      const follower = createFollower(saved)
      follower.receive(say({ type: 'beat', cursor: 'e.3', now: 100_000 }), 0)
      expect(agesOf(follower, events('e.3', 'e.5', chats(4, 5), { when: [90_000, 200_000] }), 0)).toEqual([10_000, 0])
    })

    test('without `when` they are counted from `at`', () => {
      expect(agesOf(createFollower(saved), events('e.3', 'e.4', chats(4, 4, 1_000)), 61_000)).toEqual([60_000])
    })
  })
})
