import { describe, expect, test, vi } from 'vitest'
import { openAudit, type AuditDrawer } from '../../server/control/audit.ts'
import { openFeatures, type FeatureDrawer } from '../../server/control/features.ts'
import { readFeed } from '../../server/control/feed.ts'
import { createFigureFold } from '../../server/control/own-figures.ts'
import { makeCard } from '../../server/control/person-card.ts'
import { openWatch, type WatchDrawer } from '../../server/control/watch.ts'
import type { Ask } from '../../server/control/asker.ts'
import type { LiveAnswer } from '../../server/euler/figures.ts'
import { AppError } from '../../server/errors.ts'
import { openStore } from '../../server/store/store.ts'
import { FEATURES, type Action } from '../../shared/control.ts'
import type { LiveEvent, Person } from '../../shared/events.ts'
import { emptyState, reduce } from '../../shared/live-state.ts'
import { FakeClock } from '../support/fake-clock.ts'

const eve: Person = { id: '7412345678901234567', handle: 'eve', name: 'Eve' }
const bob: Person = { id: '7412345678901234568', handle: 'bob', name: 'Bob' }

describe('features', () => {
  const account = {
    creator: async () => 'me',
    connected: () => true,
    granted: () => ['webcast:fetch', 'webcast:bulk_live_check'],
  }

  test('only the feed is on at first, and stays on', async () => {
    const features = await openFeatures((await openStore('memory:')).room<FeatureDrawer>('f'), account)
    expect(features.list().map(({ name }) => name)).toEqual(FEATURES)
    expect(
      features
        .list()
        .filter(({ state }) => state !== 'off')
        .map(({ name }) => name),
    ).toEqual(['feed'])
    for (const { explains, scope } of features.list()) expect([explains, scope]).toEqual([expect.stringMatching(/^[^{}]+\.$/), expect.stringMatching(/^webcast:/)]) // prettier-ignore
    await expect(features.turn('feed', false)).rejects.toMatchObject({ code: 'FEED_STAYS' })
  })

  test('what is turned on is kept, and a scope granted by its other name is granted', async () => {
    const store = await openStore('memory:')
    const before = await openFeatures(store.room<FeatureDrawer>('f'), account)
    expect((await before.turn('watch', true)).state).toBe('on')
    expect(await before.turn('chat', true)).toMatchObject({ state: 'locked', locked: { by: 'scope', link: { href: '/connect?add=webcast%3Achat&back=control' } } }) // prettier-ignore
    const after = await openFeatures(store.room<FeatureDrawer>('f'), account)
    expect([after.get('watch').state, after.get('chat').state]).toEqual(['on', 'locked'])
    expect(after.scopes()).toEqual(['webcast:fetch', 'webcast:chat', 'webcast:live_check'])
  })

  test('a scope that Euler refused is said, is not asked for with the others, and is free again once granted', async () => {
    const granted = ['webcast:fetch']
    const store = await openStore('memory:')
    const features = await openFeatures(store.room<FeatureDrawer>('f'), { ...account, granted: () => granted })
    await features.turn('sign', true)
    await features.scopeRefused('webcast:sign_url')
    expect(features.get('sign').locked).toMatchObject({
      by: 'refused',
      text: expect.stringContaining('webcast:sign_url'),
    })
    expect(features.scopes()).toEqual(['webcast:fetch'])
    granted.push('webcast:sign_url')
    await features.consented()
    expect(features.get('sign').state).toBe('on')
    expect(features.scopes()).toContain('webcast:sign_url')
  })

  test('nobody is connected', async () => {
    const drawer = (await openStore('memory:')).room<FeatureDrawer>('f')
    const features = await openFeatures(drawer, { ...account, connected: () => false })
    await features.turn('chat', true)
    expect(features.get('chat').locked?.by).toBe('connection')
    expect(() => features.admit('chat')).toThrow(expect.objectContaining({ code: 'NOT_CONNECTED' }))
  })
})

describe('the list of actions', () => {
  const action = (index: number): Action => ({ id: `a${index}`, at: index, by: 'page', kind: 'mute', done: true })

  test('keeps the newest thousand or so, in order, also after a restart and with many at once', async () => {
    const store = await openStore('memory:')
    const audit = await openAudit(store.room<AuditDrawer>('audit'))
    await Promise.all(Array.from({ length: 1_130 }, (_, index) => audit.add(action(index))))
    for (const list of [audit, await openAudit(store.room<AuditDrawer>('audit'))]) {
      const { actions, older } = list.list(undefined, 5_000)
      expect(actions.length).toBeGreaterThanOrEqual(950)
      expect(actions.length).toBeLessThanOrEqual(1_000)
      expect(actions.map(({ at }) => at)).toEqual(Array.from({ length: actions.length }, (_, index) => 1_129 - index))
      expect(older).toBeUndefined()
    }
    expect(audit.list('a0', 10)).toEqual({ actions: [] })
  })
})

describe('Fanlight’s own figures', () => {
  const at = (minute: number) => 1_760_000_040_000 + minute * 60_000
  const chat = (by: Person, minute: number): LiveEvent => ({
    type: 'chat',
    id: `${by.id}${minute}`,
    at: at(minute),
    by,
    text: 'x',
    emotes: [],
    mentions: [],
  })
  const gift = (more: number, minute: number): LiveEvent => ({ type: 'gift', id: `g${minute}`, at: at(minute), by: eve, gift: { id: '1', name: 'Rose', diamonds: 5 }, streak: 's', count: more, more, over: true }) // prettier-ignore

  test('add up minute by minute, and begin anew with another LIVE', () => {
    const events: LiveEvent[] = [
      { type: 'stream', id: 'on', at: at(0), is: 'online', room: '1' },
      chat(eve, 0),
      chat(bob, 0),
      chat(eve, 2),
      gift(3, 2),
      { type: 'like', id: 'l1', at: at(2), by: eve, more: 5, total: 1_000 },
      { type: 'like', id: 'l2', at: at(3), by: eve, more: 5, total: 1_030 },
      { type: 'viewers', id: 'v1', at: at(3), count: 10, total: 50, top: [] },
      { type: 'viewers', id: 'v2', at: at(3), count: 20, total: 60, top: [] },
    ]
    const fold = createFigureFold()
    fold.add(events)
    const state = events.reduce(reduce, emptyState)
    const figures = fold.figures(state)
    expect(figures.totals).toMatchObject({ chats: 3, chatters: 2, gifts: 3, gifters: 1, diamonds: 15, likes: 1_030 })
    expect(figures.viewers).toEqual({ now: 20, total: 60, most: 20, average: 15 })
    expect(figures.minutes).toMatchObject([
      { chats: 2, likes: 0 },
      { chats: 1, gifts: 3, diamonds: 15, likes: 0 },
      { chats: 0, likes: 30, viewers: 20 },
    ])
    const next: LiveEvent = { type: 'stream', id: 'on2', at: at(9), is: 'online', room: '2' }
    fold.add([next])
    expect(fold.figures(reduce(state, next))).toMatchObject({
      room: '2',
      totals: { chats: 0, chatters: 0 },
      minutes: [],
    })
  })

  test('a very long LIVE keeps its newest day', () => {
    const fold = createFigureFold()
    fold.add(Array.from({ length: 2_000 }, (_, minute) => chat(eve, minute)))
    const { minutes } = fold.figures(emptyState)
    expect(minutes).toHaveLength(1_440)
    expect(minutes.at(-1)?.at).toBe(at(1_999) - (at(1_999) % 60_000))
  })

  test('a person’s card', () => {
    const card = makeCard(eve.id, [chat(eve, 0), chat(bob, 1), gift(2, 2), chat({ ...eve, name: 'Eve II' }, 3)])
    expect(card).toMatchObject({
      person: { name: 'Eve II' },
      chats: 2,
      gifts: 2,
      diamonds: 10,
      firstSeenAt: at(0),
      lastSeenAt: at(3),
    })
    expect(card?.lines.map((line) => line.at)).toEqual([at(3), at(0)])
    expect(makeCard('9', [chat(eve, 0)])).toBeUndefined()
  })
})

describe('the feed', () => {
  const clock = new FakeClock()
  const events: LiveEvent[] = []
  let ring: (() => void) | undefined
  const source = {
    read: (after: string | undefined) => ({
      cursor: String(events.length),
      gap: after === 'old',
      events: events.slice(after === 'old' ? 0 : Number(after ?? 0)),
    }),
    watch: (call: () => void) => {
      ring = call
      return () => void (ring = undefined)
    },
  }
  const ask = (after?: string, waitMs = 0, types?: ReadonlySet<string>) =>
    readFeed(source, clock, { after, types, most: 2, waitMs }, new AbortController().signal)
  const join = (id: string): LiveEvent => ({ type: 'join', id, at: 1, by: eve })

  test('answers at once what there is, the newest of it, and waits for what there is not', async () => {
    events.push(join('a'), join('b'), join('c'))
    expect(await ask()).toMatchObject({ cursor: '3', gap: false, events: [{ id: 'b' }, { id: 'c' }] })
    const waiting = ask('3', 20_000)
    await clock.settle()
    events.push(join('d'))
    ring?.()
    expect(await waiting).toMatchObject({ cursor: '4', events: [{ id: 'd' }] })
    expect(ring).toBeUndefined()
  })

  test('what is not asked for does not end the waiting; time does', async () => {
    const waiting = ask('4', 20_000, new Set(['chat']))
    await clock.settle()
    events.push(join('e'))
    ring?.()
    await clock.advance(20_000)
    expect(await waiting).toEqual({ cursor: '5', gap: false, events: [] })
  })

  test('a lost place is said', async () => expect((await ask('old')).gap).toBe(true))
})

describe('the watch list', () => {
  async function watch(asked: (handles: readonly string[]) => Promise<ReadonlyMap<string, LiveAnswer>>) {
    // Of the real one only the fields matter here.
    const ask = (async (_feature: unknown, _call: unknown, fields: { handles: string[] }) =>
      asked(fields.handles)) as unknown as Ask
    const clock = new FakeClock()
    const on = { get: () => ({ state: 'on' }) as never }
    const log = { info: () => {}, warn: () => {} }
    const drawer = (await openStore('memory:')).room<WatchDrawer>('w')
    return {
      clock,
      watch: await openWatch({ clock, drawer, ask, features: on, mayAct: () => true, log, tell: async () => {} }),
    }
  }

  test('asks for 50 at a time, once per five minutes and fifty, and never for nobody', async () => {
    const asked: number[] = []
    const { clock, watch: list } = await watch(async (handles) => {
      asked.push(handles.length)
      return new Map(handles.map((handle) => [handle, { live: false }]))
    })
    const ending = new AbortController()
    const running = list.run(ending.signal)
    await clock.advance(600_000)
    expect(asked).toEqual([])
    ending.abort()
    await running
    for (let index = 0; index < 60; index++) await list.add(`person${index}`)
    const again = new AbortController()
    const runningAgain = list.run(again.signal)
    await clock.advance(5_000)
    expect(asked).toEqual([50, 10])
    await clock.advance(590_000)
    expect(asked).toEqual([50, 10])
    await clock.advance(12_000)
    expect(asked).toEqual([50, 10, 50, 10])
    again.abort()
    await runningAgain
    expect(clock.sleeping).toBe(0)
  })

  test('who is added while a look is under way is not lost', async () => {
    let answerNow: (() => void) | undefined
    const { watch: list } = await watch(async (handles) => {
      await new Promise<void>((resolve) => (answerNow = resolve))
      return new Map(handles.map((handle) => [handle, { live: true }]))
    })
    await list.add('one')
    const looking = list.check()
    const adding = list.add('two')
    answerNow?.()
    await Promise.all([looking, adding])
    expect(list.list().people).toMatchObject([{ handle: 'one', live: true }, { handle: 'two' }])
  })

  test('a refusal is shown and waited out; a button pressed often asks seldom', async () => {
    const ask = vi.fn(async () => {
      throw new AppError('EULER_DAY_SPENT', { whose: 'plan', next: 'again later', text: 'Spent.', afterMs: 3_600_000 })
    })
    const { clock, watch: list } = await watch(ask)
    await list.add('someone')
    await expect(list.check()).rejects.toMatchObject({ code: 'EULER_DAY_SPENT' })
    expect((await list.check()).trouble).toMatchObject({ code: 'EULER_DAY_SPENT' })
    expect(ask).toHaveBeenCalledTimes(1)
    const ending = new AbortController()
    const running = list.run(ending.signal)
    await clock.advance(3_590_000)
    expect(ask).toHaveBeenCalledTimes(1)
    await clock.advance(20_000)
    expect(ask).toHaveBeenCalledTimes(2)
    ending.abort()
    await running
  })
})
