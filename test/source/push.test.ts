/** The push socket over real connections to the simulator, on a clock of our own. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MemorySink } from '../support/memory-sink.ts'
import { openSimulatedLive, type SimulatedLive } from '../support/simulated-live.ts'

let live: SimulatedLive
let sink: MemorySink
const stops: (() => Promise<void>)[] = []

beforeEach(async () => {
  live = await openSimulatedLive()
  sink = new MemorySink()
})

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
  await live.close()
})

const start = (kind: 'poll' | 'push' | 'auto', into = sink) => {
  const stop = live.run(live.sources[kind](), into)
  stops.push(stop)
  return stop
}
const fault = (faults: object) => expect(live.simulator.faults.set(faults)).toEqual([])
const visits = () => live.simulator.pushes()
const chat = (text: string) => live.say({ type: 'chat', by: 'ann', text })
/** The cursor that the log keeps beside the events. */
const placeKept = () => (JSON.parse(sink.kept ?? '{}') as { live: { cursor: string } }).live.cursor
const left = () => sink.status.budget?.left
const isDirect = () => sink.statuses.at(-1)?.kind === 'push' && sink.status.verdict.code === 'FINE'

describe('a visit', () => {
  test('events come without another ask, and the manners are right', async () => {
    start('push')
    await live.until(isDirect)
    const before = left()
    await chat('one')
    await live.until(() => sink.lines.length === 1)
    await live.say({ type: 'gift', by: 'ben', gift: 'Rose', frames: [1, 3, 5] })
    await live.until(() => sink.gifts === 5)
    await live.go(31_000)
    expect(sink.stream).toEqual(['online'])
    expect(left()).toBe(before)
    expect(sink.status).toMatchObject({ kind: 'push', verdict: { code: 'FINE' }, lastAt: expect.any(Number) })
    expect(sink.status.nextAt).toBeUndefined()
    const [visit, ...others] = visits()
    expect(others).toEqual([])
    expect(visit).toMatchObject({ status: 101, cookie: 'right', heartbeats: [1, 2, 3, 4], strange: 0, wrongAcks: 0 })
    expect(visit!.wanted).toBeGreaterThanOrEqual(2)
    expect(visit!.acks).toBe(visit!.wanted)
    const gaps = visit!.heartbeatsAt.slice(1).map((at, n) => at - visit!.heartbeatsAt[n]!)
    for (const gap of gaps) expect(Math.abs(gap - 10_000)).toBeLessThan(500)
  })

  test('nothing is acknowledged before it is kept', async () => {
    start('push')
    await live.until(isDirect)
    await live.go(500)
    const acks = visits()[0]!.acks
    sink.failing = 2
    await chat('waits')
    await live.go(1_500)
    expect(sink.lines).toEqual([])
    expect(visits()[0]!.acks).toBe(acks)
    expect(sink.status.verdict.code).toBe('CANNOT_KEEP_EVENTS')
    await live.until(() => sink.lines.length === 1)
    await live.until(() => visits()[0]!.acks === acks + 1)
    expect(isDirect()).toBe(true)
  })

  test('the end of the LIVE ends the visit', async () => {
    start('auto')
    await live.until(isDirect)
    await live.say({ type: 'end' })
    await live.until(() => sink.status.verdict.code === 'NOT_LIVE')
    expect(sink.stream).toEqual(['online', 'offline'])
    await live.go(3_000)
    expect(visits()[0]!.closed).toMatchObject({ by: 'client' })
    expect(visits()).toHaveLength(1)
  })

  test('stopping says goodbye and leaves nothing behind', async () => {
    const stop = start('push')
    await live.until(isDirect)
    await stop()
    await live.go(200)
    expect(visits()[0]!.closed).toMatchObject({ by: 'client' })
    expect(live.clock.sleeping).toBe(0)
  })
})

describe('when it breaks', () => {
  test('a dropped connection is made again from where it stood: nothing lost, nothing twice', async () => {
    start('auto')
    await live.until(isDirect)
    const named = placeKept()
    await live.say({ type: 'gift', by: 'ben', gift: 'Rose', frames: [1, 3], end: false, group: '77' })
    await live.until(() => sink.gifts === 3)
    const place = placeKept()
    expect(place).not.toBe(named)
    fault({ 'push-drop': 1 })
    await live.until(() => visits()[0]?.closed !== undefined)
    await chat('while it was down')
    await live.say({ type: 'gift', by: 'ben', gift: 'Rose', frames: [7], group: '77' })
    fault({ 'push-repeat': 1 })
    await live.until(() => visits().length === 2 && isDirect())
    // The place of the last batch that the socket brought, not of the answer that named it.
    expect(await live.cursors()).toEqual([undefined, place])
    await chat('after')
    await live.until(() => sink.lines.includes('after'))
    expect(sink.lines).toEqual(['while it was down', 'after'])
    expect(sink.gifts).toBe(7)
    expect(sink.of('gift').filter(({ over }) => over)).toHaveLength(1)
    expect(sink.stream).toEqual(['online'])
    expect(new Set(sink.events.map(({ id }) => id)).size).toBe(sink.events.length)
  })

  test('a silent socket is given up after a minute', async () => {
    start('auto')
    await live.until(isDirect)
    fault({ 'push-stall': 1 })
    await live.go(1_000)
    await chat('into silence')
    await live.go(40_000)
    expect(visits()).toHaveLength(1)
    await live.until(() => visits().length === 2)
    await live.until(() => sink.lines.length === 1)
    expect(visits()[0]!.closed).toMatchObject({ by: 'client' })
  })

  test.each([
    ['the handshake answered 200', { 'push-refused': { message: 'ERR_SIGN_EXPIRED' } }, 'ERR_SIGN_EXPIRED'],
    ['the handshake answered 400', { 'push-refused': { status: 400, message: 'bad\u00e9' } }, 'TikTok did not open'],
    ['closed after enter-room', { 'push-room-gone': true }, 'private, blocked or over'],
    ['no cookie', { 'no-cookie': true }, 'no key'],
    ['a server that is not TikTok’s', { 'push-elsewhere': true }, 'does not lead to TikTok'],
    ['no server at all', { 'no-push': true }, 'names no direct connection'],
  ])('%s: polling goes on, says why, and the socket is back once it works again', async (_name, wrong, words) => {
    fault(wrong)
    start('auto')
    await live.until(() => sink.status.verdict.code === 'FINE')
    expect(sink.status).toMatchObject({ kind: 'poll' })
    expect(sink.status.verdict.text).toContain(words)
    await chat('all the same')
    await live.until(() => sink.lines.length === 1)
    await live.go(8_000)
    // Three tries in a row at most; then the socket is left alone for a while.
    expect(visits().length).toBeLessThanOrEqual(3)
    live.simulator.faults.clear()
    await live.clock.advance(5 * 60_000)
    await live.until(isDirect)
    await chat('back')
    await live.until(() => sink.lines.length === 2)
  })

  test('alone, without polling, the trouble is told with whose it is, and mended by itself', async () => {
    fault({ 'push-refused': true })
    start('push')
    await live.until(() => sink.status.verdict.code === 'PUSH_REFUSED')
    expect(sink.status).toMatchObject({ kind: 'push', verdict: { whose: 'tiktok', retryAt: expect.any(Number) } })
    live.simulator.faults.clear()
    await live.until(isDirect)
  })

  test('alone, after an outage: what the old place still tells is fetched, and nobody says that no socket is offered', async () => {
    start('push')
    await live.until(isDirect)
    await chat('before')
    await live.until(() => sink.lines.length === 1)
    fault({ unavailable: true, 'push-refused': true, 'push-drop': 1 })
    await live.until(() => sink.status.verdict.code === 'EULER_BUSY')
    await chat('meanwhile')
    // Long enough to doubt the place itself.
    await live.go(60_000)
    const heardBefore = sink.statuses.length
    live.simulator.faults.clear()
    await live.until(isDirect)
    await live.until(() => sink.lines.length === 2)
    const codes = sink.statuses.slice(heardBefore).map(({ verdict }) => verdict.code)
    expect(codes).not.toContain('PUSH_NOT_OFFERED')
  })

  test('the room is known from the messages where no header names it', async () => {
    fault({ 'no-room-header': true })
    await chat('hello')
    start('push')
    await live.until(isDirect)
    await chat('and on')
    await live.until(() => sink.lines.length === 2)
    expect(visits()).toHaveLength(1)
  })

  test('frames that are none and frames that burst cost only themselves', async () => {
    start('push')
    await live.until(isDirect)
    fault({ 'push-garbled': 1, 'push-bomb': 1, 'undecodable-message': 1, 'unknown-method': 1, duplicated: 1 })
    await chat('still here')
    await live.until(() => sink.lines.length === 1)
    await chat('and here')
    await live.until(() => sink.lines.length === 2)
    expect(visits()).toHaveLength(1)
  })

  test('no cookie, signature or token stands in a log or a status', async () => {
    fault({ 'push-refused': 2, 'push-garbled': 1, 'push-drop': 1 })
    start('auto')
    await live.until(isDirect)
    await live.go(2_000)
    const told = [...live.logged, JSON.stringify(sink.statuses), sink.kept].join('\n')
    expect(live.logged.length).toBeGreaterThan(2)
    expect(told).not.toMatch(/ttwid|wrss|webcast\/im|Bearer/)
  })

  test('a restart goes on from where the last batch stood', async () => {
    const stop = start('push')
    await live.until(isDirect)
    await chat('before')
    await live.until(() => sink.lines.length === 1)
    await stop()
    await chat('meanwhile')
    start('push')
    await live.until(() => sink.lines.length === 2)
    await live.until(isDirect)
    expect(sink.stream).toEqual(['online'])
  })

  test('when the day is spent a live socket goes on, and nothing is asked', async () => {
    live.simulator.settings.limits = { minute: 100, hour: 100, day: 1 }
    start('auto')
    await live.until(isDirect)
    expect(left()).toBe(0)
    await chat('free of charge')
    await live.until(() => sink.lines.length === 1)
    fault({ 'push-drop': 1 })
    await live.until(() => sink.status.kind === 'poll')
    expect(sink.status.verdict).toMatchObject({ code: 'EULER_DAY_SPENT', whose: 'plan' })
  })
})
