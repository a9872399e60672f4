/** A recording in the log: as if it happened now, once, and gone without a trace in the totals. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { RawMessage } from '../../server/euler/euler.ts'
import { printCaptured } from '../../server/source/capture-file.ts'
import { createPlayer, type Player } from '../../server/source/player.ts'
import { isReplayed } from '../../server/source/replayed.ts'
import type { LiveEvent } from '../../shared/events.ts'
import { emptyState, reduce, type LiveState } from '../../shared/live-state.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { chat, common, control, gift, idOf, raw, ROOM, THEN } from './messages.ts'

const folder = mkdtempSync(join(tmpdir(), 'fanlight-player-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NOW = THEN + 30 * 86_400_000
let clock: FakeClock
let log: LiveEvent[]
let state: LiveState
let player: Player
let runs = 0

beforeEach(() => {
  clock = new FakeClock(NOW)
  log = []
  state = emptyState
  player = openPlayer()
})

const publish = async (events: readonly LiveEvent[]) => {
  const known = new Set(log.map(({ id }) => id))
  for (const event of events.filter(({ id }) => !known.has(id))) {
    log.push(event)
    state = reduce(state, event)
  }
}
const openPlayer = () =>
  createPlayer({
    clock,
    log: { warn: () => undefined },
    publish,
    stream: () => state.stream,
    newId: () => `run${++runs}`,
  })

const record = (name: string, lines: readonly (readonly [RawMessage, number])[]) => {
  const file = join(folder, name)
  writeFileSync(file, lines.map(([message, ms]) => printCaptured({ message, at: THEN + ms })).join(''))
  return { name, file }
}

const evening = record('evening.jsonl', [
  [chat(idOf(1), 'hi'), 0],
  [chat(idOf(1), 'hi'), 0],
  [gift({ msgId: idOf(2), count: 2 }), 1_000],
  [gift({ msgId: idOf(3), count: 5, at: THEN + 2_000 }), 2_000],
  [raw('WebcastImDeleteMessage', { common: common(idOf(4)), deleteMsgIds: [idOf(1)] }), 3_000],
  [control(idOf(5), 3), 4_000],
  [chat(idOf(6), 'still here'), 5_000],
])

/** Reading a file takes turns of the event loop that no fake clock knows of. */
async function until(holds: () => boolean, stepMs = 100) {
  for (let turns = 0; !holds(); turns++) {
    if (turns > 3_000) throw new Error('it did not come to pass')
    await clock.advance(stepMs)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
const isOver = () => player.playing() === undefined

describe('a recording that is played', () => {
  test('happens now, each message once, with ids that no real event has', async () => {
    await player.play(evening, 1)
    await until(isOver)
    expect(log.map(({ type }) => type)).toEqual([
      'stream',
      'chat',
      'gift',
      'gift',
      'delete',
      'chat',
      'gift',
      'stream',
      'stream',
    ])
    expect(log.every(({ id }) => isReplayed(id))).toBe(true)
    expect(log.every(({ at }) => at >= NOW - 10_000 && at <= clock.now())).toBe(true)
    const gifts = log.filter((event) => event.type === 'gift')
    expect(gifts.reduce((sum, { more }) => sum + more, 0)).toBe(5)
    expect(gifts.every(({ streak }) => isReplayed(streak))).toBe(true)
  })

  test('what a message says of another fits: a deleted line goes', async () => {
    await player.play(evening, 1)
    await until(() => state.chat.length > 0)
    await until(() => log.some(({ type }) => type === 'delete'))
    expect(state.chat).toEqual([])
    await player.stop()
  })

  test('keeps its pace, and another one', async () => {
    await player.play(evening, 5)
    const begunAt = clock.now()
    await until(() => log.some((event) => event.type === 'chat' && event.text === 'still here'), 10)
    expect(clock.now() - begunAt).toBeGreaterThanOrEqual(1_000)
    expect(clock.now() - begunAt).toBeLessThan(2_000)
    await player.stop()
  })

  test('is marked as a LIVE of its own while it runs, and leaves nothing behind', async () => {
    await publish([{ type: 'stream', id: 'real:on', at: NOW, is: 'online', room: ROOM }])
    await publish([{ type: 'stream', id: 'real:off', at: NOW, is: 'offline', room: ROOM }])
    await player.play(evening, 1)
    await until(() => state.totals.gifts > 0)
    expect(isReplayed(state.stream.room ?? '')).toBe(true)
    expect(state.stream.is).toBe('online')
    expect(player.playing()).toMatchObject({ name: 'evening.jsonl', speed: 1 })
    await until(isOver)
    expect(state).toMatchObject({ ...emptyState, stream: { is: 'offline' } })
    expect(state.latest).toEqual({})
  })

  test('played twice it is shown twice', async () => {
    for (let time = 1; time <= 2; time++) {
      await player.play(evening, 100)
      await until(isOver)
    }
    expect(log.filter((event) => event.type === 'chat')).toHaveLength(4)
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length)
  })

  test('stopped it is gone at once', async () => {
    await player.play(evening, 1)
    await until(() => state.totals.chats > 0)
    await player.stop()
    expect(state).toMatchObject({ totals: emptyState.totals, stream: { is: 'offline' } })
    const length = log.length
    await clock.advance(60_000)
    expect(log).toHaveLength(length)
  })

  test('another one that begins ends it; two at once are one after the other', async () => {
    await Promise.all([player.play(evening, 1), player.play({ ...evening, name: 'again.jsonl' }, 1)])
    expect(player.playing()?.name).toBe('again.jsonl')
    await player.stop()
    const rooms = log.flatMap((event) => (event.type === 'stream' && event.is === 'online' ? [event.room] : []))
    expect(new Set(rooms).size).toBe(rooms.length)
  })

  test('a file that is not there ends it, and the screen is as before', async () => {
    await player.play({ name: 'gone.jsonl', file: join(folder, 'gone.jsonl') }, 1)
    await until(isOver)
    expect(state.stream.is).toBe('offline')
  })
})

describe('a real LIVE', () => {
  const online = (id: string): LiveEvent => ({ type: 'stream', id, at: clock.now(), is: 'online', room: ROOM })

  test('that is on: nothing is played', async () => {
    await publish([online('real:1')])
    await expect(player.play(evening, 1)).rejects.toMatchObject({ code: 'LIVE_IS_ON', whose: 'you' })
    expect(log).toHaveLength(1)
  })

  test('that begins while one is played keeps its own totals', async () => {
    await player.play(evening, 1)
    await until(() => state.totals.chats > 0)
    await player.stop()
    await publish([online('real:2')])
    await clock.advance(60_000)
    expect(state).toMatchObject({ stream: { is: 'online', room: ROOM }, totals: emptyState.totals })
  })

  test('that gets in first is not taken off the screen by the end of the recording', async () => {
    await player.play(evening, 1)
    await until(() => state.totals.chats > 0)
    await publish([online('real:3')])
    await until(isOver)
    expect(state.stream).toMatchObject({ is: 'online', room: ROOM })
    expect(state.totals.gifts).toBe(0)
  })
})

test('what a crash left on screen is taken off at the next start', async () => {
  await player.play(evening, 1)
  await until(() => state.totals.chats > 0)
  const next = openPlayer()
  await next.tidy()
  expect(state).toMatchObject({ totals: emptyState.totals, stream: { is: 'offline' } })
  const length = log.length
  await next.tidy()
  expect(log).toHaveLength(length)
  await player.stop()
})
